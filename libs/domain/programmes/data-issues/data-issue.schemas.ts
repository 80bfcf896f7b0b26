import { z } from 'zod';
import { postRef } from '@domain/agencies';
import { id, line, page, reason, text } from '@platform/http';
import { programmeCode } from '../programme.schemas.js';

export const dataIssueStates = ['open', 'ruled'] as const;
export const PLACE_LIMIT = 200;
export const STATEMENT_LIMIT = 2000;

export const reportIssueSchema = z.strictObject({
  programmeCode,
  /** The initiative that it is about, if it is about one. */
  initiativeId: id.nullable().default(null),
  /** Where in the source, or on which page. */
  place: line({ max: PLACE_LIMIT }),
  /** What contradicts what, or what is missing. */
  statement: text({ min: 1, max: STATEMENT_LIMIT }),
});
export type ReportIssue = z.infer<typeof reportIssueSchema>;

export const rulingSchema = z.strictObject({ ruling: text({ min: 1, max: STATEMENT_LIMIT }) });
export const reopeningSchema = z.strictObject({ reason });

export const dataIssueListQuery = z.strictObject({
  programme: programmeCode.optional(),
  state: z.enum(dataIssueStates).optional(),
  ...page,
});
export type DataIssueListQuery = z.infer<typeof dataIssueListQuery>;

export const dataIssueView = z
  .object({
    id: z.uuid(),
    /** One of the two; a strategy has issues of its own. */
    programme: z.object({ code: z.string(), name: z.string(), fyFrom: z.int(), fyTo: z.int() }).nullable(),
    strategy: z.object({ code: z.string(), name: z.string() }).nullable(),
    initiative: z.object({ id: z.uuid(), title: z.string() }).nullable(),
    place: z.string(),
    statement: z.string(),
    state: z.enum(dataIssueStates),
    ruling: z.string().nullable(),
    ruledAt: z.string().nullable(),
    ruledBy: postRef.nullable(),
    createdAt: z.string(),
    version: z.int(),
  })
  .meta({ id: 'DataIssue' });
export type DataIssueView = z.infer<typeof dataIssueView>;

export const dataIssueList = z.object({
  items: z.array(dataIssueView),
  nextCursor: z.string().nullable(),
  counts: z.object({ open: z.int(), ruled: z.int() }),
  can: z.object({ report: z.boolean(), rule: z.boolean() }),
});
