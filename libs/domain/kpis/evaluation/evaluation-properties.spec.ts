import fc from 'fast-check';
import { evaluate } from './evaluate.rule.js';
import { indicatorKinds, judgements, measurementStatuses, targetBounds } from './evaluation.types.js';
import type { ComponentInputs, EvaluationInputs, Judgement } from './evaluation.types.js';
import type { Evaluation } from './evaluation.schemas.js';
import { standardRules } from './standard-rules.js';

const decimal = fc
  .tuple(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => (digits / 10 ** places).toFixed(places));
const count = fc.integer({ min: 0, max: 10_000 }).map(String);
const years = fc.integer({ min: 2010, max: 2030 });

const figure: fc.Arbitrary<ComponentInputs['figures'][number]> = fc
  .record({
    year: years,
    status: fc.constantFrom(...measurementStatuses),
    value: decimal,
  })
  .map(({ year, status, value }) => ({
    year,
    status,
    value: status === 'provisional' || status === 'final' ? value : null,
  }));

const component: fc.Arbitrary<ComponentInputs> = fc.record({
  number: fc.constant(1),
  label: fc.constantFrom(null, '道', '市'),
  baseline: fc.oneof(
    fc.record({ status: fc.constant('given' as const), value: decimal, year: years }),
    fc.record({
      status: fc.constantFrom('new' as const, 'absent' as const),
      value: fc.constant(null),
      year: fc.constant(null),
    }),
  ),
  target: fc.option(
    fc.record({
      value: fc.option(decimal),
      valueTo: fc.option(decimal),
      yearFrom: fc.option(years),
      yearTo: years,
      bound: fc.constantFrom(...targetBounds),
      growthRate: fc.option(fc.constantFrom('0.1', '-0.05', '0', '0.005')),
      counts: fc.option(
        fc.array(fc.record({ from: fc.constantFrom('2010-03-31', '2024-04-01'), count }), { maxLength: 2 }),
      ),
    }),
  ),
  figures: fc.uniqueArray(figure, { selector: ({ year }) => year, maxLength: 12 }),
});

const inputs: fc.Arbitrary<EvaluationInputs> = fc.record({
  kind: fc.constantFrom(...indicatorKinds),
  direction: fc.constantFrom('increase', 'decrease', 'limit_decline', null),
  yearKind: fc.constantFrom('fiscal_year', 'calendar_year', 'survey'),
  unit: fc.constant('人'),
  statedUnit: fc.constantFrom('人', '万人'),
  factor: fc.constantFrom('1', '10000'),
  decimals: fc.integer({ min: 0, max: 3 }),
  tolerance: fc.option(fc.constantFrom('0', '0.5', '10')),
  components: fc.array(component, { minLength: 1, maxLength: 3 }),
});

const PERCENT = /^-?\d+\.\d$/;
const NUMBER = /^-?\d+(\.\d+)?$/;
const rank = (judgement: Judgement) =>
  ['missed', 'regressed', 'behind', 'slightly_behind', 'on_track', 'achieved'].indexOf(judgement);

/** One component, measured in one year alone unless said. */
function simple(
  kind: EvaluationInputs['kind'],
  direction: EvaluationInputs['direction'],
  [B, T]: [string, string],
  actual: string | null,
  status: ComponentInputs['figures'][number]['status'] = 'final',
): EvaluationInputs {
  return {
    kind,
    direction,
    yearKind: 'fiscal_year',
    unit: '件',
    statedUnit: '件',
    factor: '1',
    decimals: 0,
    tolerance: null,
    components: [
      {
        number: 1,
        label: null,
        baseline: { status: 'given', value: B, year: 2018 },
        target: {
          value: T,
          valueTo: null,
          yearFrom: 2021,
          yearTo: 2024,
          bound: 'exact_as_stated',
          growthRate: kind === 'growth_vs_previous' ? '0.1' : null,
          counts: null,
        },
        figures: [
          { year: 2020, status: 'final', value: '300' },
          { year: 2021, status, value: actual },
        ],
      },
    ],
  };
}

describe('whatever an indicator is', () => {
  it('gives a judgement with a sentence, never NaN or infinity, and changes nothing that it was given', () => {
    fc.assert(
      fc.property(inputs, years, (given, year) => {
        const before = JSON.stringify(given);
        const result = evaluate(given, year, standardRules);
        expect(JSON.stringify(given)).toBe(before);
        expect(judgements).toContain(result.judgement);
        expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity|undefined|\[object/);
        for (const one of [result, ...result.components]) {
          for (const rate of [one.attainment, one.progress, one.pace])
            if (rate !== null) expect(rate).toMatch(PERCENT);
          if (one.expected !== null) expect(one.expected).toMatch(NUMBER);
          expect(one.sentence.ja).toMatch(/。$/);
          expect(one.sentence.en).toMatch(/\.$/);
          expect(one.attainment).not.toBe('-0.0');
        }
        for (const one of result.components)
          expect(one.judgement === 'not_evaluable').toBe(one.lack !== null);
      }),
      { numRuns: 600 },
    );
  });

  it('is repeated from its JSON with the same result', () => {
    fc.assert(
      fc.property(inputs, years, (given, year) => {
        const again = JSON.parse(JSON.stringify(given)) as EvaluationInputs;
        expect(evaluate(again, year, standardRules)).toEqual(evaluate(given, year, standardRules));
      }),
      { numRuns: 200 },
    );
  });

  it('has no judgement without the figure of the year, however it is not there', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...indicatorKinds),
        fc.constantFrom('unpublished' as const, 'missing' as const, 'not_measurable' as const),
        (kind, status) => {
          const direction = kind === 'level' ? 'increase' : null;
          const result = evaluate(simple(kind, direction, ['100', '200'], null, status), 2021, standardRules);
          expect(result.judgement).toBe('not_evaluable');
          const why = result.components[0]?.missingYears.map((one) => one.why) ?? [];
          expect(why).toEqual(kind === 'undefined' ? [] : [status]);
        },
      ),
    );
  });

  it.each<[EvaluationInputs['kind'], EvaluationInputs['direction']]>([
    ['level', 'increase'],
    ['level', 'limit_decline'],
    ['cumulative', null],
    ['per_year', null],
    ['growth_vs_previous', null],
    ['all_of_n', null],
    ['maintain', null],
    ['balance', null],
  ])('%s %s: more is never judged worse', (kind, direction) => {
    fc.assert(
      fc.property(count, count, count, count, (B, T, one, other) => {
        const [less = 0, more = 0] = [Number(one), Number(other)].sort((a, b) => a - b);
        const at = (actual: number) =>
          evaluate(
            simple(kind, direction, kind === 'balance' ? [`-${B}`, '0'] : [B, T], sign(kind, actual)),
            2021,
            standardRules,
          );
        expectNotWorse(at(less), at(more));
      }),
      { numRuns: 200 },
    );
  });

  it('level decrease: less is never judged worse', () => {
    fc.assert(
      fc.property(count, count, count, count, (B, T, one, other) => {
        const [less = 0, more = 0] = [Number(one), Number(other)].sort((a, b) => a - b);
        const at = (actual: number) =>
          evaluate(simple('level', 'decrease', [B, T], String(actual)), 2021, standardRules);
        // At zero the guide sets the attainment to 100 %, whatever the target.
        expectNotWorse(at(more), at(less), less === 0 ? ['progress'] : undefined);
      }),
      { numRuns: 200 },
    );
  });
});

/** Net flows go below zero. */
function sign(kind: EvaluationInputs['kind'], actual: number): string {
  return String(kind === 'balance' ? actual - 5000 : actual);
}

function expectNotWorse(
  worse: Evaluation,
  better: Evaluation,
  rates: ('attainment' | 'progress')[] = ['attainment', 'progress'],
): void {
  expect(rank(better.judgement)).toBeGreaterThanOrEqual(rank(worse.judgement));
  for (const rate of rates)
    if (worse[rate] !== null && better[rate] !== null)
      expect(Number(better[rate])).toBeGreaterThanOrEqual(Number(worse[rate]));
}
