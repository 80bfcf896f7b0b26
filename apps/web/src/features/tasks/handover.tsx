import type { ReactNode } from 'react';
import type { TaskRow } from '../../api/types';
import { useText } from '../../text/language';
import { PostName } from '../../ui/owner';

/** ○ 経済観光局 → ● 総合政策部: who asked whom. */
export function Handover({ task }: { task: Pick<TaskRow, 'askedBy' | 'assignedTo'> }): ReactNode {
  const { parts } = useText();
  const { askedBy, assignedTo } = task;
  if (askedBy.id === assignedTo.id) return <PostName post={assignedTo} />;
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-1.5">
      <PostName post={askedBy} />
      <span aria-hidden="true">{parts.to}</span>
      <span className="sr-only">{parts.toWords}</span>
      <PostName post={assignedTo} />
    </span>
  );
}
