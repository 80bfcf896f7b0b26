import { z } from 'zod';
import { agencySchema } from '@domain/agencies';
import { id, line, page, reason, text } from '@platform/http';
import { goalInTree, measureInTree, yearView } from './outline.schemas.js';
import { code, dayOrMonth, fiscalYear } from './strategy-fields.schemas.js';
import { strategyStates } from './strategy-state.js';

const name = line({ max: 200 });
const words = text({ max: 4000 }).nullable();
const publisher = line({ max: 200 }).nullable();
const generation = z.int().min(1).max(99).nullable();
export const createStrategySchema = z.strictObject({
  /** Left out = one of its own is made. */
  code: code.optional(),
  name,
  /** Whose plan it is; null = of both, or of a body that is neither. */
  agency: agencySchema.nullable(),
  publisher: publisher.default(null),
  generation: generation.default(null),
  fyFrom: fiscalYear,
  fyTo: fiscalYear,
  decidedOn: dayOrMonth.nullable().default(null),
  vision: words.default(null),
  note: words.default(null),
});
export type CreateStrategy = z.infer<typeof createStrategySchema>;

export const editStrategySchema = z
  .strictObject({
    name: name.optional(),
    publisher: publisher.optional(),
    generation: generation.optional(),
    fyFrom: fiscalYear.optional(),
    fyTo: fiscalYear.optional(),
    decidedOn: dayOrMonth.nullable().optional(),
    vision: words.optional(),
    note: words.optional(),
  })
  .refine((input) => Object.keys(input).length > 0, 'nothing to change');
export type EditStrategy = z.infer<typeof editStrategySchema>;

/** To come into force takes no words. */
export const activateStrategySchema = z.strictObject({}).optional();
export const endStrategySchema = z.strictObject({ reason });
export const supersedeStrategySchema = z.strictObject({ reason, successorId: id });
export type SupersedeStrategy = z.infer<typeof supersedeStrategySchema>;

export const strategyListQuery = z.strictObject({
  agency: z.enum(['prefecture', 'city', 'joint']).optional(),
  state: z.enum(strategyStates).optional(),
  ...page,
});
export type StrategyListQuery = z.infer<typeof strategyListQuery>;

const base = z.object({
  id: z.uuid(),
  code: z.string(),
  name: z.string(),
  agency: agencySchema.nullable(),
  publisher: z.string().nullable(),
  generation: z.int().nullable(),
  fyFrom: z.int(),
  fyTo: z.int(),
  state: z.enum(strategyStates),
});

/** A programme that is positioned in the strategy. */
const positioned = z.object({
  code: z.string(),
  name: z.string(),
  generation: z.int(),
  fyFrom: z.int(),
  fyTo: z.int(),
  /** The source does not state the years of the programme. */
  periodInferred: z.boolean(),
  periodDiffers: z.boolean(),
});

export const strategyList = z.object({
  items: z.array(
    base.extend({
      goals: z.int(),
      measures: z.int(),
      indicators: z.int(),
      programmes: z.array(z.object({ code: z.string(), name: z.string() })),
    }),
  ),
  nextCursor: z.string().nullable(),
  can: z.object({ create: z.array(z.enum(['prefecture', 'city', 'joint'])) }),
});

export const strategyView = base
  .extend({
    decidedOn: z.string().nullable(),
    vision: z.string().nullable(),
    note: z.string().nullable(),
    stateReason: z.string().nullable(),
    supersededBy: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    version: z.int(),
    goals: z.array(goalInTree),
    /** Measures and projects that stand under no goal. */
    measures: z.array(measureInTree),
    years: z.array(yearView),
    programmes: z.array(positioned),
    /** What the strategy wants to reach in the long run, as it prints it: a value or a range. */
    visionFigures: z.array(
      z.object({
        id: z.uuid(),
        label: z.string(),
        text: z.string().nullable(),
        value: z.string().nullable(),
        valueTo: z.string().nullable(),
        unit: z.string().nullable(),
        year: z.int().nullable(),
        approximate: z.boolean(),
      }),
    ),
    counts: z.object({ goals: z.int(), measures: z.int(), projects: z.int(), indicators: z.int() }),
    can: z.object({
      edit: z.boolean(),
      activate: z.boolean(),
      end: z.boolean(),
      supersede: z.boolean(),
      remove: z.boolean(),
    }),
  })
  .meta({ id: 'Strategy' });
export type StrategyView = z.infer<typeof strategyView>;

/** Which indicators stand under which goal or measure; one under two measures is two rows of one indicator. */
export const strategyIndicatorsQuery = z.strictObject(page);
export type StrategyIndicatorsQuery = z.infer<typeof strategyIndicatorsQuery>;
export const strategyIndicatorList = z.object({
  items: z.array(
    z.object({
      /** The link; the indicator has an id of its own. */
      id: z.uuid(),
      printedCode: z.string().nullable(),
      goal: z.object({ number: z.int(), title: z.string() }).nullable(),
      measure: z.object({ id: z.uuid(), code: z.string(), title: z.string() }).nullable(),
      indicator: z.object({ id: z.uuid(), code: z.string(), name: z.string(), usage: z.string() }),
      values: z.array(
        z.object({
          label: z.string().nullable(),
          baseline: z.object({
            status: z.enum(['given', 'new', 'absent']).nullable(),
            text: z.string().nullable(),
            value: z.string().nullable(),
            year: z.int().nullable(),
          }),
          target: z.object({
            text: z.string().nullable(),
            value: z.string().nullable(),
            year: z.int().nullable(),
          }),
        }),
      ),
      unit: z.string().describe('in which the values are stated'),
      decimals: z.int().describe('of the values as stated'),
      cumulativePersons: z.boolean().describe('延べ'),
    }),
  ),
  nextCursor: z.string().nullable(),
});
