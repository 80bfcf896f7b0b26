import { dayInTokyo, subjectsOf, mailParts, type RecordKind, remarkParts } from './record-kind.js';

/** A finished task, joint when one agency asked the other. One that a meeting opened stays as long as its meeting. */
export const taskKind: RecordKind = {
  kind: 'task',
  finished: `SELECT task.id AS record_id, task.title, ${dayInTokyo('task.updated_at')} AS completed_on,
      CASE WHEN task.asking_agency = task.assigned_agency THEN task.asking_agency ELSE 'joint' END AS owner
    FROM tasks task WHERE task.state IN ('done', 'cancelled')
      AND NOT EXISTS (SELECT 1 FROM action_items item WHERE item.task_id = task.id)`,
  parts: [
    // Before the remarks, by which the mails about them are found.
    ...mailParts('task'),
    ...remarkParts('task'),
    { table: 'assignments', where: 'task_id = $1' },
    { table: 'tasks', where: 'id = $1' },
  ],
  subjects: subjectsOf('task'),
};
