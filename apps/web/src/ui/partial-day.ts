import type { Language } from '../api/types';
import { plainDay } from './dates';
import { readDay, typedDay } from './wareki';

/** Reads a day, a month or a year as officials write it: H29.2.21, 平成29年2月, 2017-02, 2017. Null = unreadable. */
export function readPartialDay(typed: string): string | null {
  const text = typed
    .normalize('NFKC')
    .trim()
    .replace(/年度?$/, '');
  const day = readDay(text);
  if ('day' in day) return day.day;
  // Read as the first day of the month or year, then cut to what was said.
  const month = readDay(`${text.replace(/月$/, '')}.1`);
  if ('day' in month) return month.day.slice(0, 7);
  const year = readDay(`${text}.12.31`);
  return 'day' in year && /^(\d{4}|[^\d.\-/]*\d{1,2}|[^\d]*元)$/.test(text) ? year.day.slice(0, 4) : null;
}

/** 平成29年2月21日, 平成29年2月 or 平成29年; 2017-02 in English. */
export function plainPartialDay(value: string, language: Language): string {
  if (language === 'en' || value.length === 10) return plainDay(value, language);
  if (value.length === 7) return plainDay(`${value}-01`, 'ja').replace(/1日$/, '');
  return plainDay(`${value}-12-31`, 'ja').replace(/12月31日$/, '');
}

/** As the field shows it. */
export function typedPartialDay(value: string | null): string {
  if (value === null) return '';
  return value.length === 10 ? typedDay(value) : value;
}
