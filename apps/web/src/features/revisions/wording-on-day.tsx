import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { WordingOnDay } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { Button } from '../../ui/button';
import { circled, roman } from '../../ui/codes';
import { DateField, dayOrProblem } from '../../ui/date-field';
import { longDay } from '../../ui/dates';
import { Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { typedDay } from '../../ui/wareki';
import { wordingQuery } from './revisions.api';

/** The titles as they held on a day; where a revision came since, today's title stands below. */
export function WordingOnDaySection(props: {
  code: string;
  on: string;
  onChange: (day: string) => void;
}): ReactNode {
  const { text, language } = useLanguage();
  const { revisions: w, parts } = text;
  const [typed, setTyped] = useState(typedDay(props.on));
  const [error, setError] = useState<string | undefined>();
  const query = useQuery(wordingQuery(props.code, props.on));
  return (
    <Section title={fill(w.wordingOn, { day: longDay(props.on, language) })} id="wording">
      <form
        noValidate
        data-print="hide"
        className="grid items-start gap-x-4 md:grid-cols-[minmax(0,20rem)_auto]"
        onSubmit={(event) => {
          event.preventDefault();
          const read = dayOrProblem(typed, {
            ...parts.date,
            missing: fill(parts.date.missing, { label: w.day }),
          });
          setError('message' in read ? read.message : undefined);
          if ('day' in read) props.onChange(read.day);
        }}
      >
        <DateField lookBack label={w.day} value={typed} onChange={setTyped} error={error} />
        <Button type="submit" className="justify-self-start md:mt-14">
          {w.showDay}
        </Button>
      </form>
      <QueryState query={query}>{(wording) => <Titles wording={wording} />}</QueryState>
    </Section>
  );
}

function Titles({ wording }: { wording: WordingOnDay }): ReactNode {
  return (
    <div className="text-meta">
      <p className="font-700">
        <Title then={wording.name} now={wording.nameNow} />
      </p>
      {wording.themes.map((theme) => (
        <div key={theme.id} className="mt-4">
          <h3 className="text-std-16B-170">
            {roman(theme.number)} <Title then={theme.title} now={theme.titleNow} />
          </h3>
          <ul>
            {theme.initiatives.map((one) => (
              <li key={one.id} className="flex gap-2 border-b border-rule py-1.5">
                <span>{circled(one.number)}</span>
                <span>
                  <Link to="/initiatives/$id" params={{ id: one.id }} className="text-ink!">
                    <Title then={one.title} now={one.titleNow} />
                  </Link>
                  {one.summary !== one.summaryNow && (
                    <span className="block text-sub">
                      <SummaryThen text={one.summary} />
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function Title({ then, now }: { then: string; now: string }): ReactNode {
  const { revisions: w } = useText();
  if (then === now) return then;
  return (
    <>
      {then}
      <span className="block text-sub">{fill(w.titleNow, { title: now })}</span>
    </>
  );
}

function SummaryThen({ text }: { text: string | null }): ReactNode {
  const { revisions: w, words } = useText();
  return fill(w.summaryThen, { text: text ?? words.none });
}
