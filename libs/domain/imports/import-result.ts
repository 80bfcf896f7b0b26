import type { ImportProblem } from './import-problem.js';
import type { KeptReason } from './record-sync.js';
import type { RecordType } from './records/index.js';

/** A record that the import left as it is, with the fields in which the file says something else. */
export interface KeptRecord {
  recordType: RecordType;
  key: string;
  reason: KeptReason;
  fields: string[];
}

/** What an import made, or changed field by field. */
export interface RecordChange {
  recordType: RecordType;
  key: string;
  /** What people call it. */
  title: string;
  act: 'create' | 'update';
  fields: Record<string, { before: unknown; after: unknown }>;
}

/** What one import did, or would do in a dry run. With problems nothing was written. */
export interface ImportResult {
  dataset: string | null;
  programme: string | null;
  /** The strategies that the file holds or names. */
  strategies: string[];
  dryRun: boolean;
  created: number;
  updated: number;
  unchanged: number;
  /** What was created or changed, the first of it; `changesLeftOut` says how many more there are. */
  changes: RecordChange[];
  changesLeftOut: number;
  kept: KeptRecord[];
  /** Imported from this file before and no longer in it; they stay, since nothing published is deleted. */
  absent: { recordType: string; key: string }[];
  /** Parts of the file that no table holds yet; they live in the file only. */
  notStored: string[];
  warnings: ImportProblem[];
  problems: ImportProblem[];
}

/** A longer list is in the history of the records. */
export const MOST_CHANGES = 500;

/** Nothing done yet. */
export function emptyResult(dryRun: boolean): ImportResult {
  return {
    dataset: null,
    programme: null,
    strategies: [],
    dryRun,
    created: 0,
    updated: 0,
    unchanged: 0,
    changes: [],
    changesLeftOut: 0,
    kept: [],
    absent: [],
    notStored: [],
    warnings: [],
    problems: [],
  };
}
