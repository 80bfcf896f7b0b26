import holidays from '@holiday-jp/holiday_jp';
import { addDays, type Day, weekday } from './day.js';

// The library compares in the process's time zone; its table by day is safe (docs/decisions).
const HOLIDAYS: Record<string, { name: string } | undefined> = holidays.holidays;

const YEAR_END_CLOSING = new Set(['12-29', '12-30', '12-31', '01-01', '01-02', '01-03']);

/** Why the offices are closed on this day, in Japanese; null on a working day. */
export function closingReason(day: Day): string | null {
  const holiday = HOLIDAYS[day];
  if (holiday !== undefined) return holiday.name;
  if (YEAR_END_CLOSING.has(day.slice(5))) return '年末年始の閉庁日';
  const number = weekday(day);
  if (number === 0) return '日曜日';
  if (number === 6) return '土曜日';
  return null;
}

export function isWorkingDay(day: Day): boolean {
  return closingReason(day) === null;
}

/** The day itself when the offices are open, else the next day they are. */
export function workingDayOnOrAfter(day: Day): Day {
  let found = day;
  while (!isWorkingDay(found)) found = addDays(found, 1);
  return found;
}

/** The working day `count` working days after `day` (before it when negative); `day` itself is not counted. */
export function addWorkingDays(day: Day, count: number): Day {
  const step = count < 0 ? -1 : 1;
  let found = day;
  for (let left = Math.abs(count); left > 0;) {
    found = addDays(found, step);
    if (isWorkingDay(found)) left -= 1;
  }
  return found;
}

/** Working days in (from, to]; negative when `to` is before `from`. */
export function workingDaysBetween(from: Day, to: Day): number {
  if (to < from) return -workingDaysBetween(to, from);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1;
  return count;
}

/** Holidays and year-end closing days of a range (weekends are not listed). At most 800 days. */
export function closedDays(from: Day, to: Day): { date: Day; name: string }[] {
  const found: { date: Day; name: string }[] = [];
  for (let day = from, left = 800; day <= to && left > 0; day = addDays(day, 1), left -= 1) {
    const reason = closingReason(day);
    if (reason !== null && !['土曜日', '日曜日'].includes(reason)) found.push({ date: day, name: reason });
  }
  return found;
}
