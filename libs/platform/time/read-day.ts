import { type Day, isDay } from './day.js';
import { eraNamed } from './eras.js';

/** What was read, or why it could not be: `impossible` = no such day, `no-such-era-year` = the era has no such year. */
export type ReadDay =
  | { day: Day; year: number; era: string | null }
  | { problem: 'empty' | 'unreadable' | 'impossible' | 'no-such-era-year' };

const FORM = /^(令和|平成|昭和|[RHSrhs])? ?(\d{1,4}|元) ?[年./-] ?(\d{1,2}) ?[月./-] ?(\d{1,2}) ?日?$/;

/** A day as officials write it: R9.4.1, 令和9年4月1日, 2027/4/1, 2027-04-01, in full-width letters too. */
export function readDay(written: string): ReadDay {
  const text = written.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (text === '') return { problem: 'empty' };
  const match = FORM.exec(text);
  if (match === null) return { problem: 'unreadable' };
  const [, eraText, yearText = '', month = '', date = ''] = match;
  const number = yearText === '元' ? 1 : Number(yearText);
  const era = eraText === undefined ? undefined : eraNamed(eraText);
  if (era === undefined && yearText.length !== 4) return { problem: 'unreadable' };
  const year = era === undefined ? number : era.offset + number;
  const day = `${String(year).padStart(4, '0')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (number < 1 || !isDay(day)) return { problem: 'impossible' };
  if (era !== undefined && (day < era.from || day > era.to)) return { problem: 'no-such-era-year' };
  return { day, year, era: era === undefined ? null : `${era.name}${number === 1 ? '元' : number}年` };
}
