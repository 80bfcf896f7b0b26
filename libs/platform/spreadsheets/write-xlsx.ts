import { type DataValidation, writeXlsx as writeWorkbook, type WriteSheet } from 'hucre/xlsx';
import { type CellValue, columnName } from './cell.js';
import { neutralised } from './formula-text.js';
import { spreadsheetLimits } from './limits.js';

/** A sheet that goes out. */
export interface OutgoingSheet {
  name: string;
  rows: readonly (readonly CellValue[])[];
  /** In characters, from the first column on. */
  widths?: readonly number[];
  /** Of a form to be filled in; takes the place of `widths`. */
  columns?: readonly OutgoingColumn[];
}

/** A column of a form: what is not `open` is locked, against slips and not against people (there is no password). */
export interface OutgoingColumn {
  width: number;
  hidden?: boolean;
  open?: boolean;
  day?: boolean;
  /** The words that may stand there. */
  choices?: readonly string[];
}

/** `_x0041_` stands for a character of its own in a workbook; as a text it must be told apart. */
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** 令和9年4月1日, as spreadsheet programs show it. */
const WAREKI = '[$-411]ggge"年"m"月"d"日"';
const HEADING = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' as const } };

/** A workbook whose texts are typed as texts, and stay harmless when somebody saves it as CSV; the first row stays in sight. */
export async function writeXlsx(sheets: readonly OutgoingSheet[]): Promise<Uint8Array> {
  return writeWorkbook({ sheets: sheets.map(workSheet) });
}

function workSheet({ name, rows, widths, columns }: OutgoingSheet): WriteSheet {
  const sheet: WriteSheet = {
    name,
    rows: rows.map((row) => row.map((value) => outgoing(value, columns !== undefined))),
    freezePane: { rows: 1 },
  };
  if (widths !== undefined) sheet.columns = widths.map((width) => ({ width, numFmt: '@' }));
  return columns === undefined ? sheet : { ...sheet, ...asForm(columns) };
}

/** An empty cell of a form is written too: only a cell that is there can be unlocked. */
function outgoing(value: CellValue, inForm: boolean): string | number | Date | null {
  if (value === null) return inForm ? '' : null;
  if (typeof value === 'object') return new Date(`${value.day}T00:00:00Z`);
  return typeof value === 'string' ? neutralised(value).replace(ESCAPE, '_x005F_') : value;
}

/** Prints on A4 across, with its heading on every page. */
function asForm(columns: readonly OutgoingColumn[]): Partial<WriteSheet> {
  const headings = columns.map((_, index) => [`0,${index}`, { style: HEADING }] as const);
  return {
    columns: columns.map(({ width, hidden, open, day }) => ({
      width,
      ...(hidden === true ? { hidden } : {}),
      style: {
        numFmt: day === true ? WAREKI : '@',
        alignment: { vertical: 'top' },
        ...(open === true ? { protection: { locked: false } } : {}),
      },
    })),
    cells: new Map(headings),
    dataValidations: columns.flatMap(({ choices }, index): DataValidation[] =>
      choices === undefined || choices.join(',').length > 250 ? [] : [listOf(choices, columnName(index + 1))],
    ),
    protection: { sheet: true, formatColumns: true, formatRows: true, autoFilter: true },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
  };
}

/** A word that is not offered is told when the file comes back, with its cell; here it is only a hint. */
function listOf(values: readonly string[], column: string): DataValidation {
  return {
    type: 'list',
    values: [...values],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'warning',
    range: `${column}2:${column}${spreadsheetLimits.rows}`,
  };
}
