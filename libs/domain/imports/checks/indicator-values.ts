import { Decimal } from 'decimal.js';
import { growthRateFault, readValue, statedUnitFault } from '@domain/kpis';
import type { Path } from '../import-problem.js';
import { decimalOf } from '../records/exact.js';
import { type CheckContext, each } from './check.js';

type Indicator = NonNullable<NonNullable<CheckContext['file']['indicators']>[number]>;
type Value = string | undefined;

/** What an indicator says in numbers and units, by the rules by which the pages take them. */
export function indicatorValues(
  context: CheckContext,
  indicator: Indicator,
  at: (...path: Path) => Path,
): void {
  unitsOf(context, indicator, at);
  const { problem } = context;
  if (isBelowZero(indicator.tolerance))
    problem(at('tolerance'), 'below-zero', '許容の幅は 0 以上です。', 'A tolerance is zero or above.');
  for (const [{ baseline, target, measurements }, c] of each(indicator.components)) {
    const path = at('components', c);
    valueOf(context, indicator, baseline ?? {}, [...path, 'baseline']);
    valueOf(context, indicator, { value: target?.value }, [...path, 'target']);
    valueOf(context, indicator, { value: target?.valueTo }, [...path, 'target'], 'valueTo');
    growthOf(context, indicator, target ?? {}, [...path, 'target']);
    for (const [measurement, m] of each(measurements))
      valueOf(context, indicator, measurement, [...path, 'measurements', m]);
  }
}

/** A dated count of a master is a count. */
export function masterCounts({ file, problem }: CheckContext): void {
  for (const [master, i] of each(file.masters))
    for (const [{ count }, n] of each(master.counts))
      if (isBelowZero(count))
        problem(
          ['masters', i, 'counts', n, 'count'],
          'below-zero',
          '数は 0 以上です。',
          'A count is zero or above.',
        );
}

function unitsOf({ problem }: CheckContext, indicator: Indicator, at: (...path: Path) => Path): void {
  const { unit = '', statedUnit = null, factor = '1' } = indicator;
  for (const [field, text] of [
    ['unit', unit],
    ['statedUnit', statedUnit],
  ] as const) {
    if (text?.trim() === '％')
      problem(at(field), 'full-width-percent', '半角の「%」で書いてください。', 'Write the half-width "%".');
  }
  if (decimalOf(factor) === undefined || !new Decimal(factor).greaterThan(0)) return;
  const fault = statedUnitFault({ unit, statedUnit, factor });
  if (fault !== null) problem(at(fault.field), fault.code, fault.ja, fault.en);
}

function growthOf(
  { problem }: CheckContext,
  { kind }: Indicator,
  target: { value?: Value; growthRate?: Value },
  path: Path,
): void {
  const growth = decimalOf(target.growthRate);
  const fault = growth === undefined ? null : growthRateFault(growth);
  if (fault !== null) problem([...path, 'growthRate'], fault.code, fault.ja, fault.en);
  if (kind === 'growth_vs_previous' && target.value !== undefined)
    problem(
      [...path, 'value'],
      'not-of-kind',
      '前年比の目標は伸び率（growthRate）で書き、値（value）は書きません。',
      'A growth target is a rate (growthRate) and has no value.',
    );
}

/** Its decimals are those of the indicator, and numerator and denominator give it. */
function valueOf(
  { problem }: CheckContext,
  { unit = '', decimals = 0 }: Indicator,
  given: { value?: Value; numerator?: Value; denominator?: Value },
  path: Path,
  field = 'value',
): void {
  const value = decimalOf(given.value) ?? null;
  if (value !== null && new Decimal(value).decimalPlaces() > decimals) {
    problem(
      [...path, field],
      'too-precise',
      `decimals が ${decimals} の指標です。値の小数は${decimals}桁までにするか、decimals を改めてください。`,
      `The indicator has ${decimals} decimals (decimals). Give the value with no more, or change decimals.`,
    );
    return;
  }
  const [numerator, denominator] = [decimalOf(given.numerator) ?? null, decimalOf(given.denominator) ?? null];
  if (numerator === null && denominator === null) return;
  const counting = { unit, statedUnit: null, factor: '1', decimals };
  const { problems } = readValue({ value, valueUnit: 'base', numerator, denominator }, counting);
  for (const { pointer, code, messages } of problems)
    // A denominator of zero is said where it always was.
    if (code !== 'kpis/zero-denominator')
      problem([...path, pointer.slice(1)], code.replace('kpis/', ''), messages.ja, messages.en);
}

function isBelowZero(text: Value): boolean {
  const number = decimalOf(text);
  return number !== undefined && new Decimal(number).lessThan(0);
}
