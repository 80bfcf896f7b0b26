import { z } from 'zod';
import { agencySchema } from '@domain/agencies';
import { id, line, text } from '@platform/http';
import { ownerKindSchema } from '../programme.schemas.js';

export const TITLE_LIMIT = 200;
export const SUMMARY_LIMIT = 3000;
export const NOTE_LIMIT = 10_000;
const WORD_LIMIT = 60;
const LINE_LIMIT = 200;

const unique = <T>(items: z.ZodType<T>, max: number) =>
  z
    .array(items)
    .max(max)
    .refine((list) => new Set(list).size === list.length, 'the same twice');

const words = unique(line({ max: WORD_LIMIT }), 30);
const lines = unique(line({ max: LINE_LIMIT }), 30);

/** Official words of a draft. */
const wording = {
  title: line({ max: TITLE_LIMIT }),
  summary: text({ min: 1, max: SUMMARY_LIMIT }).nullable(),
  ownerKind: ownerKindSchema.exclude(['unknown']),
  themeId: id,
  number: z.int().min(1).max(99),
};

export const draftInitiativeSchema = z.strictObject({
  title: wording.title,
  summary: wording.summary.default(null),
  ownerKind: wording.ownerKind,
  themeId: wording.themeId,
  /** Left out = the next free one of its theme. */
  number: wording.number.optional(),
});
export type DraftInitiative = z.infer<typeof draftInitiativeSchema>;

/** Everything that may change without a revision; the official words only while it is a draft. */
export const editInitiativeSchema = z
  .strictObject({
    title: wording.title.optional(),
    summary: wording.summary.optional(),
    ownerKind: wording.ownerKind.optional(),
    themeId: wording.themeId.optional(),
    number: wording.number.optional(),
    leadAgency: agencySchema.nullable().optional(),
    sdgs: unique(z.int().min(1).max(17), 17).optional(),
    tags: words.optional(),
    keywords: words.optional(),
    fundingSources: lines.optional(),
    indicatorCandidates: lines.optional(),
  })
  .refine((input) => Object.keys(input).length > 0, 'nothing to change');
export type EditInitiative = z.infer<typeof editInitiativeSchema>;

/** Null takes the department away. */
export const departmentInChargeSchema = z.strictObject({
  departmentId: id.nullable(),
  postId: id.nullable().default(null),
});
export type DepartmentInCharge = z.infer<typeof departmentInChargeSchema>;

export const partnersSchema = z.strictObject({
  partners: z
    .array(z.strictObject({ organisationId: id, role: line({ max: 100 }).nullable().default(null) }))
    .max(50),
});
export type Partners = z.infer<typeof partnersSchema>;

export const noteSchema = z.strictObject({ text: text({ max: NOTE_LIMIT }) });
