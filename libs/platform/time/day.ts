/** A civil day, `YYYY-MM-DD`, in Asia/Tokyo. Never a Date: a day has no time zone. */
export type Day = string;

const MS_PER_DAY = 86_400_000;

function utc(day: Day): number {
  const [year, month, date] = day.split('-').map(Number);
  return Date.UTC(year ?? Number.NaN, (month ?? 1) - 1, date);
}

function fromUtc(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}

/** True for a day that exists (2026-02-29 does not) between 1900 and 2199. */
export function isDay(text: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const time = utc(text);
  return !Number.isNaN(time) && fromUtc(time) === text;
}

export function addDays(day: Day, days: number): Day {
  return fromUtc(utc(day) + days * MS_PER_DAY);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / MS_PER_DAY);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(day: Day): number {
  return new Date(utc(day)).getUTCDay();
}

/** The civil day of an instant in Asia/Tokyo (UTC+9 without summer time). */
export function dayOf(instant: Date): Day {
  return fromUtc(instant.getTime() + 9 * 3_600_000);
}

/** The instant of a day and hour in Asia/Tokyo. */
export function instantAt(day: Day, hour: number, minute = 0): Date {
  return new Date(utc(day) + (hour - 9) * 3_600_000 + minute * 60_000);
}
