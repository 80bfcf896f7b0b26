import type { PeriodReading } from '../../api/readings';
import type { StatisticSeries } from '../../api/types';

type Value = Pick<StatisticSeries['values'][number], 'periodKind' | 'year' | 'from'>;
export type SentPeriod =
  | { kind: 'calendar_year' | 'fiscal_year'; year: number }
  | { kind: 'month'; year: number; month: number }
  | { kind: 'date'; on: string };
export type SentFactPeriod = SentPeriod | { kind: 'range'; from: string; to: string };

/** A period as the service takes it, from how the form read it. */
export function sentFactPeriod(read: string): SentFactPeriod {
  const { kind, year, from, to } = JSON.parse(read) as PeriodReading;
  switch (kind) {
    case 'calendar_year':
    case 'fiscal_year':
      return { kind, year };
    case 'month':
      return { kind, year: Number(from.slice(0, 4)), month: Number(from.slice(5, 7)) };
    case 'date':
      return { kind, on: from };
    case 'fy_range':
    case 'range':
      return { kind: 'range', from, to };
  }
}

/** A table of statistics holds for one time; of a run of days nothing is kept but its first. */
export function sentPeriod(read: string): SentPeriod {
  const period = sentFactPeriod(read);
  return period.kind === 'range' ? { kind: 'date', on: period.from } : period;
}

/** A period that is there already, as the service takes it. */
export function periodOf({ periodKind, year, from }: Value): SentPeriod {
  if (periodKind === 'month') return { kind: 'month', year, month: Number(from.slice(5, 7)) };
  if (periodKind === 'date') return { kind: 'date', on: from };
  return { kind: periodKind, year };
}

/** The text of a field that reads as this period, and in one way only. */
export function typedPeriod(
  value:
    { periodKind: string | null; year: number | null; from: string | null; to?: string | null } | undefined,
): string {
  if (value === undefined || value.periodKind === null) return '';
  const { periodKind, year, from } = value;
  if (periodKind === 'fiscal_year') return `${String(year)}年度`;
  if (periodKind === 'calendar_year') return `${String(year)}年`;
  if (periodKind === 'month')
    return `${(from ?? '').slice(0, 4)}年${String(Number((from ?? '').slice(5, 7)))}月`;
  if (periodKind === 'range') return `${from ?? ''}～${value.to ?? ''}`;
  return from ?? '';
}
