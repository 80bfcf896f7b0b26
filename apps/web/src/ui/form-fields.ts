import type { YearKind } from '../api/readings';
import type { Choice } from './field';

/** One field of a short form; its name is that of the service's field, so that a refusal finds it. */
export interface FormField {
  name: string;
  label: string;
  kind: 'text' | 'email' | 'day' | 'select' | 'long' | 'number' | 'year' | 'period';
  help?: string;
  required?: boolean;
  initial?: string;
  choices?: Choice[];
  /** Where what is offered depends on the other fields; a choice no longer offered is taken away. */
  choicesOf?: (typed: FormValues) => Choice[];
  placeholder?: string;
  /** Of a text: how it will be saved, and why it cannot be. */
  echo?: (value: string) => string | null;
  problem?: (value: string) => string | null;
  /** Of a number: the unit in which it is saved. */
  unit?: string;
  /** Of a year: what the field asks for. */
  expected?: YearKind;
  /** What the service understood of a year or number stands in the values; this field shows for these values alone. */
  shown?: (typed: FormValues) => boolean;
}

/** What fields begin from: of a record that moved on, what they would hold now. */
export const initialsOf = (fields: FormField[]): FormValues =>
  Object.fromEntries(fields.map(({ name, initial }) => [name, initial ?? '']));

/** The version that was read: the one the page had, or the newer one that a conflict has shown. */
export const versionSeen = (values: FormValues, page: number): number => Number(values['version'] ?? page);

/**
 * Days come as YYYY-MM-DD, numbers as exact decimals (with `name.bound`, `name.approximate`, `name.persons` for 延べ and
 * `name.factors` as JSON), years as digits, periods as the JSON of their reading.
 */
export type FormValues = Record<string, string>;
