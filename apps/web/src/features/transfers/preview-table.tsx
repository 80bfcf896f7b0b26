import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { TransferList, TransferRow } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { Empty } from '../../ui/banner';
import { Chips } from '../../ui/chips';
import { plainDay } from '../../ui/dates';
import { Marked } from '../../ui/mark';
import { Tag } from '../../ui/state-word';
import { Table } from '../../ui/table';
import { Holders, postName, useCountWords } from './moved-words';
import { ProblemLines } from './problem-lines';

export type RowFilter = 'all' | 'problems' | 'leaving' | 'coming' | 'open';
const FILTERS: RowFilter[] = ['all', 'problems', 'leaving', 'coming', 'open'];

/** The rows of the file, those with problems first. */
export function PreviewTable(props: {
  list: TransferList;
  show: RowFilter;
  openId: string | undefined;
  onShow: (show: RowFilter) => void;
  onOpen: (id: string) => void;
}): ReactNode {
  const { transfers } = useText();
  const words = useCountWords();
  const { list, show } = props;
  const problemsOf = (row: TransferRow) => list.problems.filter(({ number }) => number === row.number);
  const isShown: Record<RowFilter, (row: TransferRow) => boolean> = {
    all: () => true,
    problems: (row) => problemsOf(row).length > 0,
    leaving: (row) => row.from !== null && row.to === null,
    coming: (row) => row.newcomer,
    open: (row) => [row.gives, row.takes].some((side) => side !== null && side.confirmedAt === null),
  };
  const rows = list.items
    .filter(isShown[show])
    .sort(
      (a, b) => Number(problemsOf(b).length > 0) - Number(problemsOf(a).length > 0) || a.number - b.number,
    );
  const { rowHeads } = transfers;
  return (
    <>
      <div className="mb-4">
        <Chips
          label={transfers.show}
          value={show}
          onChange={props.onShow}
          chips={FILTERS.map((value) => ({
            value,
            label: transfers.shows[value],
            count: list.items.filter(isShown[value]).length,
          }))}
        />
      </div>
      {rows.length === 0 ? (
        <Empty title={transfers.emptyRows} />
      ) : (
        <div className="border-t-2 border-black pt-2">
          <Table
            caption={list.title}
            rows={rows}
            rowKey={(row) => row.id}
            isCurrent={(row) => row.id === props.openId}
            columns={[
              {
                key: 'number',
                head: rowHeads.number,
                label: rowHeads.number,
                cell: (row) => <span className="tabular-nums">{row.number}</span>,
              },
              {
                key: 'person',
                head: rowHeads.person,
                label: rowHeads.person,
                cell: (row) => <Person row={row} />,
              },
              { key: 'move', head: rowHeads.move, label: rowHeads.move, cell: (row) => <Move row={row} /> },
              {
                key: 'moved',
                head: rowHeads.moved,
                label: rowHeads.moved,
                cell: (row) => (
                  <>
                    {[row.from, row.to].map(
                      (side) =>
                        side && (
                          <span
                            key={side.post.id}
                            className="block"
                          >{`${side.post.name}：${words(side.counts)}`}</span>
                        ),
                    )}
                    {(row.from ?? row.to) && (
                      <button
                        type="button"
                        data-row-link=""
                        className="text-act underline underline-offset-4"
                        onClick={() => {
                          props.onOpen(row.id);
                        }}
                      >
                        {transfers.details}
                        <span className="sr-only">：{row.name}</span>
                      </button>
                    )}
                  </>
                ),
              },
              {
                key: 'holders',
                head: rowHeads.holders,
                label: rowHeads.holders,
                cell: (row) => (
                  <>
                    {row.from && <Holders side={row.from} />}
                    {row.to && <Holders side={row.to} />}
                  </>
                ),
              },
              {
                key: 'state',
                head: rowHeads.state,
                label: rowHeads.state,
                width: '24%',
                cell: (row) => <ToCheck row={row} problems={problemsOf(row)} />,
              },
            ]}
          />
        </div>
      )}
    </>
  );
}

function Person({ row }: { row: TransferRow }): ReactNode {
  const { transfers } = useText();
  return (
    <>
      <span className="block font-700">{row.name ?? row.cells.name?.text}</span>
      <span className="block break-all text-sub">{row.cells.email?.text}</span>
      {row.newcomer && <Tag>{transfers.newcomer}</Tag>} {row.concurrent && <Tag>{transfers.concurrent}</Tag>}
    </>
  );
}

/** What was understood; where nothing was, what stands in the cells. */
function Move({ row }: { row: TransferRow }): ReactNode {
  const { text, language } = useLanguage();
  const { transfers } = text;
  const written = (side: 'from' | 'to') =>
    [row.cells[`${side}Department`]?.text, row.cells[`${side}Post`]?.text].filter(Boolean).join(' ');
  const words = (side: 'from' | 'to') => {
    const found = row[side];
    return found === null ? written(side) || transfers.none : postName(found.post);
  };
  return (
    <>
      <span className="block">{words('from')}</span>
      <span className="block">
        <span aria-hidden="true">→ </span>
        {row.to === null && written('to') === '' ? transfers.leaves : words('to')}
      </span>
      {row.startsOn !== null && (
        <span className="block text-sub">
          {fill(transfers.startsOn, { day: plainDay(row.startsOn, language) })}
        </span>
      )}
    </>
  );
}

function ToCheck({ row, problems }: { row: TransferRow; problems: TransferList['problems'] }): ReactNode {
  const { text, language } = useLanguage();
  const { transfers } = text;
  const sides = (['gives', 'takes'] as const).flatMap((side) => {
    const asked = row[side];
    return asked === null ? [] : [{ side, done: asked.confirmedAt !== null }];
  });
  return (
    <>
      {problems.length > 0 && (
        <Marked mark="failed">
          <span className="sr-only">{transfers.problems}</span>
          <ProblemLines problems={problems} />
        </Marked>
      )}
      {sides.map(({ side, done }) => (
        <span key={side} className="block">
          <Marked mark={done ? 'check' : 'ring'}>
            {fill(done ? transfers.confirmed : transfers.open, { side: transfers[side] })}
          </Marked>
        </span>
      ))}
      {row.accountEnds !== null && (
        <span className="block">
          {fill(row.accountEnds.endedAt === null ? transfers.accountEnds : transfers.accountEnded, {
            day: plainDay(row.accountEnds.on, language),
          })}
        </span>
      )}
      {row.receiptId !== null && (
        <Link to="/transfers/receipts/$id" params={{ id: row.receiptId }}>
          {transfers.receipt}
          <span className="sr-only">：{row.name}</span>
        </Link>
      )}
    </>
  );
}
