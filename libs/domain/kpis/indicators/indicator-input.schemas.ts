import { z } from 'zod';
import { id, line, reason, text } from '@platform/http';
import { directions, indicatorKinds, yearKinds } from '../evaluation/evaluation.types.js';
import { baselineInput, targetInput } from '../targets/target.schemas.js';
import { indicatorName, usages, valueNatures } from './indicator.schemas.js';

const positive = z.string().regex(/^(?!0+(\.0+)?$)\d{1,9}(\.\d{1,6})?$/);
const notNegative = z.string().regex(/^\d{1,15}(\.\d{1,10})?$/);
export const indicatorCode = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u);
const unit = line({ max: 30 });

/** What an indicator is, apart from its values. */
const definition = {
  name: indicatorName,
  usage: z.enum(usages),
  kind: z.enum(indicatorKinds),
  /** Of a level alone, and never guessed from the figures. */
  direction: z.enum(directions).nullable(),
  valueNature: z.enum(valueNatures).nullable(),
  unit: line({ min: 0, max: 30 }).describe(
    'the base unit: 件, 人, %; empty for a pure number such as 合計特殊出生率',
  ),
  statedUnit: unit.nullable().describe('万件, where values are stated so'),
  factor: positive.describe('base units in one stated unit: "10000"'),
  decimals: z.int().min(0).max(6),
  cumulativePersons: z.boolean().describe('延べ'),
  periodKind: z.enum(yearKinds),
  tolerance: notNegative.nullable().describe('維持: how far below still counts as kept'),
  partOfId: id.nullable(),
  stage: z.int().min(1).max(99).nullable(),
  departmentId: id.nullable(),
  strategyId: id.nullable(),
  programmeId: id.nullable(),
  note: text({ max: 4000 }).nullable(),
};

export const addLinkSchema = z.strictObject({
  /** One of the four. */
  initiativeId: id.optional(),
  measureId: id.optional(),
  goalId: id.optional(),
  organisationId: id.optional(),
  printedCode: line({ max: 60 }).nullable().default(null),
});
export type AddLink = z.infer<typeof addLinkSchema>;

export const createIndicatorSchema = z.strictObject({
  ...definition,
  /** A number is given when none is. */
  code: indicatorCode.optional(),
  owner: z.enum(['prefecture', 'city', 'joint']),
  state: z.enum(['draft', 'active']).default('draft'),
  direction: definition.direction.default(null),
  valueNature: definition.valueNature.default(null),
  statedUnit: definition.statedUnit.default(null),
  factor: definition.factor.default('1'),
  decimals: definition.decimals.default(0),
  cumulativePersons: definition.cumulativePersons.default(false),
  periodKind: definition.periodKind.default('fiscal_year'),
  tolerance: definition.tolerance.default(null),
  partOfId: definition.partOfId.default(null),
  stage: definition.stage.default(null),
  departmentId: definition.departmentId.default(null),
  strategyId: definition.strategyId.default(null),
  programmeId: definition.programmeId.default(null),
  note: definition.note.default(null),
  components: z
    .array(
      z.strictObject({
        label: line({ max: 100 }).nullable().default(null),
        baseline: baselineInput.nullable().default(null),
        target: targetInput.nullable().default(null),
      }),
    )
    .min(1)
    .max(10)
    .default([{ label: null, baseline: null, target: null }]),
  links: z.array(addLinkSchema).max(50).default([]),
});
export type CreateIndicator = z.infer<typeof createIndicatorSchema>;

export const editIndicatorSchema = z
  .strictObject(definition)
  .partial()
  .refine((input) => Object.keys(input).length > 0, 'nothing to change');
export type EditIndicator = z.infer<typeof editIndicatorSchema>;
export type Definition = Required<EditIndicator>;

export const activateSchema = z.strictObject({}).optional();
export const endIndicatorSchema = z.strictObject({ reason });
