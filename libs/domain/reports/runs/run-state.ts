import { defineWork } from '@platform/jobs';

/** States of a report run (domain guide §4); `failed` waits for its next try, `dead` for a person. */
export const runStates = ['queued', 'running', 'succeeded', 'failed', 'dead'] as const;
export type RunState = (typeof runStates)[number];

/** From which a person, or the next slot of a schedule, may have it tried again. */
export const retryableStates: readonly RunState[] = ['failed', 'dead'];

export const reportWork = defineWork({
  kind: 'report',
  queue: 'reports',
  table: 'report_runs',
  states: { unfinished: ['queued', 'running', 'failed'], claimed: 'running', retry: 'failed', dead: 'dead' },
  maxAttempts: 5,
});
