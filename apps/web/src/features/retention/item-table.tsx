import type { ReactNode } from 'react';
import type { DisposalItem } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { Button } from '../../ui/button';
import { plainDay } from '../../ui/dates';
import { OwnerShape } from '../../ui/owner';
import { type Column, Table } from '../../ui/table';

/** Each record of a list: what it was, when its period ended, what was decided and what became of it. */
export function ItemTable(props: {
  items: DisposalItem[];
  onDecide: (item: DisposalItem) => void;
  onRelease: (item: DisposalItem) => void;
}): ReactNode {
  const { text, language } = useLanguage();
  const { retention } = text;
  const { heads } = retention;
  const columns: Column<DisposalItem>[] = [
    { key: 'number', head: heads.number, label: heads.number, align: 'end', cell: ({ number }) => number },
    { key: 'record', head: heads.record, width: '34%', cell: (item) => <What item={item} /> },
    {
      key: 'completed',
      head: heads.completed,
      label: heads.completed,
      cell: ({ completedOn }) => plainDay(completedOn, language),
    },
    {
      key: 'ends',
      head: heads.ends,
      label: heads.ends,
      cell: ({ endsOn, years }) => (
        <>
          {plainDay(endsOn, language)}
          <span className="block text-sub">{fill(retention.years, { count: years })}</span>
        </>
      ),
    },
    { key: 'decision', head: heads.decision, label: heads.decision, cell: (item) => <Decided item={item} /> },
    {
      key: 'act',
      head: <span className="sr-only">{retention.list.decide}</span>,
      cell: (item) => <Act item={item} {...props} />,
    },
  ];
  return <Table caption={retention.lists} rows={props.items} rowKey={({ id }) => id} columns={columns} />;
}

function What({ item }: { item: DisposalItem }): ReactNode {
  const { retention } = useText();
  return (
    <>
      <span className="font-700">{item.title ?? fill(retention.disposedTitle, { number: item.number })}</span>
      <span className="flex flex-wrap items-center gap-x-2 text-sub">
        {retention.kinds[item.kind]}
        {item.joint && (
          <span className="inline-flex items-center gap-1">
            <OwnerShape kind="joint" size={12} />
            {retention.joint}
          </span>
        )}
      </span>
      {item.contentHash !== null && (
        <span className="block text-sub">
          {fill(retention.hash, { hash: item.contentHash.slice(0, 12) })}
        </span>
      )}
    </>
  );
}

function Decided({ item }: { item: DisposalItem }): ReactNode {
  const { text, language } = useLanguage();
  const { retention } = text;
  return (
    <>
      <span className="font-700">
        {item.decision === null ? retention.undecided : retention.decided[item.decision]}
      </span>
      {item.extendedTo !== null && (
        <span className="block">
          {fill(retention.extendedTo, { day: plainDay(item.extendedTo, language) })}
        </span>
      )}
      {item.reason !== null && (
        <span className="block text-sub">{fill(retention.reasonOf, { reason: item.reason })}</span>
      )}
      {item.outcome !== null && <span className="block">{retention.outcomes[item.outcome]}</span>}
      {item.release !== null && (
        <span className="block text-sub">{fill(retention.releasedOf, { reason: item.release.reason })}</span>
      )}
    </>
  );
}

function Act(props: {
  item: DisposalItem;
  onDecide: (item: DisposalItem) => void;
  onRelease: (item: DisposalItem) => void;
}): ReactNode {
  const { retention } = useText();
  const { item } = props;
  if (!item.can.decide && !item.can.release) return null;
  const verb = item.can.decide ? retention.list.decide : retention.list.release;
  return (
    <Button
      kind="act"
      className="min-h-8"
      aria-label={`${verb}：${retention.heads.number}${String(item.number)}`}
      onClick={() => {
        if (item.can.decide) props.onDecide(item);
        else props.onRelease(item);
      }}
    >
      {verb}
    </Button>
  );
}
