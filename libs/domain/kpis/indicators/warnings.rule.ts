import { Exact, ZERO } from '../evaluation/exact.js';
import type { EvaluationInputs } from '../evaluation/evaluation.types.js';
import { productOf } from '../evaluation/factors.rule.js';
import { yearName } from '../evaluation/year-kind.js';
import { figuresOf } from '../measurements/figures.rule.js';
import type { StoredView } from './stored-view.js';
import type { IndicatorView } from './indicator.schemas.js';

type Warning = IndicatorView['warnings'][number];

/** What does not fit together in an indicator; stated, never corrected silently. */
export function warningsOf(
  stored: Pick<StoredView, 'components' | 'parts' | 'direction'>,
  inputs: EvaluationInputs,
): Warning[] {
  return [
    ...partsBeyondWhole(stored.parts, inputs),
    ...factorsThatDiffer(stored.components),
    ...directionsThatContradict(inputs),
    ...countsExceeded(inputs),
  ];
}

/** The parts of a sum may not exceed the whole, in any year in which both are known. */
function partsBeyondWhole(parts: StoredView['parts'], inputs: EvaluationInputs): Warning[] {
  const sums = new Map<number, Exact>();
  for (const { current, periodKind, valueNature } of parts)
    for (const { year, value } of figuresOf(current, { yearKind: periodKind, valueNature }))
      if (value !== null) sums.set(year, (sums.get(year) ?? ZERO).plus(value));
  const whole = inputs.components[0]?.figures ?? [];
  return whole.flatMap(({ year, value }): Warning[] => {
    const sum = sums.get(year);
    if (sum === undefined || value === null || sum.lte(value)) return [];
    const { ja, en } = yearName(inputs.yearKind, year);
    return [
      {
        what: 'parts_exceed_whole',
        year,
        messages: {
          ja: `${ja}の内訳の合計（${sum.toFixed()}${inputs.unit}）が全体（${value}${inputs.unit}）を超えています。`,
          en: `The parts of ${en} add up to ${sum.toFixed()}${inputs.unit}, more than the whole (${value}${inputs.unit}).`,
        },
      },
    ];
  });
}

function factorsThatDiffer(components: StoredView['components']): Warning[] {
  return components.flatMap(({ target }): Warning[] => {
    const factors = target?.factors ?? null;
    if (target === null || target.value === null || factors === null || factors.length === 0) return [];
    const product = productOf(factors);
    if (product.eq(target.value)) return [];
    return [
      {
        what: 'factors_differ',
        year: null,
        messages: {
          ja: `目標の内訳の積（${product.toFixed()}）が目標値（${target.value}）と合いません。`,
          en: `The factors of the target give ${product.toFixed()}, not ${target.value}.`,
        },
      },
    ];
  });
}

/** 増加 towards less, 削減 towards more: the direction is stored and kept, and the contradiction is shown. */
function directionsThatContradict({ kind, direction, components }: EvaluationInputs): Warning[] {
  if (kind !== 'level') return [];
  const contradicts = components.some(({ baseline, target }) => {
    if (baseline.value === null || target === null || target.value === null) return false;
    const [from, to] = [new Exact(baseline.value), new Exact(target.value)];
    return direction === 'increase' ? to.lt(from) : to.gt(from);
  });
  if (!contradicts) return [];
  return [
    {
      what: 'direction_contradicts',
      year: null,
      messages: {
        ja: '目標の向き（増加・削減・減少の抑制）と、基準値・目標値の大小が合いません。',
        en: 'The direction of the target does not fit its baseline and value.',
      },
    },
  ];
}

function countsExceeded({ kind, components, yearKind }: EvaluationInputs): Warning[] {
  if (kind !== 'all_of_n') return [];
  return components.flatMap(({ figures, target }) => {
    const counts = (target?.counts ?? []).map(({ count }) => new Exact(count));
    if (counts.length === 0) return [];
    const most = Exact.max(...counts);
    return figures.flatMap(({ year, value }): Warning[] => {
      if (value === null || most.gte(value)) return [];
      const { ja, en } = yearName(yearKind, year);
      return [
        {
          what: 'count_exceeded',
          year,
          messages: {
            ja: `${ja}の実績（${value}）が全数（${most.toFixed()}）を超えています。`,
            en: `The figure of ${en} (${value}) is above what “all” counts (${most.toFixed()}).`,
          },
        },
      ];
    });
  });
}
