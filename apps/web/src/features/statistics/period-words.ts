import type { Language } from '../../api/types';
import { plainDay, shortFiscalYear } from '../../ui/dates';

interface Period {
  periodKind: 'fiscal_year' | 'calendar_year' | 'month' | 'date' | 'range' | null;
  year: number | null;
  from: string | null;
  to: string | null;
}

/** 2024年, R5年度, 2024年1月, a day, or a run of days. */
export function periodWords({ periodKind, year, from, to }: Period, language: Language): string {
  const ja = language === 'ja';
  switch (periodKind) {
    case null:
      return '';
    case 'calendar_year':
      return ja ? `${String(year)}年` : String(year);
    case 'fiscal_year':
      return ja ? `${shortFiscalYear(year ?? 0, 'ja')}年度` : shortFiscalYear(year ?? 0, 'en');
    case 'month':
      return ja ? `${String(year)}年${String(Number(from?.slice(5, 7)))}月` : (from?.slice(0, 7) ?? '');
    case 'date':
      return plainDay(from ?? '', language);
    case 'range':
      return `${plainDay(from ?? '', language)}～${plainDay(to ?? '', language)}`;
  }
}
