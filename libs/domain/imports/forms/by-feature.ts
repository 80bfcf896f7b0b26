import type { EntityManager } from 'typeorm';
import { AppError, StaleEdit } from '@platform/errors';
import { isSame } from './judge-row.rule.js';
import type { ReadRow, RowToWrite, SheetForm, StoredRecord, WrittenRow } from './sheet-form.js';
import type { SheetProblem } from './sheet-problem.js';

/** Row after row by the feature's commands; one that somebody has edited meanwhile is not among those written. */
export async function writeEach<Row extends { number: number }>(
  rows: readonly Row[],
  write: (row: Row) => Promise<Omit<WrittenRow, 'number'>>,
): Promise<WrittenRow[]> {
  const written: WrittenRow[] = [];
  for (const row of rows) {
    try {
      written.push({ number: row.number, ...(await write(row)) });
    } catch (error) {
      if (!(error instanceof StaleEdit)) throw error;
    }
  }
  return written;
}

/** Gives each row back by the feature's commands; what they refuse was edited or used since. */
export async function giveBackEach(
  rows: readonly RowToWrite[],
  stored: ReadonlyMap<number, StoredRecord>,
  write: (row: RowToWrite) => Promise<Omit<WrittenRow, 'number'>>,
): Promise<WrittenRow[]> {
  const given: WrittenRow[] = [];
  for (const row of rows) {
    if (!isAsWritten(row, stored.get(row.number))) continue;
    try {
      given.push({ number: row.number, ...(await write(row)) });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  }
  return given;
}

/** True while the record is as the import left it. */
function isAsWritten({ version, changed, written }: RowToWrite, stored: StoredRecord | undefined): boolean {
  return (
    stored !== undefined &&
    stored.version === version &&
    changed.every((key) => isSame(stored.fields[key] ?? null, written?.[key] ?? null))
  );
}

/** New records that nobody has touched, and that the feature takes away again; the numbers of those that stay. */
export async function removeEach(
  rows: readonly WrittenRow[],
  stored: readonly StoredRecord[],
  remove: (row: WrittenRow) => Promise<void>,
): Promise<number[]> {
  const versions = new Map(stored.map(({ id, version }) => [id, version]));
  const stay: number[] = [];
  for (const row of rows) {
    if (versions.get(row.id) !== row.version) {
      stay.push(row.number);
      continue;
    }
    try {
      await remove(row);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      stay.push(row.number);
    }
  }
  return stay;
}

/** What a command refused, at the cell that it is about; without a field it is told at the cell that names the row. */
export function refusalAtCells(
  row: ReadRow,
  form: SheetForm,
  changed: readonly string[],
  error: AppError,
): SheetProblem[] {
  const fields = error.extra.errors ?? [];
  const at = (key: string | undefined) => {
    const column = form.columns.find((each) => each.key === key);
    const { key: shown, head } = column ?? titleOf(form);
    return { number: row.number, address: row.addresses[shown] ?? null, head };
  };
  const about = form.refusedAt?.[error.code]?.find((key) => changed.includes(key));
  return fields.length === 0
    ? [{ ...at(about), code: error.code, messages: error.messages }]
    : fields.map(({ pointer, code, messages }) => ({ ...at(pointer.split('/')[1]), code, messages }));
}

function titleOf(form: SheetForm): { key: string; head: string } {
  return form.columns.find(({ key }) => key === form.titleKey) ?? { key: form.titleKey, head: '' };
}

/** The version that a record has now. */
export async function versionOf(
  tx: EntityManager,
  table: 'initiatives' | 'indicators' | 'agreements' | 'organisations',
  id: string,
): Promise<number> {
  const [row] = await tx.query<{ version: number }[]>(`SELECT version FROM ${table} WHERE id = $1`, [id]);
  return row?.version ?? 0;
}

/** Cells that say something else than the form did: only these name anything anew. */
export function saysAnew(row: ReadRow, key: string): boolean {
  const said = row.fields[key];
  return said !== undefined && (row.base === null || !isSame(row.base[key] ?? null, said));
}

export function textOf(fields: RowToWrite['fields'], key: string): string | null {
  const value = fields[key];
  return typeof value === 'string' ? value : null;
}

export function listOf(fields: RowToWrite['fields'], key: string): string[] {
  const value = fields[key] ?? [];
  return typeof value === 'string' ? [value] : [...value];
}

/** Records by the row that is about them, where rows carry ids. */
export function byRow(
  rows: readonly { number: number; id: string | null }[],
  records: readonly StoredRecord[],
): Map<number, StoredRecord> {
  const byId = new Map(records.map((record) => [record.id, record]));
  return new Map(
    rows.flatMap(({ number, id }) => {
      const record = byId.get(id ?? '');
      return record === undefined ? [] : [[number, record] as const];
    }),
  );
}
