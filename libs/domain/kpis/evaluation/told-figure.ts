import type { Wording } from '@platform/errors';
import { Exact, ZERO } from './exact.js';

/** How the figures of an indicator are written. */
export interface FigureForm {
  statedUnit: string;
  factor: string;
  decimals: number;
}

const DERIVED_PLACES = 1;

/** A figure of the base unit in the stated one, every digit kept: 2500000 → 250万件; △ for negatives (− in English). */
export function tellFigure(figure: Exact, form: FigureForm): Wording {
  const stated = figure.div(form.factor);
  const decimals = new Exact(form.factor).eq(1) ? form.decimals : 0;
  return signed(stated, Math.max(stated.decimalPlaces(), decimals), form.statedUnit);
}

/** A figure that was worked out, such as an expected one: with one decimal more than the indicator's own, half-up. */
export function tellDerived(figure: Exact, form: FigureForm): Wording {
  const places = new Exact(form.factor).eq(1) ? form.decimals + DERIVED_PLACES : DERIVED_PLACES + 1;
  const stated = figure.div(form.factor).toDecimalPlaces(places);
  return signed(stated, stated.decimalPlaces(), form.statedUnit);
}

/** A rate: 71.1％, △2,333.3％. */
export function tellPercent(text: string): Wording {
  const value = new Exact(text);
  const { ja, en } = signed(value, 1, '');
  return { ja: `${ja}％`, en: `${en}%` };
}

function signed(value: Exact, places: number, unit: string): Wording {
  const negative = value.isNegative() && !value.isZero();
  const [whole = '0', part] = (value.isZero() ? ZERO : value.abs()).toFixed(places).split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part === undefined ? '' : `.${part}`);
  return { ja: `${negative ? '△' : ''}${digits}${unit}`, en: `${negative ? '−' : ''}${digits}${unit}` };
}
