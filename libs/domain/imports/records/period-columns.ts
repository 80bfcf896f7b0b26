import type { ImportedPeriod } from '../import-fields.schemas.js';

export interface PeriodColumns {
  periodKind: ImportedPeriod['kind'];
  /** The year on an axis: fiscal, but calendar for a calendar year. A range has none. */
  year: number | null;
  periodFrom: string;
  periodTo: string;
}

/** First and last day of a period, and its year. */
export function periodColumns(period: ImportedPeriod, axis?: 'calendar_year'): PeriodColumns {
  const of = (year: number | null, periodFrom: string, periodTo: string): PeriodColumns => ({
    periodKind: period.kind,
    year,
    periodFrom,
    periodTo,
  });
  const yearOf = (day: string) => (axis === undefined ? fiscalYearOf(day) : Number(day.slice(0, 4)));
  switch (period.kind) {
    case 'fiscal_year':
      return of(period.year, `${period.year}-04-01`, `${period.year + 1}-03-31`);
    case 'calendar_year':
      return of(period.year, `${period.year}-01-01`, `${period.year}-12-31`);
    case 'month':
      return of(yearOf(`${period.month}-01`), `${period.month}-01`, lastDayOf(period.month));
    case 'date':
      return of(yearOf(period.date), period.date, period.date);
    case 'survey':
      return of(period.year, period.from, period.to);
    case 'range':
      return of(null, period.from, period.to);
  }
}

function fiscalYearOf(day: string): number {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return month >= 4 ? year : year - 1;
}

function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
