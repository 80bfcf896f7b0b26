import { stringify } from 'csv-stringify/sync';
import type { CellValue } from './cell.js';
import { neutralised } from './formula-text.js';

/** By this mark spreadsheet programs know that a file is UTF-8; it stands once, at its beginning. */
export const CSV_MARK = '\uFEFF';

/** Rows of a CSV file that is written piece by piece: CRLF, and no text that a spreadsheet program would calculate. */
export function csvLines(rows: readonly (readonly CellValue[])[]): string {
  const safe = rows.map((row) =>
    row.map((value) => {
      if (typeof value === 'string') return neutralised(value);
      return typeof value === 'object' ? (value?.day ?? null) : value;
    }),
  );
  return stringify(safe, { record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
}

/** CSV for spreadsheet programs: UTF-8 with its mark, CRLF, and no text that one of them would calculate. */
export function writeCsv(rows: readonly (readonly CellValue[])[]): Uint8Array {
  return Buffer.from(`${CSV_MARK}${csvLines(rows)}`, 'utf8');
}
