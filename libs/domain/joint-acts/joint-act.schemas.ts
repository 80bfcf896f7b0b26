import { z } from 'zod';
import { postRef } from '@domain/agencies';
import { id, page, reason } from '@platform/http';
import { askedStates, jointActNames, jointSubjects } from './joint-act.js';

export const jointActListQuery = z.strictObject({
  subjectType: z.enum(jointSubjects).optional(),
  subjectId: id.optional(),
  ...page,
});
export type JointActListQuery = z.infer<typeof jointActListQuery>;

/** What is agreed to stands in the question. */
export const consentJointActSchema = z.strictObject({}).optional();
export const refuseJointActSchema = z.strictObject({ reason });

export const jointActView = z
  .object({
    id: z.uuid(),
    act: z.enum(jointActNames),
    state: z.enum(askedStates),
    subject: z.object({ type: z.enum(jointSubjects), id: z.uuid(), version: z.int(), title: z.string() }),
    /** The command's body: what is agreed to, beside the act itself. */
    input: z.record(z.string(), z.unknown()),
    askedBy: postRef,
    askedAt: z.string(),
    answeredBy: postRef.nullable(),
    answeredAt: z.string().nullable(),
    answerReason: z.string().nullable(),
    /** The other agency answers; the one that asked withdraws. */
    can: z.object({ answer: z.boolean(), withdraw: z.boolean() }),
  })
  .meta({ id: 'JointAct' });
export type JointActView = z.infer<typeof jointActView>;

/** What waits for an answer, the oldest first. */
export const jointActList = z.object({
  items: z.array(jointActView),
  nextCursor: z.string().nullable(),
});
