import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, type ReactNode } from 'react';
import { useMay, useSession } from '../../api/session';
import { Needs } from '../../app/needs';
import { fill } from '../../text/fill';
import { AdministrationNav } from '../../app/shell/administration-nav';
import { useText } from '../../text/language';
import { Empty } from '../../ui/banner';
import { buttonClass } from '../../ui/button';
import { addDays } from '../../ui/dates';
import { Icon } from '../../ui/icons';
import { PageHead } from '../../ui/page';
import { PagedList } from '../../ui/paged-list';
import { AuditDrawer } from './audit-drawer';
import { AuditFilters, type AuditSearch } from './audit-filters';
import { AuditList } from './audit-list';
import { auditEventsQuery, type AuditFilter, exportAddress, type Period } from './audit.api';
import { IntegritySection } from './integrity-section';

const route = getRouteApi('/app/audit');
const DAYS_BACK: Record<Period, number> = { today: 0, week: -6, month: -29, year: -364 };

/** Who did what, and does the record hold? */
export function AuditPage(): ReactNode {
  return (
    <Needs permission="audit.read">
      <AuditRoom />
    </Needs>
  );
}

function AuditRoom(): ReactNode {
  const { audit } = useText();
  const may = useMay();
  const { today } = useSession();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const period = search.period ?? 'week';
  const filter: AuditFilter = {
    from: addDays(today, DAYS_BACK[period]),
    to: today,
    agency: search.agency,
    who: search.who,
    kind: search.kind,
    type: search.type,
    record: search.record,
    actingBy: search.by,
  };
  const query = useInfiniteQuery(auditEventsQuery(filter));
  const change = useCallback(
    (next: AuditSearch) => {
      void navigate({ search: (now) => ({ ...now, ...next }), replace: true, resetScroll: false });
    },
    [navigate],
  );
  const close = useCallback(() => {
    change({ event: undefined });
  }, [change]);
  const rows = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHead
        before={<AdministrationNav />}
        title={audit.title}
        sentence={
          query.data &&
          fill(query.hasNextPage ? audit.sentenceMore : audit.sentence, {
            period: audit.periods[period],
            count: rows.length,
          })
        }
        acts={may('audit.export') && <Exports filter={filter} />}
      />
      {may('audit.verify') && <IntegritySection />}
      <AuditFilters search={search} period={period} onChange={change} />
      <div className={search.event === undefined ? '' : 'grid gap-x-6 xl:grid-cols-[minmax(0,1fr)_24rem]'}>
        <div className="min-w-0">
          <PagedList query={query} empty={<Empty title={audit.empty} />}>
            {(rows) => (
              <AuditList
                rows={rows}
                openId={search.event}
                onOpen={(id) => {
                  change({ event: id });
                }}
              />
            )}
          </PagedList>
        </div>
        {search.event !== undefined && <AuditDrawer id={search.event} onClose={close} />}
      </div>
    </>
  );
}

/** Plain links: the browser saves the file; the taking is itself in the record. */
function Exports({ filter }: { filter: AuditFilter }): ReactNode {
  const { audit } = useText();
  return (['csv', 'json'] as const).map((format) => (
    <a
      key={format}
      href={exportAddress(filter, format)}
      download=""
      data-plain=""
      className={buttonClass('plain', 'max-md:w-full')}
    >
      <Icon name="download" size={16} />
      {audit.exports[format]}
    </a>
  ));
}
