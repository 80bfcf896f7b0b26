import { createHash } from 'node:crypto';
import { type EntityManager, QueryFailedError } from 'typeorm';
import type { NewEvent } from '@platform/events';
import type { Finding, ImportProblem } from './import-problem.js';
import { emptyResult, type ImportResult, MOST_CHANGES } from './import-result.js';
import { ImportedRecords } from './imported-records.js';
import { fileImported, type ImportSubject } from './imports.events.js';
import { recordEvents } from './loaded-records.events.js';
import { notStoredIn } from './not-stored.js';
import type { ProgrammeImport } from './programme-import.schemas.js';
import { placedIn, readProgrammeFile } from './read-programme-file.js';
import { RecordIds } from './record-ids.js';
import { RecordTouches, type RecordTouch } from './record-touches.js';
import { recordWords } from './record-words.js';
import { RECORD_KINDS, within } from './records/index.js';
import {
  storedComponents,
  storedCounts,
  storedKeys,
  storedProgrammes,
  storedStrategies,
  storedThemeNumbers,
  storedToday,
} from './surroundings.query.js';
import { syncRecords, type WrittenRecord } from './sync-records.js';

export interface ImportOptions {
  dryRun: boolean;
  /** Appends to the history, in the transaction of the import. */
  append: (tx: EntityManager, events: NewEvent[]) => Promise<void>;
  /** Hears which rule of the database refused what the checks let through. */
  onConflict?: (rule: string) => void;
  /** Hears, before anything is final, which records are written and whose they are; what it throws stops the import. */
  judge?: (touches: readonly RecordTouch[]) => void;
}

/**
 * Imports one file, all or nothing, and says what became of its records. Run again it changes nothing; what a person
 * changed or deleted since stays so and is listed as kept. A bad file is an answer with problems, not an error.
 */
export async function importProgramme(
  manager: EntityManager,
  bytes: Uint8Array,
  options: ImportOptions,
): Promise<ImportResult> {
  try {
    return await manager.transaction(async (tx) => {
      const result = await importIn(tx, bytes, options);
      if (options.dryRun || result.problems.length > 0) throw new NothingSaved(result);
      return result;
    });
  } catch (error) {
    if (error instanceof NothingSaved) return error.result;
    const conflict = conflictOf(error);
    if (conflict === null) throw error;
    options.onConflict?.(conflict.rule);
    return { ...emptyResult(options.dryRun), problems: [conflict.problem] };
  }
}

/** Leaves the transaction without committing, with what there is to say. */
class NothingSaved extends Error {
  constructor(readonly result: ImportResult) {
    super('nothing saved');
  }
}

async function importIn(tx: EntityManager, bytes: Uint8Array, options: ImportOptions): Promise<ImportResult> {
  const result = emptyResult(options.dryRun);
  // Two imports at once would each take the other's rows for a person's; the lock goes with the transaction.
  const [lock] = await tx.query<{ taken: boolean }[]>(
    `SELECT pg_try_advisory_xact_lock(hashtextextended('renkei.imports', 0)) AS taken`,
  );
  if (lock?.taken !== true) return { ...result, problems: [BUSY] };
  const programmes = await storedProgrammes(tx);
  const keys = await storedKeys(tx);
  const stored = new Set(keys.map(({ type, key }) => `${type} ${key}`));
  const components = await storedComponents(tx);
  const counts = await storedCounts(tx);
  const themeNumbers = await storedThemeNumbers(tx);
  const strategies = await storedStrategies(tx);
  const { file, problems, warnings } = readProgrammeFile(bytes, {
    programmes,
    holds: (type, key) => stored.has(`${type} ${key}`),
    components: (dataset, code) => components.get(within(dataset, code)) ?? 0,
    counts: (master) => counts.get(master) ?? [],
    today: await storedToday(tx),
    themeNumbers: (programme) => themeNumbers.get(programme) ?? new Map<string, number>(),
    strategies,
  });
  Object.assign(result, { problems, warnings });
  if (file === null) return result;

  const ids = new RecordIds(file.dataset, file.programme?.code ?? '');
  for (const { type, key, id } of keys) ids.set(type, key, id);
  for (const { code, id, initiatives } of programmes) {
    if (code === file.programme?.code) continue;
    ids.set('programme', code, id);
    for (const [initiative, initiativeId] of initiatives)
      ids.set('initiative', within(code, initiative), initiativeId);
  }
  const touches = options.judge === undefined ? null : await RecordTouches.begin(tx);
  const { written, refused } = await write(tx, file, ids, result, touches);
  if (refused.length > 0)
    return { ...emptyResult(options.dryRun), warnings, problems: placedIn(bytes, refused) };
  const subject = subjectOf(file, ids);
  if (subject === null) return { ...emptyResult(options.dryRun), problems: [DELETED] };
  if (touches !== null) options.judge?.(touches.all);
  if (!options.dryRun && result.created + result.updated > 0)
    await options.append(tx, [
      fileImported(file, result, subject, sha256(bytes)),
      ...(await recordEvents(tx, file.dataset, ids, written)),
    ]);
  return result;
}

/** Whose history the import belongs to; null when that was deleted by a person. */
function subjectOf({ programme, strategies }: ProgrammeImport, ids: RecordIds): ImportSubject | null {
  const [type, code] =
    programme === undefined
      ? (['strategy', strategies[0]?.code] as const)
      : (['programme', programme.code] as const);
  return code !== undefined && ids.has(type, code) ? { type, id: ids.id(type, code), code } : null;
}

async function write(
  tx: EntityManager,
  file: ProgrammeImport,
  ids: RecordIds,
  result: ImportResult,
  touches: RecordTouches | null,
): Promise<{ written: WrittenRecord[]; refused: Finding[] }> {
  const imported = await ImportedRecords.load(tx, file.dataset);
  const all: { written: WrittenRecord[]; refused: Finding[] } = { written: [], refused: [] };
  for (const kind of RECORD_KINDS) {
    const { created, updated, unchanged, kept, written, refused } = await syncRecords(
      tx,
      kind,
      file,
      ids,
      imported,
      touches,
    );
    result.created += created;
    result.updated += updated;
    result.unchanged += unchanged;
    result.kept.push(...kept);
    all.written.push(...written);
    all.refused.push(...refused);
  }
  await imported.save(tx);
  result.changes = all.written.slice(0, MOST_CHANGES).map(({ record: _record, ...change }) => change);
  result.changesLeftOut = Math.max(0, all.written.length - MOST_CHANGES);
  result.dataset = file.dataset;
  result.programme = file.programme?.code ?? null;
  result.strategies = file.strategies.map(({ code }) => code);
  result.absent = imported.absent();
  result.notStored = notStoredIn(file);
  return all;
}

/** A problem of the import as a whole, not of a place in the file. */
function wholeProblem(code: string, ja: string, en: string): ImportProblem {
  return { pointer: '', line: null, column: null, code, messages: { ja, en } };
}

const BUSY = wholeProblem(
  'imports/busy',
  'ほかの取込が進んでいます。終わってからもう一度行ってください。',
  'Another import is running. Try again when it has ended.',
);

const DELETED = wholeProblem(
  'imports/programme-deleted',
  '前に取り込んだこのプログラム（総合戦略）は、そのあと削除されています。取込では元に戻しません。',
  'This programme (or strategy) was imported before and deleted since; an import does not bring it back.',
);

/** The last net: what the checks let through and the database refuses, in words that need no knowledge of it. */
function conflictOf(error: unknown): { problem: ImportProblem; rule: string } | null {
  if (!(error instanceof QueryFailedError)) return null;
  const { code, constraint, table } = error.driverError as {
    code?: string;
    constraint?: string;
    table?: string;
  };
  if (code === undefined || !/^(?:2[23]|54)/.test(code)) return null;
  const kind = RECORD_KINDS.find(
    (one) => one.table === table || (one.parts ?? []).some((part) => part.table === table),
  );
  const { ja, en } = kind === undefined ? { ja: '記録', en: 'record' } : recordWords[kind.type];
  return {
    rule: constraint ?? code,
    problem: wholeProblem(
      CONFLICT,
      `${ja}のなかに、ほかの記録と両立しないか、保存できない値があります。何も取り込んでいません。場所を特定できないので、${ja}の番号・期間・重なりを確かめてください。`,
      `A ${en} has a value that cannot stand beside another or cannot be kept. Nothing was imported. Its place is not known; please check numbers, periods and repetitions there.`,
    ),
  };
}

const CONFLICT = 'imports/conflict';

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
