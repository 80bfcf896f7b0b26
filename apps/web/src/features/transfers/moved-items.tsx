import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { MovedItem, NamedSide } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { shortDay } from '../../ui/dates';
import { KINDS } from './moved-words';

/** Everything that moves with a post, by kind, each with a way to its page. */
export function MovedItems({ side }: { side: NamedSide }): ReactNode {
  const { transfers } = useText();
  if (side.items.length === 0) return <p className="text-meta text-sub">{transfers.nothingMoves}</p>;
  return KINDS.map((kind) => {
    const items = side.items.filter((item) => item.kind === kind);
    const all = side.counts[kind] ?? 0;
    if (items.length === 0) return null;
    return (
      <div key={kind} className="mb-3 text-meta">
        <p className="font-700">
          {transfers.kinds[kind]} <span className="tabular-nums">{all}</span>
        </p>
        <ul className="list-none p-0">
          {items.map((item) => (
            <li key={item.id} className="border-b border-rule py-1.5">
              <ItemLink item={item} />
            </li>
          ))}
          {all > items.length && (
            <li className="py-1.5 text-sub">{fill(transfers.more, { count: all - items.length })}</li>
          )}
        </ul>
      </div>
    );
  });
}

function ItemLink({ item }: { item: MovedItem }): ReactNode {
  const { text, language } = useLanguage();
  const due =
    item.dueOn === null ? null : (
      <span className="ml-2 text-sub whitespace-nowrap">
        {fill(text.transfers.due, { day: shortDay(item.dueOn, language) })}
      </span>
    );
  switch (item.kind) {
    case 'task':
    case 'asked_task':
    case 'action_item':
      return (
        <>
          <Link to="/tasks/$id" params={{ id: item.id }}>
            {item.title}
          </Link>
          {due}
        </>
      );
    case 'minutes_draft':
      return (
        <Link to="/meetings/$id" params={{ id: item.id }} search={{ tab: 'minutes' }}>
          {item.title}
        </Link>
      );
    case 'council_seat':
    case 'report_subscription':
    case 'report_schedule':
      return item.title;
  }
}
