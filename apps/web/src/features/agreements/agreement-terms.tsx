import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { Agreement } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { Button } from '../../ui/button';
import { DateField } from '../../ui/date-field';
import { addDays, plainDay } from '../../ui/dates';
import { PostName } from '../../ui/owner';
import { Section } from '../../ui/page';
import { TaskStateWord } from '../../ui/state-word';
import { Table } from '../../ui/table';
import { readDay, typedDay } from '../../ui/wareki';
import { useAgreementWords } from './agreement-words';
import { DAYS_OF_NOTICE } from './agreements.api';

type Term = Agreement['terms'][number];

/** Its terms one after the other, and the task about the end of each. */
export function Terms({ agreement }: { agreement: Agreement }): ReactNode {
  const { agreements: w } = useText();
  const say = useAgreementWords();
  if (agreement.terms.length === 0) return <p className="text-meta text-sub">{w.noTerms}</p>;
  const until = (term: Term) =>
    term.endsOn === null && agreement.validity === 'none' ? w.never : say.day(term.endsOn);
  return (
    <Table
      caption={w.terms}
      rows={agreement.terms}
      rowKey={(term) => String(term.number)}
      columns={[
        { key: 'number', head: w.termHeads.number, label: w.termHeads.number, cell: (term) => term.number },
        {
          key: 'period',
          head: w.termHeads.period,
          label: w.termHeads.period,
          cell: (term) =>
            fill(
              term.startsOn === null
                ? w.termUntil
                : term.endsOn === null && agreement.validity === 'none'
                  ? w.termSince
                  : w.termPeriod,
              { from: say.day(term.startsOn), to: until(term) },
            ),
        },
        {
          key: 'kind',
          head: w.termHeads.kind,
          label: w.termHeads.kind,
          cell: (term) => w.termKinds[term.kind],
        },
        {
          key: 'task',
          head: w.termHeads.task,
          label: w.termHeads.task,
          cell: (term) => <TermTask agreement={agreement} term={term} />,
        },
      ]}
    />
  );
}

function TermTask({ agreement, term }: { agreement: Agreement; term: Term }): ReactNode {
  const { agreements: w } = useText();
  const say = useAgreementWords();
  if (term.task !== null)
    return (
      <>
        <Link to="/tasks/$id" params={{ id: term.task.id }}>
          {term.task.title}
        </Link>
        <span className="block">
          <TaskStateWord state={term.task.state} />
        </span>
      </>
    );
  if (term.taskOpened) return w.taskOpened;
  const last = term.number === agreement.terms.length && agreement.terminatedOn === null;
  const inForce = agreement.state === 'active' || agreement.state === 'auto_renewed';
  if (!last || !inForce || term.endsOn === null || agreement.responsible === null) return null;
  return fill(w.taskLater, { day: say.day(addDays(term.endsOn, -DAYS_OF_NOTICE)) });
}

/** What was changed when and why, before and after. */
export function Amendments({ amendments }: Pick<Agreement, 'amendments'>): ReactNode {
  const { agreements: w } = useText();
  const say = useAgreementWords();
  if (amendments.length === 0) return <p className="text-meta text-sub">{w.noAmendments}</p>;
  return (
    <ol className="text-meta">
      {amendments.map((amendment) => (
        <li key={amendment.id} className="border-b border-rule py-2.5">
          <p className="font-700">
            {say.day(amendment.amendedOn)} {amendment.reason}
          </p>
          {amendment.post !== null && <PostName post={amendment.post} />}
          <dl>
            {Object.entries(amendment.changes).map(([field, { before, after }]) => (
              <div key={field} className="mt-1.5">
                <dt className="text-sub">{w.changed[field] ?? field}</dt>
                <dd>
                  <del className="block bg-red-50">
                    {w.before} <ChangedValue field={field} value={before} />
                  </del>
                  <ins className="block bg-green-50">
                    {w.after} <ChangedValue field={field} value={after} />
                  </ins>
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}

function ChangedValue({ field, value }: { field: string; value: unknown }): ReactNode {
  const { agreements: w, words } = useText();
  if (Array.isArray(value)) return value.map(String).join(words.comma);
  if (field === 'renewal' && (value === 'none' || value === 'automatic' || value === 'by_agreement'))
    return w.renewals[value];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : w.unknown;
}

const route = getRouteApi('/app/agreements/$id');

/** The state of any day; the day stands in the address. */
export function AskedState({ agreement }: { agreement: Agreement }): ReactNode {
  const { text, language } = useLanguage();
  const w = text.agreements;
  const navigate = route.useNavigate();
  const { asked } = agreement;
  const [typed, setTyped] = useState(asked === null ? '' : typedDay(asked.on));
  return (
    <Section title={w.askTitle} {...(asked === null ? { print: 'hide' as const } : {})}>
      <form
        data-print="hide"
        onSubmit={(event) => {
          event.preventDefault();
          const read = readDay(typed);
          void navigate({
            search: 'day' in read ? { on: read.day } : {},
            replace: true,
            resetScroll: false,
          });
        }}
      >
        <DateField lookBack label={w.askDay} value={typed} onChange={setTyped} />
        <Button type="submit">{w.askGo}</Button>
      </form>
      <p role="status" className="mt-3 text-meta font-700">
        {asked !== null && fill(w.asked, { day: plainDay(asked.on, language), state: w.states[asked.state] })}
      </p>
    </Section>
  );
}
