import type { Path } from '../import-problem.js';
import { decimalOf } from '../records/exact.js';
import { type CheckContext, each } from './check.js';
import { onlyStrategyOf } from './owner-of.js';

type Indicator = NonNullable<NonNullable<CheckContext['file']['indicators']>[number]>;
type Component = NonNullable<NonNullable<Indicator['components']>[number]>;
type Target = NonNullable<Component['target']>;

/** A target year beyond the plan is printed now and then; it is worth a look. */
export function outsideStrategy(
  { file, surroundings, warning }: CheckContext,
  indicator: Indicator,
  { yearFrom, yearTo }: Target,
  path: Path,
): void {
  const code = indicator.strategy ?? (indicator.programme === undefined ? onlyStrategyOf(file) : undefined);
  const strategy =
    [...each(file.strategies)].find(([one]) => one.code === code)?.[0] ??
    surroundings.strategies?.find((one) => one.code === code);
  const { fyFrom, fyTo } = strategy ?? {};
  if (code === undefined || fyFrom === undefined || fyTo === undefined) return;
  for (const [name, year] of [
    ['yearFrom', yearFrom],
    ['yearTo', yearTo],
  ] as const)
    // What is measured once the plan has ended is aimed at in the year after its last.
    if (year !== undefined && (year < fyFrom || year > fyTo + 1))
      warning(
        [...path, name],
        'target-outside',
        `目標の年（${year}）が総合戦略の期間（${fyFrom}-${fyTo}）の外です。`,
        `The year of the target (${year}) lies outside the strategy (${fyFrom}-${fyTo}).`,
      );
}

/** 10品×5年 in a plan of another length. */
export function factorYears(
  { warning }: CheckContext,
  { factors, yearFrom, yearTo }: Target,
  path: Path,
): void {
  for (const [factor, f] of each(factors)) {
    const years = /^[か箇ヶカ]?年[度間]?$/u.test(factor.label ?? '') ? decimalOf(factor.value) : undefined;
    if (years === undefined || yearFrom === undefined || yearTo === undefined) continue;
    if (Number(years) !== yearTo - yearFrom + 1)
      warning(
        [...path, 'factors', f, 'value'],
        'factor-years',
        `内訳の${years}年が、目標の期間（${yearFrom}-${yearTo}の${yearTo - yearFrom + 1}年）と違います。`,
        `${years} years among the factors, but the target runs for ${yearTo - yearFrom + 1} (${yearFrom}-${yearTo}).`,
      );
  }
}
