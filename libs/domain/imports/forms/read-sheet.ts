import { addressOf, type Cell, type CellValue } from '@platform/spreadsheets';
import { officialText } from '@platform/time';
import { isSame } from './judge-row.rule.js';
import type { ReadRow, SheetColumn, SheetFields, SheetForm, SheetValue } from './sheet-form.js';
import { fileProblem, type SheetProblem, sheetProblem } from './sheet-problem.js';

/** The columns that carry which record a row is about; hidden and locked in a workbook. */
export const carried = { id: '番号', version: '版', base: '元の値' } as const;
type Carried = keyof typeof carried;
const carriedKeys = Object.keys(carried) as Carried[];

/** Written in a cell it empties the field; an empty cell changes nothing. */
export const CLEAR = '（消去）';
const CLEARS = officialText(CLEAR);

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Where the columns of a form stand in a file. */
export class Heading {
  private readonly places = new Map<SheetColumn | Carried, number>();

  readonly problems: SheetProblem[] = [];

  private constructor(
    private readonly form: SheetForm,
    readonly number: number,
  ) {}

  /** The row with most of the headings; null when it has none. */
  static find(form: SheetForm, rows: readonly { number: number; cells: Cell[] }[]): Heading | null {
    const hits = rows
      .map((row) => ({ row, count: row.cells.filter((cell) => columnOf(form, cell) !== null).length }))
      .sort((a, b) => b.count - a.count);
    const [best] = hits;
    if (best === undefined || best.count === 0) return null;
    const heading = new Heading(form, best.row.number);
    heading.place(best.row.cells);
    return heading;
  }

  private place(cells: readonly Cell[]): void {
    for (const [index, cell] of cells.entries()) {
      if (officialText(cell.text) === '') continue;
      const column = columnOf(this.form, cell);
      const place = { number: null, address: cell.address, head: cell.text };
      if (column === null)
        this.problems.push(sheetProblem(place, 'imports/column-unknown', { head: cell.text }));
      else if (this.places.has(column))
        this.problems.push(sheetProblem(place, 'imports/column-twice', { head: cell.text }));
      else this.places.set(column, index);
    }
    const needed = this.form.naturalKey === undefined ? [carried.id, carried.version] : [];
    const missing = [
      ...needed.filter((head) => !this.places.has(carriedKeys.find((key) => carried[key] === head) ?? 'id')),
      ...(this.form.naturalKey ?? []).flatMap((key) => {
        const column = this.form.columns.find((each) => each.key === key);
        return column === undefined || this.places.has(column) || this.places.has('id') ? [] : [column.head];
      }),
    ];
    for (const head of missing) this.problems.push(fileProblem('imports/column-missing', { head }));
  }

  /** The row with each cell read; null when nothing stands in it. */
  read(number: number, cells: readonly Cell[]): ReadRow | null {
    if (cells.every(({ text }) => text.trim() === '')) return null;
    const said = (key: SheetColumn | Carried): Cell => {
      const index = this.places.get(key);
      const cell = index === undefined ? undefined : cells[index];
      return (
        cell ?? { address: index === undefined ? '' : addressOf(number, index + 1), kind: 'empty', text: '' }
      );
    };
    const row: ReadRow = {
      number,
      id: null,
      version: null,
      base: null,
      fields: {},
      addresses: Object.fromEntries(this.form.columns.map((column) => [column.key, said(column).address])),
      problems: this.unnamed(number, cells),
    };
    this.carry(row, said('id'), said('version'), said('base'));
    for (const column of this.form.columns) readCell(row, column, said(column));
    return row;
  }

  private carry(row: ReadRow, id: Cell, version: Cell, base: Cell): void {
    const text = id.text.trim().toLowerCase();
    if (text === '') return;
    const place = { number: row.number, address: id.address, head: carried.id };
    if (!UUID.test(text)) {
      row.problems.push(sheetProblem(place, 'imports/id-form', { text: id.text.trim().slice(0, 60) }));
      return;
    }
    row.id = text;
    const stated = officialText(version.text);
    if (/^\d{1,9}$/.test(stated)) row.version = Number(stated);
    else
      row.problems.push(
        sheetProblem(
          { ...place, address: version.address || id.address, head: carried.version },
          'imports/version-missing',
        ),
      );
    row.base = baseOf(base.text, this.form);
  }

  /** A note beside the table would be taken for part of it by nobody but its writer. */
  private unnamed(number: number, cells: readonly Cell[]): SheetProblem[] {
    const known = new Set(this.places.values());
    return cells.flatMap((cell, index) =>
      known.has(index) || cell.text.trim() === '' || this.hasProblemAt(index)
        ? []
        : [sheetProblem({ number, address: cell.address, head: null }, 'imports/column-unnamed')],
    );
  }

  private hasProblemAt(index: number): boolean {
    const column = addressOf(1, index + 1).slice(0, -1);
    return this.problems.some(({ address }) => address?.replace(/\d+$/, '') === column);
  }
}

function readCell(row: ReadRow, column: SheetColumn, cell: Cell): void {
  const text = officialText(cell.text);
  if (text === '' || (column.shown === true && row.id !== null)) return;
  const place = { number: row.number, address: cell.address, head: column.head };
  if (text === CLEARS) {
    if (column.required === true)
      row.problems.push(sheetProblem(place, 'imports/not-clearable', { head: column.head }));
    else row.fields[column.key] = null;
    return;
  }
  const read = column.read(cell);
  const before = row.base?.[column.key] ?? null;
  // What a source once brought may be longer than anybody may type; left alone it is no fault of the file.
  if ('problem' in read && before !== null && isSame(textOf(column.write(before)), cell.text))
    row.fields[column.key] = before;
  else if ('problem' in read) row.problems.push(sheetProblem(place, read.problem, read.facts));
  else row.fields[column.key] = read.value;
}

/** The text that a cell shows; a day is never refused for its length. */
function textOf(value: CellValue): string | null {
  return typeof value === 'object' ? null : String(value);
}

function columnOf(form: SheetForm, { text }: Cell): SheetColumn | Carried | null {
  // 「名称（必須）」 is the heading 「名称」 with a remark.
  const name = officialText(text).replace(/ ?\([^()]*\)$/, '');
  const exact = officialText(text);
  const fits = (head: string) => [name, exact].includes(officialText(head));
  return form.columns.find(({ head }) => fits(head)) ?? carriedKeys.find((key) => fits(carried[key])) ?? null;
}

/** What the fields were when the form was taken, in the order of the columns. */
export function baseText(form: SheetForm, fields: SheetFields): string {
  return JSON.stringify(openKeys(form).map((key) => fields[key] ?? null));
}

function baseOf(text: string, form: SheetForm): SheetFields | null {
  if (text.trim() === '') return null;
  try {
    const values: unknown = JSON.parse(text);
    const keys = openKeys(form);
    if (!Array.isArray(values) || values.length !== keys.length || !values.every(isValue)) return null;
    return Object.fromEntries(keys.map((key, index) => [key, values[index] as SheetValue]));
  } catch {
    return null;
  }
}

function isValue(value: unknown): boolean {
  return (
    value === null ||
    typeof value === 'string' ||
    (Array.isArray(value) && value.every((each) => typeof each === 'string'))
  );
}

const openKeys = (form: SheetForm): string[] =>
  form.columns.filter(({ shown }) => shown === undefined).map(({ key }) => key);
