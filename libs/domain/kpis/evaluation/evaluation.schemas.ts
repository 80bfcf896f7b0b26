import { z } from 'zod';
import { exactText } from '@platform/numbers';
import { judgements } from './evaluation.types.js';

const percent = z.string().nullable().describe('per cent with one decimal, half-up');
const sentence = z.object({ ja: z.string(), en: z.string() });

const componentEvaluation = z.object({
  number: z.int(),
  label: z.string().nullable(),
  judgement: z.enum(judgements),
  actual: exactText.nullable().describe('the figure that is judged: of the year, or the sum up to it'),
  target: exactText.nullable(),
  expected: exactText.nullable().describe('目安値'),
  attainment: percent.describe('達成率, per cent'),
  progress: percent.describe('進捗率, per cent'),
  pace: percent,
  referencePath: exactText.nullable().describe('前年比: B·(1+g)^n of this year'),
  yearsMet: z.object({ met: z.int(), of: z.int() }).nullable().describe('毎年: years that met the target'),
  provisional: z.boolean().describe('rests on a provisional figure'),
  lack: z
    .enum([
      'figures',
      'target',
      'words_only',
      'baseline',
      'baseline_year',
      'count',
      'period',
      'before_period',
      'not_above_zero',
    ])
    .nullable(),
  missingYears: z.array(
    z.object({ year: z.int(), why: z.enum(['not_recorded', 'unpublished', 'missing', 'not_measurable']) }),
  ),
  sentence,
});
export type ComponentEvaluation = z.infer<typeof componentEvaluation>;

/** The worst component gives the judgement and the rates. */
export const evaluationView = z
  .object({
    year: z.int(),
    judgement: z.enum(judgements),
    attainment: percent,
    progress: percent,
    expected: exactText.nullable(),
    pace: percent,
    provisional: z.boolean(),
    sentence: sentence.describe('what the judgement rests on, or what is missing'),
    rules: z.object({ code: z.string(), version: z.int() }),
    components: z.array(componentEvaluation),
  })
  .meta({ id: 'Evaluation' });
export type Evaluation = z.infer<typeof evaluationView>;
