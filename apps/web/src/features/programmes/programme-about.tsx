import { Link } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import type { Programme } from '../../api/types';
import { useLanguage, useText } from '../../text/language';
import { dayOrMonth } from '../../ui/dates';
import { Facts, Section } from '../../ui/page';
import { Table } from '../../ui/table';
import { StrategyOwner, usePeriod } from '../strategies/strategy-parts';
import { placeWords } from './place-words';
import { ProgrammeActs } from './programme-acts';

const NOTES = 'notes';

/** What the plan says about itself, and what is odd in its source. */
export function ProgrammeAbout({ programme }: { programme: Programme }): ReactNode {
  const { text, language } = useLanguage();
  const { programmes, strategies } = text;
  // The programme arrives after the page: the browser has then given up looking for the part in the address.
  useEffect(() => {
    if (window.location.hash === `#${NOTES}`) document.getElementById(NOTES)?.scrollIntoView();
  }, []);
  const list = (items: string[]) =>
    items.map((item) => (
      <span key={item} className="block">
        {item}
      </span>
    ));
  return (
    <>
      <Section title={programmes.facts}>
        <ProgrammeActs programme={programme} />
        <Facts
          rows={[
            programme.periodInferred ? [programmes.periodLabel, programmes.periodInferred] : null,
            programme.decidedOn === null
              ? null
              : [programmes.decidedOn, dayOrMonth(programme.decidedOn, language)],
            programme.objectives.length === 0 ? null : [programmes.objectives, list(programme.objectives)],
            programme.principles.length === 0 ? null : [programmes.principles, list(programme.principles)],
            programme.challenges.length === 0 ? null : [programmes.challenges, list(programme.challenges)],
            programme.relations.length === 0 ? null : [programmes.relations, list(programme.relations)],
            programme.strategies.length === 0
              ? null
              : [programmes.positionedIn, <Strategies key="strategies" programme={programme} />],
            programme.positionedIn.length === 0
              ? null
              : [
                  programme.strategies.length === 0 ? programmes.positionedIn : programmes.positionedInSource,
                  list(programme.positionedIn),
                ],
            programme.council === null
              ? null
              : [
                  programmes.council,
                  <Link key="council" to="/organisations/$id" params={{ id: programme.council.id }}>
                    {programme.council.name}
                  </Link>,
                ],
            programme.outcome === null ? null : [programmes.outcome, programme.outcome],
            programme.note === null
              ? null
              : [
                  strategies.note,
                  <span key="note" className="whitespace-pre-line">
                    {programme.note}
                  </span>,
                ],
          ]}
        />
      </Section>
      {programme.dataIssues.length > 0 && (
        <Section id={NOTES} title={programmes.notes} note={programmes.notesNote}>
          <Table
            caption={programmes.notes}
            rows={programme.dataIssues}
            rowKey={(row) => `${row.place}${row.statement}`}
            columns={[
              {
                key: 'place',
                head: programmes.noteHeads.place,
                width: '25%',
                cell: (row) => <Place place={row.place} />,
              },
              { key: 'statement', head: programmes.noteHeads.statement, cell: (row) => row.statement },
            ]}
          />
        </Section>
      )}
    </>
  );
}

function Strategies({ programme }: { programme: Programme }): ReactNode {
  const period = usePeriod();
  return programme.strategies.map((strategy) => (
    <span key={strategy.id} className="flex flex-wrap items-center gap-x-3">
      <StrategyOwner agency={strategy.agency} />
      <Link to="/strategies/$id" params={{ id: strategy.id }} className="inline-block min-h-6 py-0.5">
        {strategy.name}
      </Link>
      <span className="text-sub">{period(strategy)}</span>
    </span>
  ));
}

function Place({ place }: { place: string }): ReactNode {
  const { programmes } = useText();
  const { text, raw } = placeWords(place, programmes.places);
  return raw ? <span className="text-meta text-sub">{text}</span> : text;
}
