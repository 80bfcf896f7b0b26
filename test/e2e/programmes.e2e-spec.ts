import path from 'node:path';
import { systemActor } from '@domain/access';
import { ImportsService } from '@domain/imports';
import { DepartmentsInChargeService } from '@domain/programmes';
import { newId } from '@platform/database';
import type { InitiativeView } from '../../libs/domain/programmes/initiative.schemas.js';
import type { ProgrammeView } from '../../libs/domain/programmes/programme.schemas.js';
import { castNames } from '../support/cast.js';
import { expectProblem } from '../support/problems.js';
import { startTestService, type TestService } from '../support/test-service.js';

const DATA = path.join(__dirname, '../../data');
const system = systemActor('test');

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
  const imports = service.app.get(ImportsService, { strict: false });
  for (const years of ['2020-2024', '2025-2029'])
    expect(
      (await imports.importFile(system, path.join(DATA, `joint-programme-${years}.json`))).problems,
    ).toEqual([]);
});
afterAll(async () => {
  await service.close();
});

async function programme(code = 'jp-2025-2029'): Promise<ProgrammeView> {
  return (await service.as('viewer').get<ProgrammeView>(`/programmes/${code}`)).body;
}

async function row(initiativeCode: string) {
  const rows = (await programme()).themes.flatMap(({ initiatives }) => initiatives);
  const found = rows.find(({ code }) => code === initiativeCode);
  if (found === undefined) throw new Error(`no initiative ${initiativeCode}`);
  return found;
}

async function initiative(code: string, by: 'viewer' | 'city.staff' = 'viewer'): Promise<InitiativeView> {
  const [found] = await service.sql<{ id: string }>('SELECT id FROM initiatives WHERE code = $1', [code]);
  return (await service.as(by).get<InitiativeView>(`/initiatives/${found?.id}`)).body;
}

async function department(agency: 'prefecture' | 'city'): Promise<string> {
  const id = newId();
  await service.sql(
    `INSERT INTO departments (id, agency_code, name, valid_from, demo) VALUES ($1, $2, '部局' || $3, '2020-04-01', true)`,
    [id, agency, id.slice(-4)],
  );
  return id;
}

describe('the programmes', () => {
  it('lists the generations, newest first, with their themes and number of initiatives', async () => {
    const { result, statements } = await service.statements('viewer', async (viewer) =>
      viewer.get<{ items: { code: string; initiativeCount: number; themeTitles: string[] }[] }>(
        '/programmes',
      ),
    );
    expect(
      result.body.items
        .filter(({ code }) => code.startsWith('jp-'))
        .map(({ code, initiativeCount }) => [code, initiativeCount]),
    ).toEqual([
      ['jp-2025-2029', 26],
      ['jp-2020-2024', 19],
    ]);
    expect(result.body.items.at(-1)?.themeTitles).toHaveLength(3);
    expect(statements).toHaveLength(1);
  });

  it('shows 26 initiatives in 9, 9 and 8, every guessed owner as unconfirmed and as a gap', async () => {
    const { result, statements } = await service.statements('city.staff', async (member) =>
      member.get<ProgrammeView>('/programmes/jp-2025-2029'),
    );
    expect(statements).toHaveLength(1);
    const { themes, counts, report, organisations } = result.body;
    expect(themes.map(({ initiatives }) => initiatives.length)).toEqual([9, 9, 8]);
    expect(counts).toEqual({ initiatives: 26, prefecture: 0, city: 0, joint: 0, unknown: 26, gaps: 26 });
    expect(report).toBeNull();
    const partners = new Set(
      themes.flatMap(({ initiatives }) => initiatives.flatMap(({ partnerIds }) => partnerIds)),
    );
    expect(new Set(organisations.map(({ id }) => id))).toEqual(partners);
    expect(await row('III-6')).toMatchObject({
      ownerKind: 'prefecture',
      ownerStatus: 'proposed',
      state: 'active',
      departments: [],
      lineage: 'new',
      lineageStatus: 'proposed',
      gaps: ['owner_unconfirmed', 'prefecture_department_missing', 'indicator_missing', 'entry_missing'],
    });
    expect(await row('I-1')).toMatchObject({
      lineage: 'continued',
      gaps: [
        'owner_unconfirmed',
        'prefecture_department_missing',
        'city_department_missing',
        'indicator_missing',
        'entry_missing',
      ],
    });
  });

  it('names the report, the decided month and the open data issues of the earlier generation', async () => {
    const earlier = await programme('jp-2020-2024');
    expect(earlier).toMatchObject({ decidedOn: '2020-03', report: { fyFrom: 2020, fyTo: 2023 } });
    expect(earlier.dataIssues.length).toBeGreaterThan(0);
    expect(earlier.counts).toMatchObject({ initiatives: 19, unknown: 19 });
  });
});

describe('an initiative', () => {
  it('shows owner, partners, lineage and what was printed about those it came from, in one statement', async () => {
    const { id } = await row('III-3');
    const { result, statements } = await service.statements('city.staff', async (member) =>
      member.get<InitiativeView>(`/initiatives/${id}`),
    );
    expect(statements).toHaveLength(1);
    const { body } = result;
    expect(body).toMatchObject({
      code: 'III-3',
      ownerKind: 'joint',
      ownerStatus: 'proposed',
      programme: { code: 'jp-2025-2029', generation: 3 },
      theme: { number: 3 },
      can: { assignTask: true, edit: true },
    });
    expect(body.lineage.kind).toBe('continued');
    expect(body.lineage.ancestors).toHaveLength(1);
    expect(body.lineage.ancestors[0]).toMatchObject({
      title: body.title,
      programmeCode: 'jp-2020-2024',
      kind: 'continued',
      status: 'proposed',
    });
    expect(body.progress.length).toBeGreaterThan(0);
    expect(body.progress[0]).toMatchObject({ blockCode: '2-III-2', fyFrom: 2020, fyTo: 2023 });
    expect(new Set(body.progress.map(({ programmeCode }) => programmeCode))).toEqual(
      new Set(['jp-2020-2024']),
    );
  });

  it('draws the theme in both generations, alike from either side', async () => {
    const later = (await initiative('III-3')).themeLineage;
    expect([later.fromProgramme?.generation, later.toProgramme?.generation]).toEqual([2, 3]);
    expect([later.from.length, later.to.length]).toEqual([4, 8]);
    const shown = new Set([...later.from, ...later.to].map(({ id }) => id));
    for (const { fromId, toId } of later.edges)
      for (const end of [fromId, toId]) if (end !== null) expect(shown).toContain(end);
    expect(later.edges.filter(({ kind }) => kind === 'new').map(({ fromId }) => fromId)).toEqual(
      Array(4).fill(null),
    );
    const [ancestor] = (await initiative('III-3')).lineage.ancestors;
    const earlier = (await service.as('viewer').get<InitiativeView>(`/initiatives/${ancestor?.id}`)).body;
    expect(earlier.themeLineage).toEqual(later);
    expect(earlier.lineage.descendants.map(({ code }) => code)).toEqual(['III-3']);
  });

  it('compares a middle generation with the one before, and brings along what went to another theme', async () => {
    const [before, own, after] = [
      await service.build.programme(),
      await service.build.programme(),
      await service.build.programme(),
    ];
    const otherTheme = newId();
    await service.sql(
      `INSERT INTO themes (id, programme_id, code, number, title) VALUES ($1, $2, 'T2', 2, '別の柱')`,
      [otherTheme, own.id],
    );
    const old = await service.build.initiative({ programme: before });
    const kept = await service.build.initiative({ programme: own });
    const moved = await service.build.initiative({ programme: { ...own, themeId: otherTheme } });
    const next = await service.build.initiative({ programme: after });
    for (const [from, to, kind] of [
      [old, kept, 'split'],
      [old, moved, 'split'],
      [kept, next, 'continued'],
    ] as const)
      await service.sql(
        `INSERT INTO initiative_lineage (id, from_initiative_id, to_initiative_id, kind) VALUES ($1, $2, $3, $4)`,
        [newId(), from.id, to.id, kind],
      );
    const { lineage, themeLineage } = (
      await service.as('viewer').get<InitiativeView>(`/initiatives/${kept.id}`)
    ).body;
    expect(lineage).toMatchObject({
      kind: 'split',
      ancestors: [{ id: old.id }],
      descendants: [{ id: next.id }],
    });
    expect([themeLineage.fromProgramme?.code, themeLineage.toProgramme?.code]).toEqual([
      before.code,
      own.code,
    ]);
    expect(themeLineage.from.map(({ id }) => id)).toEqual([old.id]);
    expect(themeLineage.to.map(({ id, themeNumber }) => [id, themeNumber])).toEqual([
      [kept.id, 1],
      [moved.id, 2],
    ]);
    expect(themeLineage.edges).toHaveLength(2);
  });

  it('takes no programme for the one before only because its number is lower', async () => {
    const stranger = await service.build.initiative({ programme: await service.build.programme() });
    const { themeLineage } = (await service.as('viewer').get<InitiativeView>(`/initiatives/${stranger.id}`))
      .body;
    expect([themeLineage.fromProgramme, themeLineage.toProgramme?.code, themeLineage.from]).toMatchObject([
      null,
      expect.any(String),
      [],
    ]);
  });

  it('says why one is new, and why one ended', async () => {
    const born = await initiative('III-6');
    expect(born.lineage).toMatchObject({
      kind: 'new',
      ancestors: [],
      end: null,
      origin: { status: 'proposed' },
    });
    expect(born.progress).toEqual([]);
    const ended = await initiative('2-I-3a');
    expect(ended.lineage).toMatchObject({ descendants: [], origin: null, end: { status: 'proposed' } });
    expect(ended.stateReason).not.toBeNull();
  });

  it('offers a task only to those who may ask for one', async () => {
    expect((await initiative('I-1', 'viewer')).can.assignTask).toBe(false);
    expect((await initiative('I-1', 'city.staff')).can.assignTask).toBe(true);
  });
});

describe('what was printed on the progress', () => {
  it('keeps 12 blocks, 33 printed entries and 32 records apart, in one statement', async () => {
    const { result, statements } = await service.statements('viewer', async (viewer) =>
      viewer.get<{
        counts: object;
        themes: { blocks: { code: string; entries: { id: string; code: string; alsoIn: string[] }[] }[] }[];
      }>('/programmes/jp-2020-2024/progress'),
    );
    expect(statements).toHaveLength(1);
    const { counts, themes } = result.body;
    expect(counts).toEqual({ blocks: 12, initiatives: 19, placements: 33, entries: 32, unconfirmed: 15 });
    expect(themes.map(({ blocks }) => blocks.length)).toEqual([4, 4, 4]);
    const entries = themes.flatMap(({ blocks }) => blocks.flatMap((block) => block.entries));
    expect(entries).toHaveLength(33);
    const twice = entries.filter(({ alsoIn }) => alsoIn.length > 0);
    expect(twice.map(({ code, alsoIn }) => [code, alsoIn])).toEqual([
      ['2-I-1-e3', ['2-I-3']],
      ['2-I-3-e4', ['2-I-1']],
    ]);
    expect(new Set(twice.map(({ id }) => id)).size).toBe(1);
  });

  it('says so when nothing has been reported yet', async () => {
    expectProblem(await service.as('viewer').get('/programmes/jp-2025-2029/progress'), {
      status: 404,
      code: 'progress/nothing-reported',
    });
  });
});

describe('a department in charge', () => {
  it('closes its gap, replaces the one before, and stands in the history each time', async () => {
    const { id } = await row('I-2');
    const initiatives = service.app.get(DepartmentsInChargeService, { strict: false });
    const [first, second, city] = [
      await department('prefecture'),
      await department('prefecture'),
      await department('city'),
    ];
    await initiatives.set(system, id, 'prefecture', null, { departmentId: first, postId: null });
    await initiatives.set(system, id, 'prefecture', null, { departmentId: second, postId: null });
    await initiatives.set(system, id, 'prefecture', null, { departmentId: second, postId: null });
    await initiatives.set(system, id, 'city', null, { departmentId: city, postId: null });
    const shown = await row('I-2');
    expect(shown.departments.map((one) => [one.agency, one.id, one.demo])).toEqual([
      ['prefecture', second, true],
      ['city', city, true],
    ]);
    expect(shown.gaps).toEqual([
      'owner_unconfirmed',
      'prefecture_post_missing',
      'city_post_missing',
      'indicator_missing',
      'entry_missing',
    ]);
    const { departments } = await programme();
    expect(departments.map((one) => one.id)).toEqual([second, city]);
    const events = await service.sql<{ content: string }>(
      `SELECT content FROM domain_events WHERE type = 'initiative.department_set' AND subject_id = $1 ORDER BY id`,
      [id],
    );
    expect(events.map(({ content }) => JSON.parse(content) as unknown)).toEqual([
      { agency: 'prefecture', changes: { departmentId: { before: null, after: first } } },
      { agency: 'prefecture', changes: { departmentId: { before: first, after: second } } },
      { agency: 'city', changes: { departmentId: { before: null, after: city } } },
    ]);
  });

  it('is refused for the other agency, for an unknown initiative, and to people', async () => {
    const initiatives = service.app.get(DepartmentsInChargeService, { strict: false });
    const { id } = await row('I-3');
    const city = await department('city');
    await expect(
      initiatives.set(system, id, 'prefecture', null, { departmentId: city, postId: null }),
    ).rejects.toMatchObject({
      kind: 'invalid',
    });
    await expect(
      initiatives.set(system, newId(), 'city', null, { departmentId: city, postId: null }),
    ).rejects.toMatchObject({
      kind: 'not-found',
    });
    await expect(
      initiatives.set({ ...system, systemActor: null }, id, 'city', null, {
        departmentId: city,
        postId: null,
      }),
    ).rejects.toMatchObject({ kind: 'forbidden' });
    expect((await row('I-3')).departments).toEqual([]);
  });
});

describe('the counts of tasks', () => {
  it('tell each what the task list tells, no more', async () => {
    const home = await service.build.programme();
    const under = await service.build.initiative({ programme: home });
    const inner = { by: 'prefecture.staff', to: 'prefecture.planner', initiativeId: under.id } as const;
    await service.build.task({ ...inner, dueOn: '2026-11-24' });
    await service.build.task({ initiativeId: under.id, dueOn: '2026-12-04' });
    const done = await service.build.task({ initiativeId: under.id });
    await service.as('city.staff').post(`/tasks/${done.id}/starting`);
    await service.as('city.staff').post(`/tasks/${done.id}/completion`);
    await service.build.task({ initiativeId: (await service.build.initiative()).id });
    await service.clock.set('2026-11-25T08:30:00+09:00');
    const { statements } = await service.statements('city.staff', async (member) =>
      member.get(`/task-counts?programme=${home.code}`),
    );
    expect(statements).toHaveLength(1);
    for (const name of castNames) {
      const answer = await service
        .as(name)
        .get<{ items: { initiativeId: string; unfinished: number; overdue: number }[] }>(
          `/task-counts?programme=${home.code}`,
        );
      const list = await service
        .as(name)
        .get<{ items: { dueOn: string }[] }>(`/tasks?initiative=${under.id}&state=unfinished`);
      expect([name, answer.status]).toEqual([name, list.status]);
      if (answer.status === 403) continue;
      const overdue = list.body.items.filter(({ dueOn }) => dueOn < '2026-11-25').length;
      const unfinished = list.body.items.length;
      expect([name, answer.body.items]).toEqual([name, [{ initiativeId: under.id, unfinished, overdue }]]);
    }
    const counts = await service.as('city.staff').get(`/task-counts?programme=${home.code}`);
    expect(counts.body).toEqual({ items: [{ initiativeId: under.id, unfinished: 1, overdue: 0 }] });
    const own = await service.as('prefecture.head').get(`/task-counts?programme=${home.code}`);
    expect(own.body).toEqual({ items: [{ initiativeId: under.id, unfinished: 2, overdue: 1 }] });
  });
});

describe('bad addresses', () => {
  it.each([
    ['/programmes/jp-1999', 404],
    ['/programmes/jp-1999/progress', 404],
    [`/initiatives/${newId()}`, 404],
    ['/initiatives/nonsense', 422],
    ['/programmes/a%00b', 422],
    [`/programmes/${'x'.repeat(65)}`, 422],
    ['/task-counts', 422],
    ['/task-counts?programme=%27', 422],
    ['/task-counts?programme=x&extra=1', 422],
  ])('%s gets a reason (%i)', async (address, status) => {
    expectProblem(await service.as('prefecture.staff').get(address), { status });
  });

  it('asks strangers to sign in, and lets everybody else of the cast read', async () => {
    for (const address of ['/programmes', '/programmes/jp-2020-2024', '/programmes/jp-2020-2024/progress']) {
      expectProblem(await service.visitor().get(address), { status: 401, code: 'access/signed-out' });
      for (const name of castNames)
        expect([name, (await service.as(name).get(address)).status]).toEqual([name, 200]);
    }
  });
});
