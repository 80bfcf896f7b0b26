import { z } from 'zod';
import { day, line, page, reason } from '@platform/http';
import { exactText } from '@platform/numbers';

export const createMasterSchema = z.strictObject({
  /** The short name by which targets refer to it. */
  code: line({ max: 100 }),
  name: line({ max: 200 }),
  unit: line({ max: 30 }),
});
export type CreateMaster = z.infer<typeof createMasterSchema>;

export const addCountSchema = z.strictObject({
  validFrom: day,
  count: z.string().regex(/^\d{1,12}(\.\d{1,4})?$/),
  source: line({ max: 300 }).nullable().default(null),
  /** Why a count of the same day is corrected; needed then alone. */
  reason: reason.nullable().default(null),
});
export type AddCount = z.infer<typeof addCountSchema>;

export const masterListQuery = z.strictObject({ ...page });

export const masterView = z
  .object({
    id: z.uuid(),
    code: z.string(),
    name: z.string(),
    unit: z.string(),
    today: exactText.nullable().describe('the count that holds today'),
    counts: z
      .array(z.object({ validFrom: z.string(), count: exactText, source: z.string().nullable() }))
      .describe('the newest first'),
  })
  .meta({ id: 'Master' });
export type MasterView = z.infer<typeof masterView>;

export const masterList = z.object({
  items: z.array(masterView),
  nextCursor: z.string().nullable(),
  can: z.object({ manage: z.boolean() }),
});
