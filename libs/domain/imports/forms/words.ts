import type { SheetValue } from './sheet-form.js';

/** The words of a choice on paper, by what is stored. */
export type Words<Code extends string> = Readonly<Record<Code, string>>;

/** A stored code that has no word is shown as it is, as a source wrote it. */
export function wordOf(words: Readonly<Record<string, string>>, code: string | null): string | null {
  return code === null ? null : (words[code] ?? code);
}

export function codeOf(words: Readonly<Record<string, string>>, word: SheetValue | undefined): string | null {
  if (typeof word !== 'string') return null;
  return Object.keys(words).find((code) => words[code] === word) ?? word;
}
