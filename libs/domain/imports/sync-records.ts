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
import type { RecordTouches } from './record-touches.js';
import { createRecords, type StoredRecord, storedRecords, updateRecords } from './record-writer.js';
import type { IncomingRecord, RecordKind, RecordType } from './records/index.js';

type Synced = Pick<ImportResult, 'created' | 'updated' | 'unchanged' | 'kept'> & {
  changes: RecordChange[];
  /** What this file must not change; with one of these nothing of it is saved. */
  refused: Finding[];
};

interface Step {
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
  const [toCreate, toUpdate] = [recordsTo('create'), recordsTo('update')];
  const writeAll = async () => {
    // Updates first: a new row may take the number or place that an updated one gives up.
    await updateRecords(tx, kind, ids, toUpdate);
    await createRecords(tx, kind, ids, toCreate);
  };
  if (touches === null) await writeAll();
  else await touches.around(tx, kind, ids, { created: toCreate, updated: updatesOf(steps) }, writeAll);
  for (const { record, hash, decision } of steps) {
    if (decision.act === 'keep' || decision.act === 'unchanged') continue;
    imported.note({ recordType: kind.type, key: record.key, id: noteId(kind, ids, record.key), hash });
  }
  return {
    refused,
    changes: steps.flatMap(({ record, stored, decision }) =>
      decision.act === 'update' && stored !== undefined ? [changeOf(kind.type, record, stored)] : [],
    ),
    created: toCreate.length,
    updated: toUpdate.length,
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

function changeOf(
  recordType: RecordType,
  { key, values }: IncomingRecord,
  stored: StoredRecord,
): RecordChange {
  const fields = differingFields(values, stored.values).map(
    (field): [string, RecordChange['fields'][string]] => [
      field,
      { before: stored.values[field] ?? null, after: values[field] ?? null },
    ],
  );
  return { recordType, key, fields: Object.fromEntries(fields) };
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
  return incoming.map((record) => {
    const stored = rows.get(record.key);
    const hash = hashOf(record.values);
    const before = imported.see(kind.type, record.key);
    const orphan = (record.parents ?? []).some(([type, key]) => !ids.has(type, key));
    const decision: SyncDecision = orphan
      ? { act: 'keep', reason: 'parent-missing' }
      : decide(hash, stored === undefined ? null : hashOf(stored.values), before);
    return { record, stored, hash, decision };
  });
}
