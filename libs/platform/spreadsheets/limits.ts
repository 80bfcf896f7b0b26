/** What a table from outside may be. Larger ones are refused before anything is built from them. */
export interface SpreadsheetLimits {
  bytes: number;
  rows: number;
  columns: number;
  /** Code points. */
  cellLength: number;
  zipEntries: number;
  /** Of all entries together, as they say and as they turn out. */
  inflatedBytes: number;
  /** Inflated to compressed, of entries that are worth the question. */
  ratio: number;
  ratioFrom: number;
}

/** Of a table that is read as a whole, while somebody waits. */
export const spreadsheetLimits = {
  bytes: 5 * 1024 * 1024,
  rows: 5_000,
  columns: 50,
  cellLength: 2_000,
  zipEntries: 300,
  inflatedBytes: 40 * 1024 * 1024,
  ratio: 150,
  ratioFrom: 1024 * 1024,
} as const satisfies SpreadsheetLimits;

/** Of a table that a job reads row by row. */
export const streamedLimits = {
  ...spreadsheetLimits,
  bytes: 20 * 1024 * 1024,
  rows: 50_000,
  /** What a cell of a workbook holds at most. */
  cellLength: 32_767,
  inflatedBytes: 160 * 1024 * 1024,
} as const satisfies SpreadsheetLimits;
