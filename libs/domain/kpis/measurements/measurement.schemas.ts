import { z } from 'zod';
import { day, id, line, reason, text } from '@platform/http';
import { measurementStatuses } from '../evaluation/evaluation.types.js';

export const measurementPeriods = ['fiscal_year', 'calendar_year', 'month', 'date', 'survey'] as const;
export type MeasurementPeriod = (typeof measurementPeriods)[number];

/** What a person or a script types for a decimal: ASCII digits, a minus in front, at most 15 before and 10 behind the point. */
export const decimal = z
  .string()
  .regex(/^-?\d{1,15}(\.\d{1,10})?$/)
  .describe('a decimal number as text: "-2197", "6.8"');
export const year = z.int().min(1900).max(2200);
/** Day or month of publication. */
const publication = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/);

export const measurementInput = z.strictObject({
  component: z.int().min(1).max(99).default(1),
  year: year.describe('fiscal or calendar year, by the indicator'),
  /** Without it the whole year, as the indicator counts years. */
  periodKind: z.enum(measurementPeriods).optional(),
  /** For a month, a date or a survey. */
  periodFrom: day.optional(),
  periodTo: day.optional(),
  status: z.enum(measurementStatuses),
  /** For provisional and final ones, unless numerator and denominator give it. */
  value: decimal.nullable().default(null),
  valueUnit: z.enum(['base', 'stated']).default('base').describe('stated: 250 of 万件 is 2500000 件'),
  numerator: decimal.nullable().default(null),
  denominator: decimal.nullable().default(null),
  approximate: z.boolean().default(false),
  atLeast: z.boolean().default(false),
  /** 延べ or 実, where the source says it: refused when the indicator counts the other. */
  cumulativePersons: z.boolean().optional(),
  source: line({ max: 500 }).nullable().default(null),
  publishedOn: publication.nullable().default(null),
  note: text({ max: 2000 }).nullable().default(null),
  /** The measurement of the same period that this one takes the place of; it must still be the current one. */
  supersedes: id.nullable().default(null),
  /** Why; needed when a final one is superseded. */
  reason: reason.nullable().default(null),
});
export type MeasurementInput = z.infer<typeof measurementInput>;
