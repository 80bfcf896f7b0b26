import { niceStep, type Scale, scaleFromZero } from '@domain/kpis';

/** Bars begin at zero. Lines of figures that lie close together begin under them, and the axis says so. */
export function seriesScale(
  shape: 'lines' | 'bars',
  values: readonly number[],
): Scale & { fromZero: boolean } {
  const top = Math.max(...values);
  const bottom = Math.min(...values);
  if (shape === 'bars' || values.length === 0 || bottom <= 0 || top - bottom > top / 2)
    return { ...scaleFromZero(values), fromZero: true };
  const step = niceStep((top - bottom || top) / 4);
  const min = Math.max(0, Math.floor(bottom / step - 0.5) * step);
  return { min, max: (Math.ceil(top / step) + 1) * step, fromZero: min === 0 };
}
