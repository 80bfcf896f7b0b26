import { z } from 'zod';
import { day, line, text } from '@platform/http';
import { isDay } from '@platform/time';

/** Running text, kept exactly as the source has it. */
export const passage = text({ min: 1, max: 10_000 });
export const note = text({ min: 1, max: 2_000 });

/** A name or title; blanks around it are nobody's wording. */
export const name = line({ max: 300 }).trim();

/** A unit, as long as the pages allow; a pure number such as 合計特殊出生率 has none. */
export const unit = (max: number) => line({ min: 0, max }).trim().default('');

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
  .meta({ pattern: '^\\d{4}-\\d{2}(-\\d{2})?$' })
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
  .meta({ pattern: '^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$' })
  .refine(
    (value) => /^-?(0|[1-9][0-9]{0,17})(\.[0-9]{1,9})?$/.test(value),
    refusal(
      'not-a-decimal',
      '数は "1234.5" のように、桁区切りのない文字列で書いてください。',
      'Write a number as a string without separators, such as "1234.5".',
    ),
  );

/** An UN goal for sustainable development. */
export const sdg = z.int().min(1).max(17);

/** A year, month or day, as exactly as the source says. */
export const yearMonthOrDay = z
  .string()
  .meta({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' })
  .refine(
    (value) =>
      day.safeParse(
        /^\d{4}$/.test(value) ? `${value}-01-01` : /^\d{4}-\d{2}$/.test(value) ? `${value}-01` : value,
      ).success,
    refusal(
      'not-a-date',
      '年（2025）、月（2025-03）、実在する日（2025-03-31）のどれかで書いてください。',
      'Write a year (2025), a month (2025-03) or a day that exists (2025-03-31).',
    ),
  );

const month = z
  .string()
  .meta({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' })
  .refine(
    (value) => /^\d{4}-\d{2}$/.test(value) && isDay(`${value}-01`),
    refusal('not-a-month', '月は 2025-03 のように書いてください。', 'Write a month as 2025-03.'),
  );

const fiscalYearPeriod = z.strictObject({
  kind: z.literal('fiscal_year').describe('年度'),
  year: fiscalYear.describe('年度の西暦'),
});
const calendarYearPeriod = z.strictObject({
  kind: z.literal('calendar_year').describe('暦年'),
  year: calendarYear.describe('西暦の年'),
});
const monthPeriod = z.strictObject({
  kind: z.literal('month').describe('月'),
  month: month.describe('月（2025-03）'),
});
const datePeriod = z.strictObject({
  kind: z.literal('date').describe('時点'),
  date: day.describe('日（2025-03-31）'),
});
const surveyPeriod = z.strictObject({
  kind: z.literal('survey').describe('調査'),
  year: fiscalYear.describe('調査の年度'),
  from: day.describe('調査の始まりの日'),
  to: day.describe('調査の終わりの日'),
});
const rangePeriod = z.strictObject({
  kind: z.literal('range').describe('任意の期間'),
  from: day.describe('始まりの日'),
  to: day.describe('終わりの日'),
});
const everywhere = [fiscalYearPeriod, calendarYearPeriod, monthPeriod, datePeriod] as const;

/** What a number is the number of: a fiscal year is never a calendar year (domain guide §6). */
export const tablePeriod = z
  .discriminatedUnion('kind', everywhere)
  .describe('期間：年度 fiscal_year・暦年 calendar_year・月 month・時点 date。年度と暦年は別のもの');
/** What an indicator is measured for. */
export const measuredPeriod = z
  .discriminatedUnion('kind', [...everywhere, surveyPeriod])
  .describe(
    '期間：年度 fiscal_year・暦年 calendar_year・月 month・時点 date・調査 survey。年度と暦年は別のもの',
  );
export const factPeriod = z
  .discriminatedUnion('kind', [...everywhere, rangePeriod])
  .describe(
    '期間：年度 fiscal_year・暦年 calendar_year・月 month・時点 date・任意の期間 range。年度と暦年は別のもの',
  );
export type ImportedPeriod = z.infer<typeof measuredPeriod> | z.infer<typeof factPeriod>;

export const statedMarker = z.enum(['prefecture', 'city', 'joint']);
export const standing = z.enum(['proposed', 'confirmed']);
