import { readDay } from './wareki';

const ERA_BASE: Record<string, number> = { R: 2018, H: 1988, S: 1925, 令和: 2018, 平成: 1988, 昭和: 1925 };
const YEAR = /^(?:(令和|平成|昭和|[RHSrhs])\s*)?(\d{1,4}|元)\s*(?:年度?)?$/;
const MONTH = /^(?:(令和|平成|昭和|[RHSrhs])\s*)?(\d{1,4}|元)\s*[年./-]\s*(\d{1,2})\s*月?$/;

const plain = (typed: string) =>
  typed
    .normalize('NFKC')
    .replace(/\(.*?\)/g, '')
    .replace(/^FY/i, '')
    .trim();

function yearOf(era: string | undefined, number: string): number | null {
  const year = number === '元' ? 1 : Number(number);
  if (era === undefined) return number.length === 4 ? year : null;
  const base = ERA_BASE[era] ?? ERA_BASE[era.toUpperCase()];
  return base === undefined || year < 1 ? null : base + year;
}

/** R7, 令和7年度, 2025(令和７)年度, 2025: the year in which the fiscal year begins; null when it cannot be read. */
export function readFiscalYear(typed: string): number | null {
  const match = YEAR.exec(plain(typed));
  return match === null ? null : yearOf(match[1], match[2] ?? '');
}

/** A day as `YYYY-MM-DD`, or a month as `YYYY-MM` where no more is known; null when it cannot be read. */
export function readDayOrMonth(typed: string): string | null {
  const day = readDay(typed);
  if ('day' in day) return day.day;
  const match = MONTH.exec(plain(typed));
  if (match === null) return null;
  const [year, month] = [yearOf(match[1], match[2] ?? ''), Number(match[3])];
  if (year === null || month < 1 || month > 12) return null;
  return `${String(year)}-${String(month).padStart(2, '0')}`;
}
