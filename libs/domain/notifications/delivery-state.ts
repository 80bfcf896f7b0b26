import { defineWork } from '@platform/jobs';

/** States of a delivery (security and reliability guide §2). */
export const deliveryStates = [
  'pending',
  'claimed',
  'handed_over',
  'accepted',
  'refused',
  'retry',
  'unknown',
  'dead',
  'skipped',
] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** From which a person may send again. */
export const resendableStates: readonly DeliveryState[] = ['unknown', 'refused', 'dead'];

export const deliveryWork = defineWork({
  kind: 'delivery',
  queue: 'mail',
  table: 'deliveries',
  states: {
    unfinished: ['pending', 'claimed', 'handed_over', 'retry', 'unknown'],
    claimed: 'claimed',
    begun: 'handed_over',
    retry: 'retry',
    dead: 'dead',
  },
  maxAttempts: 20,
});

/** A hand-over whose answer was lost is tried once more; then it is a person's decision. */
export const UNKNOWN_HAND_OVERS = 2;
