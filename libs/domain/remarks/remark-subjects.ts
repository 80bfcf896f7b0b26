import { type Actor, scopesOf } from '@domain/access';
import { visibleMeetings } from '@domain/council';
import { visibleInitiatives } from '@domain/programmes';
import { visibleTasks } from '@domain/tasks';
import type { Placeholders } from '@platform/database';

/** What a remark may stand on. */
export const remarkSubjects = ['task', 'initiative', 'meeting'] as const;
export type RemarkSubject = (typeof remarkSubjects)[number];

/** SQL that is true when the record exists and the actor may see it, by the list scope of its own feature. */
export function visibleSubject(
  actor: Actor,
  subject: RemarkSubject,
  id: string,
  values: Placeholders,
): string {
  switch (subject) {
    case 'task':
      return `EXISTS (SELECT 1 FROM tasks task WHERE task.id = ${id}::uuid AND ${visibleTasks(actor, values)})`;
    case 'initiative':
      return `EXISTS (SELECT 1 FROM initiatives initiative WHERE initiative.id = ${id}::uuid
        AND ${scopesOf(actor, 'programme.read').has('any')} AND ${visibleInitiatives(actor, 'initiative', values)})`;
    case 'meeting':
      return `EXISTS (SELECT 1 FROM meetings meeting JOIN councils council ON council.id = meeting.council_id
        WHERE meeting.id = ${id}::uuid AND ${visibleMeetings(actor, values)})`;
  }
}
