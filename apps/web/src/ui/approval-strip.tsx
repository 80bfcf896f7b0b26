import { useState, type ReactNode } from 'react';
import type { Agency } from '../api/types';
import { fill } from '../text/fill';
import { useLanguage, useText } from '../text/language';
import { Button } from './button';
import { dayOf, shortInstant } from './dates';
import { AgencyShape, postLabel } from './owner';

/** What one agency said: to which version, in which post; void when the text has been edited since. */
export interface Stamp {
  agency: Agency;
  at: string;
  post: { name: string; agency: Agency | null; department?: string | null };
  person: string;
  void: boolean;
}

const DIGITS = 12;

/** Two keys: left 道, right 市, between them what both stamp. The same on everything that two agencies agree. */
export function ApprovalStrip(props: {
  label: string;
  asked: readonly Agency[];
  stamps: readonly Stamp[];
  hash: string;
  /** 道市合意, or what is missing. */
  word: string;
}): ReactNode {
  const { parts } = useText();
  const w = parts.strip;
  const [copied, setCopied] = useState(false);
  return (
    <section
      aria-label={props.label}
      className="mb-8 grid items-center gap-4 rounded-8 border-2 border-ink p-4 md:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)]"
    >
      <Half agency="prefecture" {...props} />
      <div className="text-center text-meta md:max-w-56">
        <p className="font-700">{props.word}</p>
        <p className="mt-1 text-sub">
          {w.hash} <code className="font-sans tabular-nums">{props.hash.slice(0, DIGITS)}</code>
        </p>
        <p role="status">
          <Button
            kind="text"
            className="min-h-8 font-400"
            onClick={() => {
              void navigator.clipboard.writeText(props.hash).then(() => {
                setCopied(true);
              });
            }}
          >
            {copied ? w.copied : w.copy}
          </Button>
        </p>
      </div>
      <Half agency="city" {...props} />
    </section>
  );
}

function Half(props: { agency: Agency; asked: readonly Agency[]; stamps: readonly Stamp[] }): ReactNode {
  const { text, language } = useLanguage();
  const w = text.parts.strip;
  const { agency } = props;
  const stamp = props.stamps.find((one) => one.agency === agency);
  const name = text.words.agency[agency];
  const asked = props.asked.includes(agency);
  const given = stamp !== undefined && !stamp.void;
  const ink = agency === 'prefecture' ? 'border-prefecture text-prefecture' : 'border-city text-city';
  return (
    <div
      className={`flex items-center gap-3 ${agency === 'city' ? 'md:flex-row-reverse md:text-right' : ''}`}
    >
      <div
        aria-hidden="true"
        className={`relative flex size-20 shrink-0 flex-col items-center justify-center rounded-full border-2 text-center text-[0.75rem] leading-140 font-700 ${given ? ink : 'border-dashed border-edge text-sub'}`}
      >
        {given && (
          <>
            <span>{w.stamp}</span>
            <span className="tabular-nums">{stampDay(stamp.at)}</span>
          </>
        )}
        <span>{name}</span>
        {stamp?.void === true && <span className="absolute h-0.5 w-16 -rotate-45 bg-sub" />}
      </div>
      <p className="min-w-0 text-meta">
        <span className={`flex items-center gap-1.5 font-700 ${agency === 'city' ? 'md:justify-end' : ''}`}>
          <AgencyShape agency={agency} size={13} />
          {name}
        </span>
        {stamp === undefined ? (
          <span className="block text-sub">{asked ? w.waiting : w.notAsked}</span>
        ) : (
          <>
            <span className="block">{postLabel(stamp.post)}</span>
            <span className="block">{stamp.person}</span>
            <span className="block text-sub">{shortInstant(stamp.at, language)}</span>
            {stamp.void && (
              <span className="block font-700 text-late-text">{fill(w.void, { agency: name })}</span>
            )}
          </>
        )}
      </p>
    </div>
  );
}

/** 8.11.18 */
function stampDay(instant: string): string {
  const [year = 0, month = 0, date = 0] = dayOf(instant).split('-').map(Number);
  return `${String(year - 2018)}.${String(month)}.${String(date)}`;
}
