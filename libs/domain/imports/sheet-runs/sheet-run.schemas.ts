import { z } from 'zod';
import { line } from '@platform/http';
import { formCodes } from '../forms/sheet-form.js';
import { sheetRunStates } from './sheet-run-state.js';

export const askSheetSchema = z.strictObject({
  form: z.enum(formCodes),
  format: z.enum(['xlsx', 'csv']).default('xlsx'),
  /** The code of a programme or strategy, where the form is taken for one of them. */
  programme: line({ max: 100 }).optional(),
  strategy: line({ max: 100 }).optional(),
});
export type AskSheet = z.infer<typeof askSheetSchema>;

export const sheetRunView = z
  .object({
    id: z.uuid(),
    form: z.enum(formCodes),
    format: z.enum(['xlsx', 'csv']),
    programme: z.string().nullable(),
    strategy: z.string().nullable(),
    state: z.enum(sheetRunStates),
    /** Rows that are written, of how many; 0 of 0 while they are being read. */
    done: z.int(),
    total: z.int(),
    error: z.object({ code: z.string(), messages: z.object({ ja: z.string(), en: z.string() }) }).nullable(),
    createdAt: z.string(),
    finishedAt: z.string().nullable(),
    /** Fetched from `/sheet-runs/:id/file`, for some days. */
    file: z.object({ name: z.string(), size: z.int() }).nullable(),
  })
  .meta({ id: 'SheetRun' });
export type SheetRunView = z.infer<typeof sheetRunView>;
