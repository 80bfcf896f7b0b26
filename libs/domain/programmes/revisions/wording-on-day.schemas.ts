import { z } from 'zod';
import { day } from '@platform/http';

export const wordingQuery = z.strictObject({ on: day });

/** What held on the day beside what holds now; the two differ where a revision came between. */
export const wordingOnDayView = z.object({
  on: z.string(),
  name: z.string(),
  nameNow: z.string(),
  themes: z.array(
    z.object({
      id: z.uuid(),
      number: z.int(),
      title: z.string(),
      titleNow: z.string(),
      initiatives: z.array(
        z.object({
          id: z.uuid(),
          number: z.int(),
          title: z.string(),
          titleNow: z.string(),
          summary: z.string().nullable(),
          summaryNow: z.string().nullable(),
        }),
      ),
    }),
  ),
});
