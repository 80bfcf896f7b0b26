import type { Cell, Sheet } from './cell.js';
import { decodeText } from './decode-text.js';
import { type SpreadsheetLimits, spreadsheetLimits, streamedLimits } from './limits.js';
import { csvCell, csvRecords, readCsv } from './read-csv.js';
import { readXlsx, xlsxRows } from './read-xlsx.js';
import { refused } from './spreadsheet.errors.js';

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** A table from outside. What it is, its bytes say; a name that says otherwise is refused. Throws SpreadsheetRefused. */
export async function readTable({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<Sheet> {
  const isZip = formatOf({ name, bytes }, spreadsheetLimits) === 'xlsx';
  const sheet = isZip ? await readXlsx(bytes) : readCsv(bytes);
  for (const row of sheet.rows) assertShort(row, spreadsheetLimits);
  if (sheet.rows.every((row) => row.every(({ kind }) => kind === 'empty'))) throw refused.noRows();
  return sheet;
}

/**
 * The rows of a large table one after the other: no more than the file itself and one row are in memory. Rows without
 * anything may be left out; the numbers are those of the file.
 */
export async function* streamTable(
  file: { name: string; bytes: Uint8Array },
  limits: SpreadsheetLimits = streamedLimits,
): AsyncGenerator<{ number: number; cells: Cell[] }, void, undefined> {
  const rows = formatOf(file, limits) === 'xlsx' ? xlsxRows(file.bytes, limits) : csvRows(file.bytes, limits);
  for await (const row of rows) {
    assertShort(row.cells, limits);
    yield row;
  }
}

function* csvRows(
  bytes: Uint8Array,
  limits: SpreadsheetLimits,
): Generator<{ number: number; cells: Cell[] }, void, undefined> {
  let number = 0;
  for (const record of csvRecords(decodeText(bytes), limits)) {
    number += 1;
    yield { number, cells: record.map((written, column) => csvCell(written, number, column + 1)) };
  }
}

/** What the bytes are; throws for what is no table of ours, or is larger than it may be. */
export function formatOf(
  { name, bytes }: { name: string; bytes: Uint8Array },
  limits: SpreadsheetLimits,
): Sheet['format'] {
  if (bytes.byteLength > limits.bytes) throw refused.tooLarge(limits.bytes / 1024 / 1024);
  const ending = name.toLowerCase().split('.').at(-1);
  if (ending === 'xlsm' || ending === 'xltm' || ending === 'xlsb') throw refused.macros();
  if (begins(bytes, OLE)) throw refused.oldExcel();
  const isZip = begins(bytes, ZIP);
  if (ending !== 'xlsx' && ending !== 'csv') throw refused.notSpreadsheet();
  if (isZip !== (ending === 'xlsx')) throw isZip ? refused.nameAndContent() : notXlsx(ending);
  return isZip ? 'xlsx' : 'csv';
}

function assertShort(row: readonly Cell[], { cellLength }: SpreadsheetLimits): void {
  for (const { address, text } of row)
    if (text.length > cellLength && [...text].length > cellLength)
      throw refused.longCell(address, cellLength);
}

function begins(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function notXlsx(ending: string): Error {
  return ending === 'xlsx' ? refused.nameAndContent() : refused.notSpreadsheet();
}
