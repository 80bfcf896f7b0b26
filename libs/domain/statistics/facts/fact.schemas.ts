import { z } from 'zod';
import { day, id, line, page, text } from '@platform/http';
import { decimalText } from '@platform/numbers';
import { statisticPeriod } from '../series/series.schemas.js';

export const factNatures = [
  'actual',
  'budget',
  'plan',
  'vision',
  'part_of_total',
  'denominator',
  'statement',
] as const;
const nature = z.enum(factNatures);
/** Any of a statistic's periods, or a run of days. */
export const factPeriod = z.union([
  statisticPeriod,
  z.strictObject({ kind: z.literal('range'), from: day, to: day }),
]);
export type FactPeriod = z.infer<typeof factPeriod>;

const described = {
  label: line({ max: 200 }),
  topic: line({ max: 200 }).nullable(),
  text: text({ max: 2000 }).nullable(),
  value: decimalText.nullable(),
  /** The end of a range of values. */
  valueTo: decimalText.nullable(),
  unit: line({ max: 20 }).nullable(),
  period: factPeriod.nullable(),
  nature,
  /** 延べ */
  cumulativePersons: z.boolean(),
  /** 約 */
  approximate: z.boolean(),
  note: text({ max: 2000 }).nullable(),
  programmeId: id.nullable(),
  strategyId: id.nullable(),
};

export const addFactSchema = z.strictObject({
  label: described.label,
  topic: described.topic.default(null),
  text: described.text.default(null),
  value: described.value.default(null),
  valueTo: described.valueTo.default(null),
  unit: described.unit.default(null),
  period: described.period.default(null),
  nature: nature.default('actual'),
  cumulativePersons: z.boolean().default(false),
  approximate: z.boolean().default(false),
  note: described.note.default(null),
  programmeId: described.programmeId.default(null),
  strategyId: described.strategyId.default(null),
});
export type AddFact = z.infer<typeof addFactSchema>;

export const editFactSchema = z
  .strictObject(described)
  .partial()
  .refine((input) => Object.keys(input).length > 0, 'nothing to change');
export type EditFact = z.infer<typeof editFactSchema>;

export const factListQuery = z.strictObject({
  search: line({ max: 100 }).optional(),
  programme: id.optional(),
  strategy: id.optional(),
  nature: nature.optional(),
  ...page,
});
export type FactListQuery = z.infer<typeof factListQuery>;

const named = z.object({ id: z.uuid(), name: z.string() });

export const factView = z
  .object({
    id: z.uuid(),
    code: z.string(),
    label: z.string(),
    topic: z.string().nullable(),
    text: z.string().nullable(),
    value: z.string().nullable(),
    valueTo: z.string().nullable(),
    unit: z.string().nullable(),
    periodKind: z.enum(['fiscal_year', 'calendar_year', 'month', 'date', 'range']).nullable(),
    year: z.int().nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    nature,
    /** The fact that this one is a part or the denominator of. */
    wholeCode: z.string().nullable(),
    cumulativePersons: z.boolean(),
    approximate: z.boolean(),
    note: z.string().nullable(),
    programme: named.nullable(),
    strategy: named.nullable(),
    /** The measure or project of the strategy that it is told of. */
    measure: named.nullable(),
    organisation: named.nullable(),
    version: z.int(),
  })
  .meta({ id: 'Fact' });
export type FactView = z.infer<typeof factView>;

export const factList = z.object({
  items: z.array(factView),
  nextCursor: z.string().nullable(),
  can: z.object({ manage: z.boolean() }),
});
