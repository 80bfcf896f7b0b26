import { z } from 'zod';
import { agencySchema } from '@domain/agencies';

export const wordingSchema = z.object({ ja: z.string(), en: z.string() }).meta({ id: 'Wording' });

/** One event in sentences; `disposed` = its content is gone, its fact and its seal stand. */
export const toldEvent = z
  .object({
    id: z.uuid(),
    at: z.string(),
    type: z.string(),
    agency: agencySchema.nullable(),
    who: wordingSchema,
    person: z.string().nullable(),
    how: z.enum(['session', 'token', 'job', 'command']).nullable(),
    deputy: z.boolean(),
    sentence: wordingSchema,
    changes: z.array(z.object({ field: wordingSchema, before: wordingSchema, after: wordingSchema })),
    reason: z.string().nullable(),
    disposed: z.boolean(),
  })
  .meta({ id: 'ToldEvent' });
export type ToldEventView = z.infer<typeof toldEvent>;
