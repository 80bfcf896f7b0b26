import { draftParts, draftUses } from '../../libs/domain/programmes/drafts/draft-uses.js';
import type { InitiativeView } from '../../libs/domain/programmes/initiative.schemas.js';
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

const { draft, move, moveTogether, consent, read, departmentOf } = initiativeSteps(() => service);

describe('a draft', () => {
  it('takes the next number of its theme, and is edited and deleted while nobody proposed it', async () => {
    const made = await draft();
    expect(made).toMatchObject({
      number: 1,
      code: 'T1-1',
      state: 'draft',
      ownerStatus: 'proposed',
      version: 1,
      can: { editWording: true, deleteDraft: true, transitions: ['propose'] },
    });
    const member = service.as('prefecture.staff');
    const edited = await member.patch<InitiativeView>(
      `/initiatives/${made.id}`,
      { title: '移住と定住の相談', number: 4, sdgs: [8, 11], tags: ['移住'] },
      ifMatch(1),
    );
    expect(edited.body).toMatchObject({
      title: '移住と定住の相談',
      code: 'T1-4',
      sdgs: [8, 11],
      tags: ['移住'],
      version: 2,
    });
    expectProblem(await service.as('city.staff').delete(`/initiatives/${made.id}`, ifMatch(1)), {
      status: 412,
      code: 'input/stale',
    });
    expect((await service.as('city.staff').delete(`/initiatives/${made.id}`, ifMatch(2))).status).toBe(204);
    expect((await member.get(`/initiatives/${made.id}`)).status).toBe(404);
  });

  it('is deleted by the agency that made it alone; who could read it still reads what became of it', async () => {
    const { id } = await draft();
    expect((await read(id, 'prefecture.staff')).can.deleteDraft).toBe(false);
    expectProblem(await service.as('prefecture.staff').delete(`/initiatives/${id}`, ifMatch(1)), {
      status: 403,
      code: 'programmes/other-agencys-draft',
    });
    expect((await service.as('city.staff').delete(`/initiatives/${id}`, ifMatch(1))).status).toBe(204);
    expect((await service.as('prefecture.staff').get(`/history/initiative/${id}`)).text).toContain(
      '取組の素案「移住の相談」を削除しました',
    );
    expect((await service.as('viewer').get(`/history/initiative/${id}`)).status).toBe(404);
  });

  it('stays while a document, a remark or a data issue of either agency stands on it', async () => {
    const made = await draft();
    const member = service.as('prefecture.staff');
    const on = { subjectType: 'initiative', subjectId: made.id };
    const document = { ...on, kind: 'document', title: '道の内部資料' };
    const remark = { ...on, audience: 'own_agency', text: '道の内部の書き込み' };
    const issue = {
      programmeCode: made.programmeCode,
      initiativeId: made.id,
      place: '表1',
      statement: '年が違う',
    };
    for (const [path, body, word] of [
      ['/documents', document, '相手の機関のもの'],
      ['/remarks', remark, '相手の機関のもの'],
      ['/documents', { ...document, audience: 'both_agencies' }, '資料'],
      ['/remarks', { ...remark, audience: 'both_agencies' }, '書き込み'],
      ['/data-issues', issue, '疑義'],
    ] as const) {
      expect((await member.post(path, body)).status).toBe(201);
      const refused = await service.as('city.staff').delete(`/initiatives/${made.id}`, ifMatch(1));
      expectProblem(refused, { status: 409, code: 'programmes/draft-in-use' });
      expect(refused.text).toContain(word);
      if (body === document || body === remark) expect(refused.text).not.toMatch(/資料|書き込み/);
    }
  });

  it('shows the later editor what was saved before', async () => {
    const { id } = await draft();
    await service.as('city.staff').patch(`/initiatives/${id}`, { title: '先の題名' }, ifMatch(1));
    const late = await service
      .as('prefecture.staff')
      .patch<{ current: InitiativeView }>(`/initiatives/${id}`, { title: '後の題名' }, ifMatch(1));
    expectProblem(late, { status: 412, code: 'input/stale' });
    expect(late.body.current.title).toBe('先の題名');
  });

  it('has a number of its own, and a theme of its programme', async () => {
    const made = await draft();
    const other = await service.build.programme();
    const path = `/programmes/${made.programmeCode}/initiatives`;
    const body = { themeId: made.theme.id, title: '次の取組', ownerKind: 'joint' };
    const member = service.as('city.staff');
    expectProblem(await member.post(path, { ...body, number: 1 }), { status: 422, pointer: '/number' });
    expectProblem(await member.post(path, { ...body, themeId: other.themeId }), {
      status: 422,
      pointer: '/themeId',
    });
  });

  it('is not made for the other agency, nor handed to it', async () => {
    const { programmeCode, id, theme } = await draft();
    const body = { themeId: theme.id, title: '道の取組', ownerKind: 'prefecture' };
    const member = service.as('city.staff');
    expect((await member.post(`/programmes/${programmeCode}/initiatives`, body)).status).toBe(403);
    const handed = await member.patch(`/initiatives/${id}`, { ownerKind: 'prefecture' }, ifMatch(1));
    expect(handed.status).toBe(403);
  });

  it('stays when a task stands on it, and when it was proposed', async () => {
    const made = await draft();
    await service.build.task({ initiativeId: made.id });
    expectProblem(await service.as('city.staff').delete(`/initiatives/${made.id}`, ifMatch(1)), {
      status: 409,
      code: 'programmes/draft-in-use',
    });
    await move('city.staff', made.id, 'proposal');
    expectProblem(await service.as('city.staff').delete(`/initiatives/${made.id}`, ifMatch(1)), {
      status: 409,
      code: 'programmes/wrong-state',
    });
  });

  it.each([
    [
      'a note, also when it was written over since',
      'メモ',
      async (id: string) => {
        await service
          .as('prefecture.staff')
          .put(`/initiatives/${id}/note`, { text: '道の大事なメモ' }, ifMatch(0));
        await service
          .as('city.staff')
          .put(`/initiatives/${id}/note`, { text: '道の大事なメモと市のメモ' }, ifMatch(1));
      },
    ],
    [
      'a department',
      '担当',
      async (id: string) => {
        const department = { departmentId: await departmentOf('prefecture') };
        await service
          .as('prefecture.staff')
          .put(`/initiatives/${id}/departments/prefecture`, department, ifMatch(0));
      },
    ],
    [
      'a consent, though it came back since',
      '同意',
      async (id: string) => {
        await move('city.staff', id, 'proposal');
        await consent('prefecture.head', id);
        await move('city.head', id, 'return', { reason: '直したい' });
      },
    ],
  ])('stays while the other agency wrote on it: %s', async (_what, word, write) => {
    const { id } = await draft();
    await write(id);
    const { version } = await read(id);
    const refused = await service.as('city.staff').delete(`/initiatives/${id}`, ifMatch(version));
    expectProblem(refused, { status: 409, code: 'programmes/draft-in-use' });
    expect(refused.text).toContain('相手の機関');
    expect(refused.text).toContain(word);
    expect((await service.as('prefecture.staff').get(`/initiatives/${id}`)).status).toBe(200);
  });

  it('goes with the note and the department of the agency that made it', async () => {
    const { id } = await draft();
    const department = { departmentId: await departmentOf('city') };
    await service.as('city.staff').put(`/initiatives/${id}/departments/city`, department, ifMatch(0));
    await service.as('city.staff').put(`/initiatives/${id}/note`, { text: '市のメモ' }, ifMatch(0));
    expect((await service.as('city.staff').delete(`/initiatives/${id}`, ifMatch(1))).status).toBe(204);
  });

  it('is held by, or goes with, what every table says that names initiatives', async () => {
    const unlisted = async (): Promise<string[]> => {
      const tables = await service.sql<{ table: string }>(
        `SELECT DISTINCT conrelid::regclass::text AS table FROM pg_constraint
         WHERE contype = 'f' AND confrelid = 'initiatives'::regclass
           OR contype = 'c' AND pg_get_constraintdef(oid) ~ 'subject_type.*initiative'`,
      );
      expect(tables.length).toBeGreaterThan(10);
      const listed = new Set<string>([...draftUses.map(({ table }) => table), ...draftParts]);
      return tables.map(({ table }) => table).filter((table) => !listed.has(table));
    };
    expect(await unlisted()).toEqual([]);
    await service.sql(`CREATE TABLE newcomers (initiative_id uuid REFERENCES initiatives (id))`);
    expect(await unlisted()).toEqual(['newcomers']);
    await service.sql(`DROP TABLE newcomers`);
  });
});

describe('a draft that nobody proposed yet', () => {
  const TITLE = '移住の相談';
  /** Where somebody of these could come across it. */
  async function foundBy(by: CastName, { id, programmeCode }: Awaited<ReturnType<typeof draft>>) {
    const member = service.as(by);
    const days = 'from=2026-04-01&to=2026-12-31';
    const paths = [
      `/initiatives/${id}`,
      `/history/initiative/${id}`,
      `/initiatives/${id}/changes?${days}`,
      `/remarks?subjectType=initiative&subjectId=${id}`,
      `/documents?subjectType=initiative&subjectId=${id}`,
    ];
    const found: string[] = [];
    for (const path of paths) {
      const { status } = await member.get(path);
      // An administrator reads no remarks or documents at all.
      expect(by === 'city.administrator' ? [403, 404] : [200, 404]).toContain(status);
      if (status === 200) found.push(path.split('?')[0]?.replace(id, '') ?? '');
    }
    for (const path of ['', '/completeness', `/changes?${days}`])
      if ((await member.get(`/programmes/${programmeCode}${path}`)).text.includes(TITLE)) found.push(path);
    const { items } = (
      await member.get<{ items: { code: string; initiativeCount: number }[] }>('/programmes')
    ).body;
    if (items.find(({ code }) => code === programmeCode)?.initiativeCount === 1) found.push('count');
    return found;
  }

  it('of one agency is seen by its staff alone, of both by the staff of both', async () => {
    const own = await draft('city');
    const shared = await draft('joint');
    for (const outsider of ['viewer', 'council.member', 'city.administrator'] as const) {
      expect([outsider, await foundBy(outsider, own)]).toEqual([outsider, []]);
      expect([outsider, await foundBy(outsider, shared)]).toEqual([outsider, []]);
    }
    expect(await foundBy('prefecture.staff', own)).toEqual([]);
    expect(await foundBy('prefecture.secretariat', own)).toEqual([]);
    expect((await foundBy('prefecture.staff', shared)).length).toBeGreaterThan(6);
    expect((await foundBy('city.planner', own)).length).toBeGreaterThan(6);
  });

  it('takes nothing from those who do not see it', async () => {
    const { id } = await draft('city');
    const departmentId = await departmentOf('prefecture');
    const member = service.as('prefecture.staff');
    const put = await member.put(`/initiatives/${id}/departments/prefecture`, { departmentId }, ifMatch(0));
    expectProblem(put, { status: 404 });
    const on = { subjectType: 'initiative', subjectId: id };
    const remark = await member.post('/remarks', { ...on, audience: 'own_agency', text: '見えないはず' });
    expectProblem(remark, { status: 404 });
  });

  it('is seen by everybody once it was proposed, also when it came back', async () => {
    const made = await draft('city');
    await move('city.staff', made.id, 'proposal');
    expect(await foundBy('viewer', made)).toContain('count');
    await service
      .as('city.head')
      .post(`/initiatives/${made.id}/return`, { reason: '範囲が広い' }, ifMatch(2));
    expect((await read(made.id, 'prefecture.staff')).state).toBe('draft');
  });
});

describe('an agreement', () => {
  it('of ◎ needs both agencies, and makes the owner a fact', async () => {
    const { id } = await draft();
    expect((await move('city.staff', id, 'proposal')).body).toMatchObject({
      state: 'proposed',
      consentsMissing: ['prefecture', 'city'],
    });
    expect((await consent('city.head', id)).body).toMatchObject({
      state: 'proposed',
      consentsMissing: ['prefecture'],
    });
    expect((await consent('prefecture.secretariat', id)).body).toMatchObject({
      state: 'agreed',
      ownerStatus: 'confirmed',
      consentsMissing: [],
    });
    expect((await moveTogether(id, 'activation')).body.state).toBe('active');
  });

  it('of ○ needs the city alone; the prefecture is not asked', async () => {
    const { id } = await draft('city');
    await move('city.staff', id, 'proposal');
    expect((await consent('prefecture.head', id)).status).toBe(403);
    expect((await consent('city.head', id)).body.state).toBe('agreed');
  });

  it('is void after any edit: both must consent to the same version', async () => {
    const { id } = await draft();
    await move('city.staff', id, 'proposal');
    await consent('city.head', id);
    const { version } = await read(id);
    await service.as('prefecture.staff').patch(`/initiatives/${id}`, { tags: ['定住'] }, ifMatch(version));
    const stale = await service
      .as('prefecture.head')
      .post(`/initiatives/${id}/consent`, {}, ifMatch(version));
    expectProblem(stale, { status: 412, code: 'input/stale' });
    expect((await consent('prefecture.head', id)).body).toMatchObject({
      state: 'proposed',
      consentsMissing: ['city'],
    });
    expect((await consent('city.head', id)).body.state).toBe('agreed');
  });

  it('is not given by who proposed', async () => {
    const { id } = await draft();
    await move('city.head', id, 'proposal');
    expect((await read(id, 'city.head')).can.transitions).toEqual(['return']);
    expectProblem(await consent('city.head', id), { status: 409, code: 'programmes/own-proposal' });
    expect((await consent('city.secretariat', id)).status).toBe(200);
  });

  it('on ◎ is not turned into one of its own by an agency that sent it back', async () => {
    const { id } = await draft();
    await move('prefecture.staff', id, 'proposal');
    await consent('prefecture.head', id);
    await move('city.head', id, 'return', { reason: '市だけで行う' });
    const { version } = await read(id);
    const taken = await service
      .as('city.staff')
      .patch(`/initiatives/${id}`, { ownerKind: 'city' }, ifMatch(version));
    expectProblem(taken, { status: 422, pointer: '/ownerKind' });
    expect((await read(id)).ownerKind).toBe('joint');
  });

  it('is not given by who wrote it, though somebody else proposed', async () => {
    const { id } = await draft('city', 'city.head');
    await move('city.staff', id, 'proposal');
    expect((await read(id, 'city.head')).can.transitions).toEqual(['return']);
    expectProblem(await consent('city.head', id), { status: 409, code: 'programmes/own-wording' });
    expect((await consent('city.secretariat', id)).body.state).toBe('agreed');
  });

  it('that is refused goes back to the draft, with the reason', async () => {
    const { id } = await draft();
    await move('city.staff', id, 'proposal');
    expectProblem(await move('prefecture.head', id, 'return', {}), { status: 422, pointer: '/reason' });
    expect((await move('prefecture.head', id, 'return', { reason: '範囲が広い' })).body).toMatchObject({
      state: 'draft',
      stateReason: '範囲が広い',
    });
  });
});

describe('the mails about an agreement', () => {
  it('ask both secretariats for consent to a ◎, and tell the other one of it', async () => {
    const { id } = await draft('joint', 'city.secretariat');
    await move('city.secretariat', id, 'proposal');
    await consent('city.head', id);
    await consent('prefecture.head', id);
    await service.drain();
    const sent = await service.sql<{ notice: string; post: string }>(
      `SELECT notice, recipient_post_id AS post FROM deliveries WHERE subject_id = $1 ORDER BY notice`,
      [id],
    );
    expect(sent).toEqual([
      { notice: 'initiative-agreed', post: service.postOf('city.secretariat') },
      { notice: 'initiative-proposed', post: service.postOf('prefecture.secretariat') },
    ]);
  });
});
