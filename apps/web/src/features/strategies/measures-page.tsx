import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Empty } from '../../ui/banner';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { MoreButton } from '../../ui/more-button';
import { PageHead } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { Table } from '../../ui/table';
import { measuresQuery } from './strategies.api';
import { SdgsAndTags, StrategyOwner } from './strategy-parts';

const route = getRouteApi('/app/strategies/measures');
const SDGS = Array.from({ length: 17 }, (_, index) => String(index + 1));

/** Which measures of any plan carry this SDG, this tag, these words? */
export function MeasuresPage(): ReactNode {
  const { strategies: w, programmes } = useText();
  const { sdg, tag, q } = route.useSearch();
  const query = useInfiniteQuery(
    measuresQuery({
      ...(sdg === undefined ? {} : { sdg: Number(sdg) }),
      ...(tag === undefined ? {} : { tag }),
      ...(q === undefined ? {} : { search: q }),
    }),
  );
  const rows = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHead
        before={
          <Breadcrumbs
            crumbs={[
              { label: programmes.title, to: '/programmes' },
              { label: w.title, to: '/strategies' },
              { label: w.measuresTitle },
            ]}
          />
        }
        title={w.measuresTitle}
        sentence={w.measuresSentence}
      />
      <Filters />
      <QueryState query={query}>
        {() =>
          rows.length === 0 ? (
            <Empty title={w.measuresEmpty} />
          ) : (
            <>
              <p className="mb-2 text-meta" role="status">
                {fill(w.measuresFound, { count: rows.length })}
              </p>
              <div className="border-t-2 border-black pt-2">
                <Table
                  caption={w.measuresTitle}
                  rows={rows}
                  rowKey={(row) => row.id}
                  columns={[
                    {
                      key: 'title',
                      head: w.measureHeads.title,
                      width: '36%',
                      cell: (row) => (
                        <Link
                          to="/strategies/$id"
                          params={{ id: row.strategy.id }}
                          hash={`measure-${row.id}`}
                          data-row-link=""
                          className="font-700"
                        >
                          {row.title}
                        </Link>
                      ),
                    },
                    {
                      key: 'strategy',
                      head: w.measureHeads.strategy,
                      label: w.measureHeads.strategy,
                      cell: (row) => (
                        <>
                          <StrategyOwner agency={row.strategy.agency} />
                          <span className="block">{row.strategy.name}</span>
                        </>
                      ),
                    },
                    {
                      key: 'goal',
                      head: w.measureHeads.goal,
                      label: w.measureHeads.goal,
                      cell: (row) => row.goal !== null && fill(w.goalLabel, row.goal),
                    },
                    {
                      key: 'marks',
                      head: w.measureHeads.marks,
                      label: w.measureHeads.marks,
                      cell: (row) => <SdgsAndTags sdgs={row.sdgs} tags={row.tags} />,
                    },
                  ]}
                />
              </div>
            </>
          )
        }
      </QueryState>
      <MoreButton
        hasMore={query.hasNextPage}
        busy={query.isFetchingNextPage}
        onMore={() => void query.fetchNextPage()}
      />
    </>
  );
}

function Filters(): ReactNode {
  const { strategies: w, states } = useText();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [word, setWord] = useState(search.q ?? '');
  const [tag, setTag] = useState(search.tag ?? '');
  const change = (next: Partial<typeof search>) => {
    void navigate({ search: (now) => ({ ...now, ...next }), replace: true, resetScroll: false });
  };
  const any = search.q !== undefined || search.tag !== undefined || search.sdg !== undefined;
  return (
    <form
      role="search"
      data-print="hide"
      className="mb-2 grid items-end gap-x-4 md:grid-cols-[16rem_12rem_8rem_8rem_auto]"
      onSubmit={(event) => {
        event.preventDefault();
        change({ q: word.trim() || undefined, tag: tag.trim() || undefined });
      }}
    >
      <TextField label={w.searchWord} value={word} onChange={setWord} />
      <TextField label={w.tags} value={tag} onChange={setTag} />
      <SelectField
        label={w.sdgs}
        value={search.sdg ?? ''}
        placeholder={w.allSdgs}
        choices={SDGS.map((value) => ({ value, label: fill(w.sdg, { number: value }) }))}
        onChange={(value) => {
          change({ sdg: SDGS.includes(value) ? value : undefined });
        }}
      />
      <Button type="submit" className="mb-4">
        {w.searchGo}
      </Button>
      {any && (
        <Button
          kind="text"
          className="mb-4"
          onClick={() => {
            setWord('');
            setTag('');
            void navigate({ search: {}, replace: true, resetScroll: false });
          }}
        >
          {states.clearFilters}
        </Button>
      )}
    </form>
  );
}
