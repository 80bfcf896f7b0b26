import { entered, fact, held, organisation, parties, target, type Held } from './system-questions.js';
import type { SystemReader, StrategyIndicators } from './system-reader.js';

/** Rows of the printed strategy in which an indicator stands, by the code that each prints. */
const printedAs = (kpi: string, ...codes: string[]): Held =>
  held(
    `places of ${kpi}`,
    async (reader) => {
      const { id } = await reader.strategy('hokkaido-strategy-2020-2024');
      const rows = await reader.all<StrategyIndicators['items'][number]>(`/strategies/${id}/indicators`);
      return rows
        .filter(({ indicator }) => indicator.code === `hokkaido-strategy-2020-2024/${kpi}`)
        .map(({ printedCode }) => printedCode);
    },
    codes,
  );

const modelAreas = async (reader: SystemReader) => {
  const found = await reader.all<{ name: string }>(
    `/organisations?subkind=${encodeURIComponent('市町村連携地域モデル事業')}`,
  );
  return Promise.all(found.map(async ({ name }) => reader.organisation(name)));
};

/** What the service says of systems 50 to 84, by their number in the guide: strategies, their projects and KPIs. */
export const heldOfStrategies: Readonly<Record<number, Held[]>> = {
  50: [
    held(
      'its years',
      async (reader) => {
        const { fyFrom, fyTo } = await reader.strategy('hokkaido-strategy-2015-2019');
        return [fyFrom, fyTo];
      },
      [2015, 2019],
    ),
    entered(
      'another city’s plan',
      held(
        'directions of the years, each with its text',
        async (reader) =>
          (await reader.strategy('minato-plan-2026')).years
            .filter(({ text }) => text !== '')
            .map(({ fiscalYear }) => fiscalYear),
        [2026, 2027, 2028, 2029, 2030],
      ),
    ),
  ],
  51: [
    held(
      'the vision on its page',
      async (reader) =>
        (await reader.strategy('hokkaido-strategy-2015-2019')).visionFigures.map(({ value, unit, year }) => [
          value,
          unit,
          year,
        ]),
      [
        ['4500000', '人', 2040],
        ['4600000', '人', 2040],
      ],
    ),
    entered(
      'another city’s plan',
      held(
        'a range as one figure',
        async (reader) =>
          (await reader.strategy('minato-plan-2026')).visionFigures.map(({ value, valueTo }) => [
            value,
            valueTo,
          ]),
        [['48000', '52000']],
      ),
    ),
  ],
  53: [
    held(
      'the body of each project',
      async (reader) =>
        (await reader.strategy('hokkaido-strategy-2015-2019')).measures
          .filter(({ kind }) => kind === 'project')
          .map(({ title, organisations }) =>
            organisations.map(({ name, role }) => [name === `${title}の推進組織`, role]),
          ),
      Array(5).fill([[true, '推進組織']]),
    ),
  ],
  56: [
    entered(
      'another city’s plan',
      held(
        'measures of goal 11',
        async (reader) => {
          const found = await reader.all<{ code: string; strategy: { name: string } }>(
            '/strategy-measures?sdg=11',
          );
          return found.map(({ code, strategy }) => [code, strategy.name]);
        },
        ['G2-1', 'G4-1', 'G4-2'].map((code) => [code, 'みなと市総合計画']),
      ),
    ),
  ],
  57: [
    fact('F18-02', '150', '市町村', 'FY2017'),
    fact('F18-03', '80', '市町村', 'FY2017'),
    fact('F18-04', '99', '市町村', 'FY2017'),
    held(
      'the denominator belongs to its numerator',
      async (reader) => {
        const { nature, wholeCode } = await reader.fact('hokkaido-strategy-2015-2019/F18-04');
        return [nature, wholeCode];
      },
      ['denominator', 'hokkaido-strategy-2015-2019/F18-03'],
    ),
  ],
  58: [fact('F18-05', '7', '市町村', 'FY2017')],
  59: [fact('F18-06', '21', '件', 'FY2017')],
  60: [fact('F18-13', '45', '市町村', '2017-10-01'), fact('F18-14', '16', '市町村', '2017-10-01')],
  61: [
    entered(
      'another city’s plan',
      held(
        'stages in order',
        async (reader) =>
          (await reader.indicator('minato-plan-2026/15')).stages.map(({ name, stage }) => [stage, name]),
        [
          [1, '移住に関心をもつ人'],
          [2, '移住した人'],
        ],
      ),
    ),
  ],
  62: [
    fact('F18-20', '11', '件', 'FY2016'),
    fact('F18-21', '14', '件', 'FY2017'),
    held(
      'both figures on the page of the platform',
      async (reader) =>
        (await reader.organisation('北海道創生プラットフォーム')).facts.map(({ value, year }) => [
          year,
          value,
        ]),
      [
        [2016, '11'],
        [2017, '14'],
      ],
    ),
  ],
  63: [
    fact('F18-26', '20814', '千円', 'FY2017'),
    fact('F18-27', '27452', '千円', 'FY2018'),
    held(
      'budget and results apart',
      async (reader) => {
        const natures = (await reader.facts('ほっかいどう未来チャレンジ基金')).map(({ nature }) => nature);
        return ['budget', 'actual'].map((one) => natures.filter((nature) => nature === one).length);
      },
      [2, 4],
    ),
  ],
  64: [entered('another city’s plan', organisation('みなと未来会議', 'council'))],
  65: [
    held(
      'the project of what the platform did',
      async (reader) => {
        const facts = await reader.facts('北海道創生プラットフォーム');
        return facts.map(({ organisation: body, measure }) => [body?.name, measure?.name]);
      },
      Array(2).fill(['北海道創生プラットフォーム', '北のめぐみ「資源・ひと・経済好循環」創出プロジェクト']),
    ),
  ],
  66: [
    entered(
      'the example of the import form',
      held(
        'initiatives with a source of funds',
        async (reader) =>
          (await reader.programme('example-programme')).themes
            .flatMap(({ initiatives }) => initiatives)
            .filter(({ fundingSources }) => fundingSources.includes('国の交付金'))
            .map(({ title }) => title),
        ['大学と企業の出会い'],
      ),
    ),
  ],
  67: [parties('トヨタ自動車との連携協定（農業）', '2017-02', '北海道', 'トヨタ自動車')],
  68: [fact('F18-33', '11', '回', 'FY2017'), fact('F18-34', '192', '名', 'FY2017')],
  69: [
    entered(
      'another city’s plan',
      held(
        'dated members',
        async (reader) => {
          const { id } = await reader.organisation('みなと未来会議');
          const members = await reader.all<{
            name: string;
            validFrom: string | null;
            validTo: string | null;
          }>(`/organisations/${id}/members?on=2026-04-01`);
          return members
            .filter(({ validFrom }) => validFrom !== null)
            .map(({ name, validFrom, validTo }) => [name, validFrom, validTo]);
        },
        [['みなと大学', '2025-10-01', '2027-03-31']],
      ),
    ),
  ],
  70: [
    parties(
      '北海道観光の振興に関する協力連携協定',
      '2017-02-21',
      '北海道',
      '北洋銀行',
      '北海道銀行',
      '日本政策投資銀行',
      '北海道観光振興機構',
    ),
    fact('F18-39', '1', '法人', '2018-03-30'),
    fact('F18-40', '5', '法人', '2018-03-30'),
    fact('F18-41', '2', '法人', '2018-03-30'),
  ],
  71: [printedAs('KPI-18', 'KPI-18', 'KPI-19'), target('KPI-18', '件', '14', '22', 2024)],
  72: [
    fact('F18-42', '12', '圏域', '2018-05-01'),
    held(
      'areas by their first year, with their towns',
      async (reader) => {
        const areas = await modelAreas(reader);
        const of = (year: string) => areas.filter(({ foundedOn }) => foundedOn === year);
        const towns = (some: typeof areas) => some.reduce((sum, one) => sum + one.memberCount.all, 0);
        return [
          ...['2015', '2016', '2017'].map((year) => [year, of(year).length, towns(of(year))]),
          ['all', areas.length, towns(areas)],
        ];
      },
      [
        ['2015', 5, 18],
        ['2016', 2, 9],
        ['2017', 4, 18],
        ['all', 11, 45],
      ],
    ),
  ],
  73: [fact('F18-46', '14', '振興局', 'FY2017'), fact('F18-47', '16', '事業', 'FY2017')],
  74: [
    fact('F18-45', '8', '市町村', '2018-05-01'),
    entered(
      'another city’s plan',
      held(
        'the pair, on both pages',
        async (reader) => {
          const [one, other] = await Promise.all(
            ['みなと観光局', 'みなとバス'].map(async (name) => reader.organisation(name)),
          );
          return [one, other].map((body) =>
            body?.ties.filter(({ kind }) => kind === 'pair').map((tie) => tie.other.name),
          );
        },
        [['みなとバス'], ['みなと観光局']],
      ),
    ),
  ],
  75: [target('NT-5', '件', null, '50', 2024)],
  76: [
    held(
      'all of the municipalities',
      async (reader) => {
        const { components } = await reader.indicator('hokkaido-strategy-2020-2024/KPI-30');
        return components.map(({ baseline, target: aim }) => [
          baseline?.value,
          aim?.masterCode,
          aim?.counts?.map(({ count }) => count),
        ]);
      },
      [['158', 'hokkaido-municipalities', ['179']]],
    ),
  ],
  77: [
    held(
      'its four years',
      async (reader) => {
        const { components } = await reader.indicator('hokkaido-strategy-2020-2024/KPI-33');
        return components.map(({ target: aim }) => [aim?.value, aim?.yearFrom, aim?.yearTo]);
      },
      [['60', 2020, 2023]],
    ),
  ],
  78: [target('KPI-14', '名', '48334', '100000', 2024)],
  80: [
    held(
      'stated and base unit',
      async (reader) => {
        const { unit, statedUnit, factor } = await reader.indicator('hokkaido-strategy-2020-2024/KPI-15');
        return [unit, statedUnit, factor];
      },
      ['人', '万人', '10000'],
    ),
    target('KPI-15', '人', '3500000', '3650000', 2024),
  ],
  81: [
    target('KPI-25', '人', '159000', '183000', 2024),
    target('KPI-26', '人', '21051000', '24792000', 2024),
    target('KPI-27', '人', '54032000', '62723000', 2024),
  ],
  82: ['KPI-20', 'KPI-21'].map((kpi) =>
    held(
      `the survey of ${kpi}`,
      async (reader) => {
        const { periodKind, unit, decimals } = await reader.indicator(`hokkaido-strategy-2020-2024/${kpi}`);
        return [periodKind, unit, decimals];
      },
      ['survey', '%', 1],
    ),
  ),
  83: [
    target('KPI-24', '人', '510378', '810000', 2025),
    target('KPI-28', '人', '710000', '800000', 2022),
    target('KPI-13', '%', '6.8', '7.1', 2022),
  ],
  84: [
    held(
      'one distinct count over five years',
      async (reader) => {
        const { kind, valueNature, components } = await reader.indicator(
          'hokkaido-strategy-2020-2024/KPI-34',
        );
        return [
          kind,
          valueNature,
          components.map(({ target: aim }) => [aim?.yearFrom, aim?.yearTo, aim?.value]),
        ];
      },
      ['all_of_n', 'distinct_count', [[2020, 2024, '178']]],
    ),
    printedAs('KPI-34', 'KPI-34', 'KPI-35'),
  ],
};
