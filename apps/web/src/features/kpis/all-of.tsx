import type { ReactNode } from 'react';
import type { Indicator } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { plainDay } from '../../ui/dates';
import { grouped } from '../../ui/official-words';

type Target = NonNullable<Indicator['components'][number]['target']>;

/** How many 全 are, by the day from which that number holds. */
export function AllOf({ target, indicator }: { target: Target; indicator: Indicator }): ReactNode {
  const { text, language } = useLanguage();
  const w = text.kpis;
  return (target.counts ?? []).map(({ from, count }) => (
    <span key={from} className="block text-sub">
      {fill(w.allIs, { day: plainDay(from, language), count: `${grouped(count)}${indicator.unit}` })}
    </span>
  ));
}
