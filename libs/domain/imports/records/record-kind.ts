import type { Path } from '../import-problem.js';
import type { ProgrammeImport } from '../programme-import.schemas.js';

export type RecordType =
  | 'organisation'
  | 'master'
  | 'strategy'
  | 'strategy-goal'
  | 'strategy-section'
  | 'strategy-measure'
  | 'programme'
  | 'theme'
  | 'initiative'
  | 'lineage'
  | 'agreement'
  | 'indicator'
  | 'indicator-target'
  | 'measurement'
  | 'statistic'
  | 'statistic-value'
  | 'fact'
  | 'progress-report'
  | 'report-block'
  | 'progress-entry'
  | 'data-issue';

/** A record of the file under its natural key, in plain values; references are codes. */
export interface IncomingRecord {
  key: string;
  values: Record<string, unknown>;
  /** Records it cannot be without: type and key. */
  parents?: [RecordType, string][];
}

/** What is known while one file is imported. */
export interface ImportScope {
  /** Names the file's rows; codes that only one file knows carry it in front. */
  dataset: string;
  /** Code of the file's programme; empty when it holds none. */
  programme: string;
  has(type: RecordType, key: string): boolean;
  /** The id of a record in the database; parents are looked at first, so a missing one is a defect. */
  id(type: RecordType, key: string): string;
}

export type Row = Record<string, unknown>;

/**
 * How one kind of record lies in its table. Names of tables and columns and all SQL come from here, never from a file.
 * In SQL the table is `t`, `$1` is what `among` gives and `file.programme` (in `key` only) the programme's code.
 */
export interface RecordKind {
  type: RecordType;
  table: string;
  idColumn?: 'programme_id' | 'code';
  /** Columns that hold a value under the camelCase name of the column. */
  columns: readonly string[];
  /** Those of them that hold exact decimals, compared without trailing zeros and never as floating numbers. */
  decimals?: readonly string[];
  /** Columns that hold the id of what the value names by its code. */
  references?: readonly Reference[];
  /** Rows of other tables that are part of the record and are written anew with it. */
  parts?: readonly Part[];
  /** A number that is unique among its neighbours, so that two rows which swap theirs need a moment without. */
  uniqueNumber?: 'number';
  /** Its records name others of their kind, which therefore are made before any is changed. */
  namesItsOwn?: true;
  /** Rows that two people may edit carry a version, which an import raises too. */
  versioned?: true;
  /** Wording that is printed as the agencies' own: once it is in force a revision alone changes it, never a file. */
  official?: Official;
  /** Where the file states the record's state: one that is stored changes through transitions alone, never by a file. */
  stateAt?: (index: number) => Path;
  movedByCalendar?: MovedByCalendar;
  /** Rows are never overwritten: a new row takes the place of the old one, which points to it. */
  superseded?: true;
  incoming(file: ProgrammeImport): IncomingRecord[];
  /** Which rows concern this file. */
  where: string;
  among(scope: ImportScope, incoming: IncomingRecord[]): unknown;
  /** SQL of a row's natural key. */
  key: string;
  /** Columns set once, when the row is made. */
  fixed(record: IncomingRecord, scope: ImportScope): Row;
}

export interface Official {
  /** The fields, each with its place inside the record of the file. */
  fields: Readonly<Record<string, Path>>;
  /** SQL of whether the wording of a row is in force. */
  inForce: string;
  /** Where the record stands in the file. */
  place: (index: number) => Path;
  /** Official only in some rows, whatever is in force: a guess is no wording yet. */
  except?: (field: string, stored: Record<string, unknown>) => boolean;
}

/** What the service itself moves on as days pass, without anybody having edited the row. */
export interface MovedByCalendar {
  /** SQL of a JSON object that tells what it moved. */
  aside: string;
  /** The row as it may have been imported, before it was moved. */
  earlier: (values: Record<string, unknown>, aside: Record<string, unknown>) => Record<string, unknown>[];
  /** Fields that stay as they were moved while the file says nothing new about `rests`. */
  fields: readonly string[];
  /** Fields on which the moving rests; where a file changes one, it begins anew. */
  rests: readonly string[];
  /** SQL that lets it begin anew for the ids `$1`. */
  restart: string;
}

/** A column that names another record; empty when the value is. */
export interface Reference {
  column: string;
  field: string;
  type: RecordType;
  /** The key of what the value names. */
  keyOf: (value: string, scope: ImportScope) => string;
  /** SQL of the value as the file would have it. */
  read: string;
}

export interface Part {
  field: string;
  table: string;
  parentColumn: string;
  columns: readonly string[];
  /** SQL of the value as the file would have it, as JSON. */
  read: string;
  /** Other rows refer to these: they are changed in place by this key (besides the parent), not written anew. */
  keptBy?: string;
  rows(value: unknown, scope: ImportScope): Row[];
}

/** Keys of records inside a programme carry its code, since codes such as `I-1` recur in each generation. */
export function within(programme: string, code: string): string {
  return `${programme}/${code}`;
}

/** Rows that are found by a code of their own. */
export const byCode = {
  where: 't.code = ANY($1::text[])',
  among: (_scope: ImportScope, incoming: IncomingRecord[]) => incoming.map(({ key }) => key),
  key: 't.code',
  fixed: ({ key }: IncomingRecord) => ({ code: key }),
} as const;

/** The ids of the records of a type that this file names, as far as they are there. */
export function idsOf(scope: ImportScope, type: RecordType, keys: Iterable<string>): string[] {
  return [...new Set(keys)].filter((key) => scope.has(type, key)).map((key) => scope.id(type, key));
}

/** The ids of the parents of one type of the incoming records. */
export function parentIds(scope: ImportScope, type: RecordType, incoming: IncomingRecord[]): string[] {
  return idsOf(
    scope,
    type,
    incoming.flatMap(({ parents }) => (parents ?? []).filter(([of]) => of === type).map(([, key]) => key)),
  );
}

/** A parent, where the file names one. */
export function parent(type: RecordType, key: string | undefined): [RecordType, string][] {
  return key === undefined ? [] : [[type, key]];
}

/** The code of a file's programme; without a programme there is nothing that lies in one, as the checks have seen. */
export function codeOfProgramme({ programme }: ProgrammeImport): string {
  return programme?.code ?? '';
}

/** What most records inside a programme share. */
export const inProgramme = {
  where: 't.programme_id = $1::uuid',
  key: `file.programme || '/' || t.code`,
  among: (scope: ImportScope) => programmeId(scope),
  fixed: ({ key }: IncomingRecord, scope: ImportScope) => ({
    programme_id: programmeId(scope),
    code: key.slice(within(scope.programme, '').length),
  }),
} as const;

/** The id of the file's programme; null when a person deleted it, and then nothing of it is imported either. */
export function programmeId(scope: ImportScope): string | null {
  return scope.has('programme', scope.programme) ? scope.id('programme', scope.programme) : null;
}
