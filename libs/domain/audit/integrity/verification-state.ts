import { defineWork } from '@platform/jobs';

export const verificationStates = ['queued', 'running', 'succeeded', 'failed', 'dead'] as const;

/** A verification runs behind the pages: a long chain takes seconds, and its page shows how far it is. */
export const verificationWork = defineWork({
  kind: 'chain-verification',
  queue: 'reports',
  table: 'chain_verifications',
  states: { unfinished: ['queued', 'running', 'failed'], claimed: 'running', retry: 'failed', dead: 'dead' },
  maxAttempts: 5,
});
