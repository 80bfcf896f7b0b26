import { z } from 'zod';
import { agencySchema, postRef } from '@domain/agencies';
import { day, id, page, reason } from '@platform/http';
import { subjectTypes, wordingSchema } from './revisable-wording.js';
import { revisionStates } from './revision.errors.js';

const someWording = wordingSchema.refine((changes) => Object.keys(changes).length > 0, 'nothing to change');

export const proposeRevisionSchema = z.strictObject({
  subjectType: z.enum(subjectTypes),
  subjectId: id,
  /** The day from which the new wording holds; today or a day past = as soon as it is agreed. */
  effectiveOn: day,
  reason,
  changes: someWording,
});
export type ProposeRevision = z.infer<typeof proposeRevisionSchema>;

/** `changes` takes the place of all that was proposed before. */
export const editRevisionSchema = z
  .strictObject({ effectiveOn: day.optional(), reason: reason.optional(), changes: someWording.optional() })
  .refine((input) => Object.keys(input).length > 0, 'nothing to change');
export type EditRevision = z.infer<typeof editRevisionSchema>;

export const reasonSchema = z.strictObject({ reason });
export const nothingSchema = z.strictObject({});

export const revisionListQuery = z.strictObject({
  subject: id.optional(),
  state: z.enum(revisionStates).optional(),
  /** Whether the new wording is the one that holds（施行済）. */
  applied: z.enum(['true', 'false']).optional(),
  ...page,
});
export type RevisionListQuery = z.infer<typeof revisionListQuery>;

const subject = z.object({
  type: z.enum(subjectTypes),
  id: z.uuid(),
  /** The wording that holds today. */
  title: z.string(),
  themeNumber: z.int().nullable(),
  number: z.int().nullable(),
});

const row = z.object({
  id: z.uuid(),
  number: z.int(),
  subject,
  effectiveOn: z.string(),
  reason: z.string(),
  state: z.enum(revisionStates),
  stateReason: z.string().nullable(),
  /** When the new wording took the place of the old one. */
  appliedAt: z.string().nullable(),
  proposedBy: postRef,
  createdAt: z.string(),
  version: z.int(),
  needs: z.array(agencySchema),
  /** An older version than the revision's own: what was consented to has been edited since, and the consent is void. */
  consents: z.array(
    z.object({
      agency: agencySchema,
      version: z.int(),
      post: postRef,
      person: z.string(),
      consentedAt: z.string(),
    }),
  ),
});

export const revisionList = z.object({
  items: z.array(row.extend({ fields: z.array(z.string()) })),
  nextCursor: z.string().nullable(),
  can: z.object({ propose: z.boolean() }),
});

const side = z.string().nullable();
export const revisionView = row
  .extend({
    programme: z.object({ code: z.string(), name: z.string(), fyFrom: z.int(), fyTo: z.int() }),
    /** Side by side; a list stands as one text with a line for each part. */
    changes: z.array(z.object({ field: z.string(), before: side, after: side })),
    /** Who wants it back since it was agreed, with the reason; it is withdrawn once all have said so. */
    withdrawals: z.array(
      z.object({
        agency: agencySchema,
        reason: z.string(),
        post: postRef,
        person: z.string(),
        askedAt: z.string(),
      }),
    ),
    /** Of what is consented to: subject, day, reason and wording. Both sides stamp the same one. */
    hash: z.string(),
    can: z.object({
      edit: z.boolean(),
      consent: z.boolean(),
      return: z.boolean(),
      withdraw: z.boolean(),
      /** To say no to the withdrawal that the other agency asks for. */
      declineWithdrawal: z.boolean(),
    }),
  })
  .meta({ id: 'Revision' });
export type RevisionView = z.infer<typeof revisionView>;
