import { Decimal } from 'decimal.js';
import type { CheckFinding, SeriesView, StatisticValue } from './series.schemas.js';

type Check = SeriesView['checks'][number];

/** Adds up the parts of every total, period by period and cell by cell: 10,588 = 12,785 − 2,197. */
export function checkTotals(checks: readonly Check[], values: readonly StatisticValue[]): CheckFinding[] {
  const cells = new Map(values.map((value) => [cellKey(value, value.row, value.column), value]));
  const periods = [...new Map(values.map((value) => [`${value.from} ${value.to}`, value])).values()];
  return checks.flatMap((check) =>
    periods.flatMap((period) => {
      const label = (value: StatisticValue) => (check.axis === 'row' ? value.column : value.row);
      const across = new Set(
        values.filter((value) => value.from === period.from && value.to === period.to).map(label),
      );
      const cell = (named: string, at: string) =>
        cells.get(check.axis === 'row' ? cellKey(period, named, at) : cellKey(period, at, named));
      return [...across].map((at) => findingOf(check, period, at, (named) => cell(named, at)));
    }),
  );
}

function findingOf(
  check: Check,
  { from, to }: StatisticValue,
  across: string,
  cell: (named: string) => StatisticValue | undefined,
): CheckFinding {
  const total = cell(check.total);
  const missing = [check.total, ...check.parts].filter((named) => cell(named) === undefined);
  const facts = { position: check.position, from, to, across, total: total?.value ?? null, missing };
  if (total === undefined || missing.length > 0)
    return { ...facts, sum: null, difference: null, outcome: 'incomplete' };
  const sum = check.parts.reduce((added, part) => added.plus(cell(part)?.value ?? 0), new Decimal(0));
  const difference = sum.minus(total.value);
  return {
    ...facts,
    sum: sum.toFixed(),
    difference: difference.toFixed(),
    outcome: difference.isZero() ? 'holds' : 'differs',
  };
}

function cellKey({ from, to }: StatisticValue, row: string, column: string): string {
  return JSON.stringify([from, to, row, column]);
}
