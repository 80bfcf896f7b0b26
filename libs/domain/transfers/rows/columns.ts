/** The columns of a transfer list in the order of the form; a file may have them in any order. */
export const columns = {
  name: { head: '氏名', width: 18 },
  email: { head: 'メールアドレス', width: 32 },
  fromDepartment: { head: '異動前の所属', width: 26 },
  fromPost: { head: '異動前の職', width: 22 },
  toDepartment: { head: '異動後の所属', width: 26 },
  toPost: { head: '異動後の職', width: 22 },
  startsOn: { head: '発令日', width: 16 },
  concurrent: { head: '兼務', width: 8 },
  successor: { head: '引継ぎ先', width: 32 },
} as const;
export type ColumnKey = keyof typeof columns;
export const columnKeys = Object.keys(columns) as ColumnKey[];

/** A list without one of these says nothing. */
export const neededColumns: readonly ColumnKey[] = [
  'name',
  'email',
  'fromDepartment',
  'fromPost',
  'toDepartment',
  'toPost',
];

/** A row as it was written, each value with the address of its cell. */
export interface WrittenRow {
  /** The row in the file, counted from 1 as a spreadsheet program does. */
  number: number;
  cells: Record<ColumnKey, WrittenCell>;
}
export interface WrittenCell {
  address: string;
  text: string;
}

/** As names and headings are compared: in NFKC, with every run of blanks as one. */
export function compared(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/** As an address of mail is compared. */
export function comparedMail(text: string): string {
  return compared(text).toLowerCase();
}
