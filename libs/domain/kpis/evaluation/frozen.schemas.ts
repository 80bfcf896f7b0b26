import { z } from 'zod';
import { exactText } from '@platform/numbers';
import { year } from '../measurements/measurement.schemas.js';
import { evaluationView } from './evaluation.schemas.js';

export const freezeSchema = z.strictObject({ year });

export const frozenView = z
  .object({
    id: z.uuid(),
    indicator: z.object({ id: z.uuid(), code: z.string(), name: z.string() }),
    year: z.int(),
    rules: z.object({
      code: z.string(),
      version: z.int(),
      onTrack: exactText,
      slightlyBehind: exactText,
      maintainSlightlyBehind: exactText,
    }),
    inputs: z.unknown().describe('what it rests on, as it stood when it was frozen'),
    result: evaluationView,
    reproduced: z
      .boolean()
      .describe('worked out again from the inputs and the rules, it gives the same result'),
    frozenAt: z.string(),
    post: z.string().nullable(),
  })
  .meta({ id: 'FrozenEvaluation' });
export type FrozenView = z.infer<typeof frozenView>;
