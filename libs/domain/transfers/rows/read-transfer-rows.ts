import { addressOf, type Cell, type Sheet } from '@platform/spreadsheets';
import { type ColumnKey, columnKeys, columns, compared, neededColumns, type WrittenRow } from './columns.js';
import { problemAt, type TransferProblem } from './transfer-problem.js';

/** How many people one list may move. */
export const MOST_ROWS = 1_000;
/** The heading may stand under a title and a line or two of explanation. */
const HEADING_WITHIN = 10;

export interface WrittenList {
  rows: WrittenRow[];
  /** Rows of the form that nobody has changed: the same post before and after, or a vacant post. */
  unchanged: number;
  problems: TransferProblem[];
}

/** The rows of a table that say something, each value with its address; without its columns the table says nothing. */
export function readTransferRows(sheet: Sheet): WrittenList {
  const heading = headingOf(sheet);
  const places = new Map<ColumnKey, number>();
  const problems: TransferProblem[] = [];
  for (const [index, cell] of (sheet.rows[heading] ?? []).entries()) {
    if (cell.kind === 'empty') continue;
    const key = keyOf(cell);
    if (key === null) problems.push(problemAt(null, cell, 'transfers/column-unknown', { head: cell.text }));
    else if (places.has(key))
      problems.push(problemAt(null, cell, 'transfers/column-twice', { head: columns[key].head }));
    else places.set(key, index);
  }
  for (const key of neededColumns)
    if (!places.has(key))
      problems.push(problemAt(null, null, 'transfers/column-missing', { head: columns[key].head }));
  if (neededColumns.some((key) => !places.has(key))) return { rows: [], unchanged: 0, problems };

  const written = sheet.rows
    .map((cells, index) => ({ cells, number: index + 1 }))
    .slice(heading + 1)
    .filter(({ cells }) => cells.some(({ text }) => compared(text) !== ''))
    .map(({ cells, number }) => writtenRow(cells, number, places));
  const rows = written.filter((row) => !isUnchanged(row));
  if (rows.length > MOST_ROWS)
    problems.push(problemAt(null, null, 'transfers/too-many-rows', { most: String(MOST_ROWS) }));
  return { rows: rows.slice(0, MOST_ROWS), unchanged: written.length - rows.length, problems };
}

/** The row with most of the headings. */
function headingOf(sheet: Sheet): number {
  const hits = sheet.rows
    .slice(0, HEADING_WITHIN)
    .map((row) => row.filter((cell) => keyOf(cell) !== null).length);
  return Math.max(0, hits.indexOf(Math.max(...hits)));
}

function keyOf({ text }: Cell): ColumnKey | null {
  // 「氏名（必須）」 is the heading 「氏名」 with a remark.
  const name = compared(text).replace(/ ?\(.*$/, '');
  return columnKeys.find((key) => compared(columns[key].head) === name) ?? null;
}

function writtenRow(cells: Cell[], number: number, places: Map<ColumnKey, number>): WrittenRow {
  const read = (key: ColumnKey) => {
    const index = places.get(key);
    const cell = index === undefined ? undefined : cells[index];
    return {
      address: cell?.address ?? addressOf(number, (index ?? columnKeys.indexOf(key)) + 1),
      text: cell?.text.trim() ?? '',
    };
  };
  return {
    number,
    cells: Object.fromEntries(columnKeys.map((key) => [key, read(key)])) as WrittenRow['cells'],
  };
}

/** The form comes with every post: what was left as it was moves nobody. */
function isUnchanged({ cells }: WrittenRow): boolean {
  const text = (key: ColumnKey) => compared(cells[key].text);
  const samePost =
    text('fromPost') !== '' &&
    text('fromPost') === text('toPost') &&
    text('fromDepartment') === text('toDepartment');
  const nobody = (
    ['name', 'email', 'fromDepartment', 'fromPost', 'startsOn', 'concurrent', 'successor'] as const
  ).every((key) => text(key) === '');
  return samePost || nobody;
}
