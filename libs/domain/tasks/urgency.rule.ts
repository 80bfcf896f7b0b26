import { type Day, workingDaysBetween } from '@platform/time';

export interface Urgency {
  kind: 'overdue' | 'today' | 'soon' | 'later';
  /** Working days left, or by which it is late. */
  workingDays: number;
}

const SOON_WORKING_DAYS = 7;

/** How urgent a due day is, in working days. A task due on a closed day is late from the next day on. */
export function urgencyOf(dueOn: Day, today: Day): Urgency {
  if (dueOn < today) return { kind: 'overdue', workingDays: workingDaysBetween(dueOn, today) };
  if (dueOn === today) return { kind: 'today', workingDays: 0 };
  // A due day far away is "later" without counting through the years between.
  const left =
    Number(dueOn.slice(0, 4)) - Number(today.slice(0, 4)) > 1 ? 400 : workingDaysBetween(today, dueOn);
  return { kind: left <= SOON_WORKING_DAYS ? 'soon' : 'later', workingDays: left };
}
