import type { AddedTheme, EditedTheme } from '../../libs/domain/programmes/programme-edit.schemas.js';
import type { ProgrammeView } from '../../libs/domain/programmes/programme.schemas.js';
import type { StrategyView } from '../../libs/domain/strategies/strategy.schemas.js';
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

const BY: CastName = 'prefecture.secretariat';
const secretariat = () => service.as(BY);

async function programme(wanted: object = {}): Promise<ProgrammeView> {
  count += 1;
  const body = {
    code: `jp-${count}`,
    name: `共同プログラム${count}`,
    generation: count,
    fyFrom: 2025,
    fyTo: 2029,
  };
  return good(await secretariat().post<ProgrammeView>('/programmes', { ...body, ...wanted }));
}
async function theme(code: string, wanted: object = {}): Promise<EditedTheme> {
  const body = { code: 'I', number: 1, title: '働き方改革', ...wanted };
  const added = good(await secretariat().post<AddedTheme>(`/programmes/${code}/themes`, body)).theme;
  if (added === null) throw new Error('the other agency is asked first');
  return added;
}
/** An initiative that both agencies agreed to: from then on the wording is official. */
async function agreed({ id }: ProgrammeView, themeId: string): Promise<void> {
  await service.build.initiative({ programme: { id, themeId } });
}

describe('a programme', () => {
  it('is set up by a secretariat with what its plan says of itself', async () => {
    const council = good(
      await secretariat().post<{ id: string }>('/organisations', { name: '共同の協議の場', kind: 'council' }),
    );
    const made = await programme({
      decidedOn: '2025-03',
      objectives: ['自然減と社会減の両面から対策を行う'],
      principles: ['課題認識を道市で共有する'],
      challenges: ['若年層の流出'],
      councilOrganisationId: council.id,
    });
    await theme(made.code, { aims: ['自然減対策'] });
    expect(good(await service.as('viewer').get<ProgrammeView>(`/programmes/${made.code}`))).toMatchObject({
      decidedOn: '2025-03',
      principles: ['課題認識を道市で共有する'],
      challenges: ['若年層の流出'],
      council: { name: '共同の協議の場' },
      themes: [{ title: '働き方改革', aims: ['自然減対策'], version: 1 }],
      official: false,
      can: { edit: false, remove: false },
    });
  });

  it('keeps its place in the generations, the one whose years nobody states as well', async () => {
    const { code } = await programme({ generation: 90, fyFrom: 2018, fyTo: 2019, periodInferred: true });
    const list = good(
      await secretariat().get<{ items: { code: string; generation: number; periodInferred: boolean }[] }>(
        '/programmes',
      ),
    );
    expect(list.items.find((one) => one.code === code)).toMatchObject({ periodInferred: true });
    const generations = list.items.map(({ generation }) => generation);
    expect(generations).toEqual(generations.toSorted((a, b) => b - a));
  });

  it('changes its name by a revision alone, once initiatives were agreed under it', async () => {
    const made = await programme();
    const { id: themeId } = await theme(made.code);
    good(await secretariat().patch(`/programmes/${made.code}`, { name: '改めた名前' }, match(1)));
    good(await secretariat().patch(`/themes/${themeId}`, { title: '改めた題名' }, match(1)));
    await agreed(made, themeId);
    expectProblem(await secretariat().patch(`/programmes/${made.code}`, { name: '再び' }, match(2)), {
      status: 422,
      pointer: '/name',
    });
    expectProblem(await secretariat().patch(`/themes/${themeId}`, { title: '再び' }, match(2)), {
      status: 422,
      pointer: '/title',
    });
    const wording = {
      objectives: ['別の目的'],
      relations: ['別の進め方'],
      outcome: '別の成果',
      note: '覚え書き',
    };
    const refused = await secretariat().patch(`/programmes/${made.code}`, wording, match(2));
    for (const field of ['objectives', 'relations', 'outcome'])
      expectProblem(refused, { status: 422, pointer: `/${field}` });
    expectProblem(await secretariat().patch(`/themes/${themeId}`, { summary: '別の概要' }, match(2)), {
      status: 422,
      pointer: '/summary',
    });
    good(await secretariat().patch(`/themes/${themeId}`, { aims: ['自然減対策'] }, match(2)));
    const noted = good(
      await secretariat().patch<ProgrammeView>(`/programmes/${made.code}`, { note: '覚え書き' }, match(2)),
    );
    expect(noted).toMatchObject({ name: '改めた名前', note: '覚え書き', official: true });
  });

  it('keeps by which key its source calls a principle that stays', async () => {
    const made = await programme();
    await service.sql(`UPDATE programmes SET principles = $2 WHERE id = $1`, [
      made.id,
      JSON.stringify([{ key: 'feasibility', text: '実現性の高い取組' }]),
    ]);
    good(
      await secretariat().patch(
        `/programmes/${made.code}`,
        { principles: ['新しい考え方', '実現性の高い取組'] },
        match(1),
      ),
    );
    const [row] = await service.sql<{ principles: unknown }>(
      `SELECT principles FROM programmes WHERE id = $1`,
      [made.id],
    );
    expect(row?.principles).toEqual([
      { key: null, text: '新しい考え方' },
      { key: 'feasibility', text: '実現性の高い取組' },
    ]);
  });

  it('is deleted with its themes while nothing stands under it', async () => {
    const [empty, used] = [await programme(), await programme()];
    await theme(empty.code);
    const { id: themeId } = await theme(used.code);
    await agreed(used, themeId);
    good(await secretariat().delete(`/programmes/${empty.code}`));
    expectProblem(await secretariat().get(`/programmes/${empty.code}`), { status: 404 });
    expectProblem(await secretariat().delete(`/programmes/${used.code}`), {
      status: 409,
      code: 'programmes/not-empty',
    });
    expectProblem(await secretariat().delete(`/themes/${themeId}`), { status: 409 });
  });

  it('is not overwritten by whoever saw an older version', async () => {
    const { code } = await programme();
    good(await secretariat().patch(`/programmes/${code}`, { note: '先に' }, match(1)));
    const late = await service
      .as('city.secretariat')
      .patch(`/programmes/${code}`, { note: '後に' }, match(1));
    expectProblem(late, { status: 412, code: 'input/stale' });
    expect(late.text).toContain('先に');
  });

  it('leaves in the history what was before', async () => {
    const { id, code } = await programme();
    good(await secretariat().patch(`/programmes/${code}`, { outcome: '人口減少を抑える' }, match(1)));
    const told = (await service.as('viewer').get(`/history/programme/${id}`)).text;
    expect(told).toContain('プログラムを直しました');
    expect(told).toContain('人口減少を抑える');
  });
});

describe('the place of a programme in the strategies', () => {
  const position = async (code: string, strategyIds: string[], version: number, by: CastName = BY) =>
    service.as(by).put<ProgrammeView>(`/programmes/${code}/strategies`, { strategyIds }, match(version));

  it('is one strategy of each agency; both pages say where the years differ', async () => {
    const { code } = await programme();
    const same = await buildStrategy(service, { owner: 'prefecture', state: 'active' });
    const earlier = await buildStrategy(service, { owner: 'city', fyFrom: 2020, fyTo: 2024 });
    good(await position(code, [same.id], 1));
    const placed = good(await position(code, [earlier.id, same.id], 2, 'city.secretariat'));
    expect(placed.strategies.map(({ id, periodDiffers }) => [id, periodDiffers])).toEqual([
      [same.id, false],
      [earlier.id, true],
    ]);
    const seen = async (id: string) =>
      good(await service.as('viewer').get<StrategyView>(`/strategies/${id}`)).programmes;
    expect(await seen(same.id)).toMatchObject([{ code, periodDiffers: false }]);
    expect(await seen(earlier.id)).toMatchObject([{ code, periodDiffers: true }]);
    const other = service.as('city.secretariat');
    expectProblem(await other.delete(`/strategies/${earlier.id}`), {
      status: 409,
      code: 'strategies/still-used',
    });
    good(await position(code, [same.id], 3, 'city.secretariat'));
    good(await other.delete(`/strategies/${earlier.id}`));
  });

  it('is said by each agency for its own strategy, and by neither for the other', async () => {
    const made = await programme();
    expect(made.can.position).toEqual(['prefecture', 'joint']);
    const [own, others] = [
      await buildStrategy(service, { owner: 'prefecture' }),
      await buildStrategy(service, { owner: 'city' }),
    ];
    expectProblem(await position(made.code, [own.id, others.id], 1), {
      status: 422,
      pointer: '/strategyIds/1',
    });
    good(await position(made.code, [own.id], 1));
    const taken = await position(made.code, [], 2, 'city.secretariat');
    expectProblem(taken, { status: 422, pointer: '/strategyIds' });
    expect(taken.text).toContain('programmes/other-agencys-strategy');
  });

  it('is found by whoever deletes the strategy at the same moment, or the strategy is gone', async () => {
    for (let round = 0; round < 3; round += 1) {
      const [{ code }, { id }] = [await programme(), await buildStrategy(service, { owner: 'city' })];
      const [placed, deleted] = await Promise.all([
        position(code, [id], 1, 'city.secretariat'),
        service.as('city.secretariat').delete(`/strategies/${id}`),
      ]);
      expect([
        [200, 409],
        [422, 204],
      ]).toContainEqual([placed.status, deleted.status]);
    }
  });

  it('is not taken twice, in two of one agency, or in one that nobody knows', async () => {
    const { code } = await programme();
    const [one, two] = [
      await buildStrategy(service, { owner: 'city' }),
      await buildStrategy(service, { owner: 'city' }),
    ];
    for (const [ids, pointer] of [
      [[one.id, two.id], '/strategyIds/1'],
      [[one.id, one.id], '/strategyIds/1'],
      [[one.id, crypto.randomUUID()], '/strategyIds/1'],
      [['x'], '/strategyIds/0'],
    ] as const)
      await expectRefused(
        service,
        BY,
        async (member) => member.put(`/programmes/${code}/strategies`, { strategyIds: ids }, match(1)),
        { status: 422, pointer },
      );
  });
});

describe('a programme or theme that cannot be', () => {
  it.each<[string, object, string]>([
    ['a generation that is there', { generation: 1 }, '/generation'],
    ['a code that is taken', { code: 'jp-1' }, '/code'],
    ['a code that is no address', { code: 'a/b' }, '/code'],
    ['years in the wrong order', { fyFrom: 2029, fyTo: 2025 }, '/fyTo'],
    ['a council that nobody knows', { councilOrganisationId: crypto.randomUUID() }, '/councilOrganisationId'],
    ['a principle of two lines', { principles: ['一\n二'] }, '/principles/0'],
    ['a decision on a day that is none', { decidedOn: '2025-02-30' }, '/decidedOn'],
  ])('has %s: it is refused, and nothing is saved', async (_what, wrong, pointer) => {
    const body = { code: 'free', name: '共同プログラム', generation: 80, fyFrom: 2025, fyTo: 2029, ...wrong };
    await expectRefused(service, BY, async (member) => member.post('/programmes', body), {
      status: 422,
      pointer,
    });
  });

  it.each<[string, object, string]>([
    ['a number that is there', { number: 1 }, '/number'],
    ['a code that is there', { code: 'I' }, '/code'],
    ['no title', { title: '' }, '/title'],
    ['number 0', { number: 0 }, '/number'],
  ])('has %s: the theme is refused, and nothing is saved', async (_what, wrong, pointer) => {
    const { code } = await programme();
    await theme(code);
    const body = { code: 'II', number: 2, title: '移住', ...wrong };
    await expectRefused(service, BY, async (member) => member.post(`/programmes/${code}/themes`, body), {
      status: 422,
      pointer,
    });
  });
});
