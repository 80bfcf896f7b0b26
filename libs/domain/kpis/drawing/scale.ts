import { Exact } from '../evaluation/exact.js';
import { tellFigure } from '../evaluation/told-figure.js';
import type { Drawing, DrawingLanguage } from './drawing.types.js';
import { shown } from './shown.js';

export interface Scale {
  min: number;
  max: number;
}

/** From zero (or below it) to a little over the highest of a chart. */
export function scaleOf(drawing: Drawing): Scale {
  const target = drawing.target?.value ?? null;
  return scaleFromZero([
    ...drawing.points.flatMap((point) =>
      [shown(drawing, point), point.expected, point.target].flatMap((value) =>
        value === null ? [] : [drawn(value, drawing)],
      ),
    ),
    ...(target === null ? [] : [drawn(target, drawing)]),
  ]);
}

/** A flat nothing still has a scale. */
export function scaleFromZero(values: readonly number[]): Scale {
  const top = Math.max(0, ...values);
  const bottom = Math.min(0, ...values);
  const step = niceStep((top - bottom || 1) / 5);
  return {
    // Under a negative bar stands its figure.
    min: bottom < 0 ? Math.floor(bottom / step - 0.8) * step : 0,
    max: Math.max(Math.ceil(top / step) * step, top === 0 ? step : 0),
  };
}

export function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 2.5, 5, 10].find((step) => step * power >= rough) ?? 10) * power;
}

/** Where a figure stands on the scale. Only the place is a float; every label is told from the exact figure. */
export function drawn(value: string, { factor }: Drawing): number {
  return new Exact(value).div(factor).toNumber();
}

export function toldNumber(value: number, language: DrawingLanguage): string {
  const exact = new Exact(value).toDecimalPlaces(6);
  return tellFigure(exact, { statedUnit: '', factor: '1', decimals: 0 })[language];
}
