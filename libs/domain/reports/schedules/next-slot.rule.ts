import { addDays, dayOf, instantAt } from '@platform/time';

/** A moment of every month, in Asia/Tokyo. */
export interface MonthlyTime {
  /** 1–31; in a month without that day, its last day. */
  dayOfMonth: number;
  hour: number;
  minute: number;
}

/** The first slot after `after`, so a schedule that slept goes on with the next and catches up on none. */
export function nextSlot(time: MonthlyTime, after: Date): Date {
  const [year = 0, month = 0] = dayOf(after).split('-').map(Number);
  const here = slotIn(time, year, month);
  return here > after ? here : slotIn(time, ...followingMonth(year, month));
}

function slotIn({ dayOfMonth, hour, minute }: MonthlyTime, year: number, month: number): Date {
  const lastDay = addDays(firstDay(...followingMonth(year, month)), -1);
  const day = addDays(firstDay(year, month), dayOfMonth - 1);
  return instantAt(day < lastDay ? day : lastDay, hour, minute);
}

function followingMonth(year: number, month: number): [year: number, month: number] {
  return month === 12 ? [year + 1, 1] : [year, month + 1];
}

function firstDay(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}-01`;
}
