import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { MoreButton } from './more-button';
import { QueryState } from './query-state';

/** A list that is read page by page: its rows so far, the sentence when there are none, and the button for more. */
export function PagedList<Page extends { items: readonly unknown[] }>({
  query,
  empty,
  children,
}: {
  query: UseInfiniteQueryResult<InfiniteData<Page>>;
  empty: ReactNode;
  children: (rows: Page['items'][number][]) => ReactNode;
}): ReactNode {
  return (
    <>
      <QueryState query={query}>
        {({ pages }) => {
          const rows = pages.flatMap<Page['items'][number]>(({ items }) => items);
          if (rows.length === 0) return empty;
          return <div className="border-t-2 border-black pt-2">{children(rows)}</div>;
        }}
      </QueryState>
      <MoreButton
        hasMore={query.hasNextPage}
        busy={query.isFetchingNextPage}
        onMore={() => void query.fetchNextPage()}
      />
    </>
  );
}
