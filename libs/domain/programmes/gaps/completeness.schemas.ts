import { z } from 'zod';
import { gapKinds } from '../initiative-gaps.rule.js';
import { initiativeStates } from '../initiative-state.js';
import { ownerKindSchema, standingSchema } from '../programme.schemas.js';

/** What is missing, initiative by initiative. No score, no rank: each line is something that somebody can fill in. */
export const completenessView = z.object({
  programme: z.object({ code: z.string(), name: z.string(), fyFrom: z.int(), fyTo: z.int() }),
  items: z.array(
    z.object({
      id: z.uuid(),
      code: z.string(),
      number: z.int(),
      themeNumber: z.int(),
      title: z.string(),
      ownerKind: ownerKindSchema,
      ownerStatus: standingSchema,
      state: z.enum(initiativeStates),
      gaps: z.array(z.enum(gapKinds)),
    }),
  ),
  counts: z.array(z.object({ gap: z.enum(gapKinds), initiatives: z.int() })),
});
export type CompletenessView = z.infer<typeof completenessView>;
