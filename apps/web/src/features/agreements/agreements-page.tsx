import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMay } from '../../api/session';
import type { AgreementList } from '../../api/types';
import { Fill, fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Empty } from '../../ui/banner';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { ButtonLink } from '../../ui/button';
import { MoreButton } from '../../ui/more-button';
import { PageHead } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { readDay } from '../../ui/wareki';
import { SheetsButton } from '../imports/sheets-button';
import { AgreementFilters } from './agreement-filters';
import { AgreementTable } from './agreement-table';
import { agreementsQuery, DAYS_OF_NOTICE } from './agreements.api';

const route = getRouteApi('/app/agreements');

/** Which agreements are there, and which of them end soon? */
export function AgreementsPage(): ReactNode {
  const { agreements: w, programmes } = useText();
  const may = useMay();
  const search = route.useSearch();
  const on = readDay(search.on ?? '');
  const query = useInfiniteQuery(
    agreementsQuery({
      ...(search.q === undefined ? {} : { search: search.q }),
      ...(search.agency === undefined ? {} : { agency: search.agency }),
      ...(search.state === undefined ? {} : { state: search.state }),
      ...(search.soon === undefined ? {} : { endingSoon: search.soon }),
      ...(search.gap === undefined ? {} : { gap: search.gap }),
      ...(search.initiative === undefined ? {} : { initiative: search.initiative }),
      ...(search.organisation === undefined ? {} : { organisation: search.organisation }),
      ...('day' in on ? { on: on.day } : {}),
    }),
  );
  const rows = query.data?.pages.flatMap((page) => page.items) ?? [];
  const counts = query.data?.pages[0]?.counts;
  return (
    <>
      <PageHead
        before={<Breadcrumbs crumbs={[{ label: programmes.title, to: '/programmes' }, { label: w.title }]} />}
        title={w.title}
        sentence={counts === undefined ? undefined : <Sentence counts={counts} />}
        acts={
          <>
            {may('agreement.manage') && (
              <ButtonLink kind="primary" to="/agreements/new">
                {w.add}
              </ButtonLink>
            )}
            <SheetsButton forms={['agreements']} />
          </>
        }
      />
      <AgreementFilters />
      <QueryState query={query}>
        {() =>
          rows.length === 0 ? (
            <Empty title={w.empty}>
              {may('agreement.manage') ? (
                <Link to="/agreements" search={{}}>
                  {w.filters.clear}
                </Link>
              ) : (
                w.readOnly
              )}
            </Empty>
          ) : (
            <div className="border-t-2 border-black pt-2">
              <AgreementTable caption={w.title} rows={rows} />
            </div>
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

/** Each count leads to its rows. */
function Sentence({ counts }: { counts: AgreementList['counts'] }): ReactNode {
  const { agreements: w } = useText();
  const link = (count: number, search: { soon?: 'true'; gap?: 'true' }) => (
    <Link to="/agreements" search={search} className="font-700">
      {fill(w.number, { count })}
    </Link>
  );
  const values = { inForce: counts.inForce, days: DAYS_OF_NOTICE };
  return (
    <>
      <Fill
        text={fill(counts.endingSoon > 0 ? w.sentence : w.sentenceNone, values)}
        parts={{ soon: link(counts.endingSoon, { soon: 'true' }) }}
      />
      {counts.withoutResponsible > 0 && (
        <Fill text={w.sentenceDefect} parts={{ defect: link(counts.withoutResponsible, { gap: 'true' }) }} />
      )}
    </>
  );
}
