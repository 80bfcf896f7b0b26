import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Theme } from '../api/types';
import { fill } from '../text/fill';
import { useText } from '../text/language';
import { printedCode, roman } from './codes';
import { Mark } from './mark';
import { OwnerShape, shownKind } from './owner';

/** Three rows of cells, one a initiative: shape of its owner and at most one mark. Overview, filter and list of links. */
export function Register({
  themes,
  dimmed,
}: {
  themes: Theme[];
  dimmed?: (id: string) => boolean;
}): ReactNode {
  const { parts } = useText();
  return (
    <div role="group" aria-label={parts.register} className="max-w-sm">
      {themes.map((theme) => (
        <div key={theme.id} className="mb-1.5 flex items-center gap-1 md:gap-1.5">
          <span className="w-5 shrink-0 text-center text-meta" aria-hidden="true">
            {roman(theme.number)}
          </span>
          <ul className="grid flex-1 grid-cols-9 gap-1 md:gap-1.5">
            {theme.initiatives.map((initiative) => (
              <li key={initiative.id}>
                <Cell theme={theme} initiative={initiative} dimmed={dimmed?.(initiative.id) ?? false} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function Cell(props: { theme: Theme; initiative: Theme['initiatives'][number]; dimmed: boolean }): ReactNode {
  const { parts, words } = useText();
  const { initiative, theme } = props;
  const late = initiative.overdueTasks > 0;
  const gap = !late && initiative.gaps.length > 0;
  const marks = `${late ? words.comma + words.overdueMark : ''}${gap ? words.comma + words.gapMark : ''}`;
  const label = fill(parts.registerCell, {
    code: printedCode({ themeNumber: theme.number, number: initiative.number }),
    title: initiative.title,
    owner: words.owner[shownKind(initiative)],
    marks,
  });
  const edge = late ? 'border-late bg-red-50' : gap ? 'border-gap-edge bg-yellow-50' : 'border-edge bg-white';
  return (
    <Link
      to="/initiatives/$id"
      params={{ id: initiative.id }}
      data-plain=""
      title={initiative.title}
      className={`relative flex h-10 min-w-0 flex-col items-center justify-center rounded-4 border text-[0.75rem] leading-130 hover:border-ink ${edge} ${
        props.dimmed ? 'opacity-30' : ''
      }`}
    >
      <span className="sr-only">{label}</span>
      <span aria-hidden="true">{initiative.number}</span>
      <OwnerShape kind={shownKind(initiative)} size={13} />
      {(late || gap) && (
        <span className="absolute -top-1.5 -right-1.5">
          <Mark name={late ? 'late' : 'gap'} size={13} />
        </span>
      )}
    </Link>
  );
}

/** What the shapes and marks mean, with counts. */
export function RegisterLegend(props: {
  counts: { prefecture: number; city: number; joint: number; unknown: number; overdue: number; gaps: number };
}): ReactNode {
  const { words } = useText();
  const kinds = ['prefecture', 'city', 'joint', 'unknown'] as const;
  return (
    <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-meta">
      {kinds
        .filter((kind) => props.counts[kind] > 0)
        .map((kind) => (
          <li key={kind} className="inline-flex items-center gap-1.5">
            <OwnerShape kind={kind} />
            {words.owner[kind]} {props.counts[kind]}
          </li>
        ))}
      {props.counts.overdue > 0 && (
        <li className="inline-flex items-center gap-1.5 text-late-text">
          <Mark name="late" />
          {words.overdueMark}
        </li>
      )}
      {props.counts.gaps > 0 && (
        <li className="inline-flex items-center gap-1.5">
          <Mark name="gap" />
          {words.gapMark}
        </li>
      )}
    </ul>
  );
}
