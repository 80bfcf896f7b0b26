import { dayInTokyo, onlySubject, type RecordKind } from './record-kind.js';

/** A report that was made, or was given up, with its file; what it reports is of both agencies. */
export const reportRunKind: RecordKind = {
  kind: 'report_run',
  finished: `SELECT run.id AS record_id, run.summary ->> 'title' AS title,
      ${dayInTokyo('coalesce(run.finished_at, run.created_at)')} AS completed_on, 'joint' AS owner
    FROM report_runs run WHERE run.state IN ('succeeded', 'dead')`,
  parts: [
    { table: 'report_schedule_slots', where: 'run_id = $1' },
    { table: 'report_runs', where: 'id = $1' },
  ],
  files: 'SELECT file_id AS id FROM report_runs WHERE id = $1 AND file_id IS NOT NULL',
  subjects: onlySubject('report_run'),
};
