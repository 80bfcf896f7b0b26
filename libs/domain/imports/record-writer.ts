import type { EntityManager } from 'typeorm';
import { newId } from '@platform/database';
import type { RecordIds } from './record-ids.js';
import { type ImportScope, type IncomingRecord, type RecordKind, type Row, within } from './records/index.js';

/** A record as the database has it now. */
export interface StoredRecord {
  id: string;
  key: string;
  values: Record<string, unknown>;
}

/** The records of one kind that concern a file, locked until the transaction ends so that nobody edits them meanwhile. */
export async function storedRecords(
  tx: EntityManager,
  kind: RecordKind,
  scope: ImportScope,
  incoming: IncomingRecord[],
): Promise<StoredRecord[]> {
  const among = kind.among(scope, incoming);
  // Locked first and read after: a statement that waited for a lock would see the parts as they were before.
  await tx.query(`SELECT 1 FROM ${kind.table} t WHERE ${kind.where} ORDER BY t.${idOf(kind)} FOR UPDATE`, [
    among,
  ]);
  const fields = [
    ...kind.columns.map((column) => `'${camel(column)}', t.${column}`),
    ...(kind.references ?? []).map(
      ({ column, field, table }) => `'${field}', (SELECT r.code FROM ${table} r WHERE r.id = t.${column})`,
    ),
    ...(kind.parts ?? []).map(({ field, read }) => `'${field}', ${read}`),
  ];
  return tx.query<StoredRecord[]>(
    `WITH file AS (SELECT $2::text AS programme)
     SELECT t.${idOf(kind)} AS id, ${kind.key} AS key, json_build_object(${fields.join(', ')}) AS values
     FROM ${kind.table} t, file WHERE ${kind.where}`,
    [among, scope.programme],
  );
}

/** Makes new rows; their ids join the scope. */
export async function createRecords(
  tx: EntityManager,
  kind: RecordKind,
  scope: RecordIds,
  records: IncomingRecord[],
): Promise<void> {
  const rows = records.map((record): Row => {
    const fixed = kind.fixed(record, scope);
    const id = kind.idColumn === undefined ? newId() : (fixed[kind.idColumn] as string);
    scope.set(kind.type, record.key, id);
    return { ...fixed, [idOf(kind)]: id, ...columnsOf(kind, record, scope) };
  });
  await insert(tx, kind.table, Object.keys(rows[0] ?? {}), rows);
  await writeParts(tx, kind, scope, records);
}

/** Brings rows to what the file says. */
export async function updateRecords(
  tx: EntityManager,
  kind: RecordKind,
  scope: ImportScope,
  records: IncomingRecord[],
): Promise<void> {
  if (records.length === 0) return;
  const id = idOf(kind);
  const rows = records.map((record): Row => ({
    [id]: scope.id(kind.type, record.key),
    ...columnsOf(kind, record, scope),
  }));
  const updated = rows.map((row) => row[id]);
  if (kind.uniqueNumber !== undefined)
    await tx.query(
      `UPDATE ${kind.table} SET ${kind.uniqueNumber} = -${kind.uniqueNumber} WHERE ${id} = ANY($1::uuid[])`,
      [updated],
    );
  const columns = [...kind.columns, ...(kind.references ?? []).map(({ column }) => column)];
  const changes = columns.map((column) => `${column} = r.${column}`);
  if (kind.versioned) changes.push('version = t.version + 1');
  await tx.query(
    `UPDATE ${kind.table} t SET ${changes.join(', ')}
     FROM json_populate_recordset(null::${kind.table}, $1::json) r WHERE t.${id} = r.${id}`,
    [JSON.stringify(rows)],
  );
  for (const { table, parentColumn } of kind.parts ?? [])
    await tx.query(`DELETE FROM ${table} WHERE ${parentColumn} = ANY($1::uuid[])`, [updated]);
  await writeParts(tx, kind, scope, records);
}

async function writeParts(
  tx: EntityManager,
  kind: RecordKind,
  scope: ImportScope,
  records: IncomingRecord[],
): Promise<void> {
  for (const part of kind.parts ?? []) {
    const rows = records.flatMap((record) =>
      part
        .rows(record.values[part.field], scope)
        .map((row): Row => ({ ...row, [part.parentColumn]: scope.id(kind.type, record.key) })),
    );
    await insert(tx, part.table, [part.parentColumn, ...part.columns], rows);
  }
}

async function insert(tx: EntityManager, table: string, columns: string[], rows: Row[]): Promise<void> {
  if (rows.length === 0) return;
  const list = columns.join(', ');
  await tx.query(
    `INSERT INTO ${table} (${list}) SELECT ${list} FROM json_populate_recordset(null::${table}, $1::json)`,
    [JSON.stringify(rows)],
  );
}

function columnsOf(kind: RecordKind, { values }: IncomingRecord, scope: ImportScope): Row {
  const row: Row = {};
  for (const column of kind.columns) row[column] = values[camel(column)] ?? null;
  for (const { column, field, type } of kind.references ?? [])
    row[column] = scope.id(type, within(scope.programme, values[field] as string));
  return row;
}

function idOf(kind: RecordKind): string {
  return kind.idColumn ?? 'id';
}

function camel(column: string): string {
  return column.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}
