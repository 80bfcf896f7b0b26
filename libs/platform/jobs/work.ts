/** Few queues; each has its own concurrency (queue-backend.ts). */
export type QueueName = 'events' | 'timetable' | 'mail' | 'reports' | 'imports';

/** The state names of one table of work; the claim columns are the same on all of them. */
export interface WorkStates {
  /** States a worker may claim from, the claimed ones included (their lease may have run out). */
  unfinished: readonly string[];
  claimed: string;
  /**
   * Work outside has begun and its end is not written yet. A claim leaves this state standing: it tells the next holder
   * that the last one died in the middle, until that has been dealt with.
   */
  begun?: string;
  retry: string;
  dead: string;
}

/** A kind of work that leaves the request: rows of one table, woken through one queue. */
export interface WorkDefinition {
  kind: string;
  queue: QueueName;
  table:
    | 'event_work'
    | 'schedule_slots'
    | 'deliveries'
    | 'report_runs'
    | 'chain_verifications'
    | 'import_jobs'
    | 'sheet_runs';
  states: WorkStates;
  /** Claims without an end after which the row is `dead` and an operator is told. */
  maxAttempts: number;
}

const PLAIN: WorkStates = {
  unfinished: ['pending', 'claimed', 'retry'],
  claimed: 'claimed',
  retry: 'retry',
  dead: 'dead',
};

const defined: WorkDefinition[] = [];

/** Declares a kind of work once; the worker refuses to start when it has no handler, or two. */
export function defineWork(
  definition: Omit<WorkDefinition, 'states'> & { states?: WorkStates },
): WorkDefinition {
  const complete = { states: PLAIN, ...definition };
  if (!/^[a-z][a-z-]*$/.test(complete.kind))
    throw new Error(`a kind of work is a plain word, not ${complete.kind}`);
  if (defined.some(({ kind }) => kind === complete.kind))
    throw new Error(`work ${complete.kind} is defined twice`);
  defined.push(complete);
  return complete;
}

/** Every kind of work that the loaded features define. */
export function definedWork(): readonly WorkDefinition[] {
  return defined;
}
