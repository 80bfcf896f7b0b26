import type { Wording } from '@platform/errors';
import { dayOf, isDay, warekiDate } from '@platform/time';
import type { Format } from './catalogue.js';

/** Names of what a content refers to by id. */
export type Names = Readonly<Record<string, string>>;

const NOTHING: Wording = { ja: '（なし）', en: '(none)' };
const HASH_DIGITS = 12;

/** A value of a content in words. */
export function tellValue(value: unknown, names: Names, as: Format = 'text'): Wording {
  if (typeof as === 'function') return as(value, (inner, format) => tellValue(inner, names, format));
  if (value === null || value === undefined || value === '') return NOTHING;
  if (Array.isArray(value)) return joined(value.map((one) => tellValue(one, names, as)));
  if (typeof value === 'boolean') return value ? { ja: 'はい', en: 'yes' } : { ja: 'いいえ', en: 'no' };
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (typeof as === 'object') return as[text] ?? same(text);
  switch (as) {
    case 'day':
      return isDay(text) ? { ja: warekiDate(text), en: text } : same(text);
    case 'instant':
      return tellInstant(text);
    case 'reference':
      return names[text] === undefined ? { ja: '（不明）', en: '(unknown)' } : same(names[text]);
    case 'hash':
      return same(text.slice(0, HASH_DIGITS));
    case 'text':
      return same(names[text] ?? text);
  }
}

/** 令和8年11月20日 16:20, in Asia/Tokyo. */
function tellInstant(text: string): Wording {
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) return same(text);
  const day = dayOf(instant);
  const time = new Date(instant.getTime() + 9 * 3_600_000).toISOString().slice(11, 16);
  return { ja: `${warekiDate(day)} ${time}`, en: `${day} ${time}` };
}

function same(text: string): Wording {
  return { ja: text, en: text };
}

function joined(parts: Wording[]): Wording {
  if (parts.length === 0) return NOTHING;
  return { ja: parts.map(({ ja }) => ja).join('、'), en: parts.map(({ en }) => en).join(', ') };
}
