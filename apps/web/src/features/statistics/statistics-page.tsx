import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useSession } from '../../api/session';
import type { StatisticSeries, StatisticSeriesRow } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { Empty } from '../../ui/banner';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { MoreButton } from '../../ui/more-button';
import { PageHead } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { Tag } from '../../ui/state-word';
import { Table } from '../../ui/table';
import { periodWords } from './period-words';
import { seriesListQuery, useAddSeries } from './statistics.api';

const route = getRouteApi('/app/statistics');

/** Which official figures are kept here, of which years, from which source? */
export function StatisticsPage(): ReactNode {
  const { text } = useLanguage();
  const { statistics: w, kpis } = text;
  const { q } = route.useSearch();
  const [adding, setAdding] = useState(false);
  const query = useInfiniteQuery(seriesListQuery(q));
  const rows = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHead
        before={<Breadcrumbs crumbs={[{ label: kpis.title, to: '/indicators' }, { label: w.title }]} />}
        title={w.title}
        sentence={w.sentence}
        acts={
          query.data?.pages[0]?.can.add === true && (
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
      <Search />
      <QueryState query={query}>
        {() => (rows.length === 0 ? <Empty title={w.empty} /> : <SeriesTable rows={rows} />)}
      </QueryState>
      <MoreButton
        hasMore={query.hasNextPage}
        busy={query.isFetchingNextPage}
        onMore={() => void query.fetchNextPage()}
      />
      <p className="mt-6 text-meta" data-print="hide">
        <Link to="/facts" className="inline-block min-h-6">
          {w.factsLink}
        </Link>
      </p>
      {adding && (
        <AddDialog
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </>
  );
}

function Search(): ReactNode {
  const { text } = useLanguage();
  const { statistics: w } = text;
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(q ?? '');
  return (
    <form
      role="search"
      data-print="hide"
      className="mb-2 grid items-end gap-x-4 md:grid-cols-[20rem_8rem]"
      onSubmit={(event) => {
        event.preventDefault();
        void navigate({ search: { q: typed.trim() || undefined }, replace: true, resetScroll: false });
      }}
    >
      <TextField label={w.search} value={typed} onChange={setTyped} />
      <Button type="submit" className="mb-4">
        {w.searchGo}
      </Button>
    </form>
  );
}

function SeriesTable({ rows }: { rows: StatisticSeriesRow[] }): ReactNode {
  const { text, language } = useLanguage();
  const { statistics: w, words } = text;
  const period = (row: StatisticSeriesRow) => {
    const one = (year: number | null) =>
      periodWords({ periodKind: row.periodKind, year, from: null, to: null }, language);
    if (row.periodKind === null || row.periodKind === 'month' || row.periodKind === 'date')
      return row.firstYear === null ? w.none : `${String(row.firstYear)}～${String(row.lastYear)}`;
    return row.firstYear === row.lastYear
      ? one(row.firstYear)
      : `${one(row.firstYear)}～${one(row.lastYear)}`;
  };
  return (
    <div className="border-t-2 border-black pt-2">
      <Table
        caption={w.title}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'title',
            head: w.heads.title,
            width: '40%',
            cell: (row) => (
              <>
                <Link to="/statistics/$id" params={{ id: row.id }} data-row-link="">
                  {row.title}
                </Link>{' '}
                {row.excerpt && <Tag>{w.excerpt}</Tag>}
                <span className="block text-sub">
                  {[fill(w.unitIs, { unit: row.unit }), row.population].filter(Boolean).join(words.comma)}
                </span>
              </>
            ),
          },
          { key: 'period', head: w.heads.period, label: w.heads.period, cell: period },
          { key: 'source', head: w.heads.source, label: w.heads.source, cell: (row) => row.source ?? w.none },
          {
            key: 'owner',
            head: w.heads.owner,
            label: w.heads.owner,
            cell: (row) => words.agencyName[row.owner],
          },
          {
            key: 'values',
            head: w.heads.values,
            label: w.heads.values,
            align: 'end',
            cell: (row) => fill(w.count, { count: row.values }),
          },
        ]}
      />
    </div>
  );
}

function AddDialog({ onClose }: { onClose: () => void }): ReactNode {
  const { text } = useLanguage();
  const { statistics: w, words } = text;
  const agency = useSession().post?.agency ?? null;
  const add = useAddSeries();
  const navigate = useNavigate();
  return (
    <FormDialog
      title={w.add}
      verb={w.add}
      done={w.added}
      change={add}
      fields={[
        { name: 'title', label: w.fields.title, kind: 'text', required: true },
        { name: 'unit', label: w.fields.unit, kind: 'text', required: true },
        { name: 'population', label: w.fields.population, help: w.fields.populationHelp, kind: 'text' },
        { name: 'source', label: w.fields.source, kind: 'text' },
        { name: 'licence', label: w.fields.licence, kind: 'text' },
        {
          name: 'owner',
          label: w.fields.owner,
          kind: 'select',
          required: true,
          initial: agency ?? 'joint',
          choices: [...(agency === null ? [] : [agency]), 'joint' as const].map((value) => ({
            value,
            label: words.agencyName[value],
          })),
        },
      ]}
      onDone={(series) => {
        void navigate({ to: '/statistics/$id', params: { id: (series as StatisticSeries).id } });
      }}
      onClose={onClose}
    />
  );
}
