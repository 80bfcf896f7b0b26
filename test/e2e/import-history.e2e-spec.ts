import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { systemActor } from '@domain/access';
import { type ImportResult, ImportsService } from '@domain/imports';
import { acts, changes, Histories } from '../support/history.js';
import { startTestService, type TestService } from '../support/test-service.js';

const PLAN = path.resolve('test/fixtures/minato-plan-2026.json');

interface Plan {
  strategies: { goals: { title: string }[]; vision: string }[];
  organisations: { code: string; name: string; kind: string; members?: unknown[]; ties?: unknown[] }[];
  indicators: {
    code: string;
    name: string;
    partOf?: string;
    components: { target?: { value?: string }; measurements?: { value?: string }[] }[];
  }[];
  agreements: { code: string; name: string; endsOn?: string; items?: string[]; [field: string]: unknown }[];
  counts?: unknown;
}

let service: TestService;
beforeEach(async () => {
  service = await startTestService();
});
afterEach(async () => {
  await service.close();
});

const histories = new Histories(() => service);

async function take(change: (plan: Plan) => void = () => undefined): Promise<ImportResult> {
  const plan = JSON.parse(await readFile(PLAN, 'utf8')) as Plan;
  delete plan.counts;
  change(plan);
  return service.app
    .get(ImportsService)
    .importFile(systemActor('cli-import', 'command'), Buffer.from(JSON.stringify(plan)));
}

async function idOf(table: string, code: string): Promise<string> {
  const [row] = await service.sql<{ id: string }>(`SELECT id FROM ${table} WHERE code = $1`, [code]);
  if (row === undefined) throw new Error(`no ${code} in ${table}`);
  return row.id;
}

const indicator = (plan: Plan, code: string) => {
  const found = plan.indicators.find((one) => one.code === code);
  if (found === undefined) throw new Error(`no indicator ${code}`);
  return found;
};

it('tells on the history of each record what a file made of it and changed in it, in words', async () => {
  await take();
  const id = await idOf('indicators', 'minato-plan-2026/8');
  expect(acts(await histories.of('city.staff', 'indicator', id))).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^資料「minato-plan-2026」の取込で、指標「.+」を加えました$/),
      expect.stringMatching(/^資料「minato-plan-2026」の取込で、R12（2030）の目標を加えました$/),
      '資料「minato-plan-2026」の取込で、令和8年4月1日の実績（5）を加えました',
    ]),
  );
  await take((plan) => {
    const vacancies = indicator(plan, '8');
    vacancies.name = '空き家の数（改）';
    if (vacancies.components[0]?.target !== undefined) vacancies.components[0].target.value = '1';
    for (const goal of plan.strategies[0]?.goals.slice(0, 1) ?? []) goal.title = '改めた目標';
    const network = plan.organisations[0];
    network?.members?.push({ name: '新しい構成員', role: '座長' });
  });
  const history = await histories.of('city.staff', 'indicator', id);
  expect(acts(history).slice(0, 2).sort()).toEqual([
    '資料「minato-plan-2026」の取込で、R12（2030）の目標を改めました',
    '資料「minato-plan-2026」の取込で、指標「空き家の数（改）」を改めました',
  ]);
  const told = [changes(history), changes(history, 1)].flatMap((list) => list ?? []);
  expect(told).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^名前：.+→空き家の数（改）$/),
      expect.stringMatching(/^値：\d→1$/),
    ]),
  );
  const strategy = await histories.of('city.staff', 'strategy', await idOf('strategies', 'minato-plan-2026'));
  expect(acts(strategy)).toContain('資料「minato-plan-2026」の取込で、基本目標「改めた目標」を改めました');
  const { organisations } = JSON.parse(await readFile(PLAN, 'utf8')) as Plan;
  const organisation = await histories.of(
    'city.staff',
    'organisation',
    await idOf('organisations', organisations[0]?.code ?? ''),
  );
  const members = changes(organisation)?.join() ?? '';
  expect(members).toContain('名称：新しい構成員・役割：座長');
  expect(members).not.toMatch(/[{}"]/);
});

it('appends one event for a record and nothing when a file comes again', async () => {
  const { created } = await take();
  const count = async () =>
    (
      await service.sql<{ n: number }>(
        `SELECT count(*)::int AS n FROM domain_events WHERE type LIKE '%loaded'`,
      )
    )[0]?.n ?? 0;
  const cells = (
    await service.sql<{ cells: number; tables: number }>(
      `SELECT count(*)::int AS cells, count(DISTINCT series_id)::int AS tables FROM statistic_values`,
    )
  )[0];
  const first = await count();
  expect(first).toBe(created - (cells?.cells ?? 0) + (cells?.tables ?? 0));
  await take();
  expect(await count()).toBe(first);
});

describe('an agreement that its clause has renewed since', () => {
  const renewing = (plan: Plan) => {
    const agreement = plan.agreements[2];
    Object.assign(agreement ?? {}, {
      signedOn: '2021-10-15',
      startsOn: '2021-10-15',
      endsOn: '2022-10-14',
      renewal: 'automatic',
      renewalMonths: 12,
    });
    return agreement;
  };
  const stored = async () =>
    (
      await service.sql(
        `SELECT name, state, ends_on::text AS "endsOn",
           (SELECT count(*)::int FROM agreement_terms WHERE agreement_id = a.id) AS terms
         FROM agreements a WHERE code = 'minato-plan-2026/A3'`,
      )
    )[0];

  beforeEach(async () => {
    await take(renewing);
    await service.drain();
  });

  it('is no record that a person changed: the same file finds nothing to do', async () => {
    expect(await stored()).toMatchObject({ state: 'auto_renewed', endsOn: '2027-10-14', terms: 6 });
    expect(await take(renewing)).toMatchObject({ updated: 0, kept: [] });
    expect(await stored()).toMatchObject({ state: 'auto_renewed', endsOn: '2027-10-14' });
  });

  it('takes another name and items from a later edition, and stays renewed', async () => {
    const later = (plan: Plan) => {
      Object.assign(renewing(plan) ?? {}, { name: '改めた名称', items: ['新しい事項'] });
    };
    expect(await take(later)).toMatchObject({ updated: 1, kept: [] });
    expect(await stored()).toMatchObject({
      name: '改めた名称',
      state: 'auto_renewed',
      endsOn: '2027-10-14',
      terms: 6,
    });
    expect(await take(later)).toMatchObject({ updated: 0, kept: [] });
  });

  it('counts its terms anew where a later edition corrects the days', async () => {
    const corrected = (plan: Plan) => {
      Object.assign(renewing(plan) ?? {}, { endsOn: '2023-03-31' });
    };
    expect(await take(corrected)).toMatchObject({ updated: 1, kept: [] });
    await service.clock.advance('1 day');
    await service.drain();
    expect(await stored()).toMatchObject({ state: 'auto_renewed', endsOn: '2027-03-31', terms: 5 });
    expect(await take(corrected)).toMatchObject({ updated: 0, kept: [] });
  });

  it('is kept once a person changed it', async () => {
    await service.sql(`UPDATE agreements SET name = '人が直した' WHERE code = 'minato-plan-2026/A3'`);
    expect(await take(renewing)).toMatchObject({
      updated: 0,
      kept: [{ recordType: 'agreement', reason: 'changed' }],
    });
  });
});

it('lets a later edition name a record that comes with it: a whole for a part, a body for a tie', async () => {
  await take();
  const next = (plan: Plan) => {
    plan.indicators.push({ ...indicator(plan, '8'), code: 'whole', name: '全体' });
    indicator(plan, '8').partOf = 'whole';
    plan.organisations.push({ code: 'new-body', name: '新しい団体', kind: 'company' });
    const [first] = plan.organisations;
    if (first !== undefined) first.ties = [{ kind: 'pair', to: 'new-body' }];
  };
  expect(await take(next)).toMatchObject({ problems: [], updated: 2, kept: [] });
  expect(await take(next)).toMatchObject({ created: 0, updated: 0, kept: [] });
});
