import { addDays, type Day, isDay } from './day.js';

/** A day, a month or a year, as exactly as a source says: `2017-02-21`, `2017-02` or `2017`. */
export type PartialDay = string;

export function isPartialDay(text: string): boolean {
  return /^\d{4}(-\d\d(-\d\d)?)?$/.test(text) && isDay(firstDayOf(text));
}

/** The first day that it can mean. */
export function firstDayOf(partial: PartialDay): Day {
  return `${partial}${'-01-01'.slice(partial.length - 4)}`;
}

/** The last day that it can mean. */
export function lastDayOf(partial: PartialDay): Day {
  if (partial.length === 10) return partial;
  const [year = '', month] = partial.split('-');
  if (month === undefined) return `${year}-12-31`;
  const next =
    month === '12' ? `${Number(year) + 1}-01-01` : `${year}-${String(Number(month) + 1).padStart(2, '0')}-01`;
  return addDays(next, -1);
}
