import { z } from 'zod';
import { id, line, page, text } from '@platform/http';
import { exactText } from '@platform/numbers';
import { evaluationView } from '../evaluation/evaluation.schemas.js';
import {
  baselineStatuses,
  directions,
  indicatorKinds,
  judgements,
  measurementStatuses,
  targetBounds,
  yearKinds,
} from '../evaluation/evaluation.types.js';
import { measurementPeriods } from '../measurements/measurement.schemas.js';
import { gapNames } from './indicator-row.sql.js';

export const usages = ['numeric_target', 'kpi'] as const;
export const indicatorStates = ['draft', 'active', 'ended'] as const;
/** What the value is of: whose sum is a year, whose last figure is. */
export const valueNatures = [
  'annual_flow',
  'cumulative_flow',
  'stock',
  'ratio',
  'net_flow',
  'distinct_count',
] as const;

/** What does not fit together, or can be read in two ways. */
export const indicatorWarnings = [
  'parts_exceed_whole',
  'factors_differ',
  'direction_contradicts',
  'bound_missing',
  'count_differs',
  'count_exceeded',
  'rate_over_whole',
  'baseline_year_missing',
  'period_not_ended',
] as const;

export const indicatorListQuery = z.strictObject({
  search: line({ max: 100 }).optional(),
  programme: id.optional(),
  strategy: id.optional(),
  initiative: id.optional(),
  measure: id.optional(),
  goal: id.optional(),
  organisation: id.optional(),
  department: id.optional(),
  usage: z.enum(usages).optional(),
  kind: z.enum(indicatorKinds).optional(),
  state: z.enum(indicatorStates).optional(),
  judgement: z.enum(judgements).optional(),
  gap: z.enum([...gapNames, 'any']).optional(),
  /** Evaluated for this year; without it for the latest year with a figure, of each. */
  year: z.coerce.number().int().min(1900).max(2200).optional(),
  ...page,
});
export type IndicatorListQuery = z.infer<typeof indicatorListQuery>;

const reference = z.object({ id: z.uuid(), code: z.string(), name: z.string() });
const year = z.int();

export const baselineView = z.object({
  status: z.enum(baselineStatuses),
  value: exactText.nullable(),
  numerator: exactText.nullable(),
  denominator: exactText.nullable(),
  year: year.nullable(),
  periodFrom: z.string().nullable(),
  periodTo: z.string().nullable(),
  approximate: z.boolean(),
  display: z.string().nullable().describe('as the source prints it'),
});
export type BaselineView = z.infer<typeof baselineView>;

export const targetView = z.object({
  id: z.uuid(),
  value: exactText.nullable().describe('in the base unit; null where growth, a master or words say it'),
  valueTo: exactText.nullable(),
  yearFrom: year.nullable(),
  yearTo: year,
  bound: z.enum(targetBounds),
  approximate: z.boolean(),
  growthRate: exactText.nullable().describe('0.1 = 前年比1割増'),
  factors: z.array(z.object({ label: z.string(), value: z.string() })).nullable(),
  benchmark: z.string().nullable(),
  masterCode: z.string().nullable(),
  counts: z.array(z.object({ from: z.string(), count: exactText })).nullable(),
  display: z.string().nullable(),
  note: z.string().nullable(),
  decidedOn: z.string().nullable(),
  reason: z.string().nullable().describe('why it took the place of the one before'),
  supersededBy: z.uuid().nullable(),
  setAt: z.string(),
});
export type TargetView = z.infer<typeof targetView>;

export const measurementView = z
  .object({
    id: z.uuid(),
    component: z.int(),
    year,
    periodKind: z.enum(measurementPeriods),
    periodFrom: z.string(),
    periodTo: z.string(),
    status: z.enum(measurementStatuses),
    value: exactText.nullable().describe('in the base unit'),
    statedValue: z.string().nullable(),
    numerator: exactText.nullable(),
    denominator: exactText.nullable(),
    approximate: z.boolean(),
    atLeast: z.boolean(),
    source: z.string().nullable(),
    publishedOn: z.string().nullable(),
    note: z.string().nullable(),
    reason: z.string().nullable(),
    supersededBy: z.uuid().nullable(),
    recordedAt: z.string(),
    post: z.string().nullable(),
  })
  .meta({ id: 'Measurement' });
export type MeasurementView = z.infer<typeof measurementView>;

const indicatorHead = z.object({
  id: z.uuid(),
  code: z.string(),
  name: z.string(),
  usage: z.enum(usages),
  kind: z.enum(indicatorKinds),
  direction: z.enum(directions).nullable(),
  valueNature: z.string().nullable(),
  unit: z.string().describe('the base unit, in which values are compared'),
  statedUnit: z.string(),
  factor: exactText.describe('base units in one stated unit'),
  decimals: z.int(),
  cumulativePersons: z.boolean().describe('延べ'),
  periodKind: z.enum(yearKinds),
  tolerance: exactText.nullable(),
  stage: z.int().nullable(),
  agency: z.enum(['prefecture', 'city']).nullable().describe('null = joint'),
  department: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  strategy: reference.nullable(),
  programme: reference.nullable(),
  state: z.enum(indicatorStates),
  version: z.int(),
  gaps: z.array(z.enum(gapNames)).describe('不足'),
});

const component = z.object({
  number: z.int(),
  label: z.string().nullable(),
  baseline: baselineView.nullable(),
  target: targetView.nullable(),
});

const counts = z.object(
  Object.fromEntries(judgements.map((one) => [one, z.int()])) as Record<
    (typeof judgements)[number],
    z.ZodInt
  >,
);

export const indicatorList = z.object({
  items: z.array(
    indicatorHead.extend({
      links: z.int(),
      components: z.array(component),
      evaluation: evaluationView,
    }),
  ),
  nextCursor: z.string().nullable(),
  /** Of all that the filters find, by judgement; on the first page only, and at most the first 500. */
  counts: counts.extend({ total: z.int(), capped: z.boolean() }).nullable(),
  can: z.object({ create: z.boolean() }),
});
export type IndicatorList = z.infer<typeof indicatorList>;

export const linkKinds = ['initiative', 'measure', 'goal', 'organisation'] as const;
const link = z.object({
  id: z.uuid(),
  kind: z.enum(linkKinds),
  targetId: z.uuid(),
  code: z.string().nullable(),
  title: z.string(),
  /** The programme or strategy that it stands in. */
  within: reference.nullable(),
  printedCode: z.string().nullable(),
});

const seriesPoint = z.object({
  year,
  status: z.enum(measurementStatuses).nullable(),
  value: exactText.nullable(),
  cumulative: exactText.nullable(),
  expected: exactText.nullable(),
  target: exactText.nullable(),
});

export const indicatorView = indicatorHead
  .extend({
    partOf: reference.nullable(),
    note: z.string().nullable(),
    stateReason: z.string().nullable(),
    components: z.array(
      component.extend({
        formerTargets: z.array(targetView).describe('superseded, the newest first'),
        formerBaselines: z
          .array(
            baselineView
              .pick({ status: true, value: true, year: true, display: true })
              .extend({ on: z.string().describe('until this day'), reason: z.string().nullable() }),
          )
          .describe('as the history keeps them, the newest first'),
      }),
    ),
    measurements: z.array(measurementView).describe('the newest first, with those that were superseded'),
    links: z.array(link),
    parts: z.array(reference),
    stages: z.array(reference.extend({ stage: z.int() })).describe('the funnel that it stands in, in order'),
    warnings: z.array(
      z.object({
        what: z.enum(indicatorWarnings),
        year: year.nullable(),
        messages: z.object({ ja: z.string(), en: z.string() }),
      }),
    ),
    rules: z
      .object({
        code: z.string(),
        version: z.int(),
        name: z.string(),
        onTrack: exactText,
        slightlyBehind: exactText,
        maintainSlightlyBehind: exactText,
      })
      .describe('by which it is judged now'),
    evaluation: evaluationView.describe('of the latest year with a figure'),
    evaluations: z
      .array(evaluationView)
      .describe('of each year in which something is recorded, newest first'),
    series: z.array(
      z.object({ component: z.int(), label: z.string().nullable(), points: z.array(seriesPoint) }),
    ),
    frozen: z.array(
      z.object({
        id: z.uuid(),
        year,
        judgement: z.enum(judgements),
        rules: z.object({ code: z.string(), version: z.int() }),
        frozenAt: z.string(),
        post: z.string().nullable(),
      }),
    ),
    /** The open data show it. */
    published: z.boolean(),
    can: z.object({
      manage: z.boolean(),
      record: z.boolean(),
      publish: z.boolean(),
      freeze: z.boolean(),
      delete: z.boolean(),
    }),
  })
  .meta({ id: 'Indicator' });
export type IndicatorView = z.infer<typeof indicatorView>;

export const INDICATOR_NAME_LIMIT = 300;
export const indicatorName = line({ max: INDICATOR_NAME_LIMIT });
export const note = text({ max: 4000 });
