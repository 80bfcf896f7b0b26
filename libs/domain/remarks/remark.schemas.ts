import { z } from 'zod';
import { audiences } from '@domain/access';
import { agencySchema, postRef } from '@domain/agencies';
import { id, page, reason, text } from '@platform/http';
import { REMARK_LIMIT } from './remark.entity.js';
import { remarkSubjects } from './remark-subjects.js';

const audience = z.enum(audiences);
const subjectType = z.enum(remarkSubjects);
const body = text({ min: 1, max: REMARK_LIMIT });

/** Who writes and says nothing of an audience writes for the own agency. */
export const writeRemarkSchema = z.strictObject({
  subjectType,
  subjectId: id,
  audience: audience.default('own_agency'),
  text: body,
});
export type WriteRemark = z.infer<typeof writeRemarkSchema>;

export const editRemarkSchema = z.strictObject({ text: body });
export const widenRemarkSchema = z.strictObject({ audience });
export const strikeRemarkSchema = z.strictObject({ reason });

export const remarkListQuery = z.strictObject({
  subjectType,
  subjectId: id,
  audience: audience.optional(),
  ...page,
});
export type RemarkListQuery = z.infer<typeof remarkListQuery>;

export const remarkView = z
  .object({
    id: z.uuid(),
    subjectType,
    subjectId: z.uuid(),
    audience,
    agency: agencySchema,
    author: postRef,
    /** Null once it was struck. */
    text: z.string().nullable(),
    version: z.int(),
    createdAt: z.string(),
    updatedAt: z.string(),
    struck: z.object({ at: z.string(), by: postRef, reason: z.string() }).nullable(),
    can: z.object({ edit: z.boolean(), widenTo: z.array(audience), strike: z.boolean() }),
  })
  .meta({ id: 'Remark' });
export type RemarkView = z.infer<typeof remarkView>;

export const remarkList = z.object({
  items: z.array(remarkView),
  nextCursor: z.string().nullable(),
  counts: z.object({ own_agency: z.int(), both_agencies: z.int(), public: z.int() }),
  /** The audiences for which this reader may write here. */
  can: z.object({ write: z.array(audience), read: z.array(audience) }),
});
export type RemarkList = z.infer<typeof remarkList>;

export const remarkVersionList = z.object({
  items: z.array(
    z.object({
      version: z.int(),
      audience,
      text: z.string(),
      /** SHA-256 of the salt's bytes followed by the text. */
      contentHash: z.string(),
      salt: z.string(),
      savedAt: z.string(),
      savedBy: postRef,
    }),
  ),
});
