import { z } from 'zod';
import { agencySchema } from '@domain/agencies';
import {
  answerKindSchema,
  answerView,
  confidenceSchema,
  ownerKindSchema,
  standingSchema,
} from '@domain/programmes';
import { id } from '@platform/http';

/** Most rows of one programme that a person confirms at a time. */
export const MOST_AT_ONCE = 200;

/** What the answers come to: whose is still to come, whether they differ, or that it is a fact. */
const outcome = z.object({
  result: z.enum(['open', 'disagreement', 'complete']),
  missing: z.array(agencySchema),
});

const shared = {
  id: z.uuid(),
  /** What the source suggests; null = it says nothing. */
  suggested: answerKindSchema.nullable(),
  confidence: confidenceSchema.nullable(),
  basis: z.string().nullable(),
  answers: z.array(answerView),
  outcome,
};

export const confirmationsView = z.object({
  programme: z.object({
    code: z.string(),
    name: z.string(),
    generation: z.int(),
    fyFrom: z.int(),
    fyTo: z.int(),
  }),
  owners: z.array(
    z.object({
      ...shared,
      code: z.string(),
      number: z.int(),
      themeNumber: z.int(),
      title: z.string(),
      ownerKind: ownerKindSchema,
      ownerStatus: standingSchema,
    }),
  ),
  markers: z.array(
    z.object({
      ...shared,
      code: z.string(),
      themeNumber: z.int(),
      heading: z.string(),
      text: z.string(),
      marker: ownerKindSchema,
    }),
  ),
  can: z.object({ confirm: z.boolean() }),
});
export type ConfirmationsView = z.infer<typeof confirmationsView>;

/** Several answers of one agency; all of them are saved, or none. */
export const confirmSeveralSchema = z.strictObject({
  owners: z
    .array(z.strictObject({ id, answer: answerKindSchema }))
    .max(MOST_AT_ONCE)
    .default([]),
  markers: z
    .array(z.strictObject({ id, answer: answerKindSchema }))
    .max(MOST_AT_ONCE)
    .default([]),
});
export type ConfirmSeveral = z.infer<typeof confirmSeveralSchema>;
