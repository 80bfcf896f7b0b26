import { createHash } from 'node:crypto';
import { canonicalJson } from '@platform/events';

/** What a file says of one record: plain values, references as codes. */
export type RecordValues = Record<string, unknown>;

/** Why a record was left as it is. */
export type KeptReason =
  /** A person changed it since it was imported. */
  | 'changed'
  /** A person deleted it since it was imported. */
  | 'deleted'
  /** It came from elsewhere: a person or another file. */
  | 'not-imported'
  /** What it belongs to is not there. */
  | 'parent-missing';

export type SyncDecision =
  | { act: 'create' | 'update' | 'unchanged' }
  /** The row says the same already; only the note of what was imported is missing or old. */
  | { act: 'adopt' }
  | { act: 'keep'; reason: KeptReason };

/**
 * Decides what becomes of one record. `imported` is the hash of what was imported last, `current` that of the row
 * as it is: while both agree nobody touched the row, and only then may a file change it.
 */
export function decide(incoming: string, current: string | null, imported: string | null): SyncDecision {
  if (current === null) return imported === null ? { act: 'create' } : { act: 'keep', reason: 'deleted' };
  if (current === incoming) return { act: imported === incoming ? 'unchanged' : 'adopt' };
  if (imported === null) return { act: 'keep', reason: 'not-imported' };
  return current === imported ? { act: 'update' } : { act: 'keep', reason: 'changed' };
}

/**
 * The hash of a record's values. What is empty counts as absent, so that a column added later (null in all rows)
 * does not make every row look as if a person had changed it.
 */
export function hashOf(values: RecordValues): string {
  return createHash('sha256')
    .update(canonicalJson(withoutEmpty(values)))
    .digest('hex');
}

/** The fields in which two versions of a record differ. */
export function differingFields(one: RecordValues, other: RecordValues): string[] {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return names.filter((name) => hashOf({ value: one[name] }) !== hashOf({ value: other[name] }));
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]): [string, unknown] => [key, withoutEmpty(inner)])
      .filter(
        ([, inner]) =>
          inner !== undefined &&
          inner !== null &&
          inner !== false &&
          !(Array.isArray(inner) && inner.length === 0),
      ),
  );
}
