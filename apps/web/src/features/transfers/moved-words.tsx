import type { ReactNode } from 'react';
import type { MovedItem, TransferSide } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';

export const KINDS = [
  'task',
  'asked_task',
  'action_item',
  'minutes_draft',
  'council_seat',
  'report_subscription',
  'report_schedule',
] as const satisfies readonly MovedItem['kind'][];

export function postName({ name, department }: TransferSide['post']): string {
  return [department, name].filter(Boolean).join(' ');
}

/** 「作業2件・会議の席1件」 */
export function useCountWords(): (counts: TransferSide['counts']) => string {
  const { transfers } = useText();
  return (counts) => {
    const parts = KINDS.flatMap((kind) => {
      const count = counts[kind];
      return count === undefined ? [] : [fill(transfers.counts[kind], { count })];
    });
    return parts.length === 0 ? transfers.nothingMoves : parts.join('・');
  };
}

/** The holders that are named, and how many more there are. */
export function useHolderNames(): (names: string[], more?: number) => string {
  const { transfers } = useText();
  return (names, more = 0) => {
    if (names.length === 0) return transfers.vacant;
    return [...names, ...(more > 0 ? [fill(transfers.others, { count: more })] : [])].join('、');
  };
}

/** Where the mail of a post without a holder goes. */
export function useFallsTo(): (side: TransferSide) => string {
  const { transfers } = useText();
  return ({ post, fallsTo }) => {
    if (fallsTo === null) return transfers.fallsToNobody;
    return fallsTo.id === post.id ? transfers.fallsToDeputy : fill(transfers.fallsTo, { post: fallsTo.name });
  };
}

/** Who held the post the day before and who holds it on the day; a vacant one says whom it falls to. */
export function Holders({ side }: { side: TransferSide }): ReactNode {
  const { transfers } = useText();
  const fallsTo = useFallsTo();
  const names = useHolderNames();
  return (
    <>
      <span className="block">
        {fill(transfers.afterwards, {
          post: side.post.name,
          before: names(side.before, side.beforeMore),
          after: names(side.after, side.afterMore),
        })}
      </span>
      {side.after.length === 0 && <span className="block text-today-text">{fallsTo(side)}</span>}
    </>
  );
}
