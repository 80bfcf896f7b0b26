import { z } from 'zod';
import { agencySchema, postRef } from '@domain/agencies';
import { breaks } from '@platform/events';
import { wordingSchema } from '../words/told.schemas.js';
import { verificationStates } from './verification-state.js';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const head = z.object({ number: z.int(), hash: z.string() });

/** With a head that was sent earlier, the chain must also still hold that one. */
export const verifySchema = z
  .strictObject({
    head: z.strictObject({ number: z.int().min(1).max(1_000_000_000_000), hash }).optional(),
  })
  .optional();
export type AskedVerification = z.infer<typeof verifySchema>;

export const verificationView = z
  .object({
    id: z.uuid(),
    state: z.enum(verificationStates),
    /** Null = the daily one. */
    requestedBy: postRef.nullable(),
    comparedWith: head.nullable(),
    checked: z.int(),
    total: z.int(),
    createdAt: z.string(),
    finishedAt: z.string().nullable(),
    result: z
      .object({
        ok: z.boolean(),
        checked: z.int(),
        head: head.nullable(),
        disposed: z.int(),
        waiting: z.int(),
        /** The record holds; only the head that was asked about is not in it. */
        onlyGivenHead: z.boolean(),
        broken: z
          .object({
            number: z.int(),
            eventId: z.uuid().nullable(),
            what: z.enum(breaks),
            words: wordingSchema,
          })
          .nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'ChainVerification' });
export type VerificationView = z.infer<typeof verificationView>;

export const integrityView = z.object({
  head: z.object({ number: z.int(), hash: z.string(), sealedAt: z.string() }).nullable(),
  waiting: z.int(),
  last: verificationView.nullable(),
  sent: z.array(
    z.object({
      day: z.string(),
      agency: agencySchema,
      number: z.int(),
      hash: z.string(),
      sentAt: z.string(),
    }),
  ),
});
export type IntegrityView = z.infer<typeof integrityView>;
