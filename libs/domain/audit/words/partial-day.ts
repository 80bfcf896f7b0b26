import { warekiDate } from '@platform/time';
import type { Format } from './catalogue.js';

/** A day, a month or a year, as exactly as its source says. */
export const partialDay: Format = (value, tell) => {
  if (typeof value !== 'string' || value.length >= 10) return tell(value, 'day');
  const ja =
    value.length === 7
      ? warekiDate(`${value}-01`).replace(/1日$/, '')
      : warekiDate(`${value}-12-31`).replace(/12月31日$/, '');
  return { ja, en: value };
};
