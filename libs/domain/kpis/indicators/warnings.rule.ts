import type { Day } from '@platform/time';
import { Exact, ZERO } from '../evaluation/exact.js';
import type { ComponentInputs } from '../evaluation/evaluation.types.js';
import { productOf } from '../evaluation/factors.rule.js';
import type { StoredIndicator } from '../evaluation/stored.js';
import { tellFigure } from '../evaluation/told-figure.js';
import { yearName } from '../evaluation/year-kind.js';
import { countBesideStated } from '../masters/held-count.rule.js';
import { type CurrentMeasurement, figuresOf } from '../measurements/figures.rule.js';
import { wholeOf } from '../targets/stated-value.rule.js';
import type { IndicatorView } from './indicator.schemas.js';

export type IndicatorWarning = IndicatorView['warnings'][number];
type Target = NonNullable<ComponentInputs['target']> & {
  factors: readonly { label: string; value: string }[] | null;
};

/** An indicator, stored or about to be, as far as its parts can contradict each other. */
export interface WarnedIndicator extends Omit<StoredIndicator, 'rules' | 'components'> {
  components: readonly (Omit<StoredIndicator['components'][number], 'target'> & { target: Target | null })[];
  /** Its 内数, where they are known. */
  parts: readonly (Pick<StoredIndicator, 'periodKind' | 'valueNature'> & { current: CurrentMeasurement[] })[];
}

/** What does not fit together in an indicator; stated, never corrected silently. */
export function warningsOf(indicator: WarnedIndicator, today: Day): IndicatorWarning[] {
  return [
    ...partsBeyondWhole(indicator),
    ...factorsThatDiffer(indicator),
    ...directionsThatContradict(indicator),
    ...boundsMissing(indicator),
    ...countsThatDiffer(indicator),
    ...countsExceeded(indicator),
    ...ratesOverTheWhole(indicator),
    ...baselinesWithoutYear(indicator),
    ...periodsNotEnded(indicator, today),
  ];
}

function warning(
  what: IndicatorWarning['what'],
  ja: string,
  en: string,
  year: number | null = null,
): IndicatorWarning {
  return { what, year, messages: { ja, en } };
}

function figuresIn(
  indicator: Pick<StoredIndicator, 'periodKind' | 'valueNature'>,
  current: readonly CurrentMeasurement[],
) {
  return figuresOf(current, { yearKind: indicator.periodKind, valueNature: indicator.valueNature });
}

/** The parts of a sum may not exceed the whole, in any year in which both are known. */
function partsBeyondWhole(indicator: WarnedIndicator): IndicatorWarning[] {
  const { parts, unit, periodKind, components } = indicator;
  const sums = new Map<number, Exact>();
  for (const part of parts)
    for (const { year, value } of figuresIn(part, part.current))
      if (value !== null) sums.set(year, (sums.get(year) ?? ZERO).plus(value));
  return figuresIn(indicator, components[0]?.current ?? []).flatMap(({ year, value }) => {
    const sum = sums.get(year);
    if (sum === undefined || value === null || sum.lte(value)) return [];
    const { ja, en } = yearName(periodKind, year);
    return warning(
      'parts_exceed_whole',
      `${ja}の内訳の合計（${sum.toFixed()}${unit}）が全体（${value}${unit}）を超えています。`,
      `The parts of ${en} add up to ${sum.toFixed()}${unit}, more than the whole (${value}${unit}).`,
      year,
    );
  });
}

function factorsThatDiffer({ components }: WarnedIndicator): IndicatorWarning[] {
  return components.flatMap(({ target }) => {
    const factors = target?.factors ?? null;
    if (target === null || target.value === null || factors === null || factors.length === 0) return [];
    const product = productOf(factors);
    if (product.eq(target.value)) return [];
    return warning(
      'factors_differ',
      `目標の内訳の積（${product.toFixed()}）が目標値（${target.value}）と合いません。`,
      `The factors of the target give ${product.toFixed()}, not ${target.value}.`,
    );
  });
}

/** 増加 towards less, 削減 towards more: the direction is stored and kept, and the contradiction is shown. */
function directionsThatContradict({ kind, direction, components }: WarnedIndicator): IndicatorWarning[] {
  if (kind !== 'level') return [];
  const contradicts = components.some(({ baseline, target }) => {
    const [from, to] = [baseline?.value ?? null, target?.value ?? null];
    if (from === null || to === null) return false;
    return direction === 'increase' ? new Exact(to).lt(from) : new Exact(to).gt(from);
  });
  if (!contradicts) return [];
  return [
    direction === 'limit_decline'
      ? warning(
          'direction_contradicts',
          '「減少の抑制」は目標値が基準値より小さいときの向きですが、目標値のほうが大きくなっています。マイナスの値が0に近づく（転出超過の縮小など）なら、向きは「増加」です。',
          'Limiting a decline has a target below its baseline, but this one lies above. A negative figure that comes closer to zero is an increase.',
        )
      : warning(
          'direction_contradicts',
          '目標の向き（増加・削減・減少の抑制）と、基準値・目標値の大小が合いません。',
          'The direction of the target does not fit its baseline and value.',
        ),
  ];
}

/** 待機児童0人を維持 and 人口6万人を維持 are read in opposite ways; without a bound it is the second. */
function boundsMissing({ kind, components }: WarnedIndicator): IndicatorWarning[] {
  const unsaid = ({ target }: WarnedIndicator['components'][number]) =>
    target !== null && target.bound === 'exact_as_stated';
  if (kind !== 'maintain' || !components.some(unsaid)) return [];
  return [
    warning(
      'bound_missing',
      '「維持」の目標に以上・以下の別がないため、「以上」と読んで評価します。少ないほどよい指標なら、目標を「以下」にしてください。',
      'The target to be kept says neither at least nor at most and is read as at least. Where less is better, set it to at most.',
    ),
  ];
}

function countsThatDiffer({ kind, periodKind, components }: WarnedIndicator): IndicatorWarning[] {
  if (kind !== 'all_of_n') return [];
  return components.flatMap(({ target }) => {
    const count = target === null ? null : countBesideStated(target, target.counts, periodKind);
    if (target === null || count === null) return [];
    return warning(
      'count_differs',
      `目標値（${String(target.value)}）が全数（${count}）と合いません。評価は全数によります。`,
      `The target (${String(target.value)}) is not what “all” counts (${count}); it is judged by the latter.`,
    );
  });
}

function countsExceeded(indicator: WarnedIndicator): IndicatorWarning[] {
  const { kind, components, periodKind } = indicator;
  if (kind !== 'all_of_n') return [];
  return components.flatMap(({ current, target }) => {
    const counts = (target?.counts ?? []).map(({ count }) => new Exact(count));
    if (counts.length === 0) return [];
    const most = Exact.max(...counts);
    return figuresIn(indicator, current).flatMap(({ year, value }) => {
      if (value === null || most.gte(value)) return [];
      const { ja, en } = yearName(periodKind, year);
      return warning(
        'count_exceeded',
        `${ja}の実績（${value}）が全数（${most.toFixed()}）を超えています。`,
        `The figure of ${en} (${value}) is above what “all” counts (${most.toFixed()}).`,
        year,
      );
    });
  });
}

/** A part of a whole is at most the whole: of what is said to be a rate, more is worth a second look. */
function ratesOverTheWhole(indicator: WarnedIndicator): IndicatorWarning[] {
  const whole = wholeOf(indicator.unit);
  if (whole === null || indicator.valueNature !== 'ratio') return [];
  const told = (value: string) => tellFigure(new Exact(value), indicator);
  return indicator.components.flatMap(({ current }) =>
    figuresIn(indicator, current).flatMap(({ year, value }) => {
      if (value === null || new Exact(value).lte(whole)) return [];
      const { ja, en } = yearName(indicator.periodKind, year);
      return warning(
        'rate_over_whole',
        `${ja}の実績（${told(value).ja}）が全体（${whole}${indicator.unit}）を超えています。確かめてください。`,
        `The figure of ${en} (${told(value).en}) is more than the whole (${whole}${indicator.unit}). Please make sure of it.`,
        year,
      );
    }),
  );
}

/** Where the expected value lies between two years, the first of them must be known. */
function baselinesWithoutYear({ kind, components }: WarnedIndicator): IndicatorWarning[] {
  const without = components.some(
    ({ baseline }) => baseline?.status === 'given' && baseline.year === null && baseline.value !== null,
  );
  if (!without || !['level', 'all_of_n', 'balance'].includes(kind)) return [];
  return [
    warning(
      'baseline_year_missing',
      '基準値がいつのものか（基準の年）がないため、目標の年までは評価できません。',
      'The baseline does not say of which year it is: nothing can be judged before the year of the target.',
    ),
  ];
}

function periodsNotEnded({ periodKind, components }: WarnedIndicator, today: Day): IndicatorWarning[] {
  const years = components.flatMap(({ current }) =>
    current.filter(({ status, periodTo }) => status === 'final' && periodTo > today).map(({ year }) => year),
  );
  return [...new Set(years)].map((year) => {
    const { ja, en } = yearName(periodKind, year);
    return warning(
      'period_not_ended',
      `${ja}の実績が「確定」ですが、その期間はまだ終わっていません。終わるまでは評価に使いません。`,
      `The figure of ${en} is said to be final, but its period has not ended. Until then it is not judged.`,
      year,
    );
  });
}
