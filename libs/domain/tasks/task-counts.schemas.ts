import { z } from 'zod';
import { programmeCode } from '@domain/programmes';

export const taskCountsAsked = z.strictObject({ programme: programmeCode });
export type TaskCountsAsked = z.infer<typeof taskCountsAsked>;

export const taskCounts = z.object({
  items: z.array(
    z.object({
      initiativeId: z.uuid(),
      unfinished: z.int(),
      /** Of these, due before today. */
      overdue: z.int(),
    }),
  ),
});
