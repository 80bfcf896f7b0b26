import { z } from 'zod';
import { answerKindSchema, answerView, ownerKindSchema } from '@domain/programmes';

export const markerAnswerSchema = z.strictObject({ answer: answerKindSchema });

/** An entry with what the agencies said of its marker. */
export const markedEntryView = z.object({
  id: z.uuid(),
  code: z.string(),
  marker: ownerKindSchema,
  suggestedMarker: answerKindSchema.nullable(),
  answers: z.array(answerView),
});
export type MarkedEntryView = z.infer<typeof markedEntryView>;
