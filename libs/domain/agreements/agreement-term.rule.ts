import { addDays, addWorkingDays, type Day, lastDayOf } from '@platform/time';

/** A renewal task is opened, and an agreement is called ending soon, this many days before the end. */
export const DAYS_OF_NOTICE = 120;
/** What the task asks for is to be settled this many days before the end. */
const DAYS_TO_SETTLE = 30;

/** The same day so many months later; a month that is shorter gives its last day. */
function monthsLater(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const index = year * 12 + (month - 1) + months;
  const first = `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
  const lastDate = Number(lastDayOf(first).slice(8));
  return `${first}-${String(Math.min(date, lastDate)).padStart(2, '0')}`;
}

/**
 * The last day of a term of so many months: the day before the anniversary. Where the month of the anniversary has no such
 * day, its own last day (29 February and one year → 28 February).
 */
export function lastDayOfTerm(startsOn: Day, months: number): Day {
  const anniversary = monthsLater(startsOn, months);
  return anniversary.slice(8) === startsOn.slice(8) ? addDays(anniversary, -1) : anniversary;
}

/** When the task about a term that ends is due: a working day 30 days before; when that has passed, the end itself. */
export function renewalDueOn(endsOn: Day, today: Day): Day {
  const settled = addWorkingDays(addDays(endsOn, 1 - DAYS_TO_SETTLE), -1);
  return settled >= today ? settled : endsOn;
}
