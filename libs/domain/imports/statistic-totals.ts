import type { LooseProgrammeImport, ProgrammeImport } from './programme-import.schemas.js';

type Statistic = NonNullable<NonNullable<LooseProgrammeImport['statistics']>[number]>;
type Check = NonNullable<NonNullable<Statistic['checks']>[number]>;

/** A row or column that is the total of others; columns stand by their titles. */
export interface Total {
  axis: 'row' | 'column';
  total: string;
  parts: string[];
}

/** What a check says, or null when it names no rows or columns of the table. `計 = 道内 + 道外` is one too. */
export function totalOf(
  table: Statistic | ProgrammeImport['statistics'][number],
  check: Check,
): Total | null {
  const columns = new Map<string, string>();
  for (const column of table.columns ?? [])
    if (column?.title !== undefined) {
      columns.set(column.title, column.title);
      if (column.code !== undefined) columns.set(column.code, column.title);
    }
  const rows = new Map(
    (table.rows ?? []).flatMap((row) => (row?.label === undefined ? [] : [[row.label, row.label]])),
  );
  const resolve = (axis: Total['axis'], total: string, parts: string[]): Total | null => {
    const names = axis === 'row' ? rows : columns;
    const whole = names.get(total);
    const found = parts.flatMap((part) => names.get(part) ?? []);
    return whole === undefined || found.length !== parts.length ? null : { axis, total: whole, parts: found };
  };
  if (typeof check !== 'string') {
    const { axis, total, parts } = check;
    if (axis === undefined || total === undefined) return null;
    return resolve(
      axis,
      total,
      (parts ?? []).flatMap((part) => part ?? []),
    );
  }
  const [total = '', sum] = check.split(/[=＝]/u).map((side) => side.trim());
  if (sum === undefined) return null;
  const parts = sum.split(/[+＋]/u).map((part) => part.trim());
  return resolve('column', total, parts) ?? resolve('row', total, parts);
}
