import type { ReactNode } from 'react';
import type { Measurement } from '../../api/types';
import { useLanguage } from '../../text/language';
import { plainDay } from '../../ui/dates';
import { plainPartialDay } from '../../ui/partial-day';

/** Said where the source did not count the whole year: a month, a day, the days of a survey. */
export function PeriodOfValue({ row }: { row: Measurement }): ReactNode {
  const { language } = useLanguage();
  const { periodKind, periodFrom, periodTo } = row;
  if (periodKind === 'fiscal_year' || periodKind === 'calendar_year') return null;
  const days =
    periodKind === 'month'
      ? plainPartialDay(periodFrom.slice(0, 7), language)
      : periodFrom === periodTo
        ? plainDay(periodFrom, language)
        : `${plainDay(periodFrom, language)}～${plainDay(periodTo, language)}`;
  return <span className="block text-sub">{days}</span>;
}
