import { AdministrationNav } from '../../app/shell/administration-nav';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSession } from '../../api/session';
import type { DisposalList } from '../../api/types';
import { Needs } from '../../app/needs';
import { Fill, fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { dayOf, fiscalYear, plainDay } from '../../ui/dates';
import { AgencyShape } from '../../ui/owner';
import { PageHead, Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { Tag } from '../../ui/state-word';
import { Table } from '../../ui/table';
import { ClassTable } from './class-table';
import { listsQuery } from './retention.api';

/** How long is what kept, and what waits for a decision? */
export function RetentionPage(): ReactNode {
  return (
    <Needs permission="retention.read">
      <Room />
    </Needs>
  );
}

function Room(): ReactNode {
  const { retention } = useText();
  const query = useQuery(listsQuery);
  return (
    <>
      <PageHead
        before={<AdministrationNav />}
        title={retention.title}
        sentence={query.data && <Sentence lists={query.data.items} />}
      />
      <p className="mb-6 max-w-3xl text-meta text-sub">{retention.about}</p>
      <Section title={retention.lists}>
        <QueryState query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="text-meta text-sub">{retention.listsNone}</p>
            ) : (
              <ListTable lists={items} />
            )
          }
        </QueryState>
      </Section>
      <ClassTable />
    </>
  );
}

/** What this person's agency owes a decision on. */
function Sentence({ lists }: { lists: DisposalList[] }): ReactNode {
  const { retention } = useText();
  const { post } = useSession();
  const own = lists.filter((list) => list.agency === post?.agency && list.state === 'proposed');
  const undecided = own.reduce((sum, { counts }) => sum + counts.undecided, 0);
  const [first] = own;
  if (undecided === 0 || first === undefined) return retention.sentenceNone;
  return (
    <Fill
      text={retention.sentence}
      parts={{
        undecided: (
          <Link
            to="/retention/$id"
            params={{ id: first.id }}
            search={{ decision: 'undecided' }}
            className="font-700"
          >
            {fill(retention.number, { count: undecided })}
          </Link>
        ),
      }}
    />
  );
}

function ListTable({ lists }: { lists: DisposalList[] }): ReactNode {
  const { text, language } = useLanguage();
  const { retention, words } = text;
  const { heads } = retention;
  return (
    <Table
      caption={retention.lists}
      rows={lists}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'list',
          head: heads.list,
          width: '40%',
          cell: (list) => (
            <Link
              to="/retention/$id"
              params={{ id: list.id }}
              data-row-link=""
              className="inline-flex items-center gap-1.5"
            >
              <AgencyShape agency={list.agency} size={12} />
              {fill(retention.listName, {
                year: fiscalYear(list.fiscalYear, language),
                agency: words.agency[list.agency],
              })}
            </Link>
          ),
        },
        {
          key: 'state',
          head: heads.state,
          label: heads.state,
          cell: (list) => <Tag>{retention.states[list.state]}</Tag>,
        },
        {
          key: 'items',
          head: heads.items,
          label: heads.items,
          align: 'end',
          cell: (list) => list.counts.items,
        },
        {
          key: 'undecided',
          head: heads.undecided,
          label: heads.undecided,
          align: 'end',
          cell: (list) => list.counts.undecided,
        },
        {
          key: 'approved',
          head: heads.approved,
          label: heads.approved,
          cell: (list) => list.approvedAt !== null && plainDay(dayOf(list.approvedAt), language),
        },
      ]}
    />
  );
}
