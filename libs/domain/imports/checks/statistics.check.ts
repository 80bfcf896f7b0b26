import { Decimal } from 'decimal.js';
import { type Path, printable } from '../import-problem.js';
import { decimalOf } from '../records/exact.js';
import { totalOf } from '../statistic-totals.js';
import { type Check, type CheckContext, each, firstIndexes } from './check.js';
import { placeOf } from './place-of.js';

type Table = NonNullable<NonNullable<CheckContext['file']['statistics']>[number]>;

/** Each cell of a table stands once, and totals are the sums of their parts, as far as the source says. */
export const checkStatistics: Check = (context) => {
  const { file, problem, warning } = context;
  for (const [table, t] of each(file.statistics)) {
    const at = (...path: Path): Path => ['statistics', t, ...path];
    firstIndexes(
      [...each(table.columns)].map(([{ title }, c]) => [title, at('columns', c, 'title')]),
      (title, path) => same(path, title),
    );
    firstIndexes(
      [...each(table.columns)].map(([{ code }, c]) => [code, at('columns', c, 'code')]),
      (code, path) => same(path, code),
    );
    const cells = [...each(table.rows)].flatMap(([row, r]) => {
      const place = placeOf(row.period ?? table.period);
      const { label } = row;
      if (place === undefined || label === undefined) return [];
      return [[`${place} | ${label}`, at('rows', r, 'label')] as [string, Path]];
    });
    firstIndexes(cells, (key, path) => same(path, key.slice(key.lastIndexOf(' | ') + 3)));
    for (const [text, path] of [
      ...[...each(table.rows)].map(([{ label }, r]) => [label, at('rows', r, 'label')] as const),
      ...[...each(table.columns)].map(([{ title }, c]) => [title, at('columns', c, 'title')] as const),
    ])
      if (text?.includes(' | ') === true)
        problem(
          path,
          'bar-in-name',
          '行と列の名前に、空白にはさまれた「|」は使えません。',
          'The name of a row or column may not hold " | ".',
        );
    for (const [check, c] of each(table.checks)) {
      const total = totalOf(table, check);
      if (total === null) {
        warning(
          at('checks', c),
          'check-unknown',
          '合計と内訳の行や列が表に見つからないため、確かめられません。',
          'The rows or columns of this check are not in the table.',
        );
        continue;
      }
      for (const { where, stated, sum } of disagreements(table, total))
        warning(
          at('checks', c),
          'total-differs',
          `${printable(where)}：合計${stated}が内訳の和${sum}と合いません。値はそのまま取り込みます。`,
          `${printable(where)}: the total ${stated} is not the sum ${sum}; the values are kept as stated.`,
        );
    }
  }
  function same(path: Path, label: string): void {
    problem(
      path,
      'duplicate',
      `「${printable(label)}」が重なっています。`,
      `"${printable(label)}" occurs twice.`,
    );
  }
};

/** The cells whose total is not what the parts give; cells without a number are left out. */
function* disagreements(
  table: Table,
  { axis, total, parts }: { axis: 'row' | 'column'; total: string; parts: string[] },
): Generator<{ where: string; stated: string; sum: string }> {
  const rows = [...each(table.rows)].map(([row]) => row);
  const titles = [...each(table.columns)].map(([column]) => column.title);
  const cell = (row: (typeof rows)[number] | undefined, column: number) =>
    decimalOf(row?.values?.[column] ?? undefined);
  const lines =
    axis === 'column'
      ? rows.map((row) => ({
          where: row.label ?? '',
          value: (name: string) => cell(row, titles.indexOf(name)),
        }))
      : titles.map((title, column) => ({
          where: title ?? '',
          value: (name: string) =>
            cell(
              rows.find(({ label }) => label === name),
              column,
            ),
        }));
  for (const { where, value } of lines) {
    const stated = value(total);
    const found = parts.flatMap((part) => value(part) ?? []);
    if (stated === undefined || found.length !== parts.length) continue;
    const sum = found.reduce((one, other) => one.plus(other), new Decimal(0));
    if (!sum.equals(stated)) yield { where, stated, sum: sum.toFixed() };
  }
}
