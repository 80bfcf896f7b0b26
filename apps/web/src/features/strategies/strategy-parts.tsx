import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Agency } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Banner } from '../../ui/banner';
import { AgencyShape } from '../../ui/owner';

/** 2025～2029年度 */
export function usePeriod(): (years: { fyFrom: number; fyTo: number }) => string {
  const { strategies: w } = useText();
  return ({ fyFrom, fyTo }) => fill(w.period, { from: fyFrom, to: fyTo });
}

/** Whose plan it is: shape and word. */
export function StrategyOwner({ agency }: { agency: Agency | null }): ReactNode {
  const { strategies: w, words } = useText();
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <AgencyShape agency={agency} size={13} />
      {agency === null ? w.ofBoth : words.agencyName[agency]}
    </span>
  );
}

/** The years of a programme and of a strategy that it stands in are not the same: said on both pages, nowhere refused. */
export function PeriodWarning(props: {
  programme: { name: string; fyFrom: number; fyTo: number; periodInferred: boolean };
  strategy: { name: string; fyFrom: number; fyTo: number };
}): ReactNode {
  const { strategies: w } = useText();
  const period = usePeriod();
  return (
    <Banner tone="wait" title={w.periodDiffers}>
      <p>
        {fill(w.periodDiffersBody, {
          strategy: props.strategy.name,
          strategyPeriod: period(props.strategy),
          programme: props.programme.name,
          programmePeriod: period(props.programme),
        })}
        {props.programme.periodInferred && w.periodInferredToo}
      </p>
    </Banner>
  );
}

/** SDGs and tags lead to everything that carries them. */
export function SdgsAndTags({ sdgs, tags }: { sdgs: number[]; tags: string[] }): ReactNode {
  const { strategies: w } = useText();
  if (sdgs.length === 0 && tags.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-1 text-meta">
      {sdgs.map((sdg) => (
        <li key={sdg}>
          <Link to="/strategies/measures" search={{ sdg: String(sdg) }} className="inline-block min-h-6">
            {fill(w.sdg, { number: sdg })}
          </Link>
        </li>
      ))}
      {tags.map((tag) => (
        <li key={tag}>
          <Link to="/strategies/measures" search={{ tag }} className="inline-block min-h-6">
            {fill(w.tag, { tag })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
