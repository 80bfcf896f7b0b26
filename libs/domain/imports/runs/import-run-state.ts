import { defineWork } from '@platform/jobs';

/** Where an import stands. `checked` waits for a person: problems to mend, conflicts to decide, or a word to apply it. */
export const importRunStates = [
  'open',
  'received',
  'checking',
  'checked',
  'applying',
  'succeeded',
  'failed',
  'undoing',
  'undone',
] as const;
export type ImportRunState = (typeof importRunStates)[number];

export const importActs = ['upload', 'choose', 'consent', 'apply', 'undo'] as const;
export type ImportAct = (typeof importActs)[number];

/** From which states a person may do what. */
export const importMoves: Readonly<Record<ImportAct, readonly ImportRunState[]>> = {
  upload: ['open', 'checked', 'failed'],
  choose: ['checked'],
  consent: ['checked'],
  apply: ['checked'],
  undo: ['succeeded'],
};

/** States in which a job is at work, or about to be. */
export const busyStates: readonly ImportRunState[] = ['received', 'checking', 'applying', 'undoing'];

export const importTasks = ['check', 'apply', 'undo'] as const;
export type ImportTask = (typeof importTasks)[number];

export const importWork = defineWork({
  kind: 'import',
  queue: 'imports',
  table: 'import_jobs',
  states: { unfinished: ['queued', 'running', 'failed'], claimed: 'running', retry: 'failed', dead: 'dead' },
  maxAttempts: 3,
});

/** SQL over `run` and its newest job `job`: a run whose job was given up has failed, whoever could still say so. */
export const STATE_SQL = `CASE WHEN job.state = 'dead' AND run.state IN (${busyStates.map((state) => `'${state}'`).join(', ')})
  THEN 'failed' ELSE run.state END`;
export const NEWEST_JOB = `LEFT JOIN LATERAL (SELECT * FROM import_jobs WHERE run_id = run.id ORDER BY id DESC LIMIT 1) job ON true`;
