import { useEffect, type ReactNode } from 'react';
import type { Programme } from '../../api/types';
import { useLanguage, useText } from '../../text/language';
import { dayOrMonth } from '../../ui/dates';
import { Facts, Section } from '../../ui/page';
import { Table } from '../../ui/table';
import { placeWords } from './place-words';

const NOTES = 'notes';

/** What the plan says about itself, and what is odd in its source. */
export function ProgrammeAbout({ programme }: { programme: Programme }): ReactNode {
  const { text, language } = useLanguage();
  const { programmes } = text;
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
        <Facts
          rows={[
            programme.decidedOn === null
              ? null
              : [programmes.decidedOn, dayOrMonth(programme.decidedOn, language)],
            programme.objectives.length === 0 ? null : [programmes.objectives, list(programme.objectives)],
            programme.relations.length === 0 ? null : [programmes.relations, list(programme.relations)],
            programme.positionedIn.length === 0
              ? null
              : [programmes.positionedIn, list(programme.positionedIn)],
            programme.outcome === null ? null : [programmes.outcome, programme.outcome],
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

function Place({ place }: { place: string }): ReactNode {
  const { programmes } = useText();
  const { text, raw } = placeWords(place, programmes.places);
  return raw ? <span className="text-meta text-sub">{text}</span> : text;
}
