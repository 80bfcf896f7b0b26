import { countBesideStated, type IndicatorWarning, type WarnedIndicator, warningsOf } from '@domain/kpis';
import type { Path } from '../import-problem.js';
import { decimalOf } from '../records/exact.js';
import { periodColumns } from '../records/period-columns.js';
import { type CheckContext, each } from './check.js';

type Indicator = NonNullable<NonNullable<CheckContext['file']['indicators']>[number]>;
type Component = NonNullable<NonNullable<Indicator['components']>[number]>;
type Current = WarnedIndicator['components'][number]['current'][number];

/** Where a warning stands in the file. What is refused is not said again. */
const PLACES: Partial<Record<IndicatorWarning['what'], Path>> = {
  direction_contradicts: ['direction'],
  bound_missing: ['kind'],
  count_exceeded: ['components'],
  rate_over_whole: ['components'],
  baseline_year_missing: ['components'],
  period_not_ended: ['components'],
};

/** What the pages would warn of; and 全数 with another number than there are is refused. */
export function indicatorWarnings(
  context: CheckContext,
  indicator: Indicator,
  at: (...path: Path) => Path,
): void {
  const warned = warnedOf(context, indicator);
  if (warned === null) return;
  for (const { what, messages } of warningsOf(warned, context.surroundings.today ?? LAST_DAY)) {
    const place = PLACES[what];
    if (place !== undefined)
      context.warning(at(...place), what.replaceAll('_', '-'), messages.ja, messages.en);
  }
  if (warned.kind !== 'all_of_n') return;
  for (const [c, { target }] of warned.components.entries()) {
    const count = target === null ? null : countBesideStated(target, target.counts, warned.periodKind);
    if (count !== null)
      context.problem(
        at('components', c, 'target', 'value'),
        'not-the-count',
        `全数は${count}です。全数の目標に値は書きません。全数のうちの一部を目標とするときは、kind を level にします。`,
        `"All" counts ${count}; such a target has no value. A part of them is a target of the kind "level".`,
      );
  }
}

/** Where nobody says what day it is, every period has ended. */
const LAST_DAY = '9999-12-31';

function warnedOf(context: CheckContext, indicator: Indicator): WarnedIndicator | null {
  const { kind, direction, unit = '', statedUnit, factor, decimals, periodKind = 'fiscal_year' } = indicator;
  if (kind === undefined) return null;
  return {
    kind,
    direction: direction ?? null,
    periodKind,
    unit,
    statedUnit: statedUnit ?? unit,
    factor: decimalOf(factor) ?? '1',
    decimals: decimals ?? 0,
    cumulativePersons: indicator.cumulativePersons ?? false,
    tolerance: decimalOf(indicator.tolerance) ?? null,
    valueNature: indicator.valueNature ?? null,
    components: [...each(indicator.components)].map(([component, index]) => ({
      number: index + 1,
      label: component.label ?? null,
      baseline: baselineOf(component),
      target: targetOf(context, component),
      current: [...each(component.measurements)].flatMap(([one]) => currentOf(one, periodKind)),
    })),
    parts: [],
  };
}

function baselineOf({ baseline }: Component): WarnedIndicator['components'][number]['baseline'] {
  if (baseline === undefined) return null;
  return {
    status: baseline.status ?? 'given',
    value: decimalOf(baseline.value) ?? null,
    year: baseline.year ?? null,
  };
}

function targetOf(
  { file, surroundings }: CheckContext,
  { target }: Component,
): WarnedIndicator['components'][number]['target'] {
  if (target?.yearTo === undefined) return null;
  const { master } = target;
  const own = [...each(file.masters)].find(([{ code }]) => code === master)?.[0];
  const stated = [...each(own?.counts)].flatMap(([{ validFrom, count }]) => {
    const number = decimalOf(count);
    return validFrom === undefined || number === undefined ? [] : [{ from: validFrom, count: number }];
  });
  const kept = master === undefined ? [] : (surroundings.counts?.(master) ?? []);
  // The file takes the place of what is kept of the same day.
  const counts = [...kept.filter(({ from }) => !stated.some((one) => one.from === from)), ...stated];
  return {
    value: decimalOf(target.value) ?? null,
    valueTo: decimalOf(target.valueTo) ?? null,
    yearFrom: target.yearFrom ?? null,
    yearTo: target.yearTo,
    bound: target.bound ?? 'exact_as_stated',
    growthRate: decimalOf(target.growthRate) ?? null,
    counts: master === undefined ? null : counts,
    factors: null,
  };
}

function currentOf(
  { period, status = 'final', value }: NonNullable<NonNullable<Component['measurements']>[number]>,
  periodKind: WarnedIndicator['periodKind'],
): Current[] {
  try {
    const place = periodColumns(
      period as Parameters<typeof periodColumns>[0],
      periodKind === 'calendar_year' ? 'calendar_year' : undefined,
    );
    if (place.year === null || place.periodKind === 'range') return [];
    const { year, periodTo } = place;
    return [{ year, periodKind: place.periodKind, periodTo, status, value: decimalOf(value) ?? null }];
  } catch {
    return []; // its shape is wrong, and that has been said
  }
}
