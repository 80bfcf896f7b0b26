import { AdministrationNav } from '../../app/shell/administration-nav';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMay } from '../../api/session';
import type { TransferListRow } from '../../api/types';
import { Needs } from '../../app/needs';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { Empty } from '../../ui/banner';
import { ButtonLink } from '../../ui/button';
import { longDay, plainDay } from '../../ui/dates';
import { PageHead } from '../../ui/page';
import { PagedList } from '../../ui/paged-list';
import { Table } from '../../ui/table';
import { TransferStateWord } from './transfer-state-word';
import { transferListsQuery } from './transfers.api';

/** Who moves when, and is it ready? */
export function TransfersPage(): ReactNode {
  return (
    <Needs permission="transfer.read">
      <TransfersRoom />
    </Needs>
  );
}

function TransfersRoom(): ReactNode {
  const { text, language } = useLanguage();
  const { transfers } = text;
  const may = useMay();
  const query = useInfiniteQuery(transferListsQuery);
  const rows = query.data?.pages.flatMap((page) => page.items);
  return (
    <>
      <PageHead
        before={<AdministrationNav />}
        title={transfers.title}
        sentence={rows && <Answer rows={rows} />}
        acts={
          <>
            <ButtonLink to="/transfers/mine">{transfers.mineLink}</ButtonLink>
            {may('transfer.prepare') && (
              <ButtonLink kind="primary" to="/transfers/new">
                {transfers.new}
              </ButtonLink>
            )}
          </>
        }
      />
      {!may('transfer.prepare') && <p className="mb-4 text-meta text-sub">{transfers.mayPrepare}</p>}
      <PagedList query={query} empty={<Empty title={transfers.empty}>{transfers.emptyHow}</Empty>}>
        {(rows) => (
          <Table
            caption={transfers.title}
            rows={rows}
            rowKey={(row) => row.id}
            columns={[
              {
                key: 'title',
                head: transfers.heads.title,
                width: '40%',
                cell: (row) => (
                  <Link to="/transfers/$id" params={{ id: row.id }} data-row-link="">
                    {row.title}
                  </Link>
                ),
              },
              {
                key: 'day',
                head: transfers.heads.day,
                label: transfers.heads.day,
                cell: (row) => longDay(row.effectiveOn, language),
              },
              {
                key: 'state',
                head: transfers.heads.state,
                label: transfers.heads.state,
                cell: (row) => <TransferStateWord state={row.state} />,
              },
              {
                key: 'rows',
                head: transfers.heads.rows,
                label: transfers.heads.rows,
                align: 'end',
                cell: (row) => fill(transfers.people, { count: row.rows }),
              },
              {
                key: 'confirmed',
                head: transfers.heads.confirmed,
                label: transfers.heads.confirmed,
                cell: (row) =>
                  row.confirmations.asked > 0 && fill(transfers.confirmedOf, { ...row.confirmations }),
              },
            ]}
          />
        )}
      </PagedList>
    </>
  );
}

function Answer({ rows: lists }: { rows: TransferListRow[] }): ReactNode {
  const { text, language } = useLanguage();
  const words = text.transfers;
  const failed = lists.filter(({ state }) => state === 'failed').length;
  const next = lists
    .filter(({ state }) => state === 'scheduled')
    .sort((a, b) => a.effectiveOn.localeCompare(b.effectiveOn))[0];
  const drafts = lists.filter(({ state }) => state === 'draft').length;
  if (lists.length === 0) return words.sentence.none;
  if (failed > 0) return fill(words.sentence.failed, { count: failed });
  if (next)
    return fill(words.sentence.next, {
      day: plainDay(next.effectiveOn, language),
      title: next.title,
      ...next.confirmations,
    });
  return drafts > 0 ? fill(words.sentence.drafts, { count: drafts }) : words.sentence.done;
}
