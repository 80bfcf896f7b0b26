import type { NumberReading, PeriodReading, Reading, YearKind } from '../api/readings';
import type { Catalogue } from '../text/catalogue';
import { fill } from '../text/fill';
import type { Language } from '../api/types';
import { fiscalYear, plainDay } from './dates';
import { plainPartialDay } from './partial-day';

type Words = Catalogue['official'];

/** −2,197: digits in threes, every one kept; △ where Japanese tables print it. */
export function grouped(value: string, minus = '−'): string {
  const [whole = '0', part] = value.replace('-', '').split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value.startsWith('-') ? minus : ''}${digits}${part === undefined ? '' : `.${part}`}`;
}

/** 「2,500,000 件（250万件以上）」: as it will be saved, and what was said beside it. */
export function numberEcho(read: NumberReading, unit: string, w: Words): string {
  const value =
    `${grouped(read.value)}${read.valueTo === null ? '' : `～${grouped(read.valueTo)}`} ${read.unit ?? unit}`.trim();
  const said = [
    read.approximate ? w.approximate : '',
    read.cumulativePersons ? w.cumulativePersons : '',
    read.stated !== null && read.scale !== '1' ? `${grouped(read.stated)}${read.statedUnit ?? ''}` : '',
    read.bound === null ? '' : w.bounds[read.bound],
  ].join('');
  return said === '' ? value : `${value}（${said}）`;
}

/** 「令和元年度（2019年度）」, or the calendar year with its months said. */
export function yearEcho(read: PeriodReading, language: Language, w: Words): string {
  const year = String(read.year);
  if (read.kind !== 'fiscal_year') return fill(w.calendarYear, { year });
  return language === 'ja' ? `${fiscalYear(read.year, 'ja')}（${year}年度）` : fiscalYear(read.year, 'en');
}

/** 「令和元年度（2019年度）」, 「2024年1月」, 「令和7年3月31日」: what a period will be saved as. */
export function periodEcho(read: PeriodReading, language: Language, w: Words): string {
  switch (read.kind) {
    case 'fiscal_year':
    case 'calendar_year':
      return yearEcho(read, language, w);
    case 'month':
      return plainPartialDay(read.from.slice(0, 7), language);
    case 'date':
      return plainDay(read.from, language);
    case 'fy_range':
    case 'range':
      return `${plainDay(read.from, language)}～${plainDay(read.to, language)}`;
  }
}

/** A text that can be read one way only, for the reading that was chosen. */
export function plainText(read: NumberReading | PeriodReading): string {
  if (read.kind === 'number') return read.value;
  if (read.kind === 'fiscal_year') return `${String(read.year)}年度`;
  if (read.kind === 'calendar_year') return `${String(read.year)}年`;
  return read.kind === 'month' ? read.from.slice(0, 7) : read.from;
}

const plain = (unit: string) => unit.normalize('NFKC');

/** Why the text cannot be saved as it stands; null when it can. */
export function readingProblem(
  kind: 'number' | 'year' | 'period',
  reading: Reading,
  field: { unit?: string; expected?: YearKind },
  w: Words,
): string | null {
  if (reading.problem === 'ambiguous') return w.choose;
  if (reading.noValue !== null) return w.noValue;
  if (reading.problem !== null)
    return (
      w.problems[reading.problem] ??
      (kind === 'number' ? w.unreadable : kind === 'year' ? w.unreadableYear : w.unreadablePeriod)
    );
  const [read] = reading.readings;
  if (read?.kind === 'number') {
    if (read.change !== null || read.valueTo !== null) return w.oneNumber;
    if (field.unit !== undefined && read.unit !== null && plain(read.unit) !== plain(field.unit))
      return fill(w.otherUnit, { unit: field.unit });
  } else if (
    kind === 'year' &&
    read !== undefined &&
    field.expected !== undefined &&
    read.kind !== field.expected
  )
    return field.expected === 'fiscal_year' ? w.wantsFiscal : w.wantsCalendar;
  return null;
}
