import { type DrawingLanguage, yearName } from '@domain/kpis';
import type { StatisticValue } from '../series/series.schemas.js';

/** A period under the axis: R5年度, 2024年, 2024年1月, 2024-10-01. */
export function periodName({ periodKind, year, from }: StatisticValue, language: DrawingLanguage): string {
  switch (periodKind) {
    case 'fiscal_year':
    case 'calendar_year':
      return yearName(periodKind, year)[language];
    case 'month':
      return language === 'ja' ? `${String(year)}年${String(Number(from.slice(5, 7)))}月` : from.slice(0, 7);
    case 'date':
      return from;
  }
}
