import { z } from 'zod';
import { agencySchema, postRef } from '@domain/agencies';
import { line, page, reason } from '@platform/http';
import { formCodes } from '../forms/sheet-form.js';
import { importRunStates, importTasks } from './import-run-state.js';

/** What a file may be: one of the forms, or a whole programme or strategy in JSON. */
export const importForms = [...formCodes, 'programme'] as const;
export type ImportForm = (typeof importForms)[number];

export const createImportSchema = z.strictObject({ form: z.enum(importForms) });
export type CreateImport = z.infer<typeof createImportSchema>;

export const choicesSchema = z.strictObject({
  choice: z.enum(['mine', 'stored']),
  /** Rows of the file; without them every conflict that is there. */
  numbers: z.array(z.int().min(1).max(1_000_000)).min(1).max(1_000).optional(),
});
export type Choices = z.infer<typeof choicesSchema>;
export const consentSchema = z.strictObject({
  fileHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('the SHA-256 of the file that was read, as the run shows it'),
});
export type Consent = z.infer<typeof consentSchema>;
export const undoSchema = z.strictObject({ reason });
export const noInput = z.strictObject({});

export const importListQuery = z.strictObject({ form: z.enum(importForms).optional(), ...page });
export type ImportListQuery = z.infer<typeof importListQuery>;
export const problemsQuery = z.strictObject({
  code: line({ max: 60 }).optional(),
  head: line({ max: 200 }).optional(),
  ...page,
});
export type ProblemsQuery = z.infer<typeof problemsQuery>;
export const changeKinds = ['create', 'change', 'conflict'] as const;
export const changesQuery = z.strictObject({ kind: z.enum(changeKinds).optional(), ...page });
export type ChangesQuery = z.infer<typeof changesQuery>;

const wording = z.object({ ja: z.string(), en: z.string() });
const head = z.object({
  id: z.uuid(),
  form: z.enum(importForms),
  agency: agencySchema,
  state: z.enum(importRunStates),
  /** What a checked one waits for. */
  outcome: z.enum(['problems', 'conflicts', 'consents', 'ready', 'nothing']).nullable(),
  fileName: z.string().nullable(),
  counts: z.object({
    rows: z.int(),
    create: z.int(),
    change: z.int(),
    conflict: z.int(),
    undecided: z.int(),
    kept: z.int(),
    unchanged: z.int(),
    problems: z.int(),
  }),
  /** The agencies whose records the file of a whole programme touches; a joint record is of each. */
  touches: z.array(agencySchema),
  /** Those whose secretariat has still to consent to this file. */
  awaits: z.array(agencySchema),
  createdAt: z.string(),
  createdBy: postRef,
  createdByName: z.string(),
  checkedAt: z.string().nullable(),
  appliedAt: z.string().nullable(),
  undoneAt: z.string().nullable(),
});
export const importList = z.object({
  items: z.array(head),
  nextCursor: z.string().nullable(),
  can: z.object({ forms: z.array(z.enum(importForms)), take: z.boolean() }),
});

export const importView = head
  .extend({
    version: z.int(),
    fileSize: z.int().nullable(),
    fileHash: z.string().nullable(),
    stateReason: z.string().nullable(),
    error: z.object({ code: z.string(), messages: wording, rows: z.array(z.int()).optional() }).nullable(),
    job: z.object({ task: z.enum(importTasks), done: z.int(), total: z.int(), since: z.string() }).nullable(),
    /** The headings of the form, by the key of their field. */
    columns: z.array(z.object({ key: z.string(), head: z.string(), day: z.boolean() })),
    /** How many problems of which kind, in which column. */
    problemKinds: z.array(z.object({ code: z.string(), head: z.string().nullable(), count: z.int() })),
    consents: z.array(
      z.object({ agency: agencySchema, by: postRef, byName: z.string(), consentedAt: z.string() }),
    ),
    can: z.object({
      upload: z.boolean(),
      choose: z.boolean(),
      consent: z.boolean(),
      apply: z.boolean(),
      undo: z.boolean(),
    }),
  })
  .meta({ id: 'ImportRun' });
export type ImportView = z.infer<typeof importView>;

export const problemPage = z.object({
  items: z.array(
    z
      .object({
        position: z.int(),
        number: z.int().nullable(),
        address: z.string().nullable(),
        head: z.string().nullable(),
        code: z.string(),
        messages: wording,
      })
      .meta({ id: 'ImportProblem' }),
  ),
  nextCursor: z.string().nullable(),
});

const value = z.union([z.string(), z.array(z.string())]).nullable();
export const changePage = z.object({
  items: z.array(
    z
      .object({
        number: z.int(),
        kind: z.enum(changeKinds),
        choice: z.enum(['mine', 'stored']).nullable(),
        title: z.string(),
        /** Of a whole programme: what kind of record it is, and whose; nobody's in particular = a register of both. */
        recordType: z.string().nullable(),
        agencies: z.array(agencySchema),
        recordId: z.uuid().nullable(),
        fields: z.array(
          z.object({ key: z.string(), address: z.string(), base: value, stored: value, mine: value }),
        ),
      })
      .meta({ id: 'ImportChange' }),
  ),
  nextCursor: z.string().nullable(),
});
