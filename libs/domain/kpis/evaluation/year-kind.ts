import { type Day, fiscalYearShort } from '@platform/time';
import type { Wording } from '@platform/errors';
import type { YearKind } from './evaluation.types.js';

/** R4年度; population statistics count calendar years: 2023年. */
export function yearName(kind: YearKind, year: number): Wording {
  if (kind === 'calendar_year') return { ja: `${year}年`, en: String(year) };
  return { ja: `${fiscalYearShort(year)}年度`, en: `FY${year}` };
}

export function firstDayOf(kind: YearKind, year: number): Day {
  return kind === 'calendar_year' ? `${year}-01-01` : `${year}-04-01`;
}

export function lastDayOf(kind: YearKind, year: number): Day {
  return kind === 'calendar_year' ? `${year}-12-31` : `${year + 1}-03-31`;
}
