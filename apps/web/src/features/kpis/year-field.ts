import type { Indicator } from '../../api/types';

/** A year as the indicator counts them, with the one that stands there now. */
export function yearFieldOf({ periodKind }: Pick<Indicator, 'periodKind'>) {
  const calendar = periodKind !== 'fiscal_year';
  return (year: number | null) => ({
    kind: 'year' as const,
    expected: calendar ? ('calendar_year' as const) : ('fiscal_year' as const),
    initial: year === null ? '' : `${String(year)}${calendar ? '年' : '年度'}`,
  });
}
