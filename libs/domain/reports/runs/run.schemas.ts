import { z } from 'zod';
import { postRef } from '@domain/agencies';
import { programmeCode } from '@domain/programmes';
import { page } from '@platform/http';
import { reportDefinitionCodes } from '../definitions/report-definition.js';
import { runSteps } from './run-progress.js';
import { runStates } from './run-state.js';

export const definitionSchema = z.enum(reportDefinitionCodes);
export const formatSchema = z.enum(['pdf']);

export const requestRunSchema = z.strictObject({
  definition: definitionSchema,
  programmeCode,
  format: formatSchema,
});
export type RequestRun = z.infer<typeof requestRunSchema>;

export const retryRunSchema = z.strictObject({}).optional();

export const runListQuery = z.strictObject({ programmeCode: programmeCode.optional(), ...page });
export type RunListQuery = z.infer<typeof runListQuery>;

const wording = z.object({ ja: z.string(), en: z.string() });
export const programmeRef = z.object({ code: z.string(), name: z.string() });

/** What a report holds, counted when its data were frozen. */
export const summarySchema = z
  .object({
    title: z.string(),
    fiscalYears: z.object({ from: z.int(), to: z.int() }),
    blocks: z.int(),
    initiatives: z.int(),
    /** Printed entries; a record printed in two blocks is two placements. */
    placements: z.int(),
    records: z.int(),
    /** Markers that nobody has confirmed; with one of them the report is a draft (案). */
    unconfirmed: z.int(),
    dataIssues: z.int(),
  })
  .meta({ id: 'ReportSummary' });
export type RunSummary = z.infer<typeof summarySchema>;

export const runView = z
  .object({
    id: z.uuid(),
    definition: definitionSchema,
    programme: programmeRef,
    format: formatSchema,
    /** The first 12 digits, as printed on every page. */
    dataVersion: z.string(),
    /** When these data were first frozen: the date on the report. */
    frozenAt: z.string(),
    state: z.enum(runStates),
    draft: z.boolean(),
    summary: summarySchema,
    step: z.enum(runSteps).nullable(),
    place: z.string().nullable(),
    stepsDone: z.int(),
    stepsTotal: z.int(),
    error: z.object({ code: z.string(), messages: wording }).nullable(),
    /** When `failed` is tried again by itself. */
    nextAttemptAt: z.string().nullable(),
    /** Null when a schedule asked for it. */
    requestedBy: postRef.nullable(),
    createdAt: z.string(),
    finishedAt: z.string().nullable(),
    file: z.object({ name: z.string(), size: z.int() }).nullable(),
    can: z.object({ retry: z.boolean() }),
  })
  .meta({ id: 'ReportRun' });
export type RunView = z.infer<typeof runView>;

export const runList = z.object({ items: z.array(runView), nextCursor: z.string().nullable() });
