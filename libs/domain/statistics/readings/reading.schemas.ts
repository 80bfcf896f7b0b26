import { z } from 'zod';
import { text } from '@platform/http';

const yearKind = z.enum(['fiscal_year', 'calendar_year']);

export const readingQuery = z.strictObject({
  kind: z.enum(['number', 'year', 'period']),
  text: text({ max: 100 }),
  /** What the field asks for: a bare R5 is then that. */
  expected: yearKind.optional(),
});
export type ReadingQuery = z.infer<typeof readingQuery>;

const number = z.object({
  kind: z.literal('number'),
  value: z.string(),
  valueTo: z.string().nullable(),
  unit: z.string().nullable(),
  stated: z.string().nullable(),
  statedUnit: z.string().nullable(),
  scale: z.string(),
  approximate: z.boolean(),
  bound: z.enum(['at_least', 'at_most', 'less_than', 'more_than']).nullable(),
  cumulativePersons: z.boolean(),
  change: z.enum(['increase', 'decrease']).nullable(),
  factors: z.array(z.object({ value: z.string(), label: z.string() })).nullable(),
});
const period = z.object({
  kind: z.enum(['fiscal_year', 'calendar_year', 'fy_range', 'month', 'date', 'range']),
  year: z.int(),
  yearTo: z.int(),
  from: z.string(),
  to: z.string(),
  beyondEra: z.boolean(),
});

/** One reading: understood. Several: asked. None: why not. */
export const readingView = z
  .object({
    readings: z.array(z.union([number, period])),
    problem: z
      .enum([
        'empty',
        'unreadable',
        'too-long',
        'grouping',
        'backwards',
        'contradiction',
        'impossible',
        'no-such-era-year',
        'no-value',
        'ambiguous',
      ])
      .nullable(),
    /** 未公表 and the like: words that say that there is no value. */
    noValue: z.enum(['unpublished', 'missing', 'not_measurable', 'none']).nullable(),
  })
  .meta({ id: 'Reading' });
export type ReadingView = z.infer<typeof readingView>;
