import { Decimal } from 'decimal.js';

/** Exact decimals of every figure that a judgement rests on: sums and products of stored figures never lose a digit. */
export const Exact = Decimal.clone({
  precision: 120,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -60,
  toExpPos: 60,
});
export type Exact = Decimal;

export const ZERO = new Exact(0);
export const ONE = new Exact(1);

/** A rate that is compared as a fraction, so that "equal counts" holds for thirds as well; null where there is none. */
export interface Rate {
  over: Exact;
  under: Exact;
}

export function rate(over: Exact, under: Exact): Rate | null {
  if (under.isZero()) return null;
  return under.isNegative() ? { over: over.neg(), under: under.neg() } : { over, under };
}

/** One rate by another; null when the other is not above zero. */
export function rateOf(one: Rate | null, by: Rate | null): Rate | null {
  if (one === null || by === null || !by.over.isPositive() || by.over.isZero()) return null;
  return rate(one.over.times(by.under), one.under.times(by.over));
}

export function atLeast(one: Rate, threshold: Exact): boolean {
  return one.over.gte(one.under.times(threshold));
}

/** In per cent with one decimal, half-up: `71.1`. */
export function inPercent(one: Rate | null): string | null {
  if (one === null) return null;
  const rounded = one.over.times(100).div(one.under).toDecimalPlaces(1);
  return (rounded.isZero() ? ZERO : rounded).toFixed(1);
}

/** In per cent for a sentence: with as many decimals as it takes not to print 100.0 for what fell short of it. */
export function inTellingPercent(one: Rate | null): string | null {
  if (one === null || one.over.gte(one.under)) return inPercent(one);
  const percent = one.over.times(100).div(one.under);
  let places = 1;
  while (places < MOST_PLACES && percent.toDecimalPlaces(places).gte(100)) places += 1;
  return places === 1 ? inPercent(one) : percent.toDecimalPlaces(places).toFixed();
}

/** More than any two figures agree in that differ at all. */
export const MOST_PLACES = 60;
const KEPT_PLACES = 10;

/** A derived figure as it is sent: exact where it can be written, else to ten decimals. */
export function asText(figure: Exact | null): string | null {
  if (figure === null) return null;
  const rounded = figure.toDecimalPlaces(KEPT_PLACES);
  return (rounded.isZero() ? ZERO : rounded).toFixed();
}
