import { z } from 'zod';
import { line } from '@platform/http';
import { formCodes } from './sheet-form.js';

export const formParam = z.enum(formCodes);
export const sheetQuery = z.strictObject({
  format: z.enum(['xlsx', 'csv']).default('xlsx'),
  /** The code of a programme or strategy, where the form is taken for one of them. */
  programme: line({ max: 100 }).optional(),
  strategy: line({ max: 100 }).optional(),
});
export type SheetQuery = z.infer<typeof sheetQuery>;
