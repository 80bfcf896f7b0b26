import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { OrganisationPage as Organisation } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { Button } from '../../ui/button';
import { plainDay } from '../../ui/dates';
import { FormDialog } from '../../ui/form-dialog';
import { initialsOf } from '../../ui/form-fields';
import { Columns, Facts, PageHead, Section } from '../../ui/page';
import { plainPartialDay } from '../../ui/partial-day';
import { QueryState } from '../../ui/query-state';
import { readDay } from '../../ui/wareki';
import { AgreementsOf } from '../agreements/initiative-agreements';
import { HistorySection } from '../audit/history';
import { DocumentsSection } from '../documents/documents-section';
import { MemberSection } from './member-section';
import {
  organisationQuery,
  useEditOrganisation,
  useEndOrganisation,
  useRenameOrganisation,
} from './organisations.api';
import { OrganisationPlaces } from './organisation-places';
import { TieSection } from './tie-section';
import { useOrganisationFields } from './organisation-fields';

const route = getRouteApi('/app/organisations/$id');

export function OrganisationPage(): ReactNode {
  const { id } = route.useParams();
  const on = readDay(route.useSearch().on ?? '');
  const query = useQuery(organisationQuery(id, 'day' in on ? on.day : undefined));
  return (
    <QueryState query={query}>
      {(organisation) => <OrganisationView organisation={organisation} />}
    </QueryState>
  );
}

/** One other body: what it is, who belongs to it, and where it takes part. */
function OrganisationView({ organisation }: { organisation: Organisation }): ReactNode {
  const { text, language } = useLanguage();
  const { organisations: w, agreements, programmes } = text;
  const kind = w.kinds[organisation.kind] ?? organisation.kind;
  const { name, nameThen, on } = organisation;
  return (
    <>
      <PageHead
        before={
          <Breadcrumbs
            crumbs={[
              { label: programmes.title, to: '/programmes' },
              { label: w.title, to: '/organisations' },
              { label: name },
            ]}
          />
        }
        title={name}
        long
        sentence={
          <>
            {fill(w.sentenceOne, { kind, people: fill(w.people, { count: organisation.people }) })}
            {nameThen !== name && fill(w.nameOn, { day: plainDay(on, language), name: nameThen })}
          </>
        }
        acts={organisation.can.manage && <Acts organisation={organisation} />}
      />
      <Columns side={<OrganisationFacts organisation={organisation} />}>
        <MemberSection key={on} organisation={organisation} />
        <TieSection organisation={organisation} />
        <OrganisationPlaces organisation={organisation} />
        <Section title={agreements.ofOrganisation}>
          <AgreementsOf
            filter={{ organisation: organisation.id }}
            none={agreements.noneOfOrganisation}
            caption={agreements.ofOrganisation}
          />
        </Section>
        <Persons organisation={organisation} />
        <Seats organisation={organisation} />
        <DocumentsSection on={{ subjectType: 'organisation', subjectId: organisation.id }} />
        <HistorySection
          kind="organisation"
          id={organisation.id}
          version={`${String(organisation.version)}-${String(organisation.memberCount.all)}-${String(organisation.ties.length)}`}
        />
      </Columns>
    </>
  );
}

function OrganisationFacts({ organisation }: { organisation: Organisation }): ReactNode {
  const { text, language } = useLanguage();
  const { organisations: w, agencies, words } = text;
  const day = (value: string | null, empty: string) => (value === null ? empty : plainDay(value, language));
  const { url, names, foundedOn, note, subkind } = organisation;
  return (
    <Section title={w.facts}>
      <Facts
        rows={[
          [w.kind, w.kinds[organisation.kind] ?? organisation.kind],
          subkind === null ? null : [w.subkind, subkind],
          [
            w.aliases,
            organisation.aliases.length === 0 ? w.noAliases : organisation.aliases.join(words.comma),
          ],
          names.length === 0
            ? null
            : [
                w.names,
                names.map((one) => (
                  <span key={one.validFrom ?? ''} className="block">
                    {one.validFrom === null
                      ? fill(w.nameFirst, { name: one.name })
                      : fill(w.nameSince, { from: plainDay(one.validFrom, language), name: one.name })}
                  </span>
                )),
              ],
          foundedOn === null ? null : [w.founded, plainPartialDay(foundedOn, language)],
          url === null
            ? null
            : [
                w.url,
                <a key="url" href={url} rel="noreferrer" className="break-all">
                  {url}
                </a>,
              ],
          note === null ? null : [w.note, note],
          [w.from, day(organisation.validFrom, w.unknownFrom)],
          [w.lastDay, day(organisation.validTo, agencies.openEnd)],
        ]}
      />
    </Section>
  );
}

function Persons({ organisation }: { organisation: Organisation }): ReactNode {
  const { organisations: w, words } = useText();
  const { persons } = organisation;
  if (persons === null) return null;
  return (
    <Section title={w.persons}>
      {persons.length === 0 && <p className="text-meta text-sub">{w.noPersons}</p>}
      <ul className="text-meta">
        {persons.map((person) => (
          <li key={person.id} className="flex flex-wrap gap-x-3 border-b border-rule py-2">
            <Link to="/people/$id" params={{ id: person.id }} className="inline-block min-h-6">
              {person.name}
            </Link>
            <span>{person.posts.join(words.comma)}</span>
            <span className="text-sub">{person.account ? w.hasAccount : w.mailOnly}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Where its people sit, and by which post, on the day that the page shows. */
function Seats({ organisation }: { organisation: Organisation }): ReactNode {
  const { text, language } = useLanguage();
  const { organisations: w } = text;
  const { seats, on } = organisation;
  return (
    <Section title={w.seats}>
      {seats.length === 0 && (
        <p className="text-meta text-sub">{fill(w.noSeats, { day: plainDay(on, language) })}</p>
      )}
      <ul className="text-meta">
        {seats.map((seat) => (
          <li key={`${seat.id} ${seat.post}`} className="flex flex-wrap gap-x-3 border-b border-rule py-2">
            <span>{seat.name}</span>
            <span>{seat.post}</span>
            <span className="text-sub">{seat.person}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Acts({ organisation }: { organisation: Organisation }): ReactNode {
  const { text } = useLanguage();
  const { organisations: w, states } = text;
  const [act, setAct] = useState<'edit' | 'rename' | 'end' | null>(null);
  const edit = useEditOrganisation(organisation.id, organisation.version);
  const rename = useRenameOrganisation(organisation.id, organisation.version);
  const end = useEndOrganisation(organisation.id, organisation.version);
  const fields = useOrganisationFields();
  const close = () => {
    setAct(null);
  };
  return (
    <>
      <Button
        onClick={() => {
          edit.reset();
          setAct('edit');
        }}
      >
        {w.edit}
      </Button>
      <Button
        onClick={() => {
          rename.reset();
          setAct('rename');
        }}
      >
        {w.rename}
      </Button>
      <Button
        onClick={() => {
          end.reset();
          setAct('end');
        }}
      >
        {w.end}
      </Button>
      {act === 'edit' && (
        <FormDialog
          title={w.edit}
          note={w.editNote}
          verb={states.save}
          done={states.saved}
          change={edit}
          fields={fields(organisation)}
          current={(now: Organisation) => initialsOf(fields(now))}
          onClose={close}
        />
      )}
      {act === 'rename' && (
        <FormDialog
          title={w.rename}
          note={w.renameDated}
          verb={w.rename}
          done={states.saved}
          change={rename}
          fields={[
            { name: 'name', label: w.renameName, kind: 'text', required: true },
            { name: 'from', label: w.renameFrom, kind: 'day', required: true },
          ]}
          onClose={close}
        />
      )}
      {act === 'end' && (
        <FormDialog
          title={w.end}
          verb={w.end}
          done={states.saved}
          change={end}
          fields={[{ name: 'lastDay', label: w.lastDay, kind: 'day', required: true }]}
          onClose={close}
        />
      )}
    </>
  );
}
