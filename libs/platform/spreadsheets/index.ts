export { addressOf, type Cell, type CellValue, type DayCell, type Sheet } from './cell.js';
export { spreadsheetLimits, streamedLimits } from './limits.js';
export { formatOf, readTable, streamTable } from './read-table.js';
export { SpreadsheetRefused } from './spreadsheet.errors.js';
export { CSV_MARK, csvLines, writeCsv } from './write-csv.js';
export { spreadsheetTypes } from './media-types.js';
export { type OutgoingColumn, type OutgoingSheet, writeXlsx } from './write-xlsx.js';
