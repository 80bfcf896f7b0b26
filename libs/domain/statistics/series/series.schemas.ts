import { z } from 'zod';
import { agencySchema } from '@domain/agencies';
import { day, line, page, reason, text } from '@platform/http';
import { decimalText } from '@platform/numbers';

export const periodKinds = ['fiscal_year', 'calendar_year', 'month', 'date'] as const;
export const MOST_VALUES = 5000;
const label = line({ max: 60 });
const year = z.int().min(1900).max(2199);

/** When the figures hold: population statistics count calendar years（年）, not fiscal years（年度）. */
export const statisticPeriod = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('calendar_year'), year }),
  z.strictObject({ kind: z.literal('fiscal_year'), year }),
  z.strictObject({ kind: z.literal('month'), year, month: z.int().min(1).max(12) }),
  z.strictObject({ kind: z.literal('date'), on: day }),
]);
export type StatisticPeriod = z.infer<typeof statisticPeriod>;

const described = {
  title: line({ max: 200 }),
  unit: line({ max: 20 }),
  /** Whom the figures count, such as 日本人のみ. */
  population: line({ max: 100 }).nullable(),
  source: line({ max: 300 }).nullable(),
  licence: line({ max: 200 }).nullable(),
  /** True when only a part of the source's table stands here. */
  excerpt: z.boolean(),
  note: text({ max: 2000 }).nullable(),
};

export const addSeriesSchema = z.strictObject({
  title: described.title,
  unit: described.unit,
  population: described.population.default(null),
  source: described.source.default(null),
  licence: described.licence.default(null),
  excerpt: described.excerpt.default(false),
  note: described.note.default(null),
  /** Kept by both agencies; else by the agency that adds it. */
  joint: z.boolean().default(false),
});
export type AddSeries = z.infer<typeof addSeriesSchema>;

export const editSeriesSchema = z
  .strictObject(described)
  .partial()
  .refine((input) => Object.keys(input).length > 0, 'nothing to change');
export type EditSeries = z.infer<typeof editSeriesSchema>;

const check = z.strictObject({
  axis: z.enum(['row', 'column']),
  /** The row or column that is the total of the others named. */
  total: label,
  parts: z.array(label).min(1).max(200),
});
export const setChecksSchema = z.strictObject({ checks: z.array(check).max(50) });
export type SetChecks = z.infer<typeof setChecksSchema>;

export const recordValuesSchema = z.strictObject({
  period: statisticPeriod,
  status: z.enum(['provisional', 'final']).default('final'),
  /** Needed when a final figure is replaced. */
  reason: reason.nullable().default(null),
  values: z
    .array(
      z.strictObject({
        row: label,
        column: label,
        value: decimalText,
        approximate: z.boolean().default(false),
      }),
    )
    .min(1)
    .max(1000),
});
export type RecordValues = z.infer<typeof recordValuesSchema>;

export const seriesListQuery = z.strictObject({ search: line({ max: 100 }).optional(), ...page });
export type SeriesListQuery = z.infer<typeof seriesListQuery>;

const summary = z.object({
  id: z.uuid(),
  code: z.string(),
  title: z.string(),
  unit: z.string(),
  population: z.string().nullable(),
  source: z.string().nullable(),
  owner: z.union([agencySchema, z.literal('joint')]),
  excerpt: z.boolean(),
});

export const seriesList = z.object({
  items: z.array(
    summary.extend({
      periodKind: z.enum(periodKinds).nullable(),
      firstYear: z.int().nullable(),
      lastYear: z.int().nullable(),
      values: z.int(),
      checks: z.int(),
    }),
  ),
  nextCursor: z.string().nullable(),
  can: z.object({ add: z.boolean() }),
});

const value = z.object({
  id: z.uuid(),
  periodKind: z.enum(periodKinds),
  year: z.int(),
  from: z.string(),
  to: z.string(),
  row: z.string(),
  column: z.string(),
  status: z.enum(['provisional', 'final']),
  value: z.string(),
  valueTo: z.string().nullable(),
  approximate: z.boolean(),
  /** As the source prints it; never computed from the values. */
  rank: z.int().nullable(),
});
export type StatisticValue = z.infer<typeof value>;

const finding = z.object({
  position: z.int(),
  from: z.string(),
  to: z.string(),
  /** The column (of a row check) or row (of a column check) in which it was added up. */
  across: z.string(),
  total: z.string().nullable(),
  sum: z.string().nullable(),
  difference: z.string().nullable(),
  /** 合う, 合わない, or 照らせない where a part is not there. */
  outcome: z.enum(['holds', 'differs', 'incomplete']),
  missing: z.array(z.string()),
});
export type CheckFinding = z.infer<typeof finding>;

export const seriesView = summary
  .extend({
    licence: z.string().nullable(),
    note: z.string().nullable(),
    version: z.int(),
    rows: z.array(z.string()),
    columns: z.array(z.string()),
    values: z.array(value),
    /** Earlier figures, newest first. */
    superseded: z.array(value.extend({ replacedOn: z.string(), reason: z.string().nullable() })),
    checks: z.array(check.extend({ position: z.int() })),
    findings: z.array(finding),
    can: z.object({ manage: z.boolean() }),
  })
  .meta({ id: 'StatisticSeries' });
export type SeriesView = z.infer<typeof seriesView>;
