import { AdministrationNav } from '../../app/shell/administration-nav';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, type ReactNode } from 'react';
import type { TransferList } from '../../api/types';
import { Needs } from '../../app/needs';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { Banner } from '../../ui/banner';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { plainDay } from '../../ui/dates';
import { PageHead } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { HistorySection } from '../audit/history';
import { ListActs } from './list-acts';
import { MovedDrawer } from './moved-drawer';
import { PreviewTable, type RowFilter } from './preview-table';
import { ProblemLines } from './problem-lines';
import { TransferStateWord } from './transfer-state-word';
import { transferListQuery } from './transfers.api';
import { UploadBox } from './upload-box';

const route = getRouteApi('/app/transfers/$id');

/** What moves with whom, what is wrong, and who has not confirmed? */
export function TransferPage(): ReactNode {
  return (
    <Needs permission="transfer.read">
      <Loaded />
    </Needs>
  );
}

function Loaded(): ReactNode {
  const { id } = route.useParams();
  const query = useQuery(transferListQuery(id));
  return <QueryState query={query}>{(list) => <Content list={list} />}</QueryState>;
}

function Content({ list }: { list: TransferList }): ReactNode {
  const { text } = useLanguage();
  const { transfers } = text;
  const { show, row } = route.useSearch();
  const navigate = route.useNavigate();
  const change = useCallback(
    (next: { show?: Exclude<RowFilter, 'all'> | undefined; row?: string | undefined }) => {
      void navigate({ search: (now) => ({ ...now, ...next }), replace: true, resetScroll: false });
    },
    [navigate],
  );
  const close = useCallback(() => {
    change({ row: undefined });
  }, [change]);
  const whole = list.problems.filter(({ number }) => number === null);
  return (
    <>
      <PageHead
        title={list.title}
        long
        before={
          <>
            <AdministrationNav />
            <Breadcrumbs crumbs={[{ label: transfers.title, to: '/transfers' }, { label: list.title }]} />
            <p className="mt-1.5 mb-1 text-meta">
              <TransferStateWord state={list.state} />
            </p>
          </>
        }
        sentence={<Answer list={list} />}
        acts={<ListActs list={list} />}
      />
      {whole.length > 0 && (
        <Banner tone="error" title={transfers.fileProblems}>
          <ProblemLines problems={whole} />
        </Banner>
      )}
      {list.problemCount > list.problems.length && (
        <Banner
          tone="hold"
          title={fill(transfers.firstProblems, { count: list.problemCount, shown: list.problems.length })}
        />
      )}
      {list.can.upload && <UploadBox list={list} />}
      {list.items.length === 0 && list.fileName !== null && whole.length === 0 && (
        <Banner tone="hold" title={transfers.unchangedOnly} />
      )}
      {list.items.length > 0 && (
        <div className={row === undefined ? '' : 'grid gap-x-6 xl:grid-cols-[minmax(0,1fr)_24rem]'}>
          <div className="min-w-0">
            <PreviewTable
              list={list}
              show={show ?? 'all'}
              openId={row}
              onShow={(next) => {
                change({ show: next === 'all' ? undefined : next });
              }}
              onOpen={(id) => {
                change({ row: id });
              }}
            />
          </div>
          {row !== undefined && <MovedDrawer id={row} onClose={close} />}
        </div>
      )}
      <HistorySection
        kind="transfer_list"
        id={list.id}
        version={`${list.version} ${list.confirmations.confirmed}`}
      />
    </>
  );
}

function Answer({ list }: { list: TransferList }): ReactNode {
  const { text, language } = useLanguage();
  const words = text.transfers.answer;
  const { asked, confirmed } = list.confirmations;
  const facts = {
    rows: list.items.length,
    count: list.problemCount,
    day: plainDay(list.effectiveOn, language),
    asked,
    confirmed,
    open: asked - confirmed,
    reason: list.stateReason ?? '',
  };
  if (list.state !== 'draft') return fill(words[list.state], facts);
  if (list.fileName === null) return words.empty;
  if (list.problems.length > 0) return fill(words.problems, facts);
  return list.items.length === 0 ? words.empty : fill(words.ready, facts);
}
