import { z } from 'zod';
import { day, line, text } from '@platform/http';

/** Running text, kept exactly as the source has it. */
export const passage = text({ min: 1, max: 10_000 });
export const note = text({ min: 1, max: 2_000 });

/** A name or title. */
export const name = line({ max: 300 });

/** A natural key: what other parts of the file, and later files, refer to. */
export const code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);

/** The number of a fiscal year, Gregorian: 2020 is FY2020 (令和2年度). */
export const fiscalYear = z.int().min(1900).max(2199);
export const calendarYear = z.int().min(1900).max(2199);

/** A place in a printed list. */
export const ordinal = z.int().min(1).max(10_000);

/** What the platform has no sentence for; the wording goes with the rule. */
function refusal(reason: string, ja: string, en: string) {
  return { params: { code: `imports/${reason}`, ja, en } };
}

/** A day (2025-03-31) or, where the source says no more, a month (2020-03). */
export const dayOrMonth = z
  .string()
  .refine(
    (value) => day.safeParse(/^\d{4}-\d{2}$/.test(value) ? `${value}-01` : value).success,
    refusal(
      'not-a-date',
      '実在する日を 2025-03-31 のように、または月を 2025-03 のように書いてください。',
      'Write a day that exists as 2025-03-31, or a month as 2025-03.',
    ),
  );

/** An exact decimal: a JSON number would lose digits. */
export const decimal = z
  .string()
  .refine(
    (value) => /^-?(0|[1-9][0-9]{0,17})(\.[0-9]{1,9})?$/.test(value),
    refusal(
      'not-a-decimal',
      '数は "1234.5" のように、桁区切りのない文字列で書いてください。',
      'Write a number as a string without separators, such as "1234.5".',
    ),
  );

export const statedMarker = z.enum(['prefecture', 'city', 'joint']);
export const standing = z.enum(['proposed', 'confirmed']);
