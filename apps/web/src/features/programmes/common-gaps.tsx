import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Gap } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Mark } from '../../ui/mark';

/** What most initiatives lack, said once above the tables: each leads to the list of what is to be filled in. */
export function CommonGaps({
  code,
  gaps,
}: {
  code: string;
  gaps: readonly { gap: Gap; count: number }[];
}): ReactNode {
  const { programmes, words } = useText();
  if (gaps.length === 0) return null;
  return (
    <p className="mb-6 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-meta">
      <span className="inline-flex items-center gap-1.5 font-700">
        <Mark name="gap" />
        {programmes.commonGaps}
      </span>
      {gaps.map(({ gap, count }) => (
        <Link
          key={gap}
          to="/programmes/$code/completeness"
          params={{ code }}
          search={{ gap }}
          className="inline-block min-h-6"
        >
          {fill(programmes.commonGap, { gap: words.gap[gap], count })}
        </Link>
      ))}
    </p>
  );
}
