import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useMay } from '../../api/session';
import { AdministrationNav } from '../../app/shell/administration-nav';
import { Needs } from '../../app/needs';
import { useText } from '../../text/language';
import { Empty } from '../../ui/banner';
import { Button, buttonClass } from '../../ui/button';
import { Marked } from '../../ui/mark';
import { AgencyShape, postLabel } from '../../ui/owner';
import { PageHead } from '../../ui/page';
import { PagedList } from '../../ui/paged-list';
import { Table } from '../../ui/table';
import { AddPerson } from './add-person';
import { peopleQuery, type PersonFilter } from './agencies.api';
import { PeopleFilters } from './people-filters';

const route = getRouteApi('/app/people');

export function PeoplePage(): ReactNode {
  return (
    <Needs permission="person.read">
      <PeopleRoom />
    </Needs>
  );
}

/** Who is there, and can they sign in? */
function PeopleRoom(): ReactNode {
  const { agencies, words } = useText();
  const w = agencies.people;
  const may = useMay();
  const search = route.useSearch();
  const [adding, setAdding] = useState(false);
  const filter: PersonFilter = {
    ...(search.q === undefined ? {} : { search: search.q }),
    ...(search.agency === undefined ? {} : { agency: search.agency }),
    ...(search.state === undefined ? {} : { state: search.state }),
  };
  const query = useInfiniteQuery(peopleQuery(filter));
  return (
    <>
      <PageHead
        before={<AdministrationNav />}
        title={w.title}
        sentence={w.sentence}
        acts={
          may('person.manage') && (
            <>
              <Button
                kind="primary"
                onClick={() => {
                  setAdding(true);
                }}
              >
                {w.add}
              </Button>
              <a
                className={buttonClass('plain')}
                data-plain=""
                href={`/api/v1/people/export${asQuery(filter)}`}
                download
                title={w.exportNote}
              >
                {w.export}
              </a>
            </>
          )
        }
      />
      <PeopleFilters />
      <PagedList query={query} empty={<Empty title={w.empty} />}>
        {(rows) => (
          <Table
            caption={w.title}
            rows={rows}
            rowKey={(row) => row.id}
            columns={[
              {
                key: 'name',
                head: w.heads.name,
                cell: (row) => (
                  <Link to="/people/$id" params={{ id: row.id }} data-row-link="">
                    {row.name}
                  </Link>
                ),
              },
              {
                key: 'agency',
                head: w.heads.agency,
                label: w.heads.agency,
                cell: (row) => (
                  <span className="inline-flex items-center gap-1.5">
                    {row.agency !== null && <AgencyShape agency={row.agency} size={12} />}
                    {row.agency === null
                      ? (row.organisation?.name ?? agencies.outside)
                      : words.agency[row.agency]}
                  </span>
                ),
              },
              {
                key: 'posts',
                head: w.heads.posts,
                label: w.heads.posts,
                cell: (row) =>
                  row.posts.length === 0 ? (
                    <Marked mark="gap">{w.noPost}</Marked>
                  ) : (
                    row.posts
                      .map((post) =>
                        post.kind === 'deputy'
                          ? `${postLabel(post)}（${agencies.post.kinds.deputy}）`
                          : postLabel(post),
                      )
                      .join(words.comma)
                  ),
              },
              {
                key: 'account',
                head: w.heads.account,
                label: w.heads.account,
                cell: (row) => w.account[row.account?.state ?? 'none'],
              },
            ]}
          />
        )}
      </PagedList>
      {adding && (
        <AddPerson
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </>
  );
}

function asQuery(filter: PersonFilter): string {
  const text = new URLSearchParams(filter as Record<string, string>).toString();
  return text === '' ? '' : `?${text}`;
}
