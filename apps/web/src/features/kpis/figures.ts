import type { Indicator, IndicatorRow } from '../../api/types';
import type { Language } from '../../api/types';
import { shortFiscalYear } from '../../ui/dates';
import { grouped } from '../../ui/official-words';

/** How the figures of an indicator are written. */
export type FigureForm = Pick<Indicator, 'statedUnit' | 'factor' | 'decimals' | 'cumulativePersons'>;

/** With the word for 約 where the figure is approximate: 延べ約250万件. */
type Said = FigureForm & { about?: string };

/**
 * A base value in the stated unit（2500000 件 → 250万件）, every digit kept and at least the indicator's decimals; △ for
 * negatives in Japanese. The service writes sentences and drawings by the same rules; both are held to
 * test/fixtures/told-figures.json.
 */
export function toldFigure(value: string, form: Said, language: Language): string {
  return told(stated(value, form), ownPlaces(form), form, language);
}

/**
 * A figure worked out, such as an expected one: to one decimal more than the indicator has, and to as many as it takes to
 * show that it is not the figure `beside` which it is read against.
 */
export function toldDerived(
  value: string,
  form: FigureForm,
  language: Language,
  beside: string | null = null,
): string {
  const exact = stated(value, form);
  const least = form.factor === '1' ? form.decimals + 1 : 2;
  let places = least;
  if (beside !== null) {
    const other = stated(beside, form);
    const side = compared(exact, other);
    while (places < MOST_PLACES && compared(rounded(exact, places), other) !== side) places += 1;
  }
  return told(rounded(exact, places), ownPlaces(form), form, language);
}

/** Digits and how many of them stand behind the point: exact, where a float would not be. */
interface Digits {
  digits: bigint;
  places: number;
}

/** What a derived figure is sent with, and what a division by a factor such as 12 keeps. */
const MOST_PLACES = 10;

/** Decimals are those of the base unit: figures stated in another have their own digits alone. */
function ownPlaces({ factor, decimals }: FigureForm): number {
  return factor === '1' ? decimals : 0;
}

function told(figure: Digits, places: number, form: Said, language: Language): string {
  const { statedUnit, cumulativePersons, about = '' } = form;
  // A unit may say it itself: 延べ人.
  const persons = cumulativePersons && !statedUnit.startsWith('延べ') ? PERSONS[language] : '';
  return `${persons}${about}${grouped(written(figure, places), language === 'ja' ? '△' : '−')}${statedUnit}`;
}

const PERSONS: Record<Language, string> = { ja: '延べ', en: 'person-times ' };

function digitsOf(value: string): Digits {
  const [whole = '0', part = ''] = value.split('.');
  return { digits: BigInt(`${whole}${part}`), places: part.length };
}

function stated(value: string, { factor }: Pick<FigureForm, 'factor'>): Digits {
  const figure = digitsOf(value);
  const by = digitsOf(factor);
  if (by.digits === 1n && by.places === 0) return figure;
  // Enough zeros that the division ends, or is rounded at the last place kept.
  const wide = figure.places + MOST_PLACES + factor.length;
  const over = figure.digits * 10n ** BigInt(wide - figure.places + by.places);
  return rounded({ digits: divided(over, by.digits), places: wide }, MOST_PLACES);
}

function rounded({ digits, places }: Digits, to: number): Digits {
  if (places <= to) return { digits, places };
  return { digits: divided(digits, 10n ** BigInt(places - to)), places: to };
}

/** Half-up, away from zero. */
function divided(over: bigint, by: bigint): bigint {
  const half = over < 0n ? -by : by;
  return (over * 2n + half) / (by * 2n);
}

function compared(one: Digits, other: Digits): number {
  const places = Math.max(one.places, other.places);
  const [a, b] = [one, other].map(({ digits, places: own }) => digits * 10n ** BigInt(places - own));
  return a === b ? 0 : (a ?? 0n) < (b ?? 0n) ? -1 : 1;
}

/** Without idle zeros, but for those that the places ask for. */
function written({ digits, places }: Digits, least: number): string {
  const negative = digits < 0n;
  const all = (negative ? -digits : digits).toString().padStart(places + 1, '0');
  const part = all
    .slice(all.length - places)
    .replace(/0+$/, '')
    .padEnd(least, '0');
  return `${negative ? '-' : ''}${all.slice(0, all.length - places)}${part === '' ? '' : `.${part}`}`;
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
  w: {
    bounds: Record<string, string>;
    allOf: string;
    growthOf: { more: string; less: string };
    noTarget: string;
    about: string;
  },
  language: Language,
): string {
  if (target === null) return w.noTarget;
  const one = (year: number) => yearLabel(row.periodKind, year, language).replace('年度', '');
  const from =
    target.yearFrom === null || target.yearFrom === target.yearTo ? '' : `${one(target.yearFrom)}～`;
  const year = `（${from}${one(target.yearTo)}）`;
  if (target.value === null && target.display !== null) return target.display;
  if (target.growthRate !== null && row.kind === 'growth_vs_previous') {
    const rate = asPercent(target.growthRate);
    const said = rate.startsWith('-') ? w.growthOf.less : w.growthOf.more;
    return `${said.replace('{rate}', rate.replace('-', ''))}${year}`;
  }
  if (target.value === null) return `${w.allOf}${year}`;
  const to = target.valueTo === null ? '' : `～${toldFigure(target.valueTo, row, language)}`;
  return `${toldFigure(target.value, aboutOf(row, target, w.about), language)}${to}${w.bounds[target.bound] ?? ''}${year}`;
}

/** How a figure is written that its source may call approximate. */
export function aboutOf(form: FigureForm, figure: { approximate: boolean } | null, about: string): Said {
  return { ...form, about: figure?.approximate === true ? about : '' };
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
