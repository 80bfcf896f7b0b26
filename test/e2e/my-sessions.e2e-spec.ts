import { takePost } from '../support/cast-changes.js';
import { loginNameOf, PASSWORD } from '../support/cast.js';
import type { Visitor } from '../support/member.js';
import { expectProblem } from '../support/problems.js';
import { atBrowser, cookieOf, enrol } from '../support/sign-in.js';
import { startTestService, type TestService } from '../support/test-service.js';

interface Sessions {
  items: { id: string; device: string | null; method: string; post: string | null; current: boolean }[];
}

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
beforeEach(async () => {
  await service.sql('UPDATE sessions SET ended_at = app_now() WHERE ended_at IS NULL');
});
afterAll(async () => {
  await service.close();
});

const sessionsOf = async (visitor: Visitor) => (await visitor.get<Sessions>('/sessions')).body.items;

describe('where I am signed in', () => {
  it('is listed, with the device in words of ours and this session marked', async () => {
    const visitor = service.visitor();
    await visitor.post(
      '/session',
      { loginName: loginNameOf('city.staff'), password: PASSWORD },
      { 'User-Agent': 'Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 <script>alert(1)</script>' },
    );
    await atBrowser(service, 'city.staff');
    await atBrowser(service, 'city.planner');
    const items = await sessionsOf(visitor);
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({ current: true, device: 'Chrome・Windows', method: 'password' });
    expect(items[1]).toMatchObject({ current: false });
    expect(JSON.stringify(items)).not.toContain('script');
  });

  it('can be ended, one by one or all others', async () => {
    const [here, second, third] = [
      await atBrowser(service, 'city.staff'),
      await atBrowser(service, 'city.staff'),
      await atBrowser(service, 'city.staff'),
    ];
    const other = (await sessionsOf(second)).find(({ current }) => current)?.id ?? '';
    expect((await here.delete(`/sessions/${other}`)).status).toBe(204);
    expectProblem(await second.get('/session'), { status: 401 });
    expect((await third.get('/session')).status).toBe(200);
    expect((await here.delete('/sessions')).status).toBe(204);
    expectProblem(await third.get('/session'), { status: 401 });
    expect(await sessionsOf(here)).toHaveLength(1);
  });

  it('ends at the browser that signs in again', async () => {
    const visitor = service.visitor();
    const before = cookieOf(await visitor.signIn(loginNameOf('city.staff')), 'renkei-3000') ?? '';
    await visitor.signIn(loginNameOf('city.staff'));
    expect(await sessionsOf(visitor)).toHaveLength(1);
    expectProblem(await service.visitor().get('/session', { Cookie: `renkei-3000=${before}` }), {
      status: 401,
    });
  });

  it('cannot be ended for somebody else', async () => {
    const [staff, planner] = [
      await atBrowser(service, 'city.staff'),
      await atBrowser(service, 'city.planner'),
    ];
    const id = (await sessionsOf(staff))[0]?.id ?? '';
    expectProblem(await planner.delete(`/sessions/${id}`), { status: 404 });
    await planner.delete('/sessions');
    expect((await staff.get('/session')).status).toBe(200);
  });
});

describe('who holds two posts', () => {
  beforeAll(async () => {
    await takePost(service, 'city.head', 'city.bureau', '2026-04-01');
    await service.sql(
      `INSERT INTO post_holders (id, post_id, person_id, kind, valid_from)
       SELECT gen_random_uuid(), $1, person_id, 'deputy', '2026-04-01' FROM accounts WHERE login_name = $2`,
      [service.postOf('city.secretariat'), loginNameOf('city.head')],
    );
  });

  it('is told which, and which as a deputy', async () => {
    const visitor = await atBrowser(service, 'city.head');
    const { body } = await visitor.get<{ posts: { name: string; asDeputy: boolean }[] }>('/session');
    expect(body.posts.map(({ name, asDeputy }) => [name, asDeputy])).toEqual([
      ['移住課長', false],
      ['区政担当', false],
      ['市事務局', true],
    ]);
  });

  it('acts in the one that was chosen, with its duties, under a new session id', async () => {
    const visitor = service.visitor();
    const before = cookieOf(await visitor.signIn(loginNameOf('city.head')), 'renkei-3000') ?? '';
    const answer = await visitor.put('/session/post', { postId: service.postOf('city.secretariat') });
    expect(answer.body).toMatchObject({ post: { name: '市事務局' }, roles: ['secretariat'], asDeputy: true });
    expect(cookieOf(answer, 'renkei-3000')).not.toBe(before);
    expectProblem(await service.visitor().get('/session', { Cookie: `renkei-3000=${before}` }), {
      status: 401,
    });
    expect((await visitor.get('/session')).body).toEqual(answer.body);
    const councils = await visitor.get<{ items: unknown[] }>('/councils');
    expect(councils.status).toBe(200);
    const [event] = await service.sql<{ content: string }>(
      `SELECT content FROM domain_events WHERE type = 'session.post_switched' ORDER BY occurred_at DESC LIMIT 1`,
    );
    expect(JSON.parse(event?.content ?? '{}')).toMatchObject({
      asDeputy: true,
      changes: { postId: { after: service.postOf('city.secretariat') } },
    });
  });

  it('writes into the history in which post, and that it was as a deputy', async () => {
    const visitor = await atBrowser(service, 'city.head');
    await visitor.put('/session/post', { postId: service.postOf('city.secretariat') });
    const task = await visitor.post<{ id: string }>('/tasks', {
      title: '代理で頼む作業',
      dueOn: '2026-12-01',
      assigneePostId: service.postOf('city.staff'),
    });
    const [event] = await service.sql(
      `SELECT post_id, as_deputy, acting_by FROM domain_events WHERE subject_id = $1`,
      [task.body.id],
    );
    expect(event).toEqual({
      post_id: service.postOf('city.secretariat'),
      as_deputy: true,
      acting_by: 'session',
    });
  });

  it('cannot act in a post that is somebody else’s, or was theirs', async () => {
    const visitor = await atBrowser(service, 'city.head');
    for (const postId of [service.postOf('city.planner'), service.postOf('prefecture.secretariat')])
      expectProblem(await visitor.put('/session/post', { postId }), {
        status: 422,
        code: 'accounts/not-your-post',
        pointer: '/postId',
      });
    await visitor.put('/session/post', { postId: service.postOf('city.bureau') });
    await service.sql(
      `UPDATE post_holders SET valid_to = app_today() - 1 WHERE post_id = $1 AND kind = 'holder'`,
      [service.postOf('city.bureau')],
    );
    expect((await visitor.get('/session')).body).toMatchObject({ post: { name: '移住課長' } });
  });
});

describe('a sensitive act', () => {
  it('asks for a proof when the last one is older than ten minutes', async () => {
    const visitor = await atBrowser(service, 'city.planner');
    await service.clock.advance('10 minutes 1 second');
    expectProblem(await visitor.post('/account/second-factor'), {
      status: 403,
      code: 'accounts/proof-needed',
    });
    expectProblem(await visitor.post('/session/proof', { password: 'not the present one' }), {
      status: 422,
      pointer: '/password',
    });
    expectProblem(await visitor.post('/account/second-factor'), { status: 403 });
    const proof = await visitor.post('/session/proof', { password: PASSWORD });
    expect(proof.status).toBe(204);
    expect(cookieOf(proof, 'renkei-3000')).toMatch(/^[\w-]{43}$/);
    expect((await visitor.post('/account/second-factor')).status).toBe(201);
  });

  it('is proved by the password or a code, and not by guessing', async () => {
    const visitor = await atBrowser(service, 'city.planner');
    const { authenticator } = await enrol(service, visitor);
    await service.clock.advance('11 minutes');
    expect((await visitor.post('/session/proof', { code: await authenticator.code() })).status).toBe(204);
    for (const body of [{}, { password: '', code: '' }, { password: PASSWORD, code: '123456' }, { code: 5 }])
      expect((await visitor.post('/session/proof', body)).status).toBe(422);
    const answers: number[] = [];
    for (let guess = 0; guess < 14; guess += 1)
      answers.push((await visitor.post('/session/proof', { code: '000000' })).status);
    expect(answers).toContain(429);
  });
});
