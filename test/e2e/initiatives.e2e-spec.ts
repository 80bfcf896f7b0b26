import type { InitiativeView } from '../../libs/domain/programmes/initiative.schemas.js';
import type { CompletenessView } from '../../libs/domain/programmes/gaps/completeness.schemas.js';
import { ifMatch } from '../support/build-council.js';
import type { CastName } from '../support/cast.js';
import { initiativeSteps } from '../support/initiative-steps.js';
import { expectProblem } from '../support/problems.js';
import { startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  await service.close();
});

const { move, moveTogether, read, organisation, departmentOf } = initiativeSteps(() => service);

describe('the official wording', () => {
  it('is changed by a revision once it is no draft; the other facts go on changing', async () => {
    const { id } = await service.build.initiative();
    const member = service.as('city.staff');
    const refused = await member.patch(
      `/initiatives/${id}`,
      { title: '別の題名', tags: ['移住'] },
      ifMatch(1),
    );
    expectProblem(refused, { status: 422, pointer: '/title' });
    expect(refused.text).toContain('programmes/official-wording');
    expect((await read(id)).tags).toEqual([]);
    const facts = {
      leadAgency: 'city',
      fundingSources: ['地方創生推進交付金'],
      indicatorCandidates: ['相談件数'],
    };
    expect((await member.patch(`/initiatives/${id}`, facts, ifMatch(1))).body).toMatchObject(facts);
  });

  it('knows who leads: of ● the prefecture', async () => {
    const { id } = await service.build.initiative({ owner: 'prefecture' });
    const answer = await service
      .as('prefecture.staff')
      .patch(`/initiatives/${id}`, { leadAgency: 'city' }, ifMatch(1));
    expectProblem(answer, { status: 422, pointer: '/leadAgency' });
  });
});

describe('the running of an initiative', () => {
  it('stops and goes on, inside the period of its programme', async () => {
    const { id } = await service.build.initiative();
    expect((await moveTogether(id, 'suspension', { reason: '予算の不成立' })).body.state).toBe('suspended');
    await service.sql(
      `UPDATE programmes SET fy_from = 2027, fy_to = 2031 WHERE id = (SELECT programme_id FROM initiatives WHERE id = $1)`,
      [id],
    );
    expectProblem(await move('city.head', id, 'resumption'), {
      status: 409,
      code: 'programmes/outside-period',
    });
    expect((await read(id, 'city.head')).can.transitions).toEqual([]);
    await service.sql(
      `UPDATE programmes SET fy_from = 2026 WHERE id = (SELECT programme_id FROM initiatives WHERE id = $1)`,
      [id],
    );
    expect((await moveTogether(id, 'resumption')).body).toMatchObject({ state: 'active', overSince: null });
  });

  it('ends with a reason, which the lineage tells too', async () => {
    const { id } = await service.build.initiative();
    const ended = await moveTogether(id, 'ending', { reason: '目的を達した' });
    expect(ended.body).toMatchObject({
      state: 'ended',
      stateReason: '目的を達した',
      overSince: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
      lineage: { end: { basis: '目的を達した', status: 'proposed' } },
    });
  });

  it('ends with the successor that it names: superseded, with the edge for both to confirm', async () => {
    const [old, next] = [await service.build.initiative(), await service.build.initiative()];
    expectProblem(await move('city.head', old.id, 'ending'), { status: 422, pointer: '/reason' });
    for (const successorId of [old.id, crypto.randomUUID()])
      expectProblem(await move('city.head', old.id, 'ending', { successorId }), {
        status: 422,
        pointer: '/successorId',
      });
    expect((await move('viewer', old.id, 'ending', { successorId: next.id })).status).toBe(403);
    expect((await read(old.id)).state).toBe('active');
    const ended = await moveTogether(old.id, 'ending', { successorId: next.id });
    expect(ended.body).toMatchObject({ state: 'superseded', lineage: { end: null } });
    const edges = async () =>
      service.sql(
        `SELECT to_initiative_id AS "to", kind, status, basis FROM initiative_lineage WHERE from_initiative_id = $1`,
        [old.id],
      );
    expect(await edges()).toEqual([
      { to: next.id, kind: 'continued', status: 'proposed', basis: '取組を終えるときに承継先とした' },
    ]);
    const told = (await service.as('viewer').get(`/history/initiative/${next.id}`)).text;
    expect(told).toContain('系譜の線を引きました');
  });

  it('joins what another has passed to the same successor: both are told as a merger, or refused', async () => {
    const [one, two] = [await service.build.initiative(), await service.build.initiative()];
    const next = await service.build.initiative();
    const draw = { fromInitiativeId: one.id, toInitiativeId: next.id, kind: 'merged', basis: '統合した' };
    expect((await service.as('city.secretariat').post('/lineage-edges', draw)).status).toBe(201);
    expect((await moveTogether(one.id, 'ending', { successorId: next.id })).body.state).toBe('superseded');
    expect((await moveTogether(two.id, 'ending', { successorId: next.id })).body.state).toBe('superseded');
    expect(
      await service.sql(
        `SELECT kind, count(*)::int AS edges FROM initiative_lineage WHERE to_initiative_id = $1 GROUP BY 1`,
        [next.id],
      ),
    ).toEqual([{ kind: 'merged', edges: 2 }]);
    // One that continues alone has no room for another ancestor: the edge is changed in the lineage first.
    const [lone, late] = [await service.build.initiative(), await service.build.initiative()];
    const only = await service.build.initiative();
    expect((await moveTogether(lone.id, 'ending', { successorId: only.id })).status).toBe(200);
    expectProblem(await move('city.head', late.id, 'ending', { successorId: only.id }), {
      status: 422,
      pointer: '/successorId',
    });
    expect((await read(late.id)).state).toBe('active');
  });

  it('passes to a successor only when the lineage has one', async () => {
    const [old, next] = [await service.build.initiative(), await service.build.initiative()];
    expectProblem(await move('city.head', old.id, 'superseding'), {
      status: 409,
      code: 'programmes/no-successor',
    });
    await service.sql(
      `INSERT INTO initiative_lineage (id, from_initiative_id, to_initiative_id, kind) VALUES (gen_random_uuid(), $1, $2, 'continued')`,
      [old.id, next.id],
    );
    expect((await moveTogether(old.id, 'superseding')).body.state).toBe('superseded');
  });
});

describe('a ◎ that is over', () => {
  it.each(['completed', 'ended', 'superseded'])(
    '%s is not changed by one agency alone; it takes notes, and each side names its department',
    async (state) => {
      const { id } = await service.build.initiative({ owner: 'joint' });
      await service.sql(`UPDATE initiatives SET state = $2 WHERE id = $1`, [id, state]);
      const member = service.as('city.staff');
      expect((await read(id)).can).toMatchObject({ edit: false, writeNote: true, setDepartment: ['city'] });
      for (const answer of [
        await member.patch(`/initiatives/${id}`, { tags: ['移住'] }, ifMatch(1)),
        await member.patch(
          `/initiatives/${id}`,
          { leadAgency: 'city', fundingSources: ['交付金'] },
          ifMatch(1),
        ),
        await member.put(`/initiatives/${id}/partners`, { partners: [] }, ifMatch(1)),
      ])
        expectProblem(answer, { status: 409, code: 'programmes/wrong-state' });
      expect((await member.put(`/initiatives/${id}/note`, { text: 'まとめ' }, ifMatch(0))).status).toBe(200);
      const department = { departmentId: await departmentOf('city') };
      const path = `/initiatives/${id}/departments/city`;
      expect((await member.put(path, department, ifMatch(0))).status).toBe(200);
    },
  );

  it('is still one agency’s to keep where it was ○', async () => {
    const { id } = await service.build.initiative({ owner: 'city' });
    await service.sql(`UPDATE initiatives SET state = 'completed' WHERE id = $1`, [id]);
    expect((await read(id)).can.edit).toBe(true);
    const answer = await service.as('city.staff').patch(`/initiatives/${id}`, { tags: ['移住'] }, ifMatch(1));
    expect(answer.status).toBe(200);
  });
});

describe('partners', () => {
  it('take part with a role, in the order given, and are told in the history', async () => {
    const { id } = await service.build.initiative();
    const [first, second] = [await organisation('移住支援会社'), await organisation('定住支援会社')];
    const put = async (partners: object[], version: number) =>
      service
        .as('city.staff')
        .put<InitiativeView>(`/initiatives/${id}/partners`, { partners }, ifMatch(version));
    const answer = await put([{ organisationId: second, role: '窓口' }, { organisationId: first }], 1);
    expect(answer.body.partners.map(({ name, role }) => [name, role])).toEqual([
      ['定住支援会社', '窓口'],
      ['移住支援会社', null],
    ]);
    expectProblem(await put([{ organisationId: first }, { organisationId: first }], 2), {
      status: 422,
      pointer: '/partners/1/organisationId',
    });
    expectProblem(await put([{ organisationId: id }], 2), {
      status: 422,
      pointer: '/partners/0/organisationId',
    });
    expect((await read(id)).partners).toHaveLength(2);
    const history = await service.as('viewer').get(`/history/initiative/${id}`);
    expect(history.text).toContain('定住支援会社（窓口）');
  });
});

describe('the working note', () => {
  it('has its own version, and is read by the staff of both agencies alone', async () => {
    const { id } = await service.build.initiative();
    const put = async (by: CastName, text: string, version: number) =>
      service.as(by).put<InitiativeView>(`/initiatives/${id}/note`, { text }, ifMatch(version));
    expect((await put('city.staff', '予算は10月に確認', 0)).body).toMatchObject({
      version: 1,
      note: { text: '予算は10月に確認', version: 1 },
    });
    expectProblem(await put('prefecture.staff', '別の文', 0), { status: 412, code: 'input/stale' });
    expect((await put('prefecture.staff', '予算は11月に確認', 1)).body.note?.version).toBe(2);
    expect((await read(id, 'prefecture.planner')).note?.text).toBe('予算は11月に確認');
    for (const outsider of ['viewer', 'council.member'] as const) {
      expect((await read(id, outsider)).note).toBeNull();
      expect((await service.as(outsider).get(`/history/initiative/${id}`)).text).not.toContain('予算は');
    }
  });
});

describe('the department in charge', () => {
  it('is chosen by each agency for its own side, with a post', async () => {
    const { id } = await service.build.initiative({ owner: 'prefecture' });
    const departmentId = await departmentOf('city');
    const body = { departmentId, postId: service.postOf('city.staff') };
    const path = `/initiatives/${id}/departments/city`;
    expect((await service.as('prefecture.staff').put(path, body, ifMatch(0))).status).toBe(403);
    const set = await service.as('city.staff').put<InitiativeView>(path, body, ifMatch(0));
    expect(set.body.departments).toMatchObject([{ agency: 'city', post: { name: '移住担当' } }]);
    const prefecture = service.postOf('prefecture.staff');
    expectProblem(
      await service.as('city.staff').put(path, { departmentId, postId: prefecture }, ifMatch(1)),
      {
        status: 422,
        pointer: '/postId',
      },
    );
    expectProblem(
      await service.as('city.staff').put(path, { departmentId: null, postId: prefecture }, ifMatch(1)),
      {
        status: 422,
        pointer: '/postId',
      },
    );
    const planner = service.postOf('city.planner');
    const other = await service.as('city.staff').put(path, { departmentId, postId: planner }, ifMatch(1));
    const { errors } = expectProblem(other, { status: 422, pointer: '/postId' });
    expect(errors?.[0]?.code).toBe('programmes/post-of-other-department');
    expect((await read(id)).departments).toMatchObject([{ post: { name: '移住担当' } }]);
    const gone = await service.as('city.staff').put<InitiativeView>(path, { departmentId: null }, ifMatch(1));
    expect(gone.body.departments).toEqual([]);
  });

  it('is not set over what a colleague chose meanwhile, also when that was taken away again', async () => {
    const { id } = await service.build.initiative({ owner: 'city' });
    const [departmentId, member] = [await departmentOf('city'), service.as('city.staff')];
    const set = async (input: object, version: number) =>
      member.put<InitiativeView>(`/initiatives/${id}/departments/city`, input, ifMatch(version));
    expect((await set({ departmentId }, 0)).body.sides).toContainEqual({ agency: 'city', version: 1 });
    const late = await set({ departmentId, postId: service.postOf('city.staff') }, 0);
    const { current } = expectProblem(late, { status: 412, code: 'input/stale' }) as {
      current?: InitiativeView;
    };
    expect(current?.departments).toMatchObject([{ agency: 'city', post: null }]);
    expect((await set({ departmentId: null }, 1)).body).toMatchObject({
      departments: [],
      sides: [
        { agency: 'prefecture', version: 0 },
        { agency: 'city', version: 2 },
      ],
    });
    expectProblem(await set({ departmentId }, 0), { status: 412 });
    expectProblem(await set({ departmentId }, 1), { status: 412 });
    expect((await set({ departmentId }, 2)).status).toBe(200);
  });
});

describe('what is missing', () => {
  it('is listed initiative by initiative until somebody fills it in, in one statement', async () => {
    const programme = await service.build.programme();
    const { id } = await service.build.initiative({ programme, owner: 'city', ownerStatus: 'proposed' });
    const { result, statements } = await service.statements('viewer', async (member) =>
      member.get<CompletenessView>(`/programmes/${programme.code}/completeness`),
    );
    expect(statements).toHaveLength(1);
    expect(result.body.items).toMatchObject([
      {
        id,
        gaps: ['owner_unconfirmed', 'city_department_missing', 'indicator_missing', 'entry_missing'],
      },
    ]);
    expect(result.body.counts).toContainEqual({ gap: 'city_department_missing', initiatives: 1 });
    const body = { departmentId: await departmentOf('city'), postId: service.postOf('city.staff') };
    await service.as('city.staff').put(`/initiatives/${id}/departments/city`, body, ifMatch(0));
    await service.as('city.head').post(`/initiatives/${id}/owner-confirmations`, { answer: 'city' });
    const after = await service
      .as('viewer')
      .get<CompletenessView>(`/programmes/${programme.code}/completeness`);
    expect(after.body.items[0]?.gaps).toEqual(['indicator_missing', 'entry_missing']);
    expect((await read(id)).gaps).toEqual(['indicator_missing', 'entry_missing']);
  });
});
