import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ImportRun } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { SelectField } from '../../ui/field';
import { MoreButton } from '../../ui/more-button';
import { Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { Table } from '../../ui/table';
import { problemsQuery } from './imports.api';

const route = getRouteApi('/app/imports/$id');

/** Everything that is wrong, by cell, in the order of the file; one column at a time if wanted. */
export function ProblemList({ run }: { run: ImportRun }): ReactNode {
  const { text, language } = useLanguage();
  const words = text.imports.problems;
  const { head } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useInfiniteQuery(problemsQuery(run, { head }));
  const heads = new Map<string, number>();
  for (const kind of run.problemKinds)
    if (kind.head !== null) heads.set(kind.head, (heads.get(kind.head) ?? 0) + kind.count);
  return (
    <Section title={fill(words.title, { count: run.counts.problems })} note={words.note}>
      {heads.size > 1 && (
        <div className="max-w-xs" data-print="hide">
          <SelectField
            label={words.column}
            value={head ?? ''}
            placeholder={words.all}
            onChange={(value) => {
              void navigate({
                search: (now) => ({ ...now, head: value === '' ? undefined : value }),
                replace: true,
                resetScroll: false,
              });
            }}
            choices={[...heads].map(([value, count]) => ({
              value,
              label: fill(words.ofColumn, { head: value, count }),
            }))}
          />
        </div>
      )}
      <QueryState query={query}>
        {(data) => (
          <Table
            caption={fill(words.title, { count: run.counts.problems })}
            rows={data.pages.flatMap((page) => page.items)}
            rowKey={(row) => String(row.position)}
            columns={[
              {
                key: 'cell',
                head: words.cell,
                label: words.cell,
                width: '7rem',
                cell: (row) => <b>{row.address ?? (row.number === null ? words.whole : row.number)}</b>,
              },
              {
                key: 'column',
                head: words.columnHead,
                label: words.columnHead,
                width: '12rem',
                cell: (row) => row.head,
              },
              { key: 'what', head: words.what, label: words.what, cell: (row) => row.messages[language] },
            ]}
          />
        )}
      </QueryState>
      <MoreButton
        hasMore={query.hasNextPage}
        busy={query.isFetchingNextPage}
        onMore={() => void query.fetchNextPage()}
      />
    </Section>
  );
}
