import type { Wording } from '@platform/errors';

/** A value as it is told: a plain one, one of a list of words, or one of its own shape. */
export type Format =
  | 'text'
  | 'day'
  | 'instant'
  | 'reference'
  | 'hash'
  | Readonly<Record<string, Wording>>
  | ((value: unknown, tell: (value: unknown, as?: Format) => Wording) => Wording);

/** What a field of a content is called, and how its value is told (as text, unless said). */
export interface FieldWords extends Wording {
  as?: Format;
}

/**
 * What happened, after "who": `{field}` stands for a value of the content, and a part in `[…]` is left out when a value in
 * it is missing. A `read` is kept for audits, and left out of
 * the history of the record, which says what changed. `field` names what an older content calls {before, after}.
 */
export interface EventWords extends Wording {
  read?: true;
  field?: string;
}

/** The words of one feature: a line per type of event, a line per field of their contents. */
export interface FeatureWords {
  events: Readonly<Record<string, EventWords>>;
  fields: Readonly<Record<string, FieldWords>>;
}

export const agencyWords: Readonly<Record<string, Wording>> = {
  prefecture: { ja: '道', en: 'the prefecture' },
  city: { ja: '市', en: 'the city' },
};
