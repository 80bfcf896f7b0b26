/** One cell as it stands in the file. `text` is what an official sees; a day reads `2027-04-01`. */
export interface Cell {
  /** Where it stands, as a spreadsheet program says it: B7. */
  address: string;
  kind: 'empty' | 'text' | 'number' | 'boolean' | 'day';
  text: string;
}

/** A table with its empty rows, so that addresses stay true; every row has the width of the widest. */
export interface Sheet {
  format: 'csv' | 'xlsx';
  rows: Cell[][];
}

/** A value that goes out: text is neutralised against formulas, numbers stay numbers, a day is a day with 令和 in a workbook. */
export type CellValue = string | number | DayCell | null;
/** `2027-04-01`, as it also stands in CSV. */
export interface DayCell {
  day: string;
}

/** 1 → A, 27 → AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** Row and column count from 1. */
export function addressOf(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** A → 1, AA → 27. */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
