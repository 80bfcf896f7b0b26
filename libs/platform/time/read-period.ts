import { addDays, type Day } from './day.js';
import { eraNamed } from './eras.js';
import { readDay } from './read-day.js';
import { officialText, readYear, type ReadYear, type YearKind, type YearReading } from './read-year.js';

/** A period with its first and last day. `year` is the year on the axis; `range` is any other run of months or years. */
export interface PeriodReading {
  kind: YearKind | 'fy_range' | 'month' | 'date' | 'range';
  year: number;
  yearTo: number;
  from: Day;
  to: Day;
  beyondEra: boolean;
}

export type ReadPeriod =
  | PeriodReading
  | { problem: 'empty' | 'unreadable' | 'contradiction' | 'impossible' | 'no-such-era-year' | 'backwards' }
  | { problem: 'ambiguous'; readings: PeriodReading[] };

const AFTER = / ?(?:\(?(?:累計|合計|平均|の各年度|末|時点|現在)\)?)$/;
const MONTH = /^(令和|平成|昭和|[RHS])? ?(\d{1,4}|元) ?[年./] ?(\d{1,2}) ?月?$/i;
const YEAR_MONTH = /^(\d{4})-(\d{2})$/;
const MAYBE_MONTH = /^([RHS]) ?(\d{1,2})-(\d{1,2})$/i;

/** A period as officials write it: a year, R2〜R6, 2024年1月～12月, R2.1, H28.10.24; what fits twice is asked. */
export function readPeriod(written: string, expected?: YearKind): ReadPeriod {
  const text = officialText(written).replace(AFTER, '');
  if (text === '') return { problem: 'empty' };
  if (text.length > 60) return { problem: 'unreadable' };
  const year = readYear(text, expected);
  if (!isUnreadable(year)) return ofReadYear(year);
  const day = readDay(text);
  if ('day' in day) return ofDays('date', day.day, day.day);
  if (day.problem !== 'unreadable' && day.problem !== 'empty' && !text.includes('~'))
    return { problem: day.problem };
  const month = readMonth(text);
  if (month !== null) return month;
  const maybe = MAYBE_MONTH.exec(text);
  if (maybe !== null)
    return eitherMonthOrYears(`${maybe[1]}${maybe[2]}`, maybe[3] ?? '', maybe[1] ?? '', expected);
  const ends = /^(.+?) ?(?:~|-|から) ?(.+?)(?:まで)?$/.exec(text);
  return ends === null ? { problem: 'unreadable' } : betweenEnds(ends[1] ?? '', ends[2] ?? '', expected);
}

function betweenEnds(first: string, last: string, expected: YearKind | undefined): ReadPeriod {
  const firstMonth = readMonth(first);
  if (firstMonth !== null && 'from' in firstMonth) return betweenMonths(firstMonth, first, last);
  const word = /年度?$/.exec(last)?.[0] ?? /年度?$/.exec(first)?.[0];
  const kind: YearKind =
    word === undefined ? (expected ?? 'fiscal_year') : word === '年' ? 'calendar_year' : 'fiscal_year';
  const era = /^(令和|平成|昭和|[RHS])/i.exec(first)?.[0] ?? '';
  const from = readYear(first, kind);
  const to = readYear(/^\d{1,2}(?:年度?)?$/.test(last) ? `${era}${last}` : last, kind);
  if ('problem' in from || 'problem' in to) return { problem: 'unreadable' };
  if (to.year < from.year) return { problem: 'backwards' };
  const fiscal = kind === 'fiscal_year';
  return {
    kind: fiscal ? 'fy_range' : 'range',
    year: from.year,
    yearTo: to.year,
    from: ofYear(from).from,
    to: ofYear(to).to,
    beyondEra: from.beyondEra || to.beyondEra,
  };
}

/** 1月～12月 of one year is the calendar year, 4月～翌3月 the fiscal year; anything else stays a run of months. */
function betweenMonths(first: PeriodReading, firstText: string, last: string): ReadPeriod {
  const year = /^.*?(?:年|[./])/.exec(firstText)?.[0] ?? '';
  const next = /^翌年? ?(\d{1,2})月?$/.exec(last);
  const lastMonth =
    next !== null
      ? readMonth(`${first.year + 1}年${next[1]}月`)
      : readMonth(/^\d{1,2} ?月?$/.test(last) ? `${year}${last}` : last);
  if (lastMonth === null || 'problem' in lastMonth) return lastMonth ?? { problem: 'unreadable' };
  if (lastMonth.to < first.from) return { problem: 'backwards' };
  const { from } = first;
  const { to } = lastMonth;
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return ofDays('calendar_year', from, to);
  if (from.endsWith('-04-01') && to === `${Number(from.slice(0, 4)) + 1}-03-31`)
    return ofDays('fiscal_year', from, to);
  return ofDays('range', from, to);
}

function readMonth(text: string): ReadPeriod | null {
  const western = YEAR_MONTH.exec(text);
  const [, eraText, yearText = '', monthText = ''] =
    western === null ? (MONTH.exec(text) ?? []) : [null, undefined, western[1], western[2]];
  if (yearText === '') return null;
  if (eraText === undefined && yearText.length !== 4) return null;
  const era = eraText === undefined ? undefined : eraNamed(eraText);
  const number = yearText === '元' ? 1 : Number(yearText);
  const year = era === undefined ? number : era.offset + number;
  const month = Number(monthText);
  if (number < 1 || month < 1 || month > 12 || year > 2199) return { problem: 'impossible' };
  const from = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
  const to = addDays(
    month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`,
    -1,
  );
  if (era !== undefined && (to < era.from || from > era.to)) return { problem: 'no-such-era-year' };
  return ofDays('month', from, to);
}

/** R2-6 is 令和2年6月 to one reader and 令和2〜6年度 to the next. */
function eitherMonthOrYears(
  first: string,
  last: string,
  era: string,
  expected: YearKind | undefined,
): ReadPeriod {
  const both = [readMonth(`${first}.${last}`), betweenEnds(first, `${era}${last}`, expected)];
  const readings = both.filter((read): read is PeriodReading => read !== null && 'kind' in read);
  const [only, ...others] = readings;
  if (only === undefined) return { problem: 'unreadable' };
  return others.length === 0 ? only : { problem: 'ambiguous', readings };
}

function isUnreadable(read: ReadYear): boolean {
  return 'problem' in read && read.problem === 'unreadable';
}

function ofReadYear(read: ReadYear): ReadPeriod {
  if (!('problem' in read)) return ofYear(read);
  return read.problem === 'ambiguous' ? { problem: 'ambiguous', readings: read.readings.map(ofYear) } : read;
}

/** The days of a year: 1 April to 31 March, or January to December. */
export function ofYear({ kind, year, beyondEra }: YearReading): PeriodReading {
  return kind === 'fiscal_year'
    ? { ...ofDays(kind, `${year}-04-01`, `${year + 1}-03-31`), beyondEra }
    : { ...ofDays(kind, `${year}-01-01`, `${year}-12-31`), beyondEra };
}

function ofDays(kind: PeriodReading['kind'], from: Day, to: Day): PeriodReading {
  const year = Number(from.slice(0, 4));
  return { kind, year, yearTo: kind === 'range' ? Number(to.slice(0, 4)) : year, from, to, beyondEra: false };
}
