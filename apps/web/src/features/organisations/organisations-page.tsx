import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Fragment, useState, type ReactNode } from 'react';
import type { OrganisationList } from '../../api/types';
import { Fill, fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Empty } from '../../ui/banner';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { MoreButton } from '../../ui/more-button';
import { PageHead } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { Table } from '../../ui/table';
import { NewOrganisationDialog } from './new-organisation';
import { KINDS, organisationsQuery } from './organisations.api';

const route = getRouteApi('/app/organisations');

/** Which other bodies are there? */
export function OrganisationsPage(): ReactNode {
  const { organisations: w, programmes } = useText();
  const search = route.useSearch();
  const [adding, setAdding] = useState(false);
  const query = useInfiniteQuery(
    organisationsQuery({
      ...(search.q === undefined ? {} : { search: search.q }),
      ...(search.kind === undefined ? {} : { kind: search.kind }),
      ...(search.subkind === undefined ? {} : { subkind: search.subkind }),
      ...(search.ended === undefined ? {} : { ended: search.ended }),
    }),
  );
  const rows = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHead
        before={<Breadcrumbs crumbs={[{ label: programmes.title, to: '/programmes' }, { label: w.title }]} />}
        title={w.title}
        sentence={<Counted kinds={query.data?.pages[0]?.kinds} />}
        acts={
          query.data?.pages[0]?.can.create === true && (
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
      <Filters />
      <QueryState query={query}>
        {() =>
          rows.length === 0 ? (
            <Empty title={w.empty} />
          ) : (
            <div className="border-t-2 border-black pt-2">
              <Table
                caption={w.title}
                rows={rows}
                rowKey={(row) => row.id}
                columns={[
                  {
                    key: 'name',
                    head: w.heads.name,
                    cell: (row) => (
                      <>
                        <Link to="/organisations/$id" params={{ id: row.id }} data-row-link="">
                          {row.name}
                        </Link>
                        {row.aliases.length > 0 && (
                          <span className="block text-sub">{row.aliases.join('、')}</span>
                        )}
                      </>
                    ),
                  },
                  {
                    key: 'kind',
                    head: w.heads.kind,
                    label: w.heads.kind,
                    cell: (row) =>
                      [w.kinds[row.kind] ?? row.kind, row.subkind].filter(Boolean).join(w.subkindOf),
                  },
                  {
                    key: 'people',
                    head: w.heads.people,
                    label: w.heads.people,
                    align: 'end',
                    cell: (row) => fill(w.people, { count: row.people }),
                  },
                ]}
              />
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
        <NewOrganisationDialog
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </>
  );
}

/** Of a chosen kind how many there are of each of the registry's kinds, each a link; else what the page is for. */
function Counted({ kinds }: { kinds: OrganisationList['kinds'] | undefined }): ReactNode {
  const { organisations: w } = useText();
  const search = route.useSearch();
  const one = kinds?.find(({ kind }) => kind === search.kind);
  if (one === undefined) return w.sentence;
  return (
    <>
      {fill(w.counted, { kind: w.kinds[one.kind] ?? one.kind, count: one.count })}
      {one.subkinds.length > 0 && (
        <Fill
          text={w.countedParts}
          parts={{
            parts: one.subkinds.map(({ subkind, count }, index) => (
              <Fragment key={subkind}>
                {index > 0 && w.subkindOf}
                <Link to="/organisations" search={{ ...search, subkind }}>
                  {subkind}
                  {count}
                </Link>
              </Fragment>
            )),
          }}
        />
      )}
      {search.subkind !== undefined && fill(w.onlySubkind, { subkind: search.subkind })}
    </>
  );
}

function Filters(): ReactNode {
  const { organisations: w } = useText();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(search.q ?? '');
  const change = (next: Partial<typeof search>) => {
    void navigate({ search: (now) => ({ ...now, ...next }), replace: true, resetScroll: false });
  };
  return (
    <form
      role="search"
      data-print="hide"
      className="mb-2 grid items-end gap-x-4 md:grid-cols-[20rem_8rem_14rem_auto]"
      onSubmit={(event) => {
        event.preventDefault();
        change({ q: typed.trim() || undefined });
      }}
    >
      <TextField label={w.search} value={typed} onChange={setTyped} />
      <Button type="submit" className="mb-4">
        {w.searchGo}
      </Button>
      <SelectField
        label={w.kind}
        value={search.kind ?? ''}
        placeholder={w.all}
        choices={KINDS.map((value) => ({ value, label: w.kinds[value] ?? value }))}
        onChange={(value) => {
          change({ kind: KINDS.find((kind) => kind === value), subkind: undefined });
        }}
      />
      <Button
        kind="text"
        className="mb-4"
        aria-pressed={search.ended === 'true'}
        onClick={() => {
          change({ ended: search.ended === 'true' ? undefined : 'true' });
        }}
      >
        {search.ended === 'true' ? w.hideEnded : w.showEnded}
      </Button>
    </form>
  );
}
