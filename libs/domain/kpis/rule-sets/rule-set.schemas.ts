import { z } from 'zod';
import { id, line, page, reason, text } from '@platform/http';
import { exactText } from '@platform/numbers';

const threshold = z
  .string()
  .regex(/^(?!0+(\.0+)?$)\d{1,2}(\.\d{1,4})?$/)
  .describe('"0.6" = 60 %');
const thresholds = {
  onTrack: threshold,
  slightlyBehind: threshold,
  maintainSlightlyBehind: threshold,
};

export const createRuleSetSchema = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/),
  name: line({ max: 100 }),
  ...thresholds,
  note: text({ max: 2000 }).nullable().default(null),
});
export type CreateRuleSet = z.infer<typeof createRuleSetSchema>;

export const renewRuleSetSchema = z.strictObject({ ...thresholds, reason });
export type RenewRuleSet = z.infer<typeof renewRuleSetSchema>;

export const selectRuleSetSchema = z.strictObject({ programmeId: id.optional(), strategyId: id.optional() });
export type SelectRuleSet = z.infer<typeof selectRuleSetSchema>;

export const ruleSetListQuery = z.strictObject({ ...page });

const used = z.array(z.object({ id: z.uuid(), code: z.string(), name: z.string() }));
export const ruleSetView = z
  .object({
    id: z.uuid().describe('of this version'),
    code: z.string(),
    version: z.int(),
    newest: z.boolean(),
    name: z.string(),
    onTrack: exactText,
    slightlyBehind: exactText,
    maintainSlightlyBehind: exactText,
    note: z.string().nullable(),
    since: z.string(),
    programmes: used.describe('that chose this set; the newest version applies'),
    strategies: used,
  })
  .meta({ id: 'RuleSet' });
export type RuleSetView = z.infer<typeof ruleSetView>;

export const ruleSetList = z.object({
  items: z.array(ruleSetView),
  nextCursor: z.string().nullable(),
  can: z.object({ manage: z.boolean() }),
});
