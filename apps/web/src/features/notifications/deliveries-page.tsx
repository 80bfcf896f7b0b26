import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, type ReactNode } from 'react';
import { useMay, useSession } from '../../api/session';
import type { DeliveryFilter, DeliveryPage } from '../../api/types';
import { Needs } from '../../app/needs';
import { Fill, fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Empty } from '../../ui/banner';
import { PageHead } from '../../ui/page';
import { PagedList } from '../../ui/paged-list';
import { DeliveryDrawer } from './delivery-drawer';
import { DeliveryList } from './delivery-list';
import { LedgerFilters, type LedgerSearch } from './ledger-filters';
import { deliveriesQuery } from './notifications.api';
import { QueueSection } from './queue-section';

const route = getRouteApi('/app/deliveries');

/** Did it arrive? */
export function DeliveriesPage(): ReactNode {
  return (
    <Needs permission="delivery.read">
      <DeliveriesRoom />
    </Needs>
  );
}

function DeliveriesRoom(): ReactNode {
  const { notifications } = useText();
  const may = useMay();
  const { today } = useSession();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filter = {
    state: search.state ?? 'all',
    period: search.period ?? 'week',
    search: search.q ?? '',
    today,
  };
  const query = useInfiniteQuery(deliveriesQuery(filter));
  const change = useCallback(
    (next: LedgerSearch) => {
      void navigate({ search: (now) => ({ ...now, ...next }), replace: true, resetScroll: false });
    },
    [navigate],
  );
  const close = useCallback(() => {
    change({ delivery: undefined });
  }, [change]);
  const counts = query.data?.pages[0]?.counts;
  const filtered = filter.state !== 'all' || filter.search !== '';
  return (
    <>
      <PageHead
        title={notifications.title}
        sentence={
          counts && (
            <Answer
              counts={counts}
              onShow={(state) => {
                change({ state });
              }}
            />
          )
        }
      />
      <LedgerFilters filter={filter} counts={counts} onChange={change} />
      <div className={search.delivery === undefined ? '' : 'grid gap-x-6 xl:grid-cols-[minmax(0,1fr)_24rem]'}>
        <div className="min-w-0">
          <PagedList
            query={query}
            empty={<Empty title={filtered ? notifications.emptyFiltered : notifications.empty} />}
          >
            {(rows) => (
              <DeliveryList
                rows={rows}
                openId={search.delivery}
                onOpen={(id) => {
                  change({ delivery: id });
                }}
              />
            )}
          </PagedList>
        </div>
        {search.delivery !== undefined && <DeliveryDrawer id={search.delivery} onClose={close} />}
      </div>
      {may('queue.read') && <QueueSection />}
    </>
  );
}

function Answer(props: {
  counts: DeliveryPage['counts'];
  onShow: (state: DeliveryFilter) => void;
}): ReactNode {
  const { notifications } = useText();
  const { counts } = props;
  const number = (state: DeliveryFilter) => fill(notifications.number, { count: counts[state] ?? 0 });
  const link = (state: DeliveryFilter, late: boolean) => (
    <button
      type="button"
      data-print="keep"
      className={`font-700 underline underline-offset-4 ${late ? 'text-late-text' : 'text-act'}`}
      onClick={() => {
        props.onShow(state);
      }}
    >
      {number(state)}
    </button>
  );
  if (counts.all === 0) return notifications.sentenceNone;
  return (
    <>
      {fill(notifications.sentence, {
        all: number('all'),
        accepted: number('accepted'),
        skipped: number('skipped'),
      })}
      {(counts.unknown ?? 0) + (counts.failed ?? 0) > 0 && (
        <Fill
          text={notifications.sentenceBad}
          parts={{ unknown: link('unknown', false), failed: link('failed', true) }}
        />
      )}
    </>
  );
}
