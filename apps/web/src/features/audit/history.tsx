import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useText } from '../../text/language';
import { MoreButton } from '../../ui/more-button';
import { Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { historyQuery } from './history.api';
import { ToldList } from './told-event';

interface Of {
  /** Kind of the record, as the service names it. */
  kind: string;
  id: string;
  /** Anything that changes with the record: the history is then read again. */
  version?: string | number;
}

/** What happened to a record, by which post, in words; newest first. */
export function History({ kind, id, version }: Of): ReactNode {
  const { audit } = useText();
  const query = useInfiniteQuery(historyQuery(kind, id, version));
  return (
    <>
      <QueryState query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return items.length === 0 ? (
            <p className="text-meta text-sub">{audit.historyNone}</p>
          ) : (
            <ToldList items={items} />
          );
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

/** The same as a part of a page. */
export function HistorySection(props: Of): ReactNode {
  const { audit } = useText();
  return (
    <Section title={audit.history}>
      <History {...props} />
    </Section>
  );
}

/** Folded until somebody asks, where a page shows several records. */
export function HistoryFold({ label, ...of }: Of & { label?: string }): ReactNode {
  const { audit } = useText();
  const [open, setOpen] = useState(false);
  return (
    <details
      className="mt-3 text-meta"
      data-print="hide"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className="inline-flex min-h-8 cursor-pointer items-center text-act underline underline-offset-4">
        {audit.history}
        {label !== undefined && <span className="sr-only"> {label}</span>}
      </summary>
      {open && <History {...of} />}
    </details>
  );
}
