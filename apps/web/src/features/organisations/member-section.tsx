import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { NetworkMember, OrganisationPage as Organisation } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { DateField } from '../../ui/date-field';
import { plainDay } from '../../ui/dates';
import { FormDialog } from '../../ui/form-dialog';
import { MoreButton } from '../../ui/more-button';
import { Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { Table } from '../../ui/table';
import { useToast } from '../../ui/toast';
import { readDay, typedDay } from '../../ui/wareki';
import { membersQuery, useAddMembers, useEditMember, useEndMember, useRemoveMember } from './members.api';

const route = getRouteApi('/app/organisations/$id');

/** The members of a day; the day stands in the address. */
export function MemberSection({ organisation }: { organisation: Organisation }): ReactNode {
  const { text, language } = useLanguage();
  const { organisations: w } = text;
  const { id, on, memberCount, can } = organisation;
  const navigate = route.useNavigate();
  const query = useInfiniteQuery(membersQuery(id, on));
  const [typed, setTyped] = useState(typedDay(on));
  const [adding, setAdding] = useState(false);
  const day = plainDay(on, language);
  const count = fill(w.memberCount, { count: memberCount.all });
  const besides = fill(w.memberCount, { count: memberCount.besidesAgencies });
  const said =
    memberCount.all === 0
      ? fill(w.noMembers, { day })
      : memberCount.all === memberCount.besidesAgencies
        ? fill(w.membersOn, { day, count })
        : fill(w.membersBesides, { day, count, besides });
  return (
    <Section
      title={w.members}
      act={
        can.manage && (
          <Button
            kind="text"
            onClick={() => {
              setAdding(true);
            }}
          >
            {w.addMembers}
          </Button>
        )
      }
    >
      <p role="status" className="mb-2">
        {said}
      </p>
      <form
        data-print="hide"
        className="grid items-end gap-x-4 md:grid-cols-[20rem_auto]"
        onSubmit={(event) => {
          event.preventDefault();
          const read = readDay(typed);
          void navigate({ search: 'day' in read ? { on: read.day } : {}, replace: true, resetScroll: false });
        }}
      >
        <DateField lookBack label={w.on} value={typed} onChange={setTyped} />
        <Button type="submit" className="mb-4 justify-self-start">
          {w.onGo}
        </Button>
      </form>
      <QueryState query={query}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.items);
          return rows.length > 0 && <MemberTable rows={rows} manage={can.manage} />;
        }}
      </QueryState>
      <MoreButton
        hasMore={query.hasNextPage}
        busy={query.isFetchingNextPage}
        onMore={() => void query.fetchNextPage()}
      />
      {adding && (
        <AddMembers
          id={id}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </Section>
  );
}

function MemberTable({ rows, manage }: { rows: NetworkMember[]; manage: boolean }): ReactNode {
  const { text, language } = useLanguage();
  const { organisations: w } = text;
  const { memberHeads: heads } = w;
  const term = ({ validFrom, validTo }: NetworkMember) => {
    const from = validFrom === null ? w.unknownFrom : plainDay(validFrom, language);
    return validTo === null
      ? fill(w.memberSince, { from })
      : fill(w.memberTo, { from, to: plainDay(validTo, language) });
  };
  return (
    <Table
      caption={w.members}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'name',
          head: heads.name,
          cell: (row) =>
            row.organisationId === null ? (
              row.name
            ) : (
              <Link to="/organisations/$id" params={{ id: row.organisationId }}>
                {row.name}
              </Link>
            ),
        },
        { key: 'role', head: heads.role, label: heads.role, cell: (row) => row.role },
        { key: 'term', head: heads.term, label: heads.term, cell: term },
        ...(manage
          ? [
              {
                key: 'act',
                head: heads.act,
                cell: (row: NetworkMember) => <MemberActs member={row} />,
              },
            ]
          : []),
      ]}
    />
  );
}

const typedMember = ({ role, validFrom }: NetworkMember) => ({
  role: role ?? '',
  validFrom: validFrom === null ? '' : typedDay(validFrom),
});

function MemberActs({ member }: { member: NetworkMember }): ReactNode {
  const { organisations: w, states } = useText();
  const toast = useToast();
  const [act, setAct] = useState<'edit' | 'end' | 'remove' | null>(null);
  const edit = useEditMember(member);
  const end = useEndMember(member.id);
  const remove = useRemoveMember(member.id);
  const close = () => {
    setAct(null);
  };
  return (
    <span className="flex flex-wrap gap-x-3" data-print="hide">
      <Button
        kind="text"
        className="min-h-8"
        aria-label={fill(w.editMemberOf, { name: member.name })}
        onClick={() => {
          edit.reset();
          setAct('edit');
        }}
      >
        {states.edit}
      </Button>
      <Button
        kind="text"
        className="min-h-8"
        aria-label={fill(w.endMemberOf, { name: member.name })}
        onClick={() => {
          setAct('end');
        }}
      >
        {w.endMember}
      </Button>
      <Button
        kind="text"
        className="min-h-8"
        aria-label={`${w.removeMember} ${member.name}`}
        onClick={() => {
          setAct('remove');
        }}
      >
        {w.removeMember}
      </Button>
      {act === 'edit' && (
        <FormDialog
          title={fill(w.editMemberOf, { name: member.name })}
          verb={states.save}
          done={states.saved}
          change={edit}
          fields={[
            { name: 'role', label: w.memberRole, kind: 'text', initial: typedMember(member).role },
            {
              name: 'validFrom',
              label: w.from,
              help: w.fromHelp,
              kind: 'day',
              initial: typedMember(member).validFrom,
            },
          ]}
          current={typedMember}
          onClose={close}
        />
      )}
      {act === 'end' && (
        <FormDialog
          title={fill(w.endMemberOf, { name: member.name })}
          verb={w.endMember}
          done={states.saved}
          change={end}
          fields={[{ name: 'lastDay', label: w.lastDay, kind: 'day', required: true }]}
          onClose={close}
        />
      )}
      {act === 'remove' && (
        <ConfirmDialog
          title={fill(w.removeMemberOf, { name: member.name })}
          body={w.removeMemberBody}
          verb={w.removeMember}
          busy={remove.isPending}
          error={remove.error}
          onConfirm={() => {
            remove.mutate(
              {},
              {
                onSuccess: () => {
                  toast(w.removed);
                },
              },
            );
          }}
          onClose={close}
        />
      )}
    </span>
  );
}

function AddMembers({ id, onClose }: { id: string; onClose: () => void }): ReactNode {
  const { organisations: w } = useText();
  const add = useAddMembers(id);
  return (
    <FormDialog
      title={w.addMembers}
      verb={w.addMembers}
      done={w.membersAdded}
      change={add}
      fields={[
        { name: 'members', label: w.members, help: w.addMembersHelp, kind: 'long', required: true },
        { name: 'role', label: w.memberRole, kind: 'text' },
        { name: 'validFrom', label: w.from, help: w.fromHelp, kind: 'day' },
        { name: 'validTo', label: w.lastDay, kind: 'day' },
      ]}
      onClose={onClose}
    />
  );
}
