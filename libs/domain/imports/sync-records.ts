import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { ImportResult, RecordChange } from './import-result.js';
import type { Finding } from './import-problem.js';
import type { ImportedRecords } from './imported-records.js';
import { officialFindings } from './official-wording.rule.js';
import type { ProgrammeImport } from './programme-import.schemas.js';
import { decide, differingFields, hashOf, type SyncDecision } from './record-sync.js';
import { stateFindings } from './stored-state.rule.js';
import type { RecordIds } from './record-ids.js';
import { type RecordTouches, titleOf } from './record-touches.js';
import { createRecords, type StoredRecord, storedRecords, updateRecords } from './record-writer.js';
import type { IncomingRecord, RecordKind, RecordType } from './records/index.js';

/** A record that was made or changed; `fields` only of one that was there. */
export interface WrittenRecord extends RecordChange {
  record: IncomingRecord;
}

type Synced = Pick<ImportResult, 'created' | 'updated' | 'unchanged' | 'kept'> & {
  written: WrittenRecord[];
  /** What this file must not change; with one of these nothing of it is saved. */
  refused: Finding[];
};

interface Step {
  /** As it is written. */
  record: IncomingRecord;
  stored: StoredRecord | undefined;
  hash: string;
  decision: SyncDecision;
}

/** Brings all records of one kind to what the file says, as far as nobody else has changed them. */
export async function syncRecords(
  tx: EntityManager,
  kind: RecordKind,
  file: ProgrammeImport,
  ids: RecordIds,
  imported: ImportedRecords,
  touches: RecordTouches | null = null,
): Promise<Synced> {
  const steps = await plan(tx, kind, file, ids, imported);
  const refused = steps.flatMap(({ record, stored, decision }, index) =>
    decision.act === 'update' && stored !== undefined
      ? [...stateFindings(kind, index, record, stored), ...officialFindings(kind, index, record, stored)]
      : [],
  );
  const recordsTo = (act: SyncDecision['act']) =>
    steps.filter(({ decision }) => decision.act === act).map(({ record }) => record);
  const toCreate = recordsTo('create');
  const updates = updatesOf(steps);
  const writeAll = async () => {
    await restart(tx, kind, ids, updates);
    const toWrite = updates.map((update) => asMoved(kind, update));
    if (kind.namesItsOwn === true) await createRecords(tx, kind, ids, toCreate);
    // Updates first: a new row may take the number or place that an updated one gives up.
    await updateRecords(tx, kind, ids, toWrite);
    if (kind.namesItsOwn !== true) await createRecords(tx, kind, ids, toCreate);
  };
  if (touches === null) await writeAll();
  else await touches.around(tx, kind, ids, { created: toCreate, updated: updates }, writeAll);
  for (const { record, hash, decision } of steps) {
    if (decision.act === 'keep' || decision.act === 'unchanged') continue;
    imported.note({ recordType: kind.type, key: record.key, id: noteId(kind, ids, record.key), hash });
  }
  return {
    refused,
    written: [
      ...toCreate.map((record) => writtenOf(kind.type, 'create', record, {})),
      ...updates.map(({ record, stored }) => writtenOf(kind.type, 'update', record, stored.values)),
    ],
    created: toCreate.length,
    updated: updates.length,
    unchanged: recordsTo('unchanged').length + recordsTo('adopt').length,
    kept: steps.flatMap(({ record, stored, decision }) =>
      decision.act !== 'keep'
        ? []
        : [
            {
              recordType: kind.type,
              key: record.key,
              reason: decision.reason,
              fields: stored === undefined ? [] : differingFields(record.values, stored.values),
            },
          ],
    ),
  };
}

function updatesOf(steps: readonly Step[]): { record: IncomingRecord; stored: StoredRecord }[] {
  return steps.flatMap(({ record, stored, decision }) =>
    decision.act === 'update' && stored !== undefined ? [{ record, stored }] : [],
  );
}

/** Rows that are known by their code have no id of their own; the note of the import needs one. */
function noteId({ type, idColumn }: RecordKind, ids: RecordIds, key: string): string {
  const id = ids.id(type, key);
  return idColumn === 'code' ? createHash('md5').update(`${type} ${id}`).digest('hex') : id;
}

function writtenOf(
  recordType: RecordType,
  act: 'create' | 'update',
  record: IncomingRecord,
  stored: Record<string, unknown>,
): WrittenRecord {
  const fields = (act === 'create' ? [] : differingFields(record.values, stored)).map(
    (field): [string, RecordChange['fields'][string]] => [
      field,
      { before: stored[field] ?? null, after: record.values[field] ?? null },
    ],
  );
  return {
    recordType,
    key: record.key,
    title: titleOf(record),
    act,
    fields: Object.fromEntries(fields),
    record,
  };
}

type Update = ReturnType<typeof updatesOf>[number];

function changesWhatRests({ movedByCalendar }: RecordKind, { record, stored }: Update): boolean {
  const differing = differingFields(record.values, stored.values);
  return movedByCalendar?.rests.some((field) => differing.includes(field)) === true;
}

/** What the calendar moved begins anew where the file changes what it rests on. */
async function restart(
  tx: EntityManager,
  kind: RecordKind,
  ids: RecordIds,
  updates: readonly Update[],
): Promise<void> {
  const anew = updates.filter((update) => changesWhatRests(kind, update));
  if (kind.movedByCalendar === undefined || anew.length === 0) return;
  await tx.query(kind.movedByCalendar.restart, [anew.map(({ record }) => ids.id(kind.type, record.key))]);
}

/** And it stays as it was moved where the file changes something else. */
function asMoved(kind: RecordKind, update: Update): IncomingRecord {
  const { movedByCalendar } = kind;
  if (movedByCalendar === undefined || changesWhatRests(kind, update)) return update.record;
  const { now } = update.stored;
  const moved = movedByCalendar.fields.map((field): [string, unknown] => [field, now[field]]);
  return { ...update.record, values: { ...update.record.values, ...Object.fromEntries(moved) } };
}

/** The row as it was before the calendar moved it, where it then was what was imported, or is what the file says. */
function beforeCalendar(
  { movedByCalendar }: RecordKind,
  stored: StoredRecord,
  hashes: (string | null)[],
): StoredRecord {
  if (movedByCalendar === undefined || hashes.includes(hashOf(stored.values))) return stored;
  const values = movedByCalendar
    .earlier(stored.values, stored.aside)
    .find((earlier) => hashes.includes(hashOf(earlier)));
  return values === undefined ? stored : { ...stored, values };
}

async function plan(
  tx: EntityManager,
  kind: RecordKind,
  file: ProgrammeImport,
  ids: RecordIds,
  imported: ImportedRecords,
): Promise<Step[]> {
  const incoming = kind.incoming(file);
  const rows = new Map((await storedRecords(tx, kind, ids, incoming)).map((row) => [row.key, row]));
  for (const { key, id } of rows.values()) ids.set(kind.type, key, id);
  const steps = incoming.map((record): Step => {
    const hash = hashOf(record.values);
    const before = imported.see(kind.type, record.key);
    const row = rows.get(record.key);
    const stored = row === undefined ? undefined : beforeCalendar(kind, row, [before, hash]);
    const orphan = (record.parents ?? []).some(([type, key]) => !ids.has(type, key));
    const decision: SyncDecision = orphan
      ? { act: 'keep', reason: 'parent-missing' }
      : decide(hash, stored === undefined ? null : hashOf(stored.values), before);
    return { record, stored, hash, decision };
  });
  return withoutOrphans(kind, ids, steps);
}

/** What names another of its kind that a person deleted has no place; what names such a one has none either. */
function withoutOrphans(kind: RecordKind, ids: RecordIds, steps: Step[]): Step[] {
  const own = (kind.references ?? []).filter(({ type }) => type === kind.type);
  if (own.length === 0) return steps;
  const coming = new Set(
    steps.filter(({ decision }) => decision.act === 'create').map(({ record }) => record.key),
  );
  const lost = steps.filter(
    ({ record, decision }) =>
      (decision.act === 'create' || decision.act === 'update') &&
      own.some(({ field, keyOf }) => {
        const value = record.values[field];
        if (typeof value !== 'string') return false;
        const key = keyOf(value, ids);
        return !ids.has(kind.type, key) && !coming.has(key);
      }),
  );
  if (lost.length === 0) return steps;
  const kept: SyncDecision = { act: 'keep', reason: 'parent-missing' };
  return withoutOrphans(
    kind,
    ids,
    steps.map((step) => (lost.includes(step) ? { ...step, decision: kept } : step)),
  );
}
