import { z } from 'zod';
import { audiences } from '@domain/access';
import { agencySchema, postRef } from '@domain/agencies';
import { day, id, line, page, reason, text } from '@platform/http';
import { documentSubjects } from './document-subjects.js';
import { consents } from './publication.rule.js';

const audience = z.enum(audiences);
const subjectType = z.enum(documentSubjects);
const kind = z.enum(['document', 'photo']);
const consent = z.enum(consents);
const words = text({ max: 500 }).nullable();

const about = {
  title: line({ max: 200 }),
  caption: words,
  /** Who took or made it. */
  credit: line({ max: 200 }).nullable(),
  /** What a photo shows, for those who cannot see it. */
  altText: words,
  consent,
  consentOn: day.nullable(),
  consentNote: words,
};

/** Who adds one and says nothing of an audience adds it for the own agency. */
export const addDocumentSchema = z.strictObject({
  subjectType,
  subjectId: id,
  kind,
  audience: audience.exclude(['public']).default('own_agency'),
  title: about.title,
  caption: about.caption.default(null),
  credit: about.credit.default(null),
  altText: about.altText.default(null),
  consent: about.consent.default('missing'),
  consentOn: about.consentOn.default(null),
  consentNote: about.consentNote.default(null),
});
export type AddDocument = z.infer<typeof addDocumentSchema>;

export const editDocumentSchema = z.strictObject(about).partial();
export type EditDocument = z.infer<typeof editDocumentSchema>;

export const widenDocumentSchema = z.strictObject({ audience });
export const withdrawDocumentSchema = z.strictObject({ reason });

export const documentListQuery = z.strictObject({
  subjectType,
  subjectId: id,
  kind: kind.optional(),
  ...page,
});
export type DocumentListQuery = z.infer<typeof documentListQuery>;

/** Without a number the current version. */
export const documentFileQuery = z.strictObject({
  version: z.coerce.number().int().min(1).max(100_000).optional(),
});
export type DocumentFileQuery = z.infer<typeof documentFileQuery>;

const storedFile = z.object({
  number: z.int(),
  name: z.string(),
  contentType: z.string(),
  /** In bytes. */
  size: z.int(),
  sha256: z.string(),
  note: z.string().nullable(),
  addedAt: z.string(),
  addedBy: postRef,
});

export const documentView = z
  .object({
    id: z.uuid(),
    subjectType,
    subjectId: z.uuid(),
    kind,
    agency: agencySchema,
    audience,
    title: z.string(),
    caption: z.string().nullable(),
    credit: z.string().nullable(),
    altText: z.string().nullable(),
    consent,
    consentOn: z.string().nullable(),
    consentNote: z.string().nullable(),
    author: postRef,
    version: z.int(),
    createdAt: z.string(),
    updatedAt: z.string(),
    publishedAt: z.string().nullable(),
    withdrawn: z.object({ at: z.string(), by: postRef, reason: z.string() }).nullable(),
    /** The current version; null before the first file, and for others once it was withdrawn. */
    file: storedFile.nullable(),
    can: z.object({
      edit: z.boolean(),
      addFile: z.boolean(),
      widenTo: z.array(audience),
      withdraw: z.boolean(),
      delete: z.boolean(),
    }),
  })
  .meta({ id: 'Document' });
export type DocumentView = z.infer<typeof documentView>;

export const documentList = z.object({
  items: z.array(documentView),
  nextCursor: z.string().nullable(),
  can: z.object({ add: z.boolean() }),
});
export type DocumentList = z.infer<typeof documentList>;

export const documentVersionList = z.object({ items: z.array(storedFile.extend({ audience })) });
