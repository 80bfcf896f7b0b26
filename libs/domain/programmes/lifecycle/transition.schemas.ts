import { z } from 'zod';
import { id, reason } from '@platform/http';

/** What others must understand later carries a reason; everything else may. */
export const withReason = z.strictObject({ reason });
export const perhapsReason = z.strictObject({ reason: reason.optional() });
export type PerhapsReason = z.infer<typeof perhapsReason>;
export const nothing = z.strictObject({});

/** What ends says what follows it, or why nothing does. */
export const endingSchema = z
  .strictObject({ reason: reason.optional(), successorId: id.optional() })
  .refine((input) => input.reason !== undefined || input.successorId !== undefined, {
    path: ['reason'],
    message: 'needs a successor or a reason',
  });
export type Ending = z.infer<typeof endingSchema>;
