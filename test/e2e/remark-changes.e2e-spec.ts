import type { RemarkList, RemarkView } from '../../libs/domain/remarks/remark.schemas.js';
import { done, ifMatch } from '../support/build-council.js';
import type { CastName } from '../support/cast.js';
import { expectProblem } from '../support/problems.js';
import { startTestService, type TestService } from '../support/test-service.js';

type Audience = RemarkView['audience'];
type Subject = Pick<RemarkView, 'subjectType' | 'subjectId'>;
interface Versions {
  items: { version: number; audience: Audience; text: string; contentHash: string }[];
}

const AUDIENCES: Audience[] = ['own_agency', 'both_agencies', 'public'];
const SECRET = '相手方にはまだ言わない見込み';

let service: TestService;
let initiative: Subject;
beforeAll(async () => {
  service = await startTestService();
  initiative = { subjectType: 'initiative', subjectId: (await service.build.initiative()).id };
});
afterAll(async () => {
  await service.close();
});

async function write(
  by: CastName,
  audience: Audience,
  { text = '書き込み', on = initiative }: { text?: string; on?: Subject } = {},
): Promise<RemarkView> {
  return done(await service.as(by).post<RemarkView>('/remarks', { ...on, audience, text }));
}

async function seen(by: CastName, on = initiative, more = ''): Promise<RemarkList> {
  const path = `/remarks?subjectType=${on.subjectType}&subjectId=${on.subjectId}&limit=100${more}`;
  return done(await service.as(by).get<RemarkList>(path));
}

describe('changing a remark', () => {
  it('is up to the post that wrote it, and keeps what was there', async () => {
    const remark = await write('city.staff', 'both_agencies', { text: '前の文' });
    for (const name of ['city.planner', 'city.secretariat', 'prefecture.staff'] as const)
      expectProblem(await service.as(name).patch(`/remarks/${remark.id}`, { text: '横から' }, ifMatch(1)), {
        status: 403,
      });
    const saved = await service
      .as('city.staff')
      .patch<RemarkView>(`/remarks/${remark.id}`, { text: '後の文' }, ifMatch(1));
    expect([saved.body.text, saved.body.version, saved.headers['etag']]).toEqual(['後の文', 2, '"2"']);
    const { items } = done(
      await service.as('prefecture.head').get<Versions>(`/remarks/${remark.id}/versions`),
    );
    expect(items.map(({ version, text }) => [version, text])).toEqual([
      [2, '後の文'],
      [1, '前の文'],
    ]);
  });

  it('from an old version gives back what is saved', async () => {
    const remark = await write('city.staff', 'public', { text: 'はじめ' });
    const member = service.as('city.staff');
    done(await member.patch(`/remarks/${remark.id}`, { text: '先' }, ifMatch(1)));
    const late = await member.patch(`/remarks/${remark.id}`, { text: '後' }, ifMatch(1));
    const problem = expectProblem(late, { status: 412, code: 'input/stale' });
    expect(problem.current).toMatchObject({ text: '先', version: 2 });
    expectProblem(await member.patch(`/remarks/${remark.id}`, { text: '後' }), { status: 428 });
  });

  it('by ten at once is saved once', async () => {
    const remark = await write('city.staff', 'public');
    const answers = await service.atOnce(10, 'remarks', async (index) =>
      service.as('city.staff').patch(`/remarks/${remark.id}`, { text: `文${index}` }, ifMatch(1)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(9).fill(412)]);
  });
});

describe('the audience of a remark', () => {
  const widen = async (by: CastName, id: string, audience: Audience, version = 1) =>
    service.as(by).post<RemarkView>(`/remarks/${id}/widening`, { audience }, ifMatch(version));

  it('is widened by its own agency, for the wording that was seen; earlier versions stay inside', async () => {
    const remark = await write('city.staff', 'own_agency', { text: SECRET });
    done(await service.as('city.staff').patch(`/remarks/${remark.id}`, { text: '整えた文' }, ifMatch(1)));
    expectProblem(await widen('city.head', remark.id, 'both_agencies', 1), { status: 412 });
    const wider = done(await widen('city.head', remark.id, 'both_agencies', 2));
    expect(wider).toMatchObject({ audience: 'both_agencies', text: '整えた文', version: 3 });
    const path = `/remarks/${remark.id}/versions`;
    const outside = done(await service.as('prefecture.staff').get<Versions>(path));
    expect(outside.items.map(({ version, text }) => [version, text])).toEqual([[3, '整えた文']]);
    const inside = done(await service.as('city.planner').get<Versions>(path));
    expect(inside.items.map(({ version }) => version)).toEqual([3, 2, 1]);
  });

  it.each([
    ['both_agencies', 'own_agency'],
    ['public', 'both_agencies'],
    ['public', 'own_agency'],
    ['both_agencies', 'both_agencies'],
  ] as const)('%s does not become %s', async (before, after) => {
    const remark = await write('city.staff', before);
    expectProblem(await widen('city.staff', remark.id, after), { status: 409, code: 'remarks/not-wider' });
    expect((await seen('city.staff')).items.find(({ id }) => id === remark.id)?.audience).toBe(before);
  });

  it('is not for the other agency to widen', async () => {
    const shared = await write('city.staff', 'both_agencies');
    expectProblem(await widen('prefecture.secretariat', shared.id, 'public'), { status: 403 });
    const inner = await write('city.staff', 'own_agency');
    expectProblem(await widen('prefecture.secretariat', inner.id, 'public'), { status: 404 });
  });

  it('and every act is offered to whom it is allowed', async () => {
    const remark = await write('city.staff', 'both_agencies');
    const can = async (name: CastName) =>
      done(await service.as(name).get<RemarkView>(`/remarks/${remark.id}`)).can;
    expect(await can('city.staff')).toEqual({ edit: true, widenTo: ['public'], strike: true });
    expect(await can('city.planner')).toEqual({ edit: false, widenTo: ['public'], strike: false });
    expect(await can('city.secretariat')).toEqual({ edit: false, widenTo: ['public'], strike: true });
    expect(await can('prefecture.secretariat')).toEqual({ edit: false, widenTo: [], strike: false });
    expect((await seen('city.staff')).can.write).toEqual(AUDIENCES);
    expect((await seen('viewer')).can).toEqual({ write: [], read: ['public'] });
  });
});

describe('a remark that was struck', () => {
  it('says by whom and why; its text is kept for its own agency', async () => {
    const remark = await write('city.staff', 'public', { text: '誤った数字' });
    const member = service.as('city.secretariat');
    expectProblem(await member.post(`/remarks/${remark.id}/striking`, { reason: ' ' }), {
      status: 422,
      pointer: '/reason',
    });
    done(await member.post(`/remarks/${remark.id}/striking`, { reason: '数字の誤り' }));
    const read = done(await service.as('viewer').get<RemarkView>(`/remarks/${remark.id}`));
    expect(read).toMatchObject({ text: null, struck: { reason: '数字の誤り', by: { name: '市事務局' } } });
    const versions = async (name: CastName) =>
      done(await service.as(name).get<Versions>(`/remarks/${remark.id}/versions`)).items;
    expect(await versions('prefecture.secretariat')).toEqual([]);
    expect((await versions('city.planner')).map(({ text }) => text)).toEqual(['誤った数字']);
  });

  it('is not changed any more', async () => {
    const remark = await write('city.staff', 'own_agency');
    const member = service.as('city.staff');
    done(await member.post(`/remarks/${remark.id}/striking`, { reason: '誤記' }));
    const refused = { status: 409, code: 'remarks/struck' };
    expectProblem(await member.patch(`/remarks/${remark.id}`, { text: '別' }, ifMatch(2)), refused);
    const wider = { audience: 'public' };
    expectProblem(await member.post(`/remarks/${remark.id}/widening`, wider, ifMatch(2)), refused);
    expectProblem(await member.post(`/remarks/${remark.id}/striking`, { reason: '再' }), refused);
  });
});
