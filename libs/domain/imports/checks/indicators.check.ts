import { Decimal } from 'decimal.js';
import { decimalOf } from '../records/exact.js';
import { type Path, printable } from '../import-problem.js';
import { type Check, type CheckContext, each, firstIndexes } from './check.js';
import { factorYears, outsideStrategy } from './doubtful-indicators.js';
import { indicatorLinks } from './indicator-links.js';
import { indicatorValues, masterCounts } from './indicator-values.js';
import { indicatorWarnings } from './indicator-warnings.js';

type Indicator = NonNullable<NonNullable<CheckContext['file']['indicators']>[number]>;
type Component = NonNullable<NonNullable<Indicator['components']>[number]>;

/** An indicator's kind, baseline, target and measurements fit each other. */
export const checkIndicators: Check = (context) => {
  indicatorLinks(context);
  masterCounts(context);
  const { file, problem, surroundings } = context;
  for (const [indicator, i] of each(file.indicators)) {
    const at = (...path: Path): Path => ['indicators', i, ...path];
    if (indicator.kind !== undefined && (indicator.kind === 'level') !== (indicator.direction !== undefined))
      problem(
        at('direction'),
        'direction',
        'direction は kind が level のときだけ、必ず書きます。数字の大小からは推定しません。',
        'A level needs its direction, and no other kind has one; it is never guessed from the numbers.',
      );
    if (indicator.factor !== undefined && !new Decimal(decimalOf(indicator.factor) ?? '0').greaterThan(0))
      problem(at('factor'), 'not-positive', 'factor は 0 より大きい数です。', 'A factor is above zero.');
    if (indicator.state === 'ended' && indicator.stateReason === undefined)
      problem(
        at('state'),
        'end-without-reason',
        '終了した指標には理由（stateReason）が必要です。',
        'An ended indicator needs a reason (stateReason).',
      );
    indicatorValues(context, indicator, at);
    indicatorWarnings(context, indicator, at);
    const components = indicator.components ?? [];
    firstIndexes(
      [...each(components)].map(([{ label }, c]) => [label?.trim(), at('components', c, 'label')]),
      (label, path) => {
        problem(
          path,
          'duplicate',
          `値の名前「${printable(label)}」が重なっています。`,
          `The label "${printable(label)}" occurs twice.`,
        );
      },
    );
    const before = surroundings.components?.(file.dataset ?? '', indicator.code ?? '') ?? 0;
    if (components.length > 0 && components.length < before)
      problem(
        at('components'),
        'values-lost',
        `この指標には値が${before}つあります。履歴があるため、減らせません。`,
        `This indicator has ${before} values; they have a history and cannot be taken away.`,
      );
    for (const [component, c] of each(components)) {
      const path = at('components', c);
      if (components.length > 1 && component.label === undefined)
        problem(
          [...path, 'label'],
          'label-missing',
          '値が二つ以上ある指標では、それぞれに名前（label）が必要です。',
          'An indicator with several values names each of them (label).',
        );
      checkBaseline(context, component, [...path, 'baseline']);
      checkTarget(context, indicator, component, [...path, 'target']);
      checkMeasurements(context, indicator, component, [...path, 'measurements']);
    }
  }
};

function checkBaseline({ problem }: CheckContext, { baseline }: Component, path: Path): void {
  if (baseline === undefined) return;
  const given = (baseline.status ?? 'given') === 'given';
  if (given === (baseline.value === undefined))
    problem(
      [...path, 'value'],
      'baseline-value',
      given
        ? '基準値（value）が必要です。新規は new、記載がなければ absent と書きます。'
        : '新規（new）と記載なし（absent）に値は書けません。0 とは違います。',
      given
        ? 'A given baseline needs its value; else it is new or absent.'
        : 'A new or absent baseline has no value.',
    );
  if (isZero(baseline.denominator)) zeroDenominator(problem, path);
}

function checkTarget(context: CheckContext, indicator: Indicator, { target }: Component, path: Path): void {
  const { kind } = indicator;
  const { problem } = context;
  if (target === undefined) return;
  outsideStrategy(context, indicator, target, path);
  factorYears(context, target, path);
  const { value, valueTo, yearFrom, yearTo, growthRate, factors, master } = target;
  if (yearFrom !== undefined && yearTo !== undefined && yearFrom > yearTo)
    problem(
      [...path, 'yearTo'],
      'years-backward',
      `終わりの年度（${yearTo}）が始まりの年度（${yearFrom}）より前です。`,
      `The last fiscal year (${yearTo}) is before the first (${yearFrom}).`,
    );
  const missing =
    (kind === 'growth_vs_previous' && growthRate === undefined && 'growthRate') ||
    (kind === 'all_of_n' && value === undefined && master === undefined && 'master') ||
    (kind !== undefined &&
      ['level', 'cumulative', 'per_year', 'maintain', 'balance'].includes(kind) &&
      value === undefined &&
      'value');
  if (missing)
    problem(
      [...path, missing],
      'target-value',
      `この種類の目標には ${missing} が必要です。数のない目標は kind を undefined にします。`,
      `A target of this kind needs ${missing}; a target without a number is of the kind "undefined".`,
    );
  if (
    (kind === 'cumulative' || kind === 'per_year' || kind === 'growth_vs_previous') &&
    yearFrom === undefined
  )
    problem(
      [...path, 'yearFrom'],
      'target-range',
      '累計・毎年・前年比の目標には始まりの年度（yearFrom）が必要です。',
      'A cumulative, yearly or growth target needs the first year of its range (yearFrom).',
    );
  const [low, high] = [decimalOf(value), decimalOf(valueTo)];
  if (low !== undefined && high !== undefined && new Decimal(high).lessThan(low))
    problem(
      [...path, 'valueTo'],
      'range-backward',
      '幅の上の値が下の値より小さいです。',
      'The range runs backward.',
    );
  const numbers = (factors ?? []).flatMap((factor) => decimalOf(factor?.value) ?? []);
  if (factors !== undefined && numbers.length === factors.length && low !== undefined) {
    const product = numbers.reduce((sum, number) => sum.times(number), new Decimal(1));
    if (!product.equals(low))
      problem(
        [...path, 'factors'],
        'factors-product',
        `内訳の積（${product.toFixed()}）が目標値（${low}）と違います。`,
        `The factors give ${product.toFixed()}, not the target ${low}.`,
      );
  }
}

function checkMeasurements(
  context: CheckContext,
  { periodKind }: Indicator,
  component: Component,
  path: Path,
): void {
  const { problem } = context;
  for (const [measurement, m] of each(component.measurements)) {
    const place = [...path, m];
    const status = measurement.status ?? 'final';
    const valued = status === 'final' || status === 'provisional';
    if (valued === (measurement.value === undefined))
      problem(
        [...place, 'value'],
        'measured-value',
        valued
          ? '速報（provisional）と確定（final）には値が必要です。'
          : '未公表・欠測・測定不能に値は書けません。0 とは違います。',
        valued
          ? 'A provisional or final measurement needs its value.'
          : 'What is unpublished, missing or not measurable has no value.',
      );
    const kind = measurement.period?.kind;
    const wanted = periodKind ?? 'fiscal_year';
    if (kind !== undefined && isYear(kind) && kind !== wanted)
      problem(
        [...place, 'period'],
        'period-kind',
        `実績の期間（${kind}）が指標の期間（${wanted}）と合いません。年度と暦年は別のものです。`,
        `The period (${kind}) does not fit the indicator (${wanted}); fiscal and calendar years are not the same.`,
      );
    if (isZero(measurement.denominator)) zeroDenominator(problem, place);
    const { today = '' } = context.surroundings;
    const { publishedOn } = measurement;
    if (
      today !== '' &&
      status !== 'unpublished' &&
      publishedOn !== undefined &&
      publishedOn > today.slice(0, publishedOn.length)
    )
      problem(
        [...place, 'publishedOn'],
        'not-published-yet',
        '公表の日が先の日付です。',
        'This day of publication has not come yet.',
      );
  }
}

function isYear(kind: string): boolean {
  return kind === 'fiscal_year' || kind === 'calendar_year';
}

function isZero(denominator: string | undefined): boolean {
  const number = decimalOf(denominator);
  return number !== undefined && new Decimal(number).isZero();
}

function zeroDenominator(problem: CheckContext['problem'], path: Path): void {
  problem([...path, 'denominator'], 'zero-denominator', '分母が 0 です。', 'The denominator is zero.');
}
