import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { systemActor } from '@domain/access';
import { type ImportResult, ImportsService } from '@domain/imports';
import { SystemReader } from '../support/system-reader.js';
import { startTestService, type TestService } from '../support/test-service.js';

// A plan of a city that nobody here knows: every kind of indicator, agreements with and without end, an SDG table.
const PLAN = path.resolve('test/fixtures/minato-plan-2026.json');

interface Plan {
  strategies: { vision: string; years: { text: string }[] }[];
  indicators: {
    code: string;
    components: { target?: { value?: string }; measurements?: { value?: string; status?: string }[] }[];
  }[];
  agreements: { items?: string[] }[];
}

let service: TestService;
beforeEach(async () => {
  service = await startTestService();
});
afterEach(async () => {
  await service.close();
});

async function take(file: string | Uint8Array, options?: { dryRun: boolean }): Promise<ImportResult> {
  return service.app.get(ImportsService).importFile(systemActor('test-import'), file, options);
}

async function edition(change: (plan: Plan) => void): Promise<Uint8Array> {
  const plan = JSON.parse(await readFile(PLAN, 'utf8')) as Plan;
  change(plan);
  return Buffer.from(JSON.stringify(plan));
}

const number = async (sql: string) => (await service.sql<{ n: number }>(`SELECT (${sql})::int AS n`))[0]?.n;

it('takes the plan of an unknown city over, first as a dry run, and again without a change', async () => {
  const dry = await take(PLAN, { dryRun: true });
  expect(dry).toMatchObject({ dryRun: true, problems: [], warnings: [], programme: null });
  expect(await number('SELECT count(*) FROM strategies')).toBe(0);
  expect(await take(PLAN)).toMatchObject({ created: dry.created, updated: 0, kept: [], notStored: [] });
  expect(await take(PLAN)).toMatchObject({
    created: 0,
    updated: 0,
    unchanged: dry.created,
    kept: [],
    absent: [],
  });
  const told = await service.sql<{ type: string; content: string }>(
    `SELECT type, content FROM domain_events WHERE type LIKE '%.imported'`,
  );
  expect(told.map(({ type }) => type)).toEqual(['strategies.imported']);
  expect(JSON.parse(told[0]?.content ?? '')).toMatchObject({
    strategy: 'minato-plan-2026',
    created: dry.created,
  });
});

it('holds what the plan says: goals, SDGs, two values, ranges, factors, ‰, flags, ends', async () => {
  await take(PLAN);
  expect(await number('SELECT count(*) FROM strategy_goals')).toBe(4);
  expect(await number('SELECT count(*) FROM strategy_years')).toBe(5);
  expect(await service.sql(`SELECT code FROM strategy_measures WHERE 8 = ANY(sdgs) ORDER BY code`)).toEqual([
    { code: 'G1-1' },
    { code: 'G1-3' },
    { code: 'G3-2' },
  ]);
  const kinds = await service.sql<{ kind: string }>(`SELECT DISTINCT kind FROM indicators ORDER BY kind`);
  expect(kinds.map(({ kind }) => kind)).toEqual([
    'all_of_n',
    'balance',
    'cumulative',
    'growth_vs_previous',
    'level',
    'maintain',
    'per_year',
    'undefined',
  ]);
  const targets = await service.sql(`
    SELECT i.code, i.unit, t.component, t.value::text, t.value_to::text AS "valueTo", t.factors, t.bound FROM indicator_targets t
    JOIN indicators i ON i.id = t.indicator_id WHERE split_part(i.code, '/', 2) IN ('1', '2', '7', '10') ORDER BY 1, 3`);
  expect(targets).toMatchObject([
    {
      unit: '品',
      value: '50',
      factors: [
        { label: '品', value: '10' },
        { label: '年', value: '5' },
      ],
    },
    { unit: '町内会', value: null },
    { component: 1, value: '20' },
    { component: 2, value: '11' },
    { unit: '‰', value: '6.8', valueTo: '7' },
  ]);
  expect(
    await service.sql(`SELECT status, value::text FROM measurements m JOIN indicators i ON i.id = m.indicator_id
      WHERE i.code = 'minato-plan-2026/10' ORDER BY year`),
  ).toEqual([
    { status: 'provisional', value: '44' },
    { status: 'unpublished', value: null },
  ]);
  expect(await number(`SELECT count(*) FROM indicators i JOIN indicators w ON w.id = i.part_of_id`)).toBe(1);
  expect(
    await service.sql(`SELECT code, validity, ends_on::text AS ends FROM agreements ORDER BY code`),
  ).toEqual([
    { code: 'minato-plan-2026/A1', validity: 'relative', ends: '2025-02-28' },
    { code: 'minato-plan-2026/A2', validity: 'none', ends: null },
    { code: 'minato-plan-2026/A3', validity: 'fixed', ends: '2028-03-31' },
  ]);
  expect(await number(`SELECT count(*) FROM agreement_parties`)).toBe(7);
  expect(await number(`SELECT count(*) FROM organisation_ties`)).toBe(2);
  expect(await number(`SELECT count(*) FROM statistic_values`)).toBe(6);
});

it('holds a plan of another shape: goals without sections, agreements that ended, numbers without a unit', async () => {
  expect(await take(path.resolve('test/fixtures/yamanami-strategy-2021.json'))).toMatchObject({
    problems: [],
  });
  const reader = new SystemReader(service);
  const { goals, measures } = await reader.strategy('yamanami-2021');
  expect(goals.map((goal) => goal.measures.map(({ code }) => code))).toEqual([
    ['1-1', '1-2'],
    ['2-1', '2-2'],
    ['3-1'],
    ['4-1'],
  ]);
  expect(measures.map(({ code, sdgs }) => [code, sdgs])).toEqual([['X-1', [17]]]);
  const standing = async (code: string, year: number) => {
    const { unit, evaluations } = await reader.indicator(`yamanami-2021/${code}`);
    const { judgement, attainment } = evaluations.find((one) => one.year === year) ?? {};
    return [unit, judgement, attainment];
  };
  expect(await standing('A1', 2021)).toEqual(['‰', 'behind', '92.3']);
  expect(await standing('A2', 2023)).toEqual(['品', 'slightly_behind', '42.0']);
  expect(await standing('B1', 2022)).toEqual(['人', 'achieved', null]);
  expect(await standing('B3', 2021)).toEqual(['人', 'achieved', '115.0']);
  expect(await standing('C2', 2023)).toEqual(['%', 'slightly_behind', '91.4']);
  expect(await standing('D2', 2022)).toEqual(['校区', 'on_track', '55.6']);
  expect((await reader.indicator('yamanami-2021/C3')).unit).toBe('');
  const named = [
    '森林整備に関する協定',
    '医師派遣に関する協定',
    '災害時の物資の供給に関する協定',
    '共同運行の覚書',
  ];
  const agreements = await Promise.all(named.map(async (name) => reader.agreement(name)));
  expect(agreements.map(({ state, endsOn }) => [state, endsOn])).toEqual([
    ['active', null],
    ['expired', '2024-03-31'],
    ['active', null],
    ['terminated', '2026-03-31'],
  ]);
});

it('lets a later edition supersede what was measured or aimed at, and overwrites neither', async () => {
  await take(PLAN);
  const next = await edition(({ indicators, strategies, agreements }) => {
    const vacancies = indicators.find(({ code }) => code === '8')?.components[0];
    if (vacancies?.target === undefined) throw new Error('no such indicator');
    vacancies.target.value = '1';
    vacancies.measurements = vacancies.measurements?.map((one) => ({ ...one, value: '6' })) ?? [];
    for (const strategy of strategies) strategy.vision = '海とともに暮らすまち。';
    for (const agreement of agreements.slice(0, 1)) agreement.items = ['まちづくりに関すること'];
  });
  expect(await take(next)).toMatchObject({ created: 0, updated: 4, kept: [], problems: [] });
  expect(await take(next)).toMatchObject({ created: 0, updated: 0, kept: [] });
  for (const table of ['indicator_targets', 'measurements'])
    expect(
      await service.sql(`SELECT t.value::text, t.superseded_by IS NULL AS current, t.reason FROM ${table} t
        JOIN indicators i ON i.id = t.indicator_id WHERE i.code = 'minato-plan-2026/8' ORDER BY t.superseded_by IS NULL`),
    ).toMatchObject([
      { current: false, reason: null },
      { current: true, reason: '資料「minato-plan-2026」の新しい版' },
    ]);
});

it('keeps what a person has entered since', async () => {
  await take(PLAN);
  await service.sql(`UPDATE strategies SET vision = '人が書いた。', version = version + 1`);
  await service.sql(
    `UPDATE indicators SET name = '人が直した名称', version = version + 1 WHERE code = 'minato-plan-2026/1'`,
  );
  expect(await take(PLAN)).toMatchObject({
    created: 0,
    updated: 0,
    kept: [
      { recordType: 'strategy', key: 'minato-plan-2026', reason: 'changed', fields: ['vision'] },
      { recordType: 'indicator', key: 'minato-plan-2026/1', reason: 'changed', fields: ['name'] },
    ],
  });
});

it('saves nothing of a plan with a fault in its last section', async () => {
  const faulty = await edition((plan) => {
    Object.assign(plan, { facts: [{ key: 'x', label: '数', whole: 'y' }] });
  });
  expect((await take(faulty)).problems.map(({ code }) => code)).toEqual([
    'imports/unknown-reference',
    'imports/count',
  ]);
  expect(await number('SELECT (SELECT count(*) FROM strategies) + (SELECT count(*) FROM indicators)')).toBe(
    0,
  );
});

it('changes nothing when any plan that it takes comes again', async () => {
  const decimal = fc
    .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.nat(999_999))
    .map(([whole, part]) => `${whole}.${String(part).padStart(6, '0')}`);
  const measured = fc.uniqueArray(
    fc.record({
      period: fc.record({ kind: fc.constant('fiscal_year'), year: fc.integer({ min: 2020, max: 2030 }) }),
      status: fc.constantFrom('provisional', 'final'),
      value: decimal,
      approximate: fc.boolean(),
    }),
    { selector: ({ period: { year } }) => year, maxLength: 4 },
  );
  const component = fc.record({
    target: fc.record({ value: decimal, yearTo: fc.constant(2030) }),
    measurements: measured,
  });
  const plan = fc.array(
    fc.record({
      components: fc.array(component, { minLength: 1, maxLength: 3 }),
      direction: fc.constantFrom('increase', 'decrease', 'limit_decline'),
      factor: fc.constantFrom('1', '10', '1000.0', '0.50'),
      statedUnit: fc.constant('組'),
      unit: fc.constantFrom('人', '‰', '%'),
      decimals: fc.constant(6),
    }),
    { minLength: 1, maxLength: 4 },
  );
  let count = 0;
  await fc.assert(
    fc.asyncProperty(plan, async (indicators) => {
      count += 1;
      const file = Buffer.from(
        JSON.stringify({
          schemaVersion: 1,
          dataset: `plan-${count}`,
          source: { document: '計画' },
          strategies: [
            {
              code: `plan-${count}`,
              name: '計画',
              fyFrom: 2026,
              fyTo: 2030,
              goals: [{ code: 'G', number: 1, title: '目標' }],
            },
          ],
          indicators: indicators.map(({ components, ...indicator }, index) => ({
            ...indicator,
            code: `K${index}`,
            name: `指標${index}`,
            kind: 'level',
            components: components.map((one, place) => ({ ...one, label: `値${place}` })),
            links: [{ goal: 'G' }],
          })),
        }),
      );
      const first = await take(file);
      expect(first.problems).toEqual([]);
      expect(await take(file)).toMatchObject({ created: 0, updated: 0, kept: [], unchanged: first.created });
    }),
    { numRuns: 12 },
  );
});
