import type { Wording } from '@platform/errors';
import { Exact, MOST_PLACES, ZERO } from './exact.js';

/**
 * How the figures of an indicator are written. The pages write them by the same rules (apps/web figures.ts); both are held
 * to test/fixtures/told-figures.json.
 */
export interface FigureForm {
  statedUnit: string;
  factor: string;
  /** Those of the base unit: they say nothing of figures that are stated in another. */
  decimals: number;
  /** 延べ stands with every figure: it is another count than 実. */
  cumulativePersons?: boolean;
}

/** A figure that was worked out has one decimal more than those that were stated. */
const DERIVED_PLACES = 1;
/** Of a factor such as 12, which leaves no end of them. */
const DIVIDED_PLACES = 10;

/** A figure of the base unit in the stated one, every digit kept: 2500000 → 250万件; △ for negatives (− in English). */
export function tellFigure(figure: Exact, form: FigureForm): Wording {
  const stated = statedOf(figure, form);
  return signed(stated, Math.max(stated.decimalPlaces(), ownPlaces(form)), form);
}

/**
 * A figure that was worked out, such as an expected one: with one decimal more than the indicator's own, half-up. `beside`
 * is the figure that it is read against: a miss stays visible, however many decimals that takes.
 */
export function tellDerived(figure: Exact, form: FigureForm, beside: Exact | null = null): Wording {
  const exact = figure.div(form.factor);
  let places = isPlain(form) ? form.decimals + DERIVED_PLACES : DERIVED_PLACES + 1;
  if (beside !== null) {
    const other = statedOf(beside, form);
    const side = exact.comparedTo(other);
    while (places < MOST_PLACES && exact.toDecimalPlaces(places).comparedTo(other) !== side) places += 1;
  }
  const stated = exact.toDecimalPlaces(places);
  return signed(stated, Math.max(stated.decimalPlaces(), ownPlaces(form)), form);
}

/** A rate: 71.1％, △2,333.3％. */
export function tellPercent(text: string): Wording {
  const value = new Exact(text);
  const { ja, en } = signed(value, Math.max(1, value.decimalPlaces()), { statedUnit: '' });
  return { ja: `${ja}％`, en: `${en}%` };
}

function isPlain({ factor }: FigureForm): boolean {
  return new Exact(factor).eq(1);
}

function ownPlaces(form: FigureForm): number {
  return isPlain(form) ? form.decimals : 0;
}

function statedOf(figure: Exact, form: FigureForm): Exact {
  return isPlain(form) ? figure : figure.div(form.factor).toDecimalPlaces(DIVIDED_PLACES);
}

function signed(
  value: Exact,
  places: number,
  { statedUnit, cumulativePersons = false }: Pick<FigureForm, 'statedUnit' | 'cumulativePersons'>,
): Wording {
  const negative = value.isNegative() && !value.isZero();
  const [whole = '0', part] = (value.isZero() ? ZERO : value.abs()).toFixed(places).split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part === undefined ? '' : `.${part}`);
  // A unit may say it itself: 延べ人.
  const [ja, en] = cumulativePersons && !statedUnit.startsWith('延べ') ? ['延べ', 'person-times '] : ['', ''];
  return {
    ja: `${ja}${negative ? '△' : ''}${digits}${statedUnit}`,
    en: `${en}${negative ? '−' : ''}${digits}${statedUnit}`,
  };
}
