import { addDays } from '../../ui/dates';

const FORM = /^(?:(\d{1,3})\s*年)?\s*(?:(\d{1,4})\s*(?:[かヶケカヵ箇]?月間?)?)?$/;
const MOST = 1200;

/** A length as officials write it: 36, ３か月, 3年, 1年6か月. In months; null = empty, NaN = unreadable. */
export function readMonths(typed: string): number | null {
  const text = typed
    .normalize('NFKC')
    .trim()
    .replace(/年間/, '年')
    .replace(/^(\d+)\s*(?:years?|yrs?)$/i, '$1年')
    .replace(/^(\d+)\s*months?$/i, '$1か月');
  if (text === '') return null;
  const match = FORM.exec(text);
  if (match === null) return Number.NaN;
  const months = Number(match[1] ?? 0) * 12 + Number(match[2] ?? 0);
  return months >= 1 && months <= MOST ? months : Number.NaN;
}

/** The last day of a term, as the service counts it: the day before the anniversary, or the last day of a shorter month. */
export function lastDayOfTerm(startsOn: string, months: number): string {
  const [year = 0, month = 0, date = 0] = startsOn.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), index % 12];
  const lastDate = new Date(Date.UTC(toYear, toMonth + 1, 0)).getUTCDate();
  const day = (on: number) =>
    `${String(toYear).padStart(4, '0')}-${String(toMonth + 1).padStart(2, '0')}-${String(on).padStart(2, '0')}`;
  return date > lastDate ? day(lastDate) : addDays(day(date), -1);
}
