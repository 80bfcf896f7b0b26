import { type Day, weekday } from './day.js';
import { ERAS } from './eras.js';

const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'];

function yearName(year: number): string {
  return year === 1 ? '元' : String(year);
}

/** 2026-11-20 → 令和8年11月20日. Days before 1926-12-25 keep the Western year. */
export function warekiDate(day: Day): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const era = ERAS.find(({ from }) => day >= from);
  return era === undefined
    ? `${year}年${month}月${date}日`
    : `${era.name}${yearName(year - era.offset)}年${month}月${date}日`;
}

/** 2026-11-20 → 11月20日（金）. */
export function monthDay(day: Day): string {
  const [, month = 0, date = 0] = day.split('-').map(Number);
  return `${month}月${date}日（${WEEKDAYS[weekday(day)]}）`;
}

/** FY 2019 → 令和元年度 (a fiscal year takes the era of most of its months: FY2019 is 令和). */
export function fiscalYearName(fiscalYear: number): string {
  const era = ERAS.find(({ offset }) => fiscalYear > offset);
  return era === undefined ? `${fiscalYear}年度` : `${era.name}${yearName(fiscalYear - era.offset)}年度`;
}

/** FY 2019 → R1, FY 2018 → H30. */
export function fiscalYearShort(fiscalYear: number): string {
  const era = ERAS.find(({ offset }) => fiscalYear > offset);
  return era === undefined ? String(fiscalYear) : `${era.letter}${fiscalYear - era.offset}`;
}

/** The fiscal year (April–March) of a day. */
export function fiscalYearOf(day: Day): number {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return month >= 4 ? year : year - 1;
}
