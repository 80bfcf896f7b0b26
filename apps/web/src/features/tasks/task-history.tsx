import type { ReactNode } from 'react';
import type { Task } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { shortDay, shortInstant } from '../../ui/dates';
import { AgencyShape } from '../../ui/owner';
import { Section } from '../../ui/page';

/** What happened, in sentences, newest first. */
export function TaskHistory({ task }: { task: Task }): ReactNode {
  const { text, language } = useLanguage();
  const { tasks, words } = text;
  const rows = task.history.toSorted((a, b) => b.at.localeCompare(a.at));
  return (
    <Section title={tasks.history}>
      <ul className="text-meta">
        {rows.map((row, index) => {
          const agency = row.agency ? `${words.agency[row.agency]}・` : '';
          const who = row.post === null ? tasks.system : `${agency}${row.post}`;
          const reason = row.content.reason;
          return (
            <li key={`${row.at}-${String(index)}`} className="flex gap-2 border-b border-rule py-2">
              <span className="pt-0.5">
                <AgencyShape agency={row.agency} size={13} />
              </span>
              <span>
                <time dateTime={row.at} className="mr-2 text-sub">
                  {shortInstant(row.at, language)}
                </time>
                {fill(tasks.historyRow[row.type] ?? tasks.historyOther, { who })}
                {typeof reason === 'string' && reason !== '' && (
                  <span className="block text-sub">{fill(tasks.historyReason, { reason })}</span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      {task.reminders.length > 0 && (
        <>
          <h3 className="mt-4 text-meta font-700">{tasks.reminders}</h3>
          <ul className="text-meta">
            {task.reminders.map((reminder) => (
              <li key={`${reminder.rule}${reminder.occurrence}`} className="border-b border-rule py-2">
                <time dateTime={reminder.issuedAt} className="mr-2 text-sub">
                  {shortInstant(reminder.issuedAt, language)}
                </time>
                {fill(tasks.reminderRow, {
                  day: shortDay(reminder.occurrence.slice(0, 10), language),
                  rule: tasks.reminderRules[reminder.rule] ?? reminder.rule,
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
