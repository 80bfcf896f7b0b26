import { evaluate } from './evaluate.rule.js';
import type { ComponentInputs, EvaluationInputs } from './evaluation.types.js';
import { standardRules } from './standard-rules.js';

type Given = Partial<EvaluationInputs> & {
  baseline?: [string, number];
  target?: Partial<NonNullable<ComponentInputs['target']>>;
  figures: Record<number, string>;
};

function tell({ baseline, target, figures, ...definition }: Given, year: number, rules = standardRules) {
  const component: ComponentInputs = {
    number: 1,
    label: null,
    baseline:
      baseline === undefined
        ? { status: 'new', value: null, year: null }
        : { status: 'given', value: baseline[0], year: baseline[1] || null },
    target: {
      value: null,
      valueTo: null,
      yearFrom: null,
      yearTo: 2024,
      bound: 'exact_as_stated',
      growthRate: null,
      counts: null,
      ...target,
    },
    figures: Object.entries(figures).map(([one, value]) => ({ year: Number(one), status: 'final', value })),
  };
  return evaluate(
    {
      kind: 'level',
      direction: 'increase',
      yearKind: 'fiscal_year',
      unit: '件',
      statedUnit: '件',
      factor: '1',
      decimals: 0,
      tolerance: null,
      components: [component],
      ...definition,
    },
    year,
    rules,
  ).sentence;
}

describe('the sentence of an evaluation', () => {
  it.each<[string, Given, number, string]>([
    [
      '累計、万件で',
      {
        kind: 'cumulative',
        statedUnit: '万件',
        factor: '10000',
        target: { value: '2500000', yearFrom: 2020 },
        figures: { 2020: '400000', 2021: '600000', 2022: '700000' },
      },
      2022,
      'R4年度までの累計は170万件。目安150万件に対し113.3％。',
    ],
    [
      '途中の年が欠ける',
      {
        kind: 'cumulative',
        target: { value: '2500000', yearFrom: 2020 },
        figures: { 2020: '400000', 2022: '700000' },
      },
      2022,
      'R3年度の実績がないため評価できません。',
    ],
    [
      '後退、負の進捗',
      {
        unit: '人',
        statedUnit: '万人',
        factor: '10000',
        baseline: ['3500000', 2019],
        target: { value: '3650000' },
        figures: { 2021: '0' },
      },
      2021,
      'R3年度の実績は0万人。R1年度の基準値350万人より後退しています（進捗率△2,333.3％）。',
    ],
    [
      '新規',
      { target: { value: '740' }, figures: { 2022: '500' } },
      2022,
      'R4年度の実績は500件。達成率は67.6％。基準値がないため、目標のR6年度までは評価できません。',
    ],
    [
      '毎年',
      { kind: 'per_year', target: { value: '100', yearFrom: 2020 }, figures: { 2020: '101', 2021: '88' } },
      2021,
      'R3年度の実績は88件。年間の目標100件に対し88.0％。5年のうち2年目までに1年で達成。',
    ],
    [
      '毎年、期間が終わって',
      {
        kind: 'per_year',
        target: { value: '100', yearFrom: 2020, yearTo: 2021 },
        figures: { 2020: '101', 2021: '88' },
      },
      2021,
      'R3年度の実績は88件。年間の目標100件に届きませんでした（達成率88.0％）。2年のうち1年で達成。',
    ],
    [
      '前年比、わずかに届かない',
      {
        kind: 'growth_vs_previous',
        unit: '円',
        statedUnit: '億円',
        factor: '100000000',
        baseline: ['18240000000', 2019],
        target: { growthRate: '0.03', yearFrom: 2020 },
        figures: { 2020: '18787100000' },
      },
      2020,
      'R2年度の実績は187.871億円。前年度の182.4億円から求めた目安187.872億円に対し99.999％。',
    ],
    [
      '基準の年がない',
      { baseline: ['100', 0], target: { value: '200' }, figures: { 2022: '150' } },
      2022,
      'R4年度の実績は150件。基準値がいつのものか（基準の年）がないため評価できません。',
    ],
    [
      '延べと小数',
      {
        kind: 'maintain',
        unit: '人',
        statedUnit: '人',
        decimals: 1,
        cumulativePersons: true,
        target: { value: '7' },
        figures: { 2022: '7' },
      },
      2022,
      'R4年度の実績は延べ7.0人。延べ7.0人の維持を達成（達成率100.0％）。',
    ],
    [
      '前年比',
      {
        kind: 'growth_vs_previous',
        unit: '社・団体',
        statedUnit: '社・団体',
        baseline: ['302', 2019],
        target: { growthRate: '0.1', yearFrom: 2020 },
        figures: { 2020: '332' },
      },
      2020,
      'R2年度の実績は332社・団体。前年度の302社・団体から求めた目安332.2社・団体に対し99.9％。',
    ],
    [
      '暦年の均衡',
      {
        kind: 'balance',
        yearKind: 'calendar_year',
        unit: '人',
        statedUnit: '人',
        target: { value: '0', yearTo: 2023 },
        figures: { 2023: '-1200' },
      },
      2023,
      '2023年の実績は△1,200人。均衡（0以上）に届きませんでした。',
    ],
    [
      '減少の抑制',
      {
        direction: 'limit_decline',
        unit: '人',
        statedUnit: '人',
        baseline: ['100', 2020],
        target: { value: '90', yearTo: 2030 },
        figures: { 2025: '92' },
      },
      2025,
      'R7年度の実績は92人。目安95人を下回っています（見込んだ減少は実際の減少の62.5％）。',
    ],
    [
      '維持の達成',
      {
        kind: 'maintain',
        unit: '‰',
        statedUnit: '‰',
        decimals: 1,
        baseline: ['6.0', 2019],
        target: { value: '6.0' },
        figures: { 2022: '6.0' },
      },
      2022,
      'R4年度の実績は6.0‰。6.0‰の維持を達成（達成率100.0％）。',
    ],
    [
      '数のない目標',
      { kind: 'undefined', figures: { 2022: '5' } },
      2022,
      '目標が数で示されていないため評価できません。',
    ],
  ])('%s', (_what, given, year, ja) => {
    expect(tell({ ...(given.kind === undefined ? {} : { direction: null }), ...given }, year).ja).toBe(ja);
  });

  it('says which of several values fell short; the worst gives the judgement', () => {
    const value = (number: number, label: string, actual: string): ComponentInputs => ({
      number,
      label,
      baseline: { status: 'given', value: '100', year: 2018 },
      target: {
        value: '200',
        valueTo: null,
        yearFrom: null,
        yearTo: 2024,
        bound: 'at_least',
        growthRate: null,
        counts: null,
      },
      figures: [{ year: 2021, status: 'provisional', value: actual }],
    });
    const result = evaluate(
      {
        kind: 'level',
        direction: 'increase',
        yearKind: 'fiscal_year',
        unit: '人',
        statedUnit: '人',
        factor: '1',
        decimals: 0,
        tolerance: null,
        components: [value(1, '参加者', '210'), value(2, '移住者', '110')],
      },
      2021,
      standardRules,
    );
    expect([result.judgement, result.provisional, result.pace]).toEqual(['behind', true, '20.0']);
    expect(result.sentence.ja).toBe(
      '参加者：R3年度の実績は210人（速報）。目標200人を達成（達成率105.0％）。移住者：R3年度の実績は110人（速報）。目安150人に対し、進捗率は10.0％（目安の進捗の20.0％）。',
    );
  });
});
