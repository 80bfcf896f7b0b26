import type { FormValues } from '../../ui/form-fields';
import { grouped } from '../../ui/official-words';
import { BOUNDS } from './kpis.api';

/** What was typed, as the service takes it. */
export const orNull = (value: string | undefined) => (value === undefined || value === '' ? null : value);

export const yearOf = (value: string | undefined) => Number(value ?? 0);

export const oneOf = <const V extends string>(values: readonly V[], value: string | undefined, fallback: V) =>
  values.find((each) => each === value) ?? fallback;

/** A number with what the source says beside it, so that reading it again gives the same（約6,900）. */
export function typedNumber(value: string | null | undefined, approximate = false): string {
  return value === null || value === undefined ? '' : `${approximate ? '約' : ''}${grouped(value, '△')}`;
}

/** 以上 said beside the number is the bound; else what was chosen. */
export function boundOf(values: FormValues) {
  const said = orNull(values['value.bound']);
  return oneOf(BOUNDS, said ?? values.bound, 'exact_as_stated');
}

interface Factor {
  label: string;
  value: string;
}

/** 20件×5年, typed in its own field, or as the target itself. */
export function factorsOf(values: FormValues): Factor[] | null {
  const read = orNull(values['factors.factors']) ?? orNull(values['value.factors']);
  return read === null ? null : (JSON.parse(read) as Factor[]);
}
