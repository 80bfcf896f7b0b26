import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { asPercent } from './figures';

interface Thresholds {
  onTrack: string;
  slightlyBehind: string;
  maintainSlightlyBehind: string;
}

/** What the rules mean: from where on 順調, from where on やや遅れ. */
export function rulesWords(rules: Thresholds, words: string): string {
  return fill(words, {
    onTrack: asPercent(rules.onTrack),
    slightly: asPercent(rules.slightlyBehind),
    maintain: asPercent(rules.maintainSlightlyBehind),
  });
}

export function RulesSentence({ rules }: { rules: Thresholds }): ReactNode {
  const { kpis: w } = useText();
  return (
    <p className="mt-3 text-meta text-sub">
      {rulesWords(rules, w.rulesMean)}{' '}
      <Link to="/rules" className="inline-block min-h-6" data-print="hide">
        {w.rulesLink}
      </Link>
    </p>
  );
}
