import { dayInTokyo, mailParts, type RecordKind, subjectsOf } from './record-kind.js';

/**
 * The working papers of an import: its file, what it would have changed, what was wrong with it. What it wrote stays, with
 * its history, and goes on naming the run by its id; a run that nobody took further has ended with its last step. Joint when it touched the other agency's records.
 */
export const importRunKind: RecordKind = {
  kind: 'import_run',
  finished: `SELECT run.id AS record_id, coalesce(file.name, run.form) AS title,
      ${dayInTokyo('coalesce(run.undone_at, run.applied_at, run.checked_at, run.created_at)')} AS completed_on,
      CASE WHEN run.touches <@ ARRAY[run.agency_code] THEN run.agency_code ELSE 'joint' END AS owner
    FROM import_runs run LEFT JOIN files file ON file.id = run.file_id
    WHERE run.state NOT IN ('checking', 'applying', 'undoing')`,
  parts: [
    ...mailParts('import_run'),
    { table: 'import_run_consents', where: 'run_id = $1' },
    { table: 'import_problems', where: 'run_id = $1' },
    { table: 'import_changes', where: 'run_id = $1' },
    { table: 'import_jobs', where: 'run_id = $1' },
    { table: 'import_runs', where: 'id = $1' },
  ],
  files: 'SELECT file_id AS id FROM import_runs WHERE id = $1 AND file_id IS NOT NULL',
  subjects: subjectsOf('import_run'),
};
