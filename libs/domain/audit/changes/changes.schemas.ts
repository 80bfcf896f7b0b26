import { z } from 'zod';
import { agencySchema } from '@domain/agencies';
import { day, page } from '@platform/http';
import { wordingSchema } from '../words/told.schemas.js';

/** Both days included. */
export const changesQuery = z.strictObject({ from: day, to: day, ...page });
export type ChangesAsked = z.infer<typeof changesQuery>;

const subject = z.object({
  kind: z.enum(['programme', 'theme', 'initiative']),
  id: z.uuid(),
  /** As it is called today. */
  title: z.string(),
  themeNumber: z.int().nullable(),
  number: z.int().nullable(),
});

export const changesView = z.object({
  from: z.string(),
  to: z.string(),
  items: z.array(
    z.object({
      subject,
      fields: z.array(
        z.object({
          field: wordingSchema,
          /** What stood there at the beginning, and at the end; what was changed and changed back is left out. */
          before: wordingSchema,
          after: wordingSchema,
          /** How often it changed in between. */
          times: z.int(),
          lastAt: z.string(),
          lastBy: wordingSchema,
          lastAgency: agencySchema.nullable(),
        }),
      ),
    }),
  ),
  counts: z.object({ subjects: z.int(), fields: z.int() }),
  nextCursor: z.string().nullable(),
});
export type ChangesView = z.infer<typeof changesView>;
