import { Decimal } from 'decimal.js';
import { type Path, printable } from '../import-problem.js';
import { decimalOf } from '../records/exact.js';
import { totalOf } from '../statistic-totals.js';
import { type Check, type CheckContext, each, firstIndexes } from './check.js';
import { holdingsOf, mustBeThere } from './known.js';

type Table = NonNullable<NonNullable<CheckContext['file']['statistics']>[number]>;

/** Totals are the sums of their parts, as far as the source says; facts have words and fit what they belong to. */
export const checkStatistics: Check = (context) => {
  const { file, problem, warning } = context;
  for (const [table, t] of each(file.statistics)) {
    const at = (...path: Path): Path => ['statistics', t, ...path];
    firstIndexes(
      [...each(table.columns)].map(([{ title }, c]) => [title, at('columns', c, 'title')]),
      (title, path) => same(path, title),
    );
    firstIndexes(
      [...each(table.rows)].map(([{ label, period }, r]) => [
        label === undefined ? undefined : `${label} ${JSON.stringify(period ?? null)}`,
        at('rows', r, 'label'),
      ]),
      (label, path) => same(path, label.split(' ')[0] ?? ''),
    );
    for (const [kind, path] of [
      [table.period?.kind, at('period')] as const,
      ...[...each(table.rows)].map(([row, r]) => [row.period?.kind, at('rows', r, 'period')] as const),
    ])
      if (kind === 'survey' || kind === 'range') wrongKind(path, kind);
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
  const known = mustBeThere(context, holdingsOf(context));
  const keys = new Set([...each(file.facts)].map(([{ key }]) => key));
  const fallback =
    file.programme === undefined ? file.strategies?.find((one) => one !== undefined)?.code : undefined;
  for (const [fact, f] of each(file.facts)) {
    const at = (...path: Path): Path => ['facts', f, ...path];
    if (fact.label === undefined && fact.text === undefined)
      problem(at(), 'fact-without-words', 'label か text が必要です。', 'A fact needs a label or a text.');
    known('strategy', at('strategy'), fact.strategy);
    known('strategy-measure', at('measure'), fact.strategy ?? fallback ?? '', fact.measure);
    known('organisation', at('organisation'), fact.organisation);
    if (fact.whole !== undefined && !keys.has(fact.whole))
      problem(
        at('whole'),
        'unknown-reference',
        `「${printable(fact.whole)}」がこのファイルにありません。`,
        `"${printable(fact.whole)}" is not in this file.`,
      );
    const [low, high] = [decimalOf(fact.value), decimalOf(fact.valueTo)];
    if (low !== undefined && high !== undefined && new Decimal(high).lessThan(low))
      problem(
        at('valueTo'),
        'range-backward',
        '幅の上の値が下の値より小さいです。',
        'The range runs backward.',
      );
    if (fact.period?.kind === 'survey') wrongKind(at('period'), 'survey');
  }
  for (const { whole, at, sum } of overfull(file))
    warning(
      ['facts', at, 'value'],
      'parts-exceed-whole',
      `内数の和${sum}が全体の${whole}を超えています。値はそのまま取り込みます。`,
      `The parts add up to ${sum}, more than the whole of ${whole}; the values are kept as stated.`,
    );

  function same(path: Path, label: string): void {
    problem(
      path,
      'duplicate',
      `「${printable(label)}」が重なっています。`,
      `"${printable(label)}" occurs twice.`,
    );
  }
  function wrongKind(path: Path, kind: string): void {
    problem(
      path,
      'period-kind',
      `ここでは期間の種類 ${kind} を使えません。`,
      `A period of the kind "${kind}" is not possible here.`,
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

/** The figures that are less than their parts together, whatever the parts count: companies advised are cases too. */
function* overfull(file: CheckContext['file']): Generator<{ whole: string; at: number; sum: string }> {
  const facts = [...each(file.facts)];
  for (const [fact, at] of facts) {
    const whole = decimalOf(fact.value);
    const parts = facts.flatMap(([one]) =>
      fact.key !== undefined && one.whole === fact.key && one.nature === 'part_of_total'
        ? (decimalOf(one.value) ?? [])
        : [],
    );
    if (whole === undefined || parts.length === 0) continue;
    const sum = parts.reduce((one, other) => one.plus(other), new Decimal(0));
    if (sum.greaterThan(whole)) yield { whole, at, sum: sum.toFixed() };
  }
}
