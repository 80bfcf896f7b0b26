import { z } from 'zod';
import { day, line, reason, text } from '@platform/http';
import { baselineStatuses, targetBounds } from '../evaluation/evaluation.types.js';
import { decimal, year } from '../measurements/measurement.schemas.js';

const display = line({ max: 200 }).nullable().default(null).describe('as the source prints it');
const valueUnit = z.enum(['base', 'stated']).default('base').describe('stated: 250 of 万件 is 2500000 件');

export const baselineInput = z.strictObject({
  status: z.enum(baselineStatuses),
  value: decimal.nullable().default(null),
  valueUnit,
  numerator: decimal.nullable().default(null),
  denominator: decimal.nullable().default(null),
  year: year.nullable().default(null),
  periodFrom: day.nullable().default(null),
  periodTo: day.nullable().default(null),
  approximate: z.boolean().default(false),
  display,
});
export type BaselineInput = z.infer<typeof baselineInput>;

export const targetInput = z.strictObject({
  value: decimal.nullable().default(null),
  /** The other end of a range of values. */
  valueTo: decimal.nullable().default(null),
  valueUnit,
  yearFrom: year.nullable().default(null),
  yearTo: year,
  bound: z.enum(targetBounds).default('exact_as_stated'),
  approximate: z.boolean().default(false),
  growthRate: decimal.nullable().default(null).describe('0.1 = 前年比1割増'),
  factors: z
    .array(z.strictObject({ label: line({ max: 100 }), value: decimal }))
    .min(2)
    .max(10)
    .nullable()
    .default(null)
    .describe('20件×5年; their product is the value'),
  benchmark: line({ max: 200 }).nullable().default(null).describe('whose level of which year the number is'),
  masterCode: line({ max: 100 }).nullable().default(null).describe('what 全 counts'),
  display,
  note: text({ max: 2000 }).nullable().default(null),
  decidedOn: day.nullable().default(null),
});
export type TargetInput = z.infer<typeof targetInput>;

const component = z.int().min(1).max(99).default(1);
/** One that the source gave is changed with a reason; the one before stays in the history. */
export const setBaselineSchema = baselineInput.extend({
  component,
  reason: reason.nullable().default(null),
});
export type SetBaseline = z.infer<typeof setBaselineSchema>;

/** A change of the target keeps the old one; `reason` says why, except for the first. */
export const setTargetSchema = targetInput.extend({ component, reason: reason.nullable().default(null) });
export type SetTarget = z.infer<typeof setTargetSchema>;

export const setComponentsSchema = z.strictObject({
  /** In order; one without a label, or one each of an indicator with several values. */
  labels: z
    .array(line({ max: 100 }).nullable())
    .min(1)
    .max(10),
});
