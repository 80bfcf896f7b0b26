import { z } from 'zod';
import { confidenceSchema } from '@domain/programmes';
import { calendarYear, code, decimal, name, note, ordinal } from './import-fields.schemas.js';

/** A printed table of dated numbers. Ranks are the source's own, never computed. */
export const statisticSchema = z.strictObject({
  code: code,
  title: name,
  period: z.strictObject({ kind: z.literal('calendar_year'), year: calendarYear }),
  unit: name,
  population: name.optional(),
  source: note.optional(),
  sourceCertainty: note.optional(),
  /** Only some rows of the printed table. */
  excerpt: z.boolean().default(false),
  columns: z.array(z.strictObject({ code, title: name })).min(1),
  rows: z.array(z.strictObject({ label: name, rank: ordinal.optional(), values: z.array(decimal) })),
  checks: z.array(note).default([]),
});

/** A statement on population that the source makes in words. */
export const factSchema = z.strictObject({
  key: code,
  text: note,
  year: calendarYear.optional(),
  fromYear: calendarYear.optional(),
  toYear: calendarYear.optional(),
  value: name.optional(),
  unit: name.optional(),
  source: note.optional(),
  sourceCertainty: note.optional(),
  note: note.optional(),
  confidence: confidenceSchema.optional(),
});
