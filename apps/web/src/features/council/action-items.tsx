import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSession } from '../../api/session';
import type { AgendaItem } from '../../api/types';
import { useText } from '../../text/language';
import { PostName } from '../../ui/owner';
import { TaskStateWord } from '../../ui/state-word';
import { DueDay } from '../../ui/urgency';

/** What somebody has to do because of this item; each is a task. */
export function ActionItems({ item }: { item: AgendaItem }): ReactNode {
  const { council } = useText();
  const { today } = useSession();
  return (
    <div className="mt-3 grid gap-x-4 border-t border-rule pt-3 md:grid-cols-[9rem_minmax(0,1fr)]">
      <p className="text-meta text-sub">{council.actionItems}</p>
      <ul className="space-y-2 text-meta">
        {item.actionItems.map(({ id, task, can }) => (
          <li key={id}>
            {can.readTask ? (
              <Link to="/tasks/$id" params={{ id: task.id }} data-row-link="" className="font-700">
                {task.title}
              </Link>
            ) : (
              <span className="font-700">{task.title}</span>
            )}
            <p className="flex flex-wrap gap-x-4">
              <TaskStateWord state={task.state} />
              <PostName post={task.assignedTo} />
              <DueDay dueOn={task.dueOn} state={task.state} today={today} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
