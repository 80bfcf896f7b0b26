import type { ReadRow, SheetColumn, SheetFields, SheetValue, StoredRecord } from './sheet-form.js';

/** One field that the row would change: as it was in the form, as it is now, and as the row has it. */
export interface FieldChange {
  key: string;
  address: string;
  base: SheetValue;
  stored: SheetValue;
  mine: SheetValue;
}

export type Judgement =
  { kind: 'same' } | { kind: 'create' | 'change' | 'conflict'; changes: FieldChange[]; after: SheetFields };

/**
 * What a row means for its record. An empty cell changes nothing, and neither does one that is as the form had it, whatever
 * happened to the record since. A change of a record that has moved on is a conflict: a person decides it, row by row.
 */
export function judgeRow(
  row: ReadRow,
  stored: StoredRecord | null,
  columns: readonly SheetColumn[],
): Judgement {
  const said = columns.filter(({ key }) => row.fields[key] !== undefined);
  if (stored === null) {
    const empty = Object.fromEntries(columns.map(({ key }) => [key, null]));
    const changes = said.map(({ key }) => changeOf(row, key, null));
    return { kind: 'create', changes, after: { ...empty, ...row.fields } };
  }
  const open = said.filter(({ shown }) => shown === undefined);
  const changes = open
    .map(({ key }) => changeOf(row, key, stored))
    .filter(({ base, mine, stored: now }) => !isSame(mine, base) && !isSame(mine, now));
  if (changes.length === 0) return { kind: 'same' };
  const mine = Object.fromEntries(changes.map((change) => [change.key, change.mine]));
  const after = { ...stored.fields, ...mine };
  // What hangs on a record may move on without its version.
  const moved = row.version !== stored.version || changes.some(({ base, stored: now }) => !isSame(base, now));
  return { kind: moved ? 'conflict' : 'change', changes, after };
}

function changeOf(row: ReadRow, key: string, stored: StoredRecord | null): FieldChange {
  const now = stored?.fields[key] ?? null;
  const before = row.base?.[key];
  // Without what the form had, a row that carries its version was made from what is stored now.
  const base = before ?? (row.base === null && row.version === stored?.version ? now : null);
  return { key, address: row.addresses[key] ?? '', base, stored: now, mine: row.fields[key] ?? null };
}

/** An empty list and nothing are the same, and so are texts that differ in the blanks around them; a list has its order. */
export function isSame(one: SheetValue, other: SheetValue): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: SheetValue): string {
  const parts = (value === null ? [] : typeof value === 'string' ? [value] : value)
    .map((part) => part.replace(/\r\n?/g, '\n').trim())
    .filter((part) => part !== '');
  return JSON.stringify(parts);
}
