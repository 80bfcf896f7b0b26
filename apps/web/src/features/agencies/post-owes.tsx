import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PostPage as Post } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { shortDay } from '../../ui/dates';
import { Facts, Section } from '../../ui/page';

/** What falls to whoever holds the post: tasks, action items, seats, reports. */
export function PostOwes({ owes }: { owes: NonNullable<Post['owes']> }): ReactNode {
  const { text, language } = useLanguage();
  const w = text.agencies.post;
  const { words } = text;
  const overdue = owes.overdueTasks > 0 ? `（${fill(w.overdue, { count: owes.overdueTasks })}）` : '';
  return (
    <Section title={w.owes}>
      <Facts
        rows={[
          [w.openTasks, `${fill(w.count, { count: owes.openTasks })}${overdue}`],
          [w.actionItems, fill(w.count, { count: owes.actionItems })],
          [w.seats, owes.seats.length === 0 ? words.none : owes.seats.join(words.comma)],
          [w.subscriptions, fill(w.count, { count: owes.subscriptions })],
        ]}
      />
      {owes.tasks.length > 0 && (
        <ul className="mt-2 text-meta">
          {owes.tasks.map((task) => (
            <li key={task.id} className="flex flex-wrap gap-x-3 py-1">
              <span className="whitespace-nowrap text-sub">{shortDay(task.dueOn, language)}</span>
              <Link to="/tasks/$id" params={{ id: task.id }} className="inline-block min-h-6">
                {task.title}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
