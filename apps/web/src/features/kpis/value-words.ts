import type { Indicator, Language, Measurement } from '../../api/types';
import type { Catalogue } from '../../text/catalogue';
import { aboutOf, toldFigure } from './figures';

/** 延べ約250万件以上, or the word for why there is no value: 未公表 is not 欠測, and neither is zero. */
export function valueWords(
  row: Measurement,
  indicator: Indicator,
  { official, kpis }: Catalogue,
  language: Language,
): string {
  if (row.value === null)
    return row.status === 'provisional' || row.status === 'final' ? kpis.none : kpis.statuses[row.status];
  return `${toldFigure(row.value, aboutOf(indicator, row, official.approximate), language)}${row.atLeast ? kpis.bounds.at_least : ''}`;
}
