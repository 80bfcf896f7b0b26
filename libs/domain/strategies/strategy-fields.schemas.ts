import { z } from 'zod';
import { line } from '@platform/http';
import { isDay } from '@platform/time';

/** A fiscal year by the year in which it begins. */
export const fiscalYear = z.int().min(1900).max(2199);

/** A day, or a month where the source says no more. */
export const dayOrMonth = z.string().superRefine((value, context) => {
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(value);
  if (!month && !isDay(value))
    context.addIssue({ code: 'custom', message: 'day/impossible', params: { code: 'day/impossible' } });
});

/** The short name of a record in addresses and import files. */
export const code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);

/** The number printed before a title. */
export const printedNumber = z.int().min(1).max(999);

/** Goals of the United Nations, 1 to 17, each once. */
export const sdgs = z
  .array(z.int().min(1).max(17))
  .max(17)
  .refine((numbers) => new Set(numbers).size === numbers.length, 'each once');

/** Free words by which records are found again. */
export const tags = z.array(line({ max: 50 })).max(30);
