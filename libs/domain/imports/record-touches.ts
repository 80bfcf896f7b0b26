import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { canonicalJson } from '@platform/events';
import { JOINT_WHEN_NEW, RECORD_OWNERS } from './record-owners.js';
import { differingFields } from './record-sync.js';
import type { StoredRecord } from './record-writer.js';
import type { ImportScope, IncomingRecord, RecordKind, RecordType } from './records/index.js';

/** One record that an import writes: whose it is (before or after), and what becomes of each field. */
export interface RecordTouch {
  recordType: RecordType;
  key: string;
  /** What people call it. */
  title: string;
  act: 'create' | 'update';
  /** Empty = of a register that is nobody's in particular. */
  agencies: string[];
  before: Record<string, unknown>;
  after: Record<string, unknown>;
}

/** Written records with their owners, as the database itself says whose they were and are. */
export class RecordTouches {
  readonly all: RecordTouch[] = [];

  private constructor(private readonly everyAgency: readonly string[]) {}

  static async begin(tx: EntityManager): Promise<RecordTouches> {
    const rows = await tx.query<{ code: string }[]>(`SELECT code FROM agencies ORDER BY position`);
    return new RecordTouches(rows.map(({ code }) => code));
  }

  /** Around the writing of one kind: a record that changes hands is of both, the old and the new. */
  async around(
    tx: EntityManager,
    kind: RecordKind,
    scope: ImportScope,
    written: { created: IncomingRecord[]; updated: { record: IncomingRecord; stored: StoredRecord }[] },
    write: () => Promise<void>,
  ): Promise<void> {
    const { created, updated } = written;
    const changed = updated.map(({ record }) => record);
    const before = await this.owners(tx, kind, scope, changed);
    await write();
    const after = await this.owners(tx, kind, scope, [...changed, ...created]);
    const of = (...keys: (string[] | undefined)[]) => {
      const owners = new Set(keys.flatMap((agencies) => agencies ?? []));
      return this.everyAgency.filter((agency) => owners.has(agency));
    };
    for (const { record, stored } of updated)
      this.all.push({
        recordType: kind.type,
        key: record.key,
        title: titleOf(record),
        act: 'update',
        agencies: of(before.get(record.key), after.get(record.key)),
        ...fieldsOf(record.values, stored.values),
      });
    for (const record of created)
      this.all.push({
        recordType: kind.type,
        key: record.key,
        title: titleOf(record),
        act: 'create',
        agencies: JOINT_WHEN_NEW.has(kind.type) ? [...this.everyAgency] : of(after.get(record.key)),
        ...fieldsOf(record.values, {}),
      });
  }

  private async owners(
    tx: EntityManager,
    kind: RecordKind,
    scope: ImportScope,
    records: IncomingRecord[],
  ): Promise<Map<string, string[]>> {
    if (records.length === 0) return new Map();
    const id = kind.idColumn ?? 'id';
    const keys = new Map(records.map(({ key }) => [scope.id(kind.type, key), key]));
    const rows = await tx.query<{ id: string; owners: (string | null)[] }[]>(
      `SELECT t.${id}::text AS id, ${RECORD_OWNERS[kind.type]} AS owners FROM ${kind.table} t WHERE t.${id}::text = ANY($1)`,
      [[...keys.keys()]],
    );
    return new Map(
      rows.map((row): [string, string[]] => [
        keys.get(row.id) ?? '',
        row.owners.flatMap((owner) => owner ?? this.everyAgency),
      ]),
    );
  }
}

/** The agencies whose records are among them. */
export function agenciesOf(touches: readonly RecordTouch[]): string[] {
  return [...new Set(touches.flatMap(({ agencies }) => agencies))].sort();
}

/** The same only where the same records would become the same. */
export function planHash(touches: readonly RecordTouch[]): string {
  return createHash('sha256').update(canonicalJson(touches)).digest('hex');
}

export function titleOf({ key, values }: IncomingRecord): string {
  const names = ['title', 'name', 'heading', 'label', 'statement'].map((name) => values[name]);
  return names.find((name): name is string => typeof name === 'string' && name !== '') ?? key;
}

function fieldsOf(
  values: Record<string, unknown>,
  stored: Record<string, unknown>,
): Pick<RecordTouch, 'before' | 'after'> {
  const names = differingFields(values, stored);
  const take = (from: Record<string, unknown>) =>
    Object.fromEntries(names.map((name): [string, unknown] => [name, from[name] ?? null]));
  return { before: take(stored), after: take(values) };
}
