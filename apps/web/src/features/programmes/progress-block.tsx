import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ProgressBlock, ProgressEntry } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { shortFiscalYear } from '../../ui/dates';
import { OwnerShape } from '../../ui/owner';
import { PhotoFrames } from '../documents/photo-frames';

/** ● then ○ then ◎, as the report prints them; assumed markers stand where they would be printed. */
const ORDER = { prefecture: 0, city: 1, joint: 2, unknown: 3 };

export function ProgressBlockView(props: {
  block: ProgressBlock;
  heading: string;
  onlyUnconfirmed: boolean;
}): ReactNode {
  const { programmes } = useText();
  const words = programmes.progressPage;
  const { block } = props;
  const entries = block.entries
    .filter((entry) => !props.onlyUnconfirmed || entry.marker === 'unknown')
    .toSorted((a, b) => ORDER[a.suggestedMarker ?? a.marker] - ORDER[b.suggestedMarker ?? b.marker]);
  return (
    <article className="border-b border-rule py-5 last:border-b-0">
      <h3 className="text-std-16B-170">
        <span className="mr-2 text-meta font-400 text-sub">{fill(words.block, { n: block.number })}</span>
        {block.heading}
      </h3>
      <p className="mt-1 text-meta">
        <span className="text-sub">{words.outline}：</span>
        {block.outline}
      </p>
      <h4 className="mt-3 text-meta font-700">{props.heading}</h4>
      {entries.length === 0 ? (
        <p className="text-meta text-sub">{words.noEntries}</p>
      ) : (
        <ul className="mt-1">
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
      <PhotoFrames frames={block.photos} />
      {block.infoBoxes.map((box) => (
        <div key={box.title} className="mt-3 border-l-4 border-rule pl-3 text-meta">
          <p className="font-700">{box.title}</p>
          <p>{box.text}</p>
        </div>
      ))}
      <p className="mt-2 text-meta">
        <span className="text-sub">{words.initiatives}：</span>
        {block.initiatives.map((initiative) => (
          <Link key={initiative.id} to="/initiatives/$id" params={{ id: initiative.id }} className="mr-3">
            {initiative.title}
          </Link>
        ))}
      </p>
    </article>
  );
}

function Entry({ entry }: { entry: ProgressEntry }): ReactNode {
  const { text, language } = useLanguage();
  const words = text.programmes.progressPage;
  const guessed = entry.marker === 'unknown' && entry.suggestedMarker !== null;
  const years = entry.fiscalYears.map((year) => shortFiscalYear(year, language)).join('、');
  return (
    <li className="grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-2 py-1.5">
      <span className="flex h-[1.7em] items-center">
        <OwnerShape kind={entry.marker} />
      </span>
      <div>
        <p>
          {!guessed && <span className="sr-only">{text.words.owner[entry.marker]}：</span>}
          {entry.text}
        </p>
        {guessed && (
          <p className="text-meta text-sub">
            <span className="font-700 text-ink">
              {fill(text.words.ownerGuessed, {
                symbol: text.words.symbol[entry.suggestedMarker ?? 'unknown'],
              })}
            </span>
            　{words.basis}：{entry.markerBasis}
            {entry.markerConfidence !== null && (
              <>（{fill(words.confidence, { word: text.words.confidence[entry.markerConfidence] })}）</>
            )}
          </p>
        )}
        {(years !== '' || entry.figures.length > 0 || entry.organisations.length > 0) && (
          <p className="flex flex-wrap gap-x-4 text-meta text-sub">
            {years !== '' && (
              <span>
                {fill(words.years, { years })}
                {entry.fiscalYearsInferred && words.yearsInferred}
              </span>
            )}
            {entry.figures.map((figure) => (
              <span key={figure.label}>
                {figure.label} {figure.value}
                {figure.unit}
                {figure.fiscalYear !== null && `（${shortFiscalYear(figure.fiscalYear, language)}）`}
              </span>
            ))}
            {entry.organisations.length > 0 && (
              <span>{fill(words.organisations, { names: entry.organisations.join('、') })}</span>
            )}
          </p>
        )}
      </div>
    </li>
  );
}
