import { AdministrationNav } from '../../app/shell/administration-nav';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { DisposalItem, DisposalList } from '../../api/types';
import { Needs } from '../../app/needs';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { Empty } from '../../ui/banner';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { Button } from '../../ui/button';
import { dayOf, fiscalYear, plainDay } from '../../ui/dates';
import { AgencyShape, postLabel } from '../../ui/owner';
import { PageHead } from '../../ui/page';
import { PagedList } from '../../ui/paged-list';
import { QueryState } from '../../ui/query-state';
import { Tag } from '../../ui/state-word';
import { HistorySection } from '../audit/history';
import { ApproveDialog } from './approve-dialog';
import { ItemDialog } from './item-dialog';
import { ItemTable } from './item-table';
import { ListFilters } from './list-filters';
import { itemsQuery, listQuery } from './retention.api';

const route = getRouteApi('/app/retention/$id');

/** What is to go, what stays, and may the list be approved? */
export function DisposalListPage(): ReactNode {
  return (
    <Needs permission="retention.read">
      <Room />
    </Needs>
  );
}

function Room(): ReactNode {
  const { id } = route.useParams();
  const query = useQuery(listQuery(id));
  return <QueryState query={query}>{(list) => <Content list={list} />}</QueryState>;
}

function Content({ list }: { list: DisposalList }): ReactNode {
  const { text, language } = useLanguage();
  const { retention, shell, words } = text;
  const [approving, setApproving] = useState(false);
  const name = fill(retention.listName, {
    year: fiscalYear(list.fiscalYear, language),
    agency: words.agency[list.agency],
  });
  return (
    <>
      <PageHead
        title={name}
        before={
          <>
            <AdministrationNav />
            <Breadcrumbs crumbs={[{ label: shell.retention, to: '/retention' }, { label: name }]} />
            <p className="mt-1.5 mb-1 flex items-center gap-2">
              <AgencyShape agency={list.agency} />
              <Tag>{retention.states[list.state]}</Tag>
            </p>
          </>
        }
        sentence={<Sentence list={list} />}
        acts={
          list.can.decide &&
          list.counts.undecided === 0 && (
            <Button
              kind="primary"
              className="max-md:w-full"
              onClick={() => {
                setApproving(true);
              }}
            >
              {fill(retention.list.approve, {
                count: fill(retention.number, { count: list.counts.dispose }),
              })}
            </Button>
          )
        }
      />
      {!list.can.decide && list.state === 'proposed' && (
        <p className="mb-4 text-meta text-sub">
          {fill(retention.list.mayNot, { agency: words.agency[list.agency] })}
        </p>
      )}
      <Items list={list} />
      <HistorySection kind="disposal_list" id={list.id} version={`${list.version} ${list.state}`} />
      {approving && (
        <ApproveDialog
          list={list}
          onClose={() => {
            setApproving(false);
          }}
        />
      )}
    </>
  );
}

function Items({ list }: { list: DisposalList }): ReactNode {
  const { retention } = useText();
  const search = route.useSearch();
  const filter = { kind: search.kind, decision: search.decision };
  const query = useInfiniteQuery(itemsQuery(list.id, filter));
  const [open, setOpen] = useState<{ item: DisposalItem; act: 'decide' | 'release' } | null>(null);
  return (
    <>
      <ListFilters list={list} />
      <PagedList query={query} empty={<Empty title={retention.list.empty} />}>
        {(items) => (
          <ItemTable
            items={items}
            onDecide={(item) => {
              setOpen({ item, act: 'decide' });
            }}
            onRelease={(item) => {
              setOpen({ item, act: 'release' });
            }}
          />
        )}
      </PagedList>
      {open && (
        <ItemDialog
          {...open}
          onClose={() => {
            setOpen(null);
          }}
        />
      )}
    </>
  );
}

function Sentence({ list }: { list: DisposalList }): ReactNode {
  const { text, language } = useLanguage();
  const words = text.retention.list;
  const number = (count: number) => fill(text.retention.number, { count });
  const { counts } = list;
  if (list.state === 'proposed')
    return counts.undecided > 0
      ? fill(words.sentenceProposed, { items: counts.items, undecided: number(counts.undecided) })
      : fill(words.sentenceReady, { dispose: number(counts.dispose) });
  if (list.carriedOutAt === null)
    return fill(words.sentenceApproved, {
      who: list.approvedBy === null ? '' : postLabel(list.approvedBy),
      day: list.approvedAt === null ? '' : plainDay(dayOf(list.approvedAt), language),
    });
  return fill(words.sentenceDone, {
    day: plainDay(dayOf(list.carriedOutAt), language),
    disposed: number(counts.disposed),
    kept: number(counts.kept),
    waiting: number(counts.waiting),
  });
}
