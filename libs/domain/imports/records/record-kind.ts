import type { ProgrammeImport } from '../programme-import.schemas.js';

export type RecordType =
  | 'organisation'
  | 'programme'
  | 'theme'
  | 'initiative'
  | 'lineage'
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
  /** Code of the file's programme. */
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
  idColumn?: 'programme_id';
  /** Columns that hold a value under the camelCase name of the column. */
  columns: readonly string[];
  /** Columns that hold the id of what the value names by its code. */
  references?: readonly Reference[];
  /** Rows of other tables that are part of the record and are written anew with it. */
  parts?: readonly Part[];
  /** A number that is unique among its neighbours, so that two rows which swap theirs need a moment without. */
  uniqueNumber?: 'number';
  /** Rows that two people may edit carry a version, which an import raises too. */
  versioned?: true;
  incoming(file: ProgrammeImport): IncomingRecord[];
  /** Which rows concern this file. */
  where: string;
  among(scope: ImportScope, incoming: IncomingRecord[]): unknown;
  /** SQL of a row's natural key. */
  key: string;
  /** Columns set once, when the row is made. */
  fixed(record: IncomingRecord, scope: ImportScope): Row;
}

export interface Reference {
  column: string;
  field: string;
  type: RecordType;
  table: string;
}

export interface Part {
  field: string;
  table: string;
  parentColumn: string;
  columns: readonly string[];
  /** SQL of the value as the file would have it, as JSON. */
  read: string;
  rows(value: unknown, scope: ImportScope): Row[];
}

/** Keys of records inside a programme carry its code, since codes such as `I-1` recur in each generation. */
export function within(programme: string, code: string): string {
  return `${programme}/${code}`;
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
