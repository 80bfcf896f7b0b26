import type { EntityManager } from 'typeorm';
import type { Actor, Agency, Permission } from '@domain/access';
import type { AppError, Wording } from '@platform/errors';
import type { Cell, CellValue } from '@platform/spreadsheets';
import type { FormFeatures } from './form-features.js';
import type { ProblemFacts, SheetProblem, SheetProblemCode } from './sheet-problem.js';

/** What a cell says, in one form: a text, a decimal, a day (2027-04-01), words of a choice, several of them, or nothing. */
export type SheetValue = string | readonly string[] | null;
export type SheetFields = Readonly<Record<string, SheetValue>>;

export type CellReading = { value: SheetValue } | { problem: SheetProblemCode; facts?: ProblemFacts };

/** How the cells of a column are read and written. */
export interface CellForm {
  read(cell: Cell): CellReading;
  write(value: SheetValue): CellValue;
  day?: true;
  /** Offered in the column. */
  choices?: readonly string[];
}

export interface SheetColumn extends CellForm {
  key: string;
  head: string;
  width: number;
  /** For the guide that comes with the form. */
  help: string;
  /** It only says which record the row is about; what is written there is not taken. */
  shown?: true;
  /** A new row needs it, and nobody can clear it. */
  required?: true;
}

/** A row as it was read: a field that is absent stood empty (no change), null is to be cleared. */
export interface ReadRow {
  number: number;
  id: string | null;
  version: number | null;
  /** What the fields were when the form was taken. */
  base: SheetFields | null;
  fields: Record<string, SheetValue>;
  addresses: Readonly<Record<string, string>>;
  problems: SheetProblem[];
}

/** A record as a row of the form. */
export interface StoredRecord {
  /** Empty where the form only offers the row, with what a new record is named by. */
  id: string;
  version: number;
  /** Whose it is; null = of both agencies. */
  owner: Agency | null;
  title: string;
  fields: SheetFields;
}

/** A row to be written, with all its fields as they shall be. */
export interface RowToWrite {
  number: number;
  /** Null = a new record. */
  id: string | null;
  version: number | null;
  fields: SheetFields;
  changed: readonly string[];
  /** Where an import is undone: what it had written in the changed fields. */
  written?: SheetFields;
}

export interface WrittenRow {
  number: number;
  id: string;
  version: number;
  /** The record in whose history it stands, where that is another one. */
  subjectId?: string;
}

/** What a feature would refuse of a row. */
export interface RowRefusal {
  number: number;
  error: AppError;
}

export interface WriteContext {
  actor: Actor;
  runId: string;
  features: FormFeatures;
}

export interface SheetScope {
  programme?: string | undefined;
  strategy?: string | undefined;
}

export const formCodes = [
  'initiatives',
  'indicators',
  'targets',
  'measurements',
  'agreements',
  'organisations',
] as const;
export type FormCode = (typeof formCodes)[number];

/** One form: its columns, how its rows lie in the tables, and how they are written, many at once. */
export interface SheetForm {
  code: FormCode;
  name: Wording;
  recordType: string;
  /** The kind of record in whose history it stands, where that is another one. */
  subjectType?: string;
  columns: readonly SheetColumn[];
  /** The column by whose cell a row is named. */
  titleKey: string;
  /** Needed beside `import.run`. */
  permission?: Permission;
  /** Columns that are an agency's own, whoever owns the record; the other columns are the owner's. */
  ownColumns?: Readonly<Record<string, Agency>>;
  /**
   * The rows are written by the feature's own commands, with its rules and its events. The dry run tries them, so that what
   * they refuse is told at its cell, and takes them back.
   */
  byFeature?: true;
  /** The feature's own events say what was written. */
  toldByFeature?: true;
  /** The columns that a refusal of the feature is about, where it names no field: the first one that was changed tells it. */
  refusedAt?: Readonly<Record<string, readonly string[]>>;
  /** Rows without an id are new records, or the record that the columns of the natural key name. */
  creates: boolean;
  naturalKey?: readonly string[];
  scopes: readonly (keyof SheetScope)[];
  /** In the order of the form. */
  taken(tx: EntityManager, scope: SheetScope, actor: Actor): Promise<StoredRecord[]>;
  /** Says what names mean, and what is unknown or can be read two ways; fields become what is stored. */
  resolve(tx: EntityManager, rows: readonly ReadRow[]): Promise<void>;
  /** The records that the rows are about, by row number. */
  stored(tx: EntityManager, rows: readonly ReadRow[], actor: Actor): Promise<Map<number, StoredRecord>>;
  /** What cannot stand together in the record as it would be. */
  check(row: ReadRow, after: SheetFields, stored: StoredRecord | null, actor: Actor): SheetProblem[];
  /** What the feature's commands would refuse of many rows, told together: for the dry run, which writes nothing. */
  refusals?(
    tx: EntityManager,
    rows: readonly RowToWrite[],
    context: WriteContext,
  ): Promise<readonly RowRefusal[]>;
  /** Whose a new record is. */
  ownerOfNew?(row: ReadRow): Agency | null;
  /** Those that were written; a row whose version has moved on is not among them. */
  write(tx: EntityManager, rows: readonly RowToWrite[], context: WriteContext): Promise<WrittenRow[]>;
  /** Records as they were before an import; those that were edited since are not among them. */
  giveBack(tx: EntityManager, rows: readonly RowToWrite[], context: WriteContext): Promise<WrittenRow[]>;
  /** Takes new records away again; returns those that may not go, because somebody uses them. */
  remove(tx: EntityManager, rows: readonly WrittenRow[], context: WriteContext): Promise<number[]>;
}
