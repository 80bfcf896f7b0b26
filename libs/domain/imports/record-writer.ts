import type { EntityManager } from 'typeorm';
import { newId, returned } from '@platform/database';
import type { RecordIds } from './record-ids.js';
import type { ImportScope, IncomingRecord, Part, RecordKind, Row } from './records/index.js';

/** A record as the database has it now. */
export interface StoredRecord {
  id: string;
  key: string;
  values: Record<string, unknown>;
  /** The same, also where `values` is taken back to before the calendar moved it. */
  now: Record<string, unknown>;
  /** What `RecordKind.movedByCalendar` reads beside it. */
  aside: Record<string, unknown>;
  /** Its official wording is in force (see `RecordKind.official`). */
  inForce: boolean;
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
    ...kind.columns.map((column) => `'${camel(column)}', ${readOf(kind, column)}`),
    ...(kind.references ?? []).map(({ field, read }) => `'${field}', ${read}`),
    ...(kind.parts ?? []).map(({ field, read }) => `'${field}', ${read}`),
  ];
  const rows = await tx.query<Omit<StoredRecord, 'now'>[]>(
    `WITH file AS (SELECT $2::text AS programme)
     SELECT t.${idOf(kind)} AS id, ${kind.key} AS key, json_build_object(${fields.join(', ')}) AS values,
       ${kind.official?.inForce ?? 'false'} AS "inForce", ${kind.movedByCalendar?.aside ?? `'{}'::json`} AS aside
     FROM ${kind.table} t, file WHERE ${kind.where}`,
    [among, scope.programme],
  );
  return rows.map((row) => ({ ...row, now: row.values }));
}

/** Makes new rows; their ids join the scope. */
export async function createRecords(
  tx: EntityManager,
  kind: RecordKind,
  scope: RecordIds,
  records: IncomingRecord[],
): Promise<void> {
  const fixed = records.map((record) => kind.fixed(record, scope));
  // All ids first: a record may refer to a later one of its kind.
  for (const [index, { key }] of records.entries())
    scope.set(
      kind.type,
      key,
      kind.idColumn === undefined ? newId() : (fixed[index]?.[kind.idColumn] as string),
    );
  const rows = records.map((record, index): Row => ({
    ...fixed[index],
    [idOf(kind)]: scope.id(kind.type, record.key),
    ...columnsOf(kind, record, scope),
  }));
  await insert(tx, kind.table, Object.keys(rows[0] ?? {}), rows);
  await writeParts(tx, kind, scope, records);
}

/** Brings rows to what the file says. */
export async function updateRecords(
  tx: EntityManager,
  kind: RecordKind,
  scope: RecordIds,
  records: IncomingRecord[],
): Promise<void> {
  if (records.length === 0) return;
  if (kind.superseded) return supersedeRecords(tx, kind, scope, records);
  const id = idOf(kind);
  const rows = records.map((record): Row => ({
    [id]: scope.id(kind.type, record.key),
    ...columnsOf(kind, record, scope),
  }));
  const updated = rows.map((row) => row[id]);
  if (kind.uniqueNumber !== undefined)
    await tx.query(
      `UPDATE ${kind.table} SET ${kind.uniqueNumber} = -${kind.uniqueNumber} WHERE ${id} = ANY($1::${typeOf(kind)}[])`,
      [updated],
    );
  const columns = [...kind.columns, ...(kind.references ?? []).map(({ column }) => column)];
  const changes = columns.map((column) => `${column} = r.${column}`);
  if (kind.versioned) changes.push('version = t.version + 1');
  const written = await returned(
    tx,
    `UPDATE ${kind.table} t SET ${changes.join(', ')}
     FROM json_populate_recordset(null::${kind.table}, $1::json) r WHERE t.${id} = r.${id} RETURNING t.${id}`,
    [JSON.stringify(rows)],
  );
  requireAll(kind, written, rows);
  for (const { table, parentColumn, keptBy } of [...(kind.parts ?? [])].reverse())
    if (keptBy === undefined)
      await tx.query(`DELETE FROM ${table} WHERE ${parentColumn} = ANY($1::${typeOf(kind)}[])`, [updated]);
  await writeParts(tx, kind, scope, records);
}

/** New rows in the place of the old ones, which keep what they said. */
async function supersedeRecords(
  tx: EntityManager,
  kind: RecordKind,
  scope: RecordIds,
  records: IncomingRecord[],
): Promise<void> {
  const places = records.map(({ key }) => ({ old: scope.id(kind.type, key), new: newId() }));
  const superseded = await returned(
    tx,
    `UPDATE ${kind.table} t SET superseded_by = p.new
     FROM json_to_recordset($1::json) AS p (old uuid, new uuid) WHERE t.id = p.old RETURNING t.id`,
    [JSON.stringify(places)],
  );
  requireAll(kind, superseded, places);
  const rows = records.map((record, index): Row => ({
    ...kind.fixed(record, scope),
    ...columnsOf(kind, record, scope),
    id: places[index]?.new,
    reason: `資料「${scope.dataset}」の新しい版`,
  }));
  await insert(tx, kind.table, Object.keys(rows[0] ?? {}), rows);
  for (const [index, { key }] of records.entries()) scope.set(kind.type, key, places[index]?.new as string);
}

/** Row security passes over a row of the other agency in silence: then nothing at all is written. */
function requireAll(kind: RecordKind, written: unknown[], asked: unknown[]): void {
  if (written.length < asked.length)
    throw new Error(
      `${asked.length - written.length} rows of ${kind.table} are not for this import to write`,
    );
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
    if (part.keptBy === undefined) await insert(tx, part.table, [part.parentColumn, ...part.columns], rows);
    else await settle(tx, part, part.keptBy, rows);
  }
}

/** Parts that others refer to: what is there is changed, what is new is added, what is gone goes. */
async function settle(tx: EntityManager, part: Part, keptBy: string, rows: Row[]): Promise<void> {
  const { table, parentColumn, columns } = part;
  const list = [parentColumn, ...columns].join(', ');
  const changes = columns
    .filter((column) => column !== keptBy)
    .map((column) => `${column} = excluded.${column}`);
  const record = `json_populate_recordset(null::${table}, $1::json)`;
  await tx.query(
    `INSERT INTO ${table} (${list}) SELECT ${list} FROM ${record}
     ON CONFLICT (${parentColumn}, ${keptBy}) DO UPDATE SET ${changes.join(', ')}`,
    [JSON.stringify(rows)],
  );
  await tx.query(
    `DELETE FROM ${table} t USING (SELECT ${parentColumn} AS parent, array_agg(${keptBy}) AS kept FROM ${record} GROUP BY 1) f
     WHERE t.${parentColumn} = f.parent AND NOT t.${keptBy} = ANY(f.kept)`,
    [JSON.stringify(rows)],
  );
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
  for (const { column, field, type, keyOf } of kind.references ?? []) {
    const value = values[field] as string | null | undefined;
    row[column] = value === undefined || value === null ? null : scope.id(type, keyOf(value, scope));
  }
  return row;
}

function readOf({ decimals }: RecordKind, column: string): string {
  return decimals?.includes(column) === true ? `trim_scale(t.${column})::text` : `t.${column}`;
}

function typeOf({ idColumn }: RecordKind): 'uuid' | 'text' {
  return idColumn === 'code' ? 'text' : 'uuid';
}

function idOf(kind: RecordKind): string {
  return kind.idColumn ?? 'id';
}

function camel(column: string): string {
  return column.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}
