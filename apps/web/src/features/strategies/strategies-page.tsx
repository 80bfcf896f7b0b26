import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { StrategyRow } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Empty } from '../../ui/banner';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { Button, ButtonLink } from '../../ui/button';
import { Chips } from '../../ui/chips';
import { FormDialog } from '../../ui/form-dialog';
import type { FormValues } from '../../ui/form-fields';
import { MoreButton } from '../../ui/more-button';
import { PageHead } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { Tag } from '../../ui/state-word';
import { Table, type Column } from '../../ui/table';
import { strategiesQuery, strategyActs, useStrategyChange } from './strategies.api';
import { useStrategyFields } from './strategy-fields';
import { StrategyOwner, usePeriod } from './strategy-parts';
import { codeOf, numberOrNull, textOrNull, typedDay, typedYear } from './typed-values';

const route = getRouteApi('/app/strategies');
const OWNERS = ['all', 'prefecture', 'city', 'joint'] as const;
type Owner = 'prefecture' | 'city' | 'joint';

/** Which plans of the agencies are there, and which programmes stand in them? */
export function StrategiesPage(): ReactNode {
  const { strategies: w, programmes } = useText();
  const { agency } = route.useSearch();
  const navigate = route.useNavigate();
  const [adding, setAdding] = useState(false);
  const query = useInfiniteQuery(strategiesQuery(agency === undefined ? {} : { agency }));
  const rows = query.data?.pages.flatMap((page) => page.items) ?? [];
  const owners = query.data?.pages[0]?.can.create ?? [];
  const columns = useColumns();
  return (
    <>
      <PageHead
        before={<Breadcrumbs crumbs={[{ label: programmes.title, to: '/programmes' }, { label: w.title }]} />}
        title={w.title}
        sentence={w.sentence}
        acts={
          <>
            {owners.length > 0 && (
              <Button
                kind="primary"
                onClick={() => {
                  setAdding(true);
                }}
              >
                {w.add}
              </Button>
            )}
            <ButtonLink to="/strategies/measures">{w.measuresLink}</ButtonLink>
          </>
        }
      />
      <div className="mb-4">
        <Chips
          label={w.owner}
          value={agency ?? 'all'}
          onChange={(value) => {
            void navigate({
              search: value === 'all' ? {} : { agency: value },
              replace: true,
              resetScroll: false,
            });
          }}
          chips={OWNERS.map((value) => ({ value, label: w.owners[value] }))}
        />
      </div>
      <QueryState query={query}>
        {() =>
          rows.length === 0 ? (
            <Empty title={agency === undefined ? w.empty : w.emptyFilter}>
              {agency === undefined ? w.emptyHow : undefined}
            </Empty>
          ) : (
            <div className="border-t-2 border-black pt-2">
              <Table caption={w.title} rows={rows} rowKey={(row) => row.id} columns={columns} />
            </div>
          )
        }
      </QueryState>
      <MoreButton
        hasMore={query.hasNextPage}
        busy={query.isFetchingNextPage}
        onMore={() => void query.fetchNextPage()}
      />
      {adding && (
        <AddStrategy
          owners={owners}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </>
  );
}

function useColumns(): Column<StrategyRow>[] {
  const { strategies: w, words } = useText();
  const period = usePeriod();
  const count = (value: number) => (
    <span className="whitespace-nowrap">{fill(w.items, { count: value })}</span>
  );
  return [
    {
      key: 'name',
      head: w.heads.name,
      width: '32%',
      cell: (row) => (
        <Link to="/strategies/$id" params={{ id: row.id }} data-row-link="" className="font-700">
          {row.name}
        </Link>
      ),
    },
    { key: 'owner', head: w.heads.owner, cell: (row) => <StrategyOwner agency={row.agency} /> },
    { key: 'period', head: w.heads.period, label: w.heads.period, cell: (row) => period(row) },
    { key: 'state', head: w.heads.state, cell: (row) => <Tag>{w.states[row.state]}</Tag> },
    {
      key: 'goals',
      head: w.heads.goals,
      label: w.heads.goals,
      align: 'end',
      cell: (row) => count(row.goals),
    },
    {
      key: 'measures',
      head: w.heads.measures,
      label: w.heads.measures,
      align: 'end',
      cell: (row) => count(row.measures),
    },
    {
      key: 'indicators',
      head: w.heads.indicators,
      label: w.heads.indicators,
      align: 'end',
      cell: (row) => count(row.indicators),
    },
    {
      key: 'programmes',
      head: w.heads.programmes,
      label: w.heads.programmes,
      cell: (row) =>
        row.programmes.map((programme, index) => (
          <span key={programme.code}>
            {index > 0 && words.comma}
            <Link to="/programmes/$code" params={{ code: programme.code }}>
              {programme.name}
            </Link>
          </span>
        )),
    },
  ];
}

function AddStrategy({ owners, onClose }: { owners: Owner[]; onClose: () => void }): ReactNode {
  const { strategies: w } = useText();
  const navigate = useNavigate();
  const fields = useStrategyFields();
  const add = useStrategyChange(async (values: FormValues) =>
    strategyActs.create({
      ...codeOf(values),
      name: values['name'] ?? '',
      agency: values['agency'] === 'prefecture' || values['agency'] === 'city' ? values['agency'] : null,
      fyFrom: typedYear(values, 'fyFrom'),
      fyTo: typedYear(values, 'fyTo'),
      generation: numberOrNull(values, 'generation'),
      decidedOn: typedDay(values, 'decidedOn'),
      publisher: textOrNull(values, 'publisher'),
      vision: textOrNull(values, 'vision'),
      note: textOrNull(values, 'note'),
    }),
  );
  return (
    <FormDialog
      title={w.add}
      note={w.addNote}
      verb={w.add}
      done={w.added}
      change={add}
      onDone={(answer) => {
        const { id } = answer as { id: string };
        void navigate({ to: '/strategies/$id', params: { id } });
      }}
      fields={[
        {
          name: 'agency',
          label: w.agencyField,
          kind: 'select',
          required: true,
          initial: owners[0] ?? '',
          choices: owners.map((value) => ({ value, label: w.owners[value] })),
        },
        ...fields.strategy(null),
        fields.code(''),
      ]}
      onClose={onClose}
    />
  );
}
