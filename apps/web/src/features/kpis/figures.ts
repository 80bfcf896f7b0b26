import type { Indicator, IndicatorRow } from '../../api/types';
import type { Language } from '../../api/types';
import { shortFiscalYear } from '../../ui/dates';
import { grouped } from '../../ui/official-words';

type Stated = Pick<Indicator, 'unit' | 'statedUnit' | 'factor'>;

/** A base value in the stated unit（2500000 件 → 250万件）, every digit kept; △ for negatives in Japanese. */
export function toldFigure(value: string, { unit, statedUnit, factor }: Stated, language: Language): string {
  const minus = language === 'ja' ? '△' : '−';
  const zeros = /^10*$/.test(factor) ? factor.length - 1 : null;
  if (zeros === null) return `${grouped(trimmed(value), minus)}${unit}`;
  return `${grouped(shifted(value, zeros), minus)}${statedUnit}`;
}

/** A figure worked out, such as an expected one, to one decimal. */
export function toldDerived(value: string, form: Stated, language: Language): string {
  const [whole = '0', part = ''] = value.split('.');
  return toldFigure(part.length > 1 ? roundedToTenth(whole, part) : value, form, language);
}

/** R4年度, or 2023年 for what is counted by calendar years. */
export function yearLabel(kind: Indicator['periodKind'], year: number, language: Language): string {
  if (kind === 'calendar_year') return language === 'ja' ? `${String(year)}年` : String(year);
  return language === 'ja' ? `${shortFiscalYear(year, 'ja')}年度` : shortFiscalYear(year, 'en');
}

/** Over a column of such years. */
export function yearHead(
  w: { fields: { year: string; calendarYear: string } },
  { periodKind }: Pick<Indicator, 'periodKind'>,
): string {
  return periodKind === 'calendar_year' ? w.fields.calendarYear : w.fields.year;
}

/** Whether the words of the source say something else than the figures do, apart from its brackets and spaces. */
export function saysMore(words: string, told: string): boolean {
  const plain = (text: string) =>
    text
      .normalize('NFKC')
      .replace(/[〜～]/g, '~')
      .replace(/\s/g, '');
  return plain(words) !== plain(told);
}

/** 250万件以上（R6）: as stated, from the figures. */
export function targetLine(
  row: IndicatorRow | Indicator,
  target: IndicatorRow['components'][number]['target'],
  w: { bounds: Record<string, string>; allOf: string; noTarget: string; about: string },
  language: Language,
): string {
  if (target === null) return w.noTarget;
  const one = (year: number) => yearLabel(row.periodKind, year, language).replace('年度', '');
  const from =
    target.yearFrom === null || target.yearFrom === target.yearTo ? '' : `${one(target.yearFrom)}～`;
  const year = `（${from}${one(target.yearTo)}）`;
  if (target.value === null) return `${target.display ?? w.allOf}${target.display === null ? year : ''}`;
  const about = target.approximate ? w.about : '';
  const to = target.valueTo === null ? '' : `～${toldFigure(target.valueTo, row, language)}`;
  return `${about}${toldFigure(target.value, row, language)}${to}${w.bounds[target.bound] ?? ''}${year}`;
}

/** 0.6 → 60, every digit kept. */
export function asPercent(rate: string): string {
  const [whole = '0', part = ''] = rate.replace('-', '').split('.');
  const digits = `${whole}${part.slice(0, 2).padEnd(2, '0')}`.replace(/^0+(?=\d)/, '');
  return `${rate.startsWith('-') ? '-' : ''}${trimmed(`${digits}.${part.slice(2)}`)}`;
}

/** 10 → 0.1 */
export function fromPercent(percent: string): string {
  return shifted(percent, 2);
}

function shifted(value: string, zeros: number): string {
  const negative = value.startsWith('-');
  const [whole = '0', part = ''] = value.replace('-', '').split('.');
  const digits = whole.padStart(zeros + 1, '0');
  const cut = digits.length - zeros;
  return `${negative ? '-' : ''}${trimmed(`${digits.slice(0, cut)}.${digits.slice(cut)}${part}`)}`;
}

function trimmed(value: string): string {
  return value.includes('.') ? value.replace(/0+$/, '').replace(/\.$/, '') : value;
}

function roundedToTenth(whole: string, part: string): string {
  const tenths =
    BigInt(`${whole.replace('-', '')}${part.slice(0, 1)}`) + (Number(part[1] ?? 0) >= 5 ? 1n : 0n);
  const digits = tenths.toString().padStart(2, '0');
  return `${whole.startsWith('-') ? '-' : ''}${digits.slice(0, -1)}.${digits.slice(-1)}`;
}
