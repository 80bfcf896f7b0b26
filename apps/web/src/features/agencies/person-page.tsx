import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useMay, useSession } from '../../api/session';
import { useOrganisationChoices } from '../../api/organisations';
import type { PersonPage as Person } from '../../api/types';
import { AdministrationNav } from '../../app/shell/administration-nav';
import { Needs } from '../../app/needs';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { Button } from '../../ui/button';
import { FormDialog } from '../../ui/form-dialog';
import type { FormValues } from '../../ui/form-fields';
import { PostName, postLabel } from '../../ui/owner';
import { Columns, Facts, PageHead, Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { useProof } from '../../ui/proof-dialog';
import { Table } from '../../ui/table';
import { PersonAccountPanel } from '../account/person-account-panel';
import { HistorySection } from '../audit/history';
import { AccountActs } from './account-acts';
import { personActs, personQuery, useChange } from './agencies.api';
import { usePeriod } from './period';

const route = getRouteApi('/app/people/$id');

export function PersonPage(): ReactNode {
  const { id } = route.useParams();
  const query = useQuery(personQuery(id));
  return (
    <Needs permission="person.read">
      <QueryState query={query}>{(person) => <PersonView person={person} />}</QueryState>
    </Needs>
  );
}

/** A person: the posts over time, and whether they can sign in. */
function PersonView({ person }: { person: Person }): ReactNode {
  const { agencies, words, administration } = useText();
  const w = agencies.person;
  const { today } = useSession();
  // Who may edit a person manages the account too; the secretariat reads only.
  const manages = useMay()('account.manage') && person.can.edit;
  const period = usePeriod();
  const [editing, setEditing] = useState(false);
  const now = person.terms.filter(
    ({ validFrom, validTo }) => validFrom <= today && (validTo === null || validTo >= today),
  );
  return (
    <>
      <PageHead
        before={
          <>
            <AdministrationNav />
            <Breadcrumbs
              crumbs={[{ label: administration.entries.people, to: '/people' }, { label: person.name }]}
            />
          </>
        }
        title={person.name}
        sentence={
          now.length === 0
            ? w.sentenceNone
            : fill(w.sentencePosts, { posts: now.map((term) => postLabel(term)).join(words.comma) })
        }
        acts={
          person.can.edit && (
            <Button
              onClick={() => {
                setEditing(true);
              }}
            >
              {w.edit}
            </Button>
          )
        }
      />
      <Columns
        side={
          <>
            <Section title={w.account}>
              {manages ? (
                <PersonAccountPanel personId={person.id} />
              ) : (
                <p className="mb-2 text-meta">
                  {person.account === null ? w.noAccount : agencies.people.account[person.account.state]}
                  {person.account !== null && !person.account.secondFactor && (
                    <span className="block text-sub">{agencies.people.noSecondFactor}</span>
                  )}
                </p>
              )}
              <AccountActs person={person} />
            </Section>
            <Section title={w.facts}>
              <Facts
                rows={[
                  [
                    agencies.people.agency,
                    person.agency === null ? agencies.outside : words.agencyName[person.agency],
                  ],
                  person.organisation === null
                    ? null
                    : [
                        agencies.people.organisation,
                        <Link
                          key="organisation"
                          to="/organisations/$id"
                          params={{ id: person.organisation.id }}
                        >
                          {person.organisation.name}
                        </Link>,
                      ],
                  [agencies.people.email, person.email],
                  person.loginName === null ? null : [w.login, person.loginName],
                ]}
              />
            </Section>
          </>
        }
      >
        <Section title={w.terms}>
          {person.terms.length === 0 ? (
            <p className="text-meta">{w.noTerms}</p>
          ) : (
            <Table
              caption={w.terms}
              rows={person.terms}
              rowKey={(term) => term.termId}
              columns={[
                {
                  key: 'post',
                  head: agencies.post.crumb,
                  cell: (term) => (
                    <Link to="/posts/$id" params={{ id: term.id }} data-row-link="">
                      <PostName post={term} />
                    </Link>
                  ),
                },
                {
                  key: 'kind',
                  head: agencies.post.heads.kind,
                  label: agencies.post.heads.kind,
                  cell: (term) => agencies.post.kinds[term.kind],
                },
                {
                  key: 'period',
                  head: agencies.post.heads.period,
                  label: agencies.post.heads.period,
                  cell: period,
                },
                {
                  key: 'reason',
                  head: agencies.post.heads.reason,
                  label: agencies.post.heads.reason,
                  cell: (term) => term.reason,
                },
              ]}
            />
          )}
        </Section>
        <HistorySection
          kind="person"
          id={person.id}
          version={`${person.version} ${person.account?.state ?? ''} ${person.terms.length}`}
        />
      </Columns>
      {editing && (
        <EditPerson
          person={person}
          onClose={() => {
            setEditing(false);
          }}
        />
      )}
    </>
  );
}

function EditPerson({ person, onClose }: { person: Person; onClose: () => void }): ReactNode {
  const { agencies, states } = useText();
  const w = agencies.people;
  const organisations = useOrganisationChoices();
  const proof = useProof();
  const change = useChange((values: FormValues) =>
    proof.run(() =>
      personActs.edit(person.id, person.version, {
        name: values.name ?? '',
        email: values.email ?? '',
        organisationId: values.organisationId === '' ? null : (values.organisationId ?? null),
      }),
    ),
  );
  return (
    <>
      <FormDialog
        title={agencies.person.edit}
        verb={states.save}
        done={states.saved}
        change={change}
        onClose={onClose}
        fields={[
          { name: 'name', label: w.heads.name, kind: 'text', required: true, initial: person.name },
          {
            name: 'email',
            label: w.email,
            help: w.emailHelp,
            kind: 'email',
            required: true,
            initial: person.email,
          },
          {
            name: 'organisationId',
            label: w.organisation,
            kind: 'select',
            placeholder: w.organisationNone,
            initial: person.organisation?.id ?? '',
            choices: organisations,
          },
        ]}
      />
      {proof.dialog}
    </>
  );
}
