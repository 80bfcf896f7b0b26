import type { Language } from '../api/types';

/** How days and instants are written. Days are 'YYYY-MM-DD' without a zone; instants are shown in Asia/Tokyo. */
const ZONE = 'Asia/Tokyo';
const wareki = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { dateStyle: 'long', timeZone: 'UTC' });
const weekdayJa = new Intl.DateTimeFormat('ja-JP', { weekday: 'short', timeZone: 'UTC' });
const weekdayEn = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' });
const dayInTokyo = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: ZONE });
const timeInTokyo = new Intl.DateTimeFormat('ja-JP', {
  timeStyle: 'short',
  timeZone: ZONE,
  hourCycle: 'h23',
});
const secondsInTokyo = new Intl.DateTimeFormat('ja-JP', {
  timeStyle: 'medium',
  timeZone: ZONE,
  hourCycle: 'h23',
});

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** 令和8年11月20日（金） / 2026-11-20 (Fri) */
export function longDay(day: string, language: Language): string {
  const date = utc(day);
  if (language === 'en') return `${day} (${weekdayEn.format(date)})`;
  return `${wareki.format(date)}（${weekdayJa.format(date)}）`;
}

/** A day, or 令和2年3月 where the source names only the month. */
export function dayOrMonth(value: string, language: Language): string {
  if (value.length > 'YYYY-MM'.length) return longDay(value, language);
  return language === 'en' ? value : plainDay(`${value}-01`, 'ja').replace(/1日$/, '');
}

/** 令和8年11月20日 / 2026-11-20 */
export function plainDay(day: string, language: Language): string {
  return language === 'en' ? day : wareki.format(utc(day));
}

/** 11月20日（金） / 11-20 (Fri): where the year is plain from the context. */
export function shortDay(day: string, language: Language): string {
  const date = utc(day);
  if (language === 'en') return `${day} (${weekdayEn.format(date)})`;
  return `${String(date.getUTCMonth() + 1)}月${String(date.getUTCDate())}日（${weekdayJa.format(date)}）`;
}

export function dayOf(instant: string): string {
  return dayInTokyo.format(new Date(instant));
}

/** 14:05 */
export function timeOf(instant: string): string {
  return timeInTokyo.format(new Date(instant));
}

export function secondsOf(instant: string): string {
  return secondsInTokyo.format(new Date(instant));
}

/** 11月20日 16:20 / 2026-11-20 16:20 */
export function shortInstant(instant: string, language: Language): string {
  const day = dayOf(instant);
  if (language === 'en') return `${day} ${timeOf(instant)}`;
  return `${shortDay(day, 'ja').replace(/（.*/, '')} ${timeOf(instant)}`;
}

/** 令和8年11月20日（金） 14:00 */
export function longInstant(instant: string, language: Language): string {
  return `${longDay(dayOf(instant), language)} ${timeOf(instant)}`;
}

/** Fiscal year of a day: April to March. */
export function fiscalYearOf(day: string): number {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return month >= 4 ? year : year - 1;
}

/** An era with the year before its first; a fiscal year takes the era that holds most of its months. */
const ERAS = [
  { name: '令和', letter: 'R', before: 2018 },
  { name: '平成', letter: 'H', before: 1988 },
  { name: '昭和', letter: 'S', before: 1925 },
];

/** 令和8年度 / FY2026. FY2019 is 令和元年度, FY1988 昭和63年度; before 昭和 the Western year stands. */
export function fiscalYear(year: number, language: Language): string {
  if (language === 'en') return `FY${String(year)}`;
  const era = ERAS.find(({ before }) => year > before);
  if (era === undefined) return `${String(year)}年度`;
  const number = year - era.before;
  return `${era.name}${number === 1 ? '元' : String(number)}年度`;
}

/** R8 / FY2026 */
export function shortFiscalYear(year: number, language: Language): string {
  const era = ERAS.find(({ before }) => year > before);
  if (language === 'en') return `FY${String(year)}`;
  return era === undefined ? String(year) : `${era.letter}${String(year - era.before)}`;
}

/** A wall-clock time in Asia/Tokyo as the instant the API takes. */
export function instantInTokyo(day: string, time: string): string {
  return new Date(`${day}T${time}:00+09:00`).toISOString();
}

export function addDays(day: string, days: number): string {
  const date = utc(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

export function isWeekend(day: string): boolean {
  return [0, 6].includes(utc(day).getUTCDay());
}
