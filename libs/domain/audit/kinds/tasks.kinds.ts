import { visibleTasks } from '@domain/tasks';
import type { RecordKind } from './record-kind.js';

const parties = (agency: string) => `(task.asking_agency = ${agency} OR task.assigned_agency = ${agency})`;

export const taskKinds: Record<string, RecordKind> = {
  task: {
    word: { ja: '作業', en: 'task' },
    visible: (actor, id, values) =>
      `EXISTS (SELECT FROM tasks task WHERE task.id = ${id} AND ${visibleTasks(actor, values)})`,
    concerns: (agency, id) => `EXISTS (SELECT FROM tasks task WHERE task.id = ${id} AND ${parties(agency)})`,
    also: (id) =>
      `SELECT 'reminder', reminder.id, NULL::text, NULL::uuid FROM reminders reminder
       WHERE reminder.subject_type = 'task' AND reminder.subject_id = ${id}`,
  },
  reminder: {
    word: { ja: '期限の知らせ', en: 'reminder' },
    visible: (actor, id, values) =>
      `EXISTS (SELECT FROM reminders reminder JOIN tasks task ON task.id = reminder.subject_id
        WHERE reminder.id = ${id} AND ${visibleTasks(actor, values)})`,
    concerns: (agency, id) =>
      `EXISTS (SELECT FROM reminders reminder JOIN tasks task ON task.id = reminder.subject_id
        WHERE reminder.id = ${id} AND ${parties(agency)})`,
  },
};
