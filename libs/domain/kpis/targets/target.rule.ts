import type { FieldProblem } from '@platform/errors';
import { Exact } from '../evaluation/exact.js';
import type { IndicatorKind } from '../evaluation/evaluation.types.js';
import { productOf } from '../evaluation/factors.rule.js';
import { type Counting, readValue } from './stated-value.rule.js';
import type { BaselineInput, TargetInput } from './target.schemas.js';

const problem = (pointer: string, code: string, ja: string, en: string): FieldProblem => ({
  pointer,
  code: `kpis/${code}`,
  messages: { ja, en },
});

/** A target in the base unit, with all that is wrong with it for an indicator of this kind. */
export function readTarget(
  input: TargetInput,
  indicator: Counting & { kind: IndicatorKind },
  pointer = '',
): { value: string | null; valueTo: string | null; problems: FieldProblem[] } {
  const { valueUnit, yearFrom, yearTo, factors } = input;
  const from = readValue({ value: input.value, valueUnit }, indicator, pointer);
  const to = readValue({ value: input.valueTo, valueUnit }, indicator, pointer);
  const problems = [
    ...from.problems,
    ...to.problems.map((one) => ({ ...one, pointer: `${pointer}/valueTo` })),
  ];
  if (yearFrom !== null && yearFrom > yearTo)
    problems.push(
      problem(
        `${pointer}/yearTo`,
        'ends-first',
        '始まりの年以後にしてください。',
        'It must not be before the first year.',
      ),
    );
  if (to.value !== null && (from.value === null || new Exact(to.value).lt(from.value)))
    problems.push(
      problem(
        `${pointer}/valueTo`,
        'range-reversed',
        '範囲は小さい値から大きい値へ入力してください。',
        'A range goes from the smaller to the larger value.',
      ),
    );
  if (factors !== null && (from.value === null || !productOf(factors).eq(from.value)))
    problems.push(
      problem(
        `${pointer}/factors`,
        'factors-differ',
        `内訳の積（${productOf(factors).toFixed()}）が目標値と合いません。`,
        `The factors give ${productOf(factors).toFixed()}, not the target.`,
      ),
    );
  return {
    value: from.value,
    valueTo: to.value,
    problems: [...problems, ...ofItsKind(input, indicator.kind, pointer)],
  };
}

/** A rate a year: nothing shrinks by all of itself, and what doubles each year was meant in per cent (3 for 3％). */
export function growthRateFault(growthRate: string): { code: string; ja: string; en: string } | null {
  const rate = new Exact(growthRate);
  if (rate.lte(-1))
    return { code: 'below-nothing', ja: '-1より大きくしてください。', en: 'It must be above -1.' };
  if (rate.lte(1)) return null;
  return {
    code: 'growth-too-large',
    ja: `毎年${rate.times(100).toFixed()}％の増加になります。前年比3％増は 0.03 です。1（2倍）以下にしてください。`,
    en: `That is a growth of ${rate.times(100).toFixed()}% every year. 3% is 0.03; it may be at most 1, which doubles.`,
  };
}

/** What a target of the kind must say, and must not. */
function ofItsKind(input: TargetInput, kind: IndicatorKind, pointer: string): FieldProblem[] {
  const { value, growthRate, masterCode, yearFrom } = input;
  const needs = (field: string) =>
    problem(
      `${pointer}/${field}`,
      'needed-by-kind',
      'この種類の指標には要ります。',
      'This kind of indicator needs it.',
    );
  const forbids = (field: string) =>
    problem(
      `${pointer}/${field}`,
      'not-of-kind',
      'この種類の指標にはありません。空にしてください。',
      'This kind of indicator has none. Please leave it empty.',
    );
  const problems: FieldProblem[] = [];
  if (kind === 'growth_vs_previous') {
    const fault = growthRate === null ? null : growthRateFault(growthRate);
    if (growthRate === null) problems.push(needs('growthRate'));
    else if (fault !== null) problems.push(problem(`${pointer}/growthRate`, fault.code, fault.ja, fault.en));
    if (value !== null) problems.push(forbids('value'));
  } else if (growthRate !== null) problems.push(forbids('growthRate'));
  if (masterCode !== null && kind !== 'all_of_n') problems.push(forbids('masterCode'));
  switch (kind) {
    case 'all_of_n':
      if (value === null && masterCode === null) problems.push(needs('masterCode'));
      break;
    case 'balance':
      if (value !== null && !new Exact(value).isZero()) problems.push(forbids('value'));
      break;
    case 'undefined':
      if (value !== null) problems.push(forbids('value'));
      break;
    case 'cumulative':
      if (yearFrom === null) problems.push(needs('yearFrom'));
      if (value === null) problems.push(needs('value'));
      break;
    case 'growth_vs_previous':
      break;
    default:
      if (value === null) problems.push(needs('value'));
  }
  return problems;
}

/** A baseline in the base unit: given with its year, or 新規, or not there. */
export function readBaseline(
  input: BaselineInput,
  counting: Counting,
  pointer = '',
): { value: string | null; problems: FieldProblem[] } {
  const { value, problems } = readValue(input, counting, pointer);
  if (input.status !== 'given' && (value !== null || problems.length > 0))
    return {
      value: null,
      problems: [
        problem(
          `${pointer}/value`,
          'baseline-not-given',
          '新規や記載なしの基準値に値はありません。',
          'A new or absent baseline has no value.',
        ),
      ],
    };
  if (input.status === 'given' && problems.length === 0 && value === null)
    problems.push(
      problem(`${pointer}/value`, 'value-needed', '値を入力してください。', 'Please enter the value.'),
    );
  if (input.status === 'given' && input.year === null)
    problems.push(
      problem(`${pointer}/year`, 'year-needed', '基準の年を入力してください。', 'Please enter its year.'),
    );
  const { periodFrom, periodTo } = input;
  if (periodFrom !== null && periodTo !== null && periodTo < periodFrom)
    problems.push(
      problem(
        `${pointer}/periodTo`,
        'ends-first',
        '始まりの日以後にしてください。',
        'It must not be before the first day.',
      ),
    );
  return { value, problems };
}
