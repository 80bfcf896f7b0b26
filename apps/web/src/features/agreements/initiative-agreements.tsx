import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMay } from '../../api/session';
import type { Initiative } from '../../api/types';
import { useText } from '../../text/language';
import { MoreButton } from '../../ui/more-button';
import { Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { AgreementTable } from './agreement-table';
import { agreementsQuery } from './agreements.api';

/** With whom the initiative is done, and on which agreements it stands. */
export function InitiativeAgreements({ initiative }: { initiative: Initiative }): ReactNode {
  const { agreements: w } = useText();
  const may = useMay();
  return (
    <>
      <Section title={w.partners}>
        {initiative.partners.length === 0 ? (
          <p className="text-meta text-sub">{w.noPartners}</p>
        ) : (
          <ul className="text-meta">
            {initiative.partners.map((partner) => (
              <li key={partner.id} className="border-b border-rule py-2">
                <Link to="/organisations/$id" params={{ id: partner.id }}>
                  {partner.name}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section
        title={w.ofInitiative}
        act={
          may('agreement.manage') && (
            <Link
              to="/agreements/new"
              search={{ initiative: initiative.id }}
              className="text-meta"
              data-print="hide"
            >
              {w.add}
            </Link>
          )
        }
      >
        <AgreementsOf
          filter={{ initiative: initiative.id }}
          none={w.noneOfInitiative}
          caption={w.ofInitiative}
        />
      </Section>
    </>
  );
}

/** The agreements of one initiative or with one organisation, ended ones too. */
export function AgreementsOf(props: {
  filter: { initiative: string } | { organisation: string };
  none: string;
  caption: string;
}): ReactNode {
  const query = useInfiniteQuery(agreementsQuery({ ...props.filter, state: 'any' }));
  return (
    <>
      <QueryState query={query}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.items);
          return rows.length === 0 ? (
            <p className="text-meta text-sub">{props.none}</p>
          ) : (
            <AgreementTable caption={props.caption} rows={rows} />
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
