import { defineWork } from '@platform/jobs';

/** States of a form that was asked for (domain guide §4, Job); `failed` waits for its next try. */
export const sheetRunStates = ['queued', 'running', 'succeeded', 'failed', 'dead'] as const;

/** Beside the reports: an import of many rows must not keep anybody waiting for a form. */
export const sheetWork = defineWork({
  kind: 'sheet',
  queue: 'reports',
  table: 'sheet_runs',
  states: { unfinished: ['queued', 'running', 'failed'], claimed: 'running', retry: 'failed', dead: 'dead' },
  maxAttempts: 3,
});
