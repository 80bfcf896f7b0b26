import type { z } from 'zod';
import type {
  GoalView,
  measureSearchList,
  MeasureView,
  SectionView,
  YearView,
} from '../../libs/domain/strategies/outline.schemas.js';
import type {
  strategyIndicatorList,
  strategyList,
  StrategyView,
} from '../../libs/domain/strategies/strategy.schemas.js';
import { good, match } from '../support/answers.js';
import { buildStrategy } from '../support/build-strategy.js';
import type { CastName } from '../support/cast.js';
import { expectProblem } from '../support/problems.js';
import { expectRefused } from '../support/refused.js';
import { startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
let count = 0;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  await service.close();
});

const BY: CastName = 'city.secretariat';
const city = () => service.as(BY);

async function strategy(wanted: object = {}): Promise<StrategyView> {
  count += 1;
  const body = { code: `s${count}`, name: `総合戦略${count}`, agency: 'city', fyFrom: 2025, fyTo: 2029 };
  return good(await city().post<StrategyView>('/strategies', { ...body, ...wanted }));
}
async function inForce(wanted: object = {}): Promise<StrategyView> {
  const { id } = await strategy(wanted);
  return good(await city().post<StrategyView>(`/strategies/${id}/activation`, undefined, match(1)));
}
async function goal(strategyId: string, wanted: object = {}): Promise<GoalView> {
  count += 1;
  const body = { code: `G${count}`, number: count, title: `目標${count}` };
  return good(await city().post<GoalView>(`/strategies/${strategyId}/goals`, { ...body, ...wanted }));
}
async function measure(strategyId: string, wanted: object = {}): Promise<MeasureView> {
  count += 1;
  const body = { code: `M${count}`, position: count, title: `施策${count}` };
  return good(await city().post<MeasureView>(`/strategies/${strategyId}/measures`, { ...body, ...wanted }));
}
const read = async (id: string, by: CastName = 'viewer') =>
  good(await service.as(by).get<StrategyView>(`/strategies/${id}`));

describe('a strategy', () => {
  it('is entered by hand: four goals, a section, measures with SDGs, a project with its organisations', async () => {
    const { id, state } = await strategy({ vision: '人口が減っても、いきいきと暮らせるまち' });
    expect(state).toBe('draft');
    const goals = [];
    for (const number of [1, 2, 3, 4])
      goals.push(await goal(id, { code: `BG${number}`, number, title: `基本目標${number}` }));
    const [first] = goals;
    const section = good(
      await city().post<SectionView>(`/strategy-goals/${first?.id}/sections`, {
        number: 1,
        title: '移住・定住の促進',
      }),
    );
    await measure(id, { code: 'B', goalId: first?.id, position: 2, title: '二つ目の施策' });
    await measure(id, {
      code: 'A',
      goalId: first?.id,
      sectionId: section.id,
      position: 1,
      title: '節の中の施策',
      sdgs: [8, 11],
      tags: ['移住'],
    });
    const body = good(
      await city().post<{ id: string }>('/organisations', { name: 'まちの大学', kind: 'university' }),
    );
    await measure(id, {
      kind: 'project',
      title: '重点プロジェクト',
      organisations: [{ organisationId: body.id, role: '実施' }],
    });
    const seen = await read(id);
    expect(seen.goals.map(({ number, title }) => [number, title])).toEqual([
      [1, '基本目標1'],
      [2, '基本目標2'],
      [3, '基本目標3'],
      [4, '基本目標4'],
    ]);
    expect(seen.goals[0]?.measures.map(({ title }) => title)).toEqual(['二つ目の施策', '節の中の施策']);
    expect(seen.goals[0]?.measures[1]).toMatchObject({
      sectionId: section.id,
      sdgs: [8, 11],
      tags: ['移住'],
    });
    expect(seen.measures).toMatchObject([
      { kind: 'project', organisations: [{ name: 'まちの大学', role: '実施' }] },
    ]);
    expect(seen.counts).toEqual({ goals: 4, measures: 2, projects: 1, indicators: 0 });
    expect(seen.can).toEqual({ edit: false, activate: false, end: false, supersede: false, remove: false });
  });

  it('is changed by the secretariats of its agency and by its staff, and by nobody of the other', async () => {
    const { id } = await strategy();
    const edit = async (by: CastName, version: number) =>
      service.as(by).patch(`/strategies/${id}`, { note: `覚え${version}` }, match(version));
    expectProblem(await edit('prefecture.secretariat', 1), { status: 403 });
    good(await edit('city.staff', 1));
    good(await edit('city.head', 2));
    expectProblem(await edit('city.bureau', 3), { status: 403 });
    expect((await read(id, 'city.staff')).can.edit).toBe(true);
    expect((await read(id, 'prefecture.secretariat')).can.edit).toBe(false);
  });

  it('of both agencies is kept by both secretariats', async () => {
    const { id } = await strategy({ agency: null });
    good(await service.as('prefecture.secretariat').patch(`/strategies/${id}`, { note: '道から' }, match(1)));
    expectProblem(await service.as('city.staff').patch(`/strategies/${id}`, { note: 'x' }, match(2)), {
      status: 403,
    });
  });

  it('is not overwritten by whoever saw an older version, and shows what is saved', async () => {
    const { id } = await strategy();
    good(await city().patch(`/strategies/${id}`, { name: '先に改めた名前' }, match(1)));
    const late = await city().patch(`/strategies/${id}`, { name: '後から' }, match(1));
    expectProblem(late, { status: 412, code: 'input/stale' });
    expect(late.text).toContain('先に改めた名前');
    expectProblem(await city().patch(`/strategies/${id}`, { name: '版なし' }), { status: 428 });
  });

  it('comes into force, and ends with its reason or is superseded by another of its agency', async () => {
    const [old, next] = [await inForce({ fyFrom: 2020, fyTo: 2024 }), await inForce()];
    const foreign = await buildStrategy(service, { owner: 'prefecture', state: 'active' });
    const draft = await strategy();
    const supersede = async (successorId: string) =>
      city().post<StrategyView>(
        `/strategies/${old.id}/superseding`,
        { reason: '期間の満了', successorId },
        match(2),
      );
    for (const wrong of [old.id, foreign.id, draft.id, crypto.randomUUID()])
      expectProblem(await supersede(wrong), { status: 422, pointer: '/successorId' });
    expect(good(await supersede(next.id))).toMatchObject({
      state: 'superseded',
      stateReason: '期間の満了',
      supersededBy: { id: next.id, name: next.name },
    });
    const ended = good(
      await city().post<StrategyView>(`/strategies/${next.id}/ending`, { reason: '統合のため' }, match(2)),
    );
    expect(ended).toMatchObject({ state: 'ended', stateReason: '統合のため', can: { edit: false } });
    expectProblem(await city().patch(`/strategies/${next.id}`, { note: '直し' }, match(3)), {
      status: 409,
      code: 'strategies/closed',
    });
    expectProblem(
      await city().post(`/strategies/${next.id}/goals`, { code: 'G', number: 1, title: '遅い目標' }),
      { status: 409, code: 'strategies/closed' },
    );
    expectProblem(await city().post(`/strategies/${next.id}/activation`, undefined, match(3)), {
      status: 409,
    });
  });

  it('that was adopted is not deleted, nor any part of it; a draft is, with all its parts', async () => {
    const adopted = await inForce();
    const part = await goal(adopted.id);
    expectProblem(await city().delete(`/strategies/${adopted.id}`), {
      status: 409,
      code: 'strategies/adopted',
    });
    expectProblem(await city().delete(`/strategy-goals/${part.id}`), { status: 409 });
    const draft = await strategy();
    const { id: goalId } = await goal(draft.id);
    await measure(draft.id, { goalId });
    expectProblem(await city().delete(`/strategy-goals/${goalId}`), {
      status: 409,
      code: 'strategies/still-used',
    });
    good(await city().delete(`/strategies/${draft.id}`));
    expectProblem(await city().get(`/strategies/${draft.id}`), { status: 404 });
  });

  it('tells its history in sentences, also of its parts', async () => {
    const { id } = await strategy();
    const { id: goalId } = await goal(id, { title: '暮らしを守る' });
    good(await city().patch(`/strategy-goals/${goalId}`, { title: '暮らしを支える' }, match(1)));
    const history = good(await service.as('viewer').get<{ items: unknown[] }>(`/history/strategy/${id}`));
    const told = JSON.stringify(history);
    expect(told).toContain('基本目標「暮らしを守る」を加えました');
    expect(told).toContain('基本目標「暮らしを守る」を直しました');
    expect(told).toContain('暮らしを支える');
  });
});

describe('the directions of the years', () => {
  const set = async (id: string, year: number | string, text: string, version: number) =>
    city().put<YearView>(`/strategies/${id}/years/${year}`, { text }, match(version));

  it('are a text for each year, each with its version', async () => {
    const { id } = await strategy();
    for (const year of [2025, 2026, 2027, 2028, 2029]) good(await set(id, year, `${year}年度の重点`, 0));
    good(await set(id, 2026, '改めた重点', 1));
    expect((await read(id)).years.map(({ fiscalYear, text }) => [fiscalYear, text])).toEqual([
      [2025, '2025年度の重点'],
      [2026, '改めた重点'],
      [2027, '2027年度の重点'],
      [2028, '2028年度の重点'],
      [2029, '2029年度の重点'],
    ]);
    expectProblem(await set(id, 2026, '遅れて', 1), { status: 412, code: 'input/stale' });
    expectProblem(await set(id, 2027, '知らずに', 0), { status: 412, code: 'input/stale' });
  });

  it.each([
    ['a year outside the strategy', 2031, '/fiscalYear'],
    ['a year that is none', 'R7', '/fiscalYear'],
    ['half a year', '2025.5', '/fiscalYear'],
  ])('are not written for %s', async (_what, year, pointer) => {
    const { id } = await strategy();
    await expectRefused(
      service,
      BY,
      async (member) => member.put(`/strategies/${id}/years/${year}`, { text: '方向' }, match(0)),
      { status: 422, pointer },
    );
  });
});

describe('a measure', () => {
  it('is found by SDG, by tag and by its words, page by page', async () => {
    const { id } = await strategy();
    for (const sdgs of [[3], [3, 17], [17]])
      await measure(id, { title: '見つかる施策', tags: ['探す札'], sdgs });
    const find = async (query: string) =>
      good(
        await service
          .as('viewer')
          .get<z.infer<typeof measureSearchList>>(`/strategy-measures?tag=探す札${query}`),
      );
    expect((await find('')).items).toHaveLength(3);
    expect((await find('&sdg=17')).items.map(({ sdgs }) => sdgs)).toEqual([[3, 17], [17]]);
    expect((await find('&search=見つかる')).items).toHaveLength(3);
    expect((await find('&search=%25')).items).toHaveLength(0);
    const first = await find('&limit=2');
    const rest = await find(`&limit=2&cursor=${first.nextCursor}`);
    expect([...first.items, ...rest.items].map(({ sdgs }) => sdgs)).toEqual([[3], [3, 17], [17]]);
    expect(rest.nextCursor).toBeNull();
  });

  it('that moves to another goal leaves its section', async () => {
    const { id } = await strategy();
    const [from, to] = [await goal(id), await goal(id)];
    const section = good(
      await city().post<SectionView>(`/strategy-goals/${from.id}/sections`, { number: 1, title: '節' }),
    );
    const made = await measure(id, { goalId: from.id, sectionId: section.id });
    const moved = good(
      await city().patch<MeasureView>(`/strategy-measures/${made.id}`, { goalId: to.id }, match(1)),
    );
    expect(moved).toMatchObject({ goalId: to.id, sectionId: null });
  });

  it.each<[string, object, string]>([
    ['SDG 18', { sdgs: [18] }, '/sdgs/0'],
    ['an SDG twice', { sdgs: [3, 3] }, '/sdgs'],
    ['the goal of another strategy', { goalId: crypto.randomUUID() }, '/goalId'],
    ['a section without its goal', { sectionId: crypto.randomUUID() }, '/sectionId'],
    [
      'an organisation that nobody knows',
      { organisations: [{ organisationId: crypto.randomUUID() }] },
      '/organisations/0/organisationId',
    ],
    ['a place before the first', { position: 0 }, '/position'],
    ['a code with a blank', { code: 'a b' }, '/code'],
    ['a title of nothing', { title: ' ' }, '/title'],
  ])('is not entered with %s, and nothing is saved', async (_what, wrong, pointer) => {
    const { id } = await strategy();
    const body = { code: 'M', title: '施策', position: 1, ...wrong };
    await expectRefused(service, BY, async (member) => member.post(`/strategies/${id}/measures`, body), {
      status: 422,
      pointer,
    });
  });

  it('is given a code when nobody enters one, like its goal and its strategy', async () => {
    const named = { name: '番号のない戦略', agency: 'city', fyFrom: 2025, fyTo: 2029 };
    const strategy = await city().post<{ id: string; code: string }>('/strategies', named);
    expect(strategy.body.code).toMatch(/^S-[0-9a-f]{8}$/);
    const { id } = strategy.body;
    const goal = await city().post<{ code: string }>(`/strategies/${id}/goals`, { number: 1, title: '目標' });
    expect(goal.body.code).toMatch(/^G-[0-9a-f]{8}$/);
    const body = { position: 1, title: '施策' };
    const measure = await city().post<{ code: string }>(`/strategies/${id}/measures`, body);
    expect(measure.body.code).toMatch(/^M-[0-9a-f]{8}$/);
  });

  it('has a code of its own in the strategy', async () => {
    const { id } = await strategy();
    await measure(id, { code: 'G1-1' });
    const second = await city().post(`/strategies/${id}/measures`, {
      code: 'G1-1',
      title: '別の施策',
      position: 2,
    });
    expectProblem(second, { status: 422, pointer: '/code' });
  });
});

describe('the indicators of a strategy', () => {
  it('come in the order of the plan with what it states; one under a goal and a measure is counted once', async () => {
    const { id } = await buildStrategy(service, { state: 'active', indicator: true });
    const list = async (query = '') =>
      good(
        await service
          .as('viewer')
          .get<z.infer<typeof strategyIndicatorList>>(`/strategies/${id}/indicators${query}`),
      );
    const { items } = await list();
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({
      goal: { number: 1 },
      measure: null,
      printedCode: 'KPI-01',
      indicator: { name: '相談件数' },
      unit: '件',
      values: [
        {
          baseline: { status: 'given', text: '1,465件(H30)', value: '1465', year: 2018 },
          target: { text: null, value: '1560', year: 2024 },
        },
      ],
    });
    expect(items[1]).toMatchObject({ goal: null, measure: { code: 'M1' } });
    const first = await list('?limit=1');
    const second = await list(`?limit=1&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items]).toEqual(items);
    const seen = await read(id);
    expect([seen.counts.indicators, seen.goals[0]?.indicators, seen.measures[0]?.indicators]).toEqual([
      1, 1, 1,
    ]);
  });

  it('of a strategy that is not there are not there either', async () => {
    expectProblem(await service.as('viewer').get(`/strategies/${crypto.randomUUID()}/indicators`), {
      status: 404,
    });
  });
});

describe('the list of strategies', () => {
  it('shows them by period, newest first, by agency and by state', async () => {
    await strategy({ name: '先の期', fyFrom: 2041, fyTo: 2045 });
    await strategy({ name: '後の期', fyFrom: 2046, fyTo: 2050, agency: null });
    const list = async (query: string) =>
      good(await city().get<z.infer<typeof strategyList>>(`/strategies${query}`));
    expect((await list('?limit=2')).items.map(({ name }) => name)).toEqual(['後の期', '先の期']);
    expect((await list('?agency=joint&limit=1')).items[0]?.name).toBe('後の期');
    expect((await list('?state=active')).items.every(({ state }) => state === 'active')).toBe(true);
    expect((await list('')).can.create).toEqual(['city', 'joint']);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const next = await list(`?limit=5${cursor === null ? '' : `&cursor=${cursor}`}`);
      seen.push(...next.items.map(({ id }) => id));
      cursor = next.nextCursor;
    } while (cursor !== null);
    const all = await service.sql<{ id: string }>('SELECT id FROM strategies');
    expect(new Set(seen)).toEqual(new Set(all.map(({ id }) => id)));
    expect(seen).toHaveLength(all.length);
  });
});

describe('a strategy that cannot be', () => {
  it.each<[string, object, string]>([
    ['years in the wrong order', { fyFrom: 2029, fyTo: 2025 }, '/fyTo'],
    ['the year 令和7', { fyFrom: '令和7' }, '/fyFrom'],
    ['a decision on 30 February', { decidedOn: '2025-02-30' }, '/decidedOn'],
    ['a decision in month 13', { decidedOn: '2025-13' }, '/decidedOn'],
    ['a third agency', { agency: 'village' }, '/agency'],
    ['a code that is taken', { code: 'taken' }, '/code'],
    ['a state', { state: 'active' }, '/state'],
  ])('has %s: it is refused, and nothing is saved', async (_what, wrong, pointer) => {
    if ((await service.sql(`SELECT 1 FROM strategies WHERE code = 'taken'`)).length === 0)
      await strategy({ code: 'taken' });
    const body = { code: 'free', name: '総合戦略', agency: 'city', fyFrom: 2025, fyTo: 2029, ...wrong };
    await expectRefused(service, BY, async (member) => member.post('/strategies', body), {
      status: 422,
      pointer,
    });
  });

  it('belongs to the other agency: that one enters it itself', async () => {
    const body = { code: 'foreign', name: '道の総合戦略', agency: 'prefecture', fyFrom: 2025, fyTo: 2029 };
    await expectRefused(service, BY, async (member) => member.post('/strategies', body), { status: 403 });
  });
});
