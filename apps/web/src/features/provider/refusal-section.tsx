import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ProviderRefusal } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { longInstant } from '../../ui/dates';
import { MoreButton } from '../../ui/more-button';
import { Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { Table } from '../../ui/table';
import { refusalsQuery } from './provider.api';

/** Whom the provider knows and the service does not: each claim leads to a rule made of it. */
export function RefusalSection(): ReactNode {
  const { providers } = useText();
  const query = useInfiniteQuery(refusalsQuery);
  return (
    <Section title={providers.refusalsTitle} note={providers.refusalsNote}>
      <QueryState query={query}>
        {({ pages }) => <Rows items={pages.flatMap(({ items }) => items)} />}
      </QueryState>
      <MoreButton
        hasMore={query.hasNextPage}
        busy={query.isFetchingNextPage}
        onMore={() => void query.fetchNextPage()}
      />
    </Section>
  );
}

function Rows({ items }: { items: ProviderRefusal[] }): ReactNode {
  const { text, language } = useLanguage();
  const { providers } = text;
  const heads = providers.refusalHeads;
  if (items.length === 0) return <p className="text-meta text-sub">{providers.refusalsNone}</p>;
  return (
    <Table
      caption={providers.refusalsTitle}
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'who',
          head: heads.who,
          cell: ({ name, email, subject }) => (
            <>
              <span className="block font-700">{name ?? providers.unnamed}</span>
              {email !== null && <span className="block break-all text-sub">{email}</span>}
              <span className="block break-all text-sub">{fill(providers.subject, { subject })}</span>
            </>
          ),
        },
        {
          key: 'reason',
          head: heads.reason,
          label: heads.reason,
          cell: ({ reason }) => providers.reasons[reason],
        },
        {
          key: 'claims',
          head: heads.claims,
          label: heads.claims,
          cell: ({ claims }) =>
            claims.length > 0 && (
              <ul>
                {claims.map(({ claim, value }) => (
                  <li key={`${claim}=${value}`} className="min-h-6">
                    <Link
                      to="/settings/sign-in"
                      search={{ claim, value }}
                      resetScroll={false}
                      aria-label={fill(providers.useClaim, { claim, value })}
                      className="break-all"
                    >
                      {claim}＝{value}
                    </Link>
                  </li>
                ))}
              </ul>
            ),
        },
        {
          key: 'when',
          head: heads.when,
          label: heads.when,
          cell: ({ lastAt, attempts }) => (
            <>
              {longInstant(lastAt, language)}
              <span className="block text-sub">{fill(providers.attempts, { count: attempts })}</span>
            </>
          ),
        },
      ]}
    />
  );
}
