import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { MyWork } from '../../api/types';
import { fill } from '../../text/fill';
import type { Catalogue } from '../../text/catalogue';
import { useLanguage } from '../../text/language';
import { shortInstant } from '../../ui/dates';
import { Section } from '../../ui/page';

type Waiting = MyWork['consents'][number];

/** What waits for the yes of the reader's agency; each row leads to where it is answered. */
export function ConsentsWaiting({ consents }: { consents: Waiting[] }): ReactNode {
  const { text, language } = useLanguage();
  const { home } = text.jointActs;
  if (consents.length === 0) return null;
  return (
    <Section
      id="consents"
      title={`${home.title} ${fill(text.home.count, { count: consents.length })}`}
      note={home.note}
    >
      <ul>
        {consents.map((one) => (
          <li
            key={`${one.kind}:${one.id}`}
            className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-rule py-3 text-meta last:border-b-0"
          >
            <span className="w-40 text-sub">{wordOf(one, text)}</span>
            <PlaceLink waiting={one} />
            {one.since !== null && (
              <span className="ml-auto text-sub">
                {fill(home.since, { at: shortInstant(one.since, language) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function wordOf({ kind, act }: Waiting, { jointActs }: Catalogue): string {
  const acts: Record<string, string> = jointActs.acts;
  return (act === null ? undefined : acts[act]) ?? jointActs.home.kinds[kind];
}

function PlaceLink({ waiting: { kind, id, subject, title } }: { waiting: Waiting }): ReactNode {
  if (kind === 'revision' || kind === 'revision_withdrawal')
    return (
      <Link to="/revisions/$id" params={{ id }}>
        {title}
      </Link>
    );
  if (subject === 'agreement')
    return (
      <Link to="/agreements/$id" params={{ id }}>
        {title}
      </Link>
    );
  if (subject === 'initiative')
    return (
      <Link to="/initiatives/$id" params={{ id }}>
        {title}
      </Link>
    );
  if (subject === 'indicator')
    return (
      <Link to="/indicators/$id" params={{ id }}>
        {title}
      </Link>
    );
  return <Link to="/rules">{title}</Link>;
}
