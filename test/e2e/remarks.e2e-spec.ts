import type { RemarkList, RemarkView } from '../../libs/domain/remarks/remark.schemas.js';
import { buildCouncil, buildMeeting, done, ifMatch } from '../support/build-council.js';
import { type CastName, cast, castNames } from '../support/cast.js';
import { RemarkWrittenNotice } from '../../libs/domain/notifications/notices/remark-written.notice.js';
import { expectProblem } from '../support/problems.js';
import { startTestService, type TestService } from '../support/test-service.js';

type Audience = RemarkView['audience'];
type Subject = Pick<RemarkView, 'subjectType' | 'subjectId'>;

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

/** Administrators have no business with remarks; everybody else reads by audience. */
function reads(name: CastName, audience: Audience, agency: 'prefecture' | 'city'): boolean {
  const { agency: own, roles } = cast[name];
  if ((roles as readonly string[]).includes('administrator')) return false;
  if (audience === 'public') return true;
  return own !== null && (audience === 'both_agencies' || own === agency);
}

describe('who reads a remark', () => {
  const cases = AUDIENCES.flatMap((audience) =>
    (['prefecture', 'city'] as const).map((agency): [Audience, 'prefecture' | 'city'] => [audience, agency]),
  );
  it.each(cases)('for %s, written by the %s: in the list and by its id alike', async (audience, agency) => {
    const remark = await write(`${agency}.staff`, audience, { text: `${agency}の${audience}` });
    for (const name of castNames) {
      const expected = reads(name, audience, agency);
      const path = `/remarks?subjectType=initiative&subjectId=${initiative.subjectId}&limit=100`;
      const list = await service.as(name).get<RemarkList>(path);
      const one = await service.as(name).get<RemarkView>(`/remarks/${remark.id}`);
      const versions = await service.as(name).get(`/remarks/${remark.id}/versions`);
      expect({
        name,
        listed: list.text.includes(remark.id),
        text: list.text.includes(`${agency}の${audience}`),
        read: one.status === 200,
        versions: versions.status === 200,
      }).toEqual({ name, listed: expected, text: expected, read: expected, versions: expected });
    }
  });

  it('hears nothing of what is not for them: counts tell no more than the list', async () => {
    const own = await service.build.initiative();
    const on: Subject = { subjectType: 'initiative', subjectId: own.id };
    await write('prefecture.staff', 'own_agency', { on });
    await write('prefecture.staff', 'both_agencies', { on });
    await write('prefecture.staff', 'public', { on });
    expect((await seen('prefecture.head', on)).counts).toEqual({
      own_agency: 1,
      both_agencies: 1,
      public: 1,
    });
    expect((await seen('city.secretariat', on)).counts).toEqual({
      own_agency: 0,
      both_agencies: 1,
      public: 1,
    });
    expect((await seen('viewer', on)).counts).toEqual({ own_agency: 0, both_agencies: 0, public: 1 });
  });

  it('also depends on the record: beside a task that one does not see there is nothing to read', async () => {
    const task = await service.build.task({ by: 'prefecture.staff', to: 'prefecture.planner' });
    const on: Subject = { subjectType: 'task', subjectId: task.id };
    const remark = await write('prefecture.staff', 'public', { on });
    for (const name of ['city.staff', 'viewer', 'council.member'] as const) {
      const path = `/remarks?subjectType=task&subjectId=${task.id}`;
      expectProblem(await service.as(name).get(path), { status: 404 });
      expectProblem(await service.as(name).get(`/remarks/${remark.id}`), { status: 404 });
      expectProblem(await service.as(name).get(`/remarks/${remark.id}/versions`), { status: 404 });
    }
    // The other secretariat sees the task, and what is not for the prefecture alone.
    const inner = await write('prefecture.staff', 'own_agency', { on });
    const { items } = await seen('city.secretariat', on);
    expect(items.map(({ id }) => id)).toEqual([remark.id]);
    expectProblem(await service.as('city.secretariat').get(`/remarks/${inner.id}`), { status: 404 });
  });

  it('and of a meeting, whoever sees the meeting', async () => {
    const councilId = await buildCouncil(service);
    const meeting = await buildMeeting(service, { councilId, state: 'announced' });
    const on: Subject = { subjectType: 'meeting', subjectId: meeting.id };
    await write('city.secretariat', 'public', { on, text: '会場は3階です' });
    await write('city.secretariat', 'both_agencies', { on });
    expect((await seen('council.member', on)).items.map(({ text }) => text)).toEqual(['会場は3階です']);
    const draft = await buildMeeting(service, { councilId });
    const hidden = `/remarks?subjectType=meeting&subjectId=${draft.id}`;
    expectProblem(await service.as('council.member').get(hidden), { status: 404 });
  });
});

describe('writing a remark', () => {
  it('is for the own agency unless another audience is chosen', async () => {
    const answer = await service
      .as('city.staff')
      .post<RemarkView>('/remarks', { ...initiative, text: '内部の話' });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ audience: 'own_agency', agency: 'city', version: 1 });
  });

  it.each(['viewer', 'council.member', 'city.administrator'] as const)('is not for the %s', async (name) => {
    const answer = await service.as(name).post('/remarks', { ...initiative, text: '書き込み' });
    expectProblem(answer, { status: 403 });
  });

  it('takes 4,000 characters of any kind, and not one more', async () => {
    const long = '𠮷'.repeat(4000);
    expect((await write('city.staff', 'own_agency', { text: long })).text).toBe(long);
    const answer = await service.as('city.staff').post('/remarks', { ...initiative, text: `${long}𠮷` });
    expectProblem(answer, { status: 422, pointer: '/text' });
  });

  it.each([
    [{ text: ' ' }, '/text'],
    [{ audience: 'everybody' }, '/audience'],
    [{ subjectType: 'programme' }, '/subjectType'],
    [{ agency: 'prefecture' }, '/agency'],
  ])('refuses %j and names the field', async (change, pointer) => {
    const answer = await service
      .as('city.staff')
      .post('/remarks', { ...initiative, text: '書き込み', ...change });
    expectProblem(answer, { status: 422, pointer });
  });

  it('beside something unknown is not found', async () => {
    const unknown = { subjectType: 'task', subjectId: '01a1fdf9-0d3e-7040-9e0d-0123456789ab' };
    const answer = await service.as('city.staff').post('/remarks', { ...unknown, text: '書き込み' });
    expectProblem(answer, { status: 404 });
  });
});

describe('what is for one agency alone', () => {
  it('stands in no event, mail or answer that the other side could come by', async () => {
    const remark = await write('prefecture.staff', 'own_agency', { text: SECRET });
    const member = service.as('prefecture.staff');
    done(await member.patch(`/remarks/${remark.id}`, { text: `${SECRET}（訂正）` }, ifMatch(1)));
    done(await member.post(`/remarks/${remark.id}/striking`, { reason: `${SECRET}は誤り` }));
    await service.drain();
    const [events] = await service.sql<{ types: string[]; leaks: number }>(
      `SELECT array_agg(type ORDER BY occurred_at, id) AS types,
         count(*) FILTER (WHERE position($2 in content) > 0)::int AS leaks FROM domain_events WHERE subject_id = $1`,
      [remark.id, SECRET],
    );
    expect(events).toEqual({ types: ['remark.written', 'remark.edited', 'remark.struck'], leaks: 0 });
    const everywhere = await service.sql(
      `SELECT 1 FROM domain_events WHERE position($1 in content) > 0
       UNION ALL SELECT 1 FROM deliveries WHERE position($1 in text_body || subject) > 0`,
      [SECRET],
    );
    expect(everywhere).toEqual([]);
  });

  it('cannot be guessed from the hash that the history names', async () => {
    const [one, other] = [
      await write('city.staff', 'own_agency', { text: '了解' }),
      await write('city.staff', 'own_agency', { text: '了解' }),
    ];
    const hashes = await service.sql<{ hash: string; plain: string }>(
      `SELECT content::json ->> 'contentHash' AS hash, encode(sha256('了解'::bytea), 'hex') AS plain
       FROM domain_events WHERE subject_id = ANY($1)`,
      [[one.id, other.id]],
    );
    expect(new Set(hashes.flatMap(({ hash, plain }) => [hash, plain])).size).toBe(3);
  });
});

describe('a list of remarks', () => {
  it('is walked from page to page, the newest first, one audience at a time', async () => {
    const own = await service.build.initiative();
    const on: Subject = { subjectType: 'initiative', subjectId: own.id };
    for (let index = 0; index < 5; index += 1)
      await write('city.staff', 'both_agencies', { on, text: `${index}` });
    await write('city.staff', 'own_agency', { on });
    const texts: (string | null)[] = [];
    for (let cursor = ''; ;) {
      const path = `/remarks?subjectType=initiative&subjectId=${own.id}&audience=both_agencies&limit=2${cursor}`;
      const page = done(await service.as('prefecture.staff').get<RemarkList>(path));
      texts.push(...page.items.map(({ text }) => text));
      if (page.nextCursor === null) break;
      cursor = `&cursor=${encodeURIComponent(page.nextCursor)}`;
    }
    expect(texts).toEqual(['4', '3', '2', '1', '0']);
  });
});

describe('the notice of a remark', () => {
  const told = async () => {
    await service.drain();
    return (await service.mails()).filter(({ subject }) => subject.includes('書き込み'));
  };
  const beside = async (): Promise<Subject> => ({
    subjectType: 'task',
    subjectId: (await service.build.task({ by: 'prefecture.staff', to: 'city.staff' })).id,
  });
  beforeEach(async () => {
    await service.drain();
    await service.sql('TRUNCATE mailbox_messages');
  });

  it.each([
    ['prefecture.staff', 'both_agencies', 'city.staff'],
    ['prefecture.head', 'public', 'city.staff'],
    ['city.staff', 'both_agencies', 'prefecture.staff'],
  ] as const)('by %s for %s goes to the other side’s post, without the text', async (by, audience, to) => {
    const on = await beside();
    await write(by, audience, { on, text: '会場の件です' });
    const mails = await told();
    expect(mails.map((mail) => [mail.to, mail.subject])).toEqual([
      [`${to}@renkei.test`, '【連携・作業】書き込み1件'],
    ]);
    expect(mails[0]?.text).not.toContain('会場の件です');
    expect(mails[0]?.text).toContain(`/tasks/${on.subjectId}?remarks=${audience}`);
  });

  it('is not sent for the own agency alone, but when it is opened to both', async () => {
    const remark = await write('prefecture.staff', 'own_agency', { on: await beside() });
    expect(await told()).toEqual([]);
    const path = `/remarks/${remark.id}/widening`;
    done(
      await service.as('prefecture.staff').post(path, { audience: 'both_agencies' }, ifMatch(remark.version)),
    );
    expect(await told()).toHaveLength(1);
    done(
      await service.as('prefecture.staff').post(path, { audience: 'public' }, ifMatch(remark.version + 1)),
    );
    expect(await told()).toHaveLength(1);
  });

  it('reaches the other of two posts of one agency, and never the author', async () => {
    const task = await service.build.task({ by: 'city.staff', to: 'city.planner' });
    const on: Subject = { subjectType: 'task', subjectId: task.id };
    await write('city.staff', 'both_agencies', { on });
    expect((await told()).map(({ to }) => to)).toEqual(['city.planner@renkei.test']);
    await write('city.staff', 'both_agencies');
    expect(await told()).toHaveLength(1);
  });

  it('that was struck meanwhile, or whose task is gone, is not sent any more', async () => {
    const on = await beside();
    const notice = service.app.get(RemarkWrittenNotice);
    const remark = await write('prefecture.staff', 'both_agencies', { on });
    const delivery = {
      subjectId: remark.id,
      recipientPostId: service.postOf('city.staff'),
      reminderId: null,
    };
    expect(await notice.noLongerDue(delivery)).toBeNull();
    done(
      await service.as('prefecture.staff').post(`/remarks/${remark.id}/striking`, { reason: '誤りのため' }),
    );
    expect(await notice.noLongerDue(delivery)).toBe('remark_struck');
    expect(await notice.noLongerDue({ ...delivery, subjectId: on.subjectId })).toBe('task_gone');
  });
});
