import { readXlsx as readWorkbook, streamXlsxRows } from 'hucre/xlsx';
import { AppError } from '@platform/errors';
import { addressOf, type Cell, columnName, type Sheet } from './cell.js';
import { restored } from './formula-text.js';
import { type SpreadsheetLimits, spreadsheetLimits } from './limits.js';
import { refused } from './spreadsheet.errors.js';
import { storedZip } from './stored-zip.js';
import { xlsxParts } from './xlsx-parts.js';

// One row and column beyond, so that too many are seen as such.
const RANGE = `A1:${columnName(spreadsheetLimits.columns + 1)}${spreadsheetLimits.rows + 1}`;

/** The first sheet of a workbook. The library only sees the parts that were checked, in an archive of our own. */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet> {
  const checked = storedZip(xlsxParts(bytes));
  let rows: unknown[][];
  try {
    const workbook = await readWorkbook(checked, { sheets: [0], range: RANGE });
    rows = workbook.sheets[0]?.rows ?? [];
  } catch (error) {
    throw error instanceof AppError ? error : refused.damaged();
  }
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length > spreadsheetLimits.rows) throw refused.tooManyRows(spreadsheetLimits.rows);
  if (width > spreadsheetLimits.columns) throw refused.tooManyColumns(spreadsheetLimits.columns);
  return {
    format: 'xlsx',
    rows: rows.map((row, index) =>
      Array.from({ length: width }, (_, column) => cellOf(row[column], addressOf(index + 1, column + 1))),
    ),
  };
}

/** The rows of the first sheet that hold something, one after the other. */
export async function* xlsxRows(
  bytes: Uint8Array,
  limits: SpreadsheetLimits,
): AsyncGenerator<{ number: number; cells: Cell[] }, void, undefined> {
  const checked = storedZip(xlsxParts(bytes, limits));
  const stream = streamXlsxRows(checked, { sheet: 0 })[Symbol.asyncIterator]();
  for (;;) {
    const next = await stream.next().catch((error: unknown) => {
      throw error instanceof AppError ? error : refused.damaged();
    });
    if (next.done === true) return;
    const { index, values } = next.value;
    if (index >= limits.rows) throw refused.tooManyRows(limits.rows);
    if (values.length > limits.columns) throw refused.tooManyColumns(limits.columns);
    yield {
      number: index + 1,
      cells: values.map((value, column) => cellOf(value, addressOf(index + 1, column + 1))),
    };
  }
}

function cellOf(value: unknown, address: string): Cell {
  if (typeof value === 'number') return { address, kind: 'number', text: String(value) };
  if (typeof value === 'boolean') return { address, kind: 'boolean', text: value ? 'TRUE' : 'FALSE' };
  if (value instanceof Date && !Number.isNaN(value.getTime()))
    return { address, kind: 'day', text: value.toISOString().slice(0, 10) };
  const text = typeof value === 'string' ? restored(value) : '';
  return { address, kind: text === '' ? 'empty' : 'text', text };
}
