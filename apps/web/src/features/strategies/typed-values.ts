import { ApiError, type Messages } from '../../api/problem';
import type { FormValues } from '../../ui/form-fields';
import { typedSdgs as sdgsIn, wrongSdgs } from '../../ui/sdgs';
import { readDayOrMonth, readFiscalYear } from '../../ui/typed-years';

const YEAR: Messages = {
  ja: '年度として読めません。例：R7／令和7年度／2025',
  en: 'Not readable as a year. Example: R7 or 2025',
};
const NUMBER: Messages = {
  ja: '1以上の数字を入力してください。例：1',
  en: 'Please enter a number from 1, such as 1.',
};
const DAY: Messages = {
  ja: '日付か年月として読めません。例：R7.3.31／令和2年3月',
  en: 'Not readable as a day or month. Example: 2025-03-31 or 2020-03',
};
const sdgsWrong = (values: string[]): Messages => ({
  ja: `「${values.join('、')}」は番号ではありません。1から17までの番号を「、」で区切って入力してください。例：8、11`,
  en: `“${values.join(', ')}” is no such number. Please enter numbers from 1 to 17, separated by commas, such as 8, 11.`,
});

/** Refused before it is sent, at its field, as the service would. */
function unreadable(field: string, messages: Messages): ApiError {
  return new ApiError(422, {
    code: 'input/invalid',
    messages,
    errors: [{ pointer: `/${field}`, code: 'input/format', messages }],
  });
}

export function typedYear(values: FormValues, field: string): number {
  const year = readFiscalYear(values[field] ?? '');
  if (year === null) throw unreadable(field, YEAR);
  return year;
}

export function typedNumber(values: FormValues, field: string): number {
  const typed = (values[field] ?? '').normalize('NFKC').trim();
  if (!/^\d{1,3}$/.test(typed) || Number(typed) < 1) throw unreadable(field, NUMBER);
  return Number(typed);
}

export function numberOrNull(values: FormValues, field: string): number | null {
  return (values[field] ?? '').trim() === '' ? null : typedNumber(values, field);
}

export function typedDay(values: FormValues, field: string): string | null {
  const typed = (values[field] ?? '').trim();
  if (typed === '') return null;
  const read = readDayOrMonth(typed);
  if (read === null) throw unreadable(field, DAY);
  return read;
}

export function typedSdgs(values: FormValues, field: string): number[] {
  const numbers = [...new Set(sdgsIn(values[field] ?? ''))];
  const wrong = wrongSdgs(numbers.join('、'));
  if (wrong.length > 0) throw unreadable(field, sdgsWrong(wrong));
  return numbers.map(Number).sort((a, b) => a - b);
}

/** One a line; empty lines say nothing. */
export function typedLines(values: FormValues, field: string): string[] {
  return (values[field] ?? '').split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}

export function textOrNull(values: FormValues, field: string): string | null {
  const text = (values[field] ?? '').trim();
  return text === '' ? null : text;
}

/** Nothing where no code was typed: the service then makes one. */
export function codeOf(values: FormValues): { code?: string } {
  const code = (values['code'] ?? '').trim();
  return code === '' ? {} : { code };
}
