import { done } from '../support/build-council.js';
import { disable, leavePost } from '../support/cast-changes.js';
import { type CastName, loginNameOf } from '../support/cast.js';
import { expectProblem } from '../support/problems.js';
import { START, startTestService, type TestService } from '../support/test-service.js';

interface Made {
  secret: string;
  token: { id: string; state: string; lastUsedAt: string | null };
}

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  await service.close();
});
beforeEach(async () => {
  await service.sql(`DELETE FROM access_tokens`);
  await service.sql(`DELETE FROM sign_in_failures`);
  await service.clock.set(START);
  await service.as('city.staff').get('/session'); // signs in, so that many requests at once need not
});

const refused = { status: 401, code: 'access/token-refused' };
const bearer = (secret: string) => ({ Authorization: `Bearer ${secret}` });
const read = async (secret: string, path = '/tasks') => service.visitor().get(path, bearer(secret));

async function make(by: CastName, scopes: string[], more: object = {}): Promise<Made> {
  return done(await service.as(by).post<Made>('/access-tokens', { name: '月次集計', scopes, ...more }));
}

describe('a personal access token', () => {
  it('is shown once, and kept as a hash only', async () => {
    const { secret, token } = await make('city.staff', ['task.read']);
    expect(secret).toMatch(/^renkei_pat_[\w-]{43}$/);
    const list = await service.as('city.staff').get<{ items: Made['token'][] }>('/access-tokens');
    expect(list.body.items).toMatchObject([{ id: token.id, state: 'active', lastUsedAt: null }]);
    const kept = JSON.stringify([
      list.body,
      await service.sql(`SELECT row_to_json(kept)::text AS row FROM access_tokens kept`),
      await service.sql(`SELECT content FROM domain_events`),
      await service.sql(`SELECT response_body FROM idempotency_keys`),
    ]);
    expect(kept).not.toContain(secret.slice(11));
    expect(kept).not.toContain(Buffer.from(secret).toString('hex'));
  });

  it('is not given out a second time by a repeated request', async () => {
    const key = { 'Idempotency-Key': 'the-same-request' };
    const body = { name: '集計', scopes: ['task.read'] };
    const answers = [1, 2].map(async () => service.as('city.staff').post<Made>('/access-tokens', body, key));
    const [one, two] = (await Promise.all(answers)).map((answer) => done(answer).secret);
    expect(one).not.toBe(two);
  });

  it('acts as its owner in the post it was made for, and the history says how', async () => {
    const { secret, token } = await make('city.staff', ['task.read', 'task.open']);
    const opened = await service
      .visitor()
      .post<{ id: string }>(
        '/tasks',
        { title: '集計から', dueOn: '2026-12-01', assigneePostId: service.postOf('city.planner') },
        bearer(secret),
      );
    expect(opened.status).toBe(201);
    const [event] = await service.sql(
      `SELECT acting_by, acting_id, post_id, agency_code FROM domain_events WHERE subject_id = $1`,
      [opened.body.id],
    );
    expect(event).toEqual({
      acting_by: 'token',
      acting_id: token.id,
      post_id: service.postOf('city.staff'),
      agency_code: 'city',
    });
    expect((await read(secret, `/tasks/${opened.body.id}`)).status).toBe(200);
  });

  it('does only what it was made for, though its post may more', async () => {
    const { secret } = await make('city.staff', ['task.read']);
    const task = await service.build.task({ by: 'city.staff', to: 'city.planner' });
    expect((await read(secret)).status).toBe(200);
    const edit = await service
      .visitor()
      .patch(`/tasks/${task.id}`, { title: '直す' }, { ...bearer(secret), 'If-Match': '"1"' });
    expectProblem(edit, { status: 403, code: 'access/forbidden' });
    expect((await read(secret, `/tasks/${task.id}`)).body).toMatchObject({
      title: task.title,
      can: { edit: false },
    });
    for (const path of ['/posts', '/programmes', '/report-schedules', '/meetings', '/my-work'])
      expectProblem(await read(secret, path), { status: 403 });
  });

  it('does no more than its post may today, though it was made for more', async () => {
    const { secret } = await make('city.secretariat', ['meeting.record', 'council.read']);
    await service.sql(`UPDATE post_roles SET role = 'viewer' WHERE post_id = $1`, [
      service.postOf('city.secretariat'),
    ]);
    const answer = await service.visitor().post('/meetings', {}, bearer(secret));
    const looks = await read(secret, '/meetings');
    await service.sql(`UPDATE post_roles SET role = 'secretariat' WHERE post_id = $1`, [
      service.postOf('city.secretariat'),
    ]);
    expectProblem(answer, { status: 403 });
    expect(looks.status).toBe(200);
  });

  it("sees what is its agency's, not what is the other's", async () => {
    const task = await service.build.task({ by: 'prefecture.staff', to: 'prefecture.planner' });
    const { secret } = await make('city.staff', ['task.read']);
    expectProblem(await read(secret, `/tasks/${task.id}`), { status: 404 });
  });
});

describe('a token cannot be made', () => {
  it.each([
    ['for what the post may not do', { scopes: ['meeting.record'] }, '/scopes/0'],
    ['for accounts', { scopes: ['account.own'] }, '/scopes/0'],
    ['for roles', { scopes: ['role.grant'] }, '/scopes/0'],
    ['for nothing', { scopes: [] }, '/scopes'],
    ['without an end', { days: 0 }, '/days'],
    ['for longer than a year', { days: 367 }, '/days'],
    ['without a name', { name: ' ' }, '/name'],
    ["with a secret of one's own", { secret: 'mine' }, '/secret'],
  ])('%s', async (_what, changes, pointer) => {
    const body = { name: '集計', scopes: ['task.read'], ...changes };
    expectProblem(await service.as('city.staff').post('/access-tokens', body), { status: 422, pointer });
  });

  it('for a post that somebody else holds', async () => {
    const body = { name: '集計', scopes: ['task.read'], postId: service.postOf('city.secretariat') };
    expectProblem(await service.as('city.staff').post('/access-tokens', body), {
      status: 422,
      pointer: '/postId',
    });
  });

  it('when twenty are in use, not even by many requests at once', async () => {
    const body = { name: '集計', scopes: ['task.read'] };
    const answers = await Promise.all(
      Array.from({ length: 24 }, async () => service.as('city.staff').post('/access-tokens', body)),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(20);
    for (const answer of answers.filter(({ status }) => status !== 201))
      expectProblem(answer, { status: 409, code: 'access/too-many-tokens' });
  });
});

describe('a token ends', () => {
  it('on its day: ninety days unless said', async () => {
    const { secret } = await make('city.staff', ['task.read']);
    const short = await make('city.staff', ['task.read'], { days: 1 });
    await service.clock.advance('1 day 1 second');
    expectProblem(await read(short.secret), refused);
    expect((await read(secret)).status).toBe(200);
    await service.clock.advance('89 days');
    expectProblem(await read(secret), refused);
    const { body } = await service.as('city.staff').get<{ items: Made['token'][] }>('/access-tokens');
    expect(body.items.map(({ state }) => state)).toEqual(['expired', 'expired']);
  });

  it('at once when it is revoked, which is written down', async () => {
    const { secret, token } = await make('city.staff', ['task.read']);
    const answer = await service.as('city.staff').post(`/access-tokens/${token.id}/revocation`);
    expect(answer.body).toMatchObject({ state: 'revoked', can: { revoke: false } });
    expectProblem(await read(secret), refused);
    expectProblem(await service.as('city.staff').post(`/access-tokens/${token.id}/revocation`), {
      status: 409,
    });
    const events = await service.sql<{ type: string }>(
      `SELECT type FROM domain_events WHERE subject_id = $1 ORDER BY id`,
      [token.id],
    );
    expect(events.map(({ type }) => type)).toEqual(['token.created', 'token.revoked']);
  });

  it('with the account', async () => {
    const { secret } = await make('city.planner', ['task.read']);
    await disable(service, 'city.planner');
    const answer = await read(secret);
    await service.sql('UPDATE accounts SET disabled_at = NULL');
    expectProblem(answer, refused);
  });

  it('with the holding of its post, and says so on the page', async () => {
    const { secret } = await make('city.planner', ['task.read']);
    await leavePost(service, 'city.planner', '2026-11-19');
    const answer = await read(secret);
    const { body } = await service.as('city.planner').get<{ items: Made['token'][] }>('/access-tokens');
    await service.sql('UPDATE post_holders SET valid_to = NULL');
    expectProblem(answer, refused);
    expect(body.items[0]).toMatchObject({ state: 'ended' });
  });

  it('with its post', async () => {
    const { secret } = await make('city.planner', ['task.read']);
    await service.sql(`UPDATE posts SET valid_to = app_today() - 1 WHERE id = $1`, [
      service.postOf('city.planner'),
    ]);
    const answer = await read(secret);
    await service.sql('UPDATE posts SET valid_to = NULL');
    expectProblem(answer, refused);
  });

  it('by its owner alone: nobody else sees it or revokes it', async () => {
    const { secret, token } = await make('city.staff', ['task.read']);
    expect((await service.as('city.administrator').get('/access-tokens')).text).not.toContain(token.id);
    expectProblem(await service.as('city.administrator').post(`/access-tokens/${token.id}/revocation`), {
      status: 404,
    });
    expect((await read(secret)).status).toBe(200);
  });
});

describe('a token cannot lift itself', () => {
  it.each([
    ['GET', '/session'],
    ['DELETE', '/session'],
    ['POST', '/session'],
    ['POST', '/session/ending'],
    ['GET', '/access-tokens'],
    ['GET', '/access-tokens/choices'],
    ['POST', '/access-tokens'],
    ['GET', '/provider-identities'],
    ['POST', '/provider-identities'],
    ['POST', '/provider-sign-ins'],
    ['GET', '/provider-rules'],
    ['POST', '/provider-rules'],
    ['GET', '/mailbox'],
  ])('%s %s', async (method, path) => {
    const choices = await service
      .as('city.administrator')
      .get<{ permissions: { name: string }[] }>('/access-tokens/choices');
    const { secret } = await make(
      'city.administrator',
      choices.body.permissions.map(({ name }) => name),
    );
    const visitor = service.visitor();
    const verb = method.toLowerCase() as 'get' | 'post' | 'delete';
    const body = { loginName: loginNameOf('city.staff'), password: 'correct horse battery staple' };
    const answer =
      verb === 'post'
        ? await visitor.post(path, body, bearer(secret))
        : await visitor[verb](path, bearer(secret));
    expect([401, 403]).toContain(answer.status);
    expect(answer.headers['set-cookie'] ?? '').not.toContain('renkei-3000=');
  });
});

describe('a request with a token', () => {
  it('carries no cookie beside it', async () => {
    const { secret } = await make('city.staff', ['task.read']);
    const answer = await service.as('city.staff').get('/tasks', bearer(secret));
    expectProblem(answer, { status: 400, code: 'access/two-identities' });
  });

  it.each(['renkei_pat_', `renkei_pat_${'A'.repeat(43)}`, 'x', '', `renkei_pat_${'A'.repeat(4000)}`])(
    'that was made up is refused, where nobody need be signed in too: "%s"',
    async (secret) => {
      for (const path of ['/tasks', '/installation']) {
        const answer = await read(secret, path);
        expectProblem(answer, refused);
        expect(answer.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
      }
    },
  );

  it('that was made up is answered ever more slowly, and the right ones of the same office go on', async () => {
    const { secret } = await make('city.staff', ['task.read']);
    const answers = [];
    for (let attempt = 1; attempt <= 22; attempt += 1)
      answers.push(await read(`renkei_pat_${'B'.repeat(43)}`));
    const last = answers.at(-1);
    if (last === undefined) throw new Error('nothing was answered');
    expectProblem(last, { status: 429, code: 'access/too-many-attempts' });
    expect(Number(last.headers['retry-after'])).toBeGreaterThan(0);
    expect((await read(secret)).status).toBe(200);
  });

  it('leaves its last use, at most once a minute', async () => {
    const { secret, token } = await make('city.staff', ['task.read']);
    const used = async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const [row] = await service.sql<{ at: Date | null }>(
        `SELECT last_used_at AS at FROM access_tokens WHERE id = $1`,
        [token.id],
      );
      return row?.at?.getTime() ?? null;
    };
    expect(await used()).toBeNull();
    await read(secret);
    const first = await used();
    expect(first).not.toBeNull();
    await read(secret);
    expect(await used()).toBe(first);
    await service.clock.advance('2 minutes');
    await read(secret);
    expect(await used()).toBeGreaterThan((first ?? 0) + 60_000);
  });

  it('is in no log', async () => {
    const { secret } = await make('city.staff', ['task.read']);
    await read(secret);
    await read(`${secret.slice(0, -1)}_`);
    const written = JSON.stringify(service.logs);
    expect(written).toContain('/api/v1/tasks');
    expect(written).not.toContain(secret.slice(11, 40));
  });
});
