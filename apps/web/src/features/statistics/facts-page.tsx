import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { Fact } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { Empty } from '../../ui/banner';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { MoreButton } from '../../ui/more-button';
import { grouped } from '../../ui/official-words';
import { PageHead } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { Table } from '../../ui/table';
import { AddFact, EditFact } from './fact-dialog';
import { factsQuery } from './facts.api';
import { periodWords } from './period-words';

const route = getRouteApi('/app/facts');

/** What single figures and statements do the documents make? */
export function FactsPage(): ReactNode {
  const { text } = useLanguage();
  const { statistics, kpis } = text;
  const w = statistics.factsPage;
  const fields = statistics.fields;
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(q ?? '');
  const [adding, setAdding] = useState(false);
  const query = useInfiniteQuery(factsQuery(q));
  const rows = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHead
        before={
          <Breadcrumbs
            crumbs={[
              { label: kpis.title, to: '/indicators' },
              { label: statistics.title, to: '/statistics' },
              { label: w.title },
            ]}
          />
        }
        title={w.title}
        sentence={w.sentence}
        acts={
          query.data?.pages[0]?.can.manage === true && (
            <Button
              kind="primary"
              onClick={() => {
                setAdding(true);
              }}
            >
              {w.add}
            </Button>
          )
        }
      />
      <form
        role="search"
        data-print="hide"
        className="mb-2 grid items-end gap-x-4 md:grid-cols-[20rem_8rem]"
        onSubmit={(event) => {
          event.preventDefault();
          void navigate({ search: { q: typed.trim() || undefined }, replace: true, resetScroll: false });
        }}
      >
        <TextField label={fields.label} value={typed} onChange={setTyped} />
        <Button type="submit" className="mb-4">
          {statistics.searchGo}
        </Button>
      </form>
      <QueryState query={query}>
        {() =>
          rows.length === 0 ? (
            <Empty title={w.empty} />
          ) : (
            <FactTable rows={rows} manage={query.data?.pages[0]?.can.manage === true} />
          )
        }
      </QueryState>
      <MoreButton
        hasMore={query.hasNextPage}
        busy={query.isFetchingNextPage}
        onMore={() => void query.fetchNextPage()}
      />
      {adding && (
        <AddFact
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </>
  );
}

function FactTable({ rows, manage }: { rows: Fact[]; manage: boolean }): ReactNode {
  const { text, language } = useLanguage();
  const { statistics, kpis } = text;
  const w = statistics.factsPage;
  const [editing, setEditing] = useState<Fact | null>(null);
  const value = (row: Fact) => {
    if (row.value === null) return statistics.none;
    const minus = language === 'ja' ? '△' : '−';
    const said = `${row.cumulativePersons ? w.persons : ''}${row.approximate ? statistics.approximate : ''}`;
    return `${said}${grouped(row.value, minus)}${row.valueTo === null ? '' : `～${grouped(row.valueTo, minus)}`}${row.unit ?? ''}`;
  };
  return (
    <div className="border-t-2 border-black pt-2">
      <Table
        caption={w.title}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'label',
            head: w.heads.label,
            width: '36%',
            cell: (row) => (
              <>
                {row.topic !== null && <span className="block text-sub">{row.topic}</span>}
                {row.label}
                {row.text !== null && row.text !== row.label && <span className="block">{row.text}</span>}
                {row.note !== null && <span className="block text-sub">{row.note}</span>}
              </>
            ),
          },
          { key: 'value', head: w.heads.value, label: w.heads.value, align: 'end', cell: value },
          {
            key: 'period',
            head: w.heads.period,
            label: w.heads.period,
            width: '18%',
            cell: (row) => periodWords(row, language),
          },
          {
            key: 'nature',
            head: w.heads.nature,
            label: w.heads.nature,
            cell: (row) => statistics.natures[row.nature],
          },
          {
            key: 'within',
            head: w.heads.within,
            label: w.heads.within,
            width: '20%',
            cell: (row) => row.strategy?.name ?? row.programme?.name ?? statistics.none,
          },
          ...(manage
            ? [
                {
                  key: 'act',
                  head: <span className="sr-only">{kpis.measurementHeads.act}</span>,
                  cell: (row: Fact) => (
                    <Button
                      data-print="hide"
                      aria-label={fill(w.editOf, { label: row.label })}
                      onClick={() => {
                        setEditing(row);
                      }}
                    >
                      {statistics.edit}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {editing !== null && (
        <EditFact
          fact={editing}
          onClose={() => {
            setEditing(null);
          }}
        />
      )}
    </div>
  );
}
