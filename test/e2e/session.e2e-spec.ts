import { loginNameOf, PASSWORD } from '../support/cast.js';
import { expectProblem } from '../support/problems.js';
import { cookiesOf } from '../support/sign-in.js';
import { startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  await service.close();
});
beforeEach(async () => {
  await service.sql('DELETE FROM sign_in_failures');
});

const nobody = { loginName: 'nobody@renkei.test', password: 'a password that nobody has' };
const somebody = { loginName: loginNameOf('city.staff'), password: 'a password that nobody has' };

describe('signing in', () => {
  it('tells who I am, in which post, and what I may do', async () => {
    const visitor = service.visitor();
    const answer = await visitor.signIn(loginNameOf('city.secretariat'));
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      account: { loginName: 'city.secretariat@renkei.test' },
      post: { name: '市事務局', agency: 'city', department: '連携課' },
      roles: ['secretariat'],
      today: '2026-11-20',
    });
    expect((await visitor.get('/session')).body).toEqual(answer.body);
  });

  it('ignores capitals in the address, as people type it', async () => {
    expect((await service.visitor().signIn('City.Staff@Renkei.Test')).status).toBe(201);
  });

  it('gives the same answer for an unknown account, a wrong password and a disabled account', async () => {
    await service.sql('UPDATE accounts SET disabled_at = app_now() WHERE login_name = $1', [
      loginNameOf('city.planner'),
    ]);
    const answers = [
      await service.visitor().signIn(nobody.loginName, nobody.password),
      await service.visitor().signIn(somebody.loginName, somebody.password),
      await service.visitor().signIn(loginNameOf('city.planner'), PASSWORD),
    ];
    await service.sql('UPDATE accounts SET disabled_at = NULL');
    expect(
      await service.sql(
        `SELECT 1 FROM sessions JOIN accounts account ON account.id = account_id WHERE login_name = $1`,
        [loginNameOf('city.planner')],
      ),
    ).toEqual([]);
    const refusals = answers.map((answer) => {
      const { requestId: _own, ...rest } = expectProblem(answer, {
        status: 401,
        code: 'access/sign-in-failed',
      });
      return { ...rest, cookie: answer.headers['set-cookie'] };
    });
    expect(refusals[1]).toEqual(refusals[0]);
    expect(refusals[2]).toEqual(refusals[0]);
    expect(refusals[0]?.cookie).toBeUndefined();
  });

  it('names a missing field instead of trying', async () => {
    const answer = await service.visitor().post('/session', { loginName: 'city.staff@renkei.test' });
    expectProblem(answer, { status: 422, code: 'input/invalid', pointer: '/password' });
  });

  it('makes whoever fails again and again wait, and counts down', async () => {
    const visitor = service.visitor();
    for (let attempt = 1; attempt <= 6; attempt += 1) await visitor.signIn(nobody.loginName, 'wrong');
    const answer = await visitor.signIn(nobody.loginName, 'wrong');
    expectProblem(answer, { status: 429, code: 'access/too-many-attempts' });
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('lets the right password in once the wait is over, and forgets the failures', async () => {
    const visitor = service.visitor();
    for (let attempt = 1; attempt <= 7; attempt += 1) await visitor.signIn(somebody.loginName, 'wrong');
    expect((await visitor.signIn(somebody.loginName)).status).toBe(429);
    await service.clock.advance('20 minutes');
    expect((await visitor.signIn(somebody.loginName)).status).toBe(201);
    expect((await service.visitor().signIn(somebody.loginName, 'wrong')).status).toBe(401);
  });

  it('does not lock anybody out by the failures of another address', async () => {
    for (let attempt = 1; attempt <= 8; attempt += 1) await service.visitor().signIn(nobody.loginName, 'x');
    expect((await service.visitor().signIn(somebody.loginName)).status).toBe(201);
  });
});

describe('the session cookie', () => {
  it('cannot be read by scripts, stays on this site and holds nothing but a random id', async () => {
    const answer = await service.visitor().signIn(loginNameOf('city.staff'));
    expect(cookiesOf(answer)).toEqual([
      expect.stringMatching(
        /^renkei-3000=[\w-]{43}; Max-Age=43200; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
      ),
      // The mark of a known device is as random, and opens nothing.
      expect.stringMatching(
        /^renkei-device-3000=[\w-]{43}; Max-Age=15552000; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
      ),
    ]);
  });

  it('is kept in the database as a hash only', async () => {
    const answer = await service.visitor().signIn(loginNameOf('city.staff'));
    const token = /=([\w-]{43});/.exec(String(answer.headers['set-cookie']))?.[1] ?? '';
    const [row] = await service.sql<{ row: string }>(
      `SELECT row_to_json(sessions)::text AS row FROM sessions ORDER BY created_at DESC LIMIT 1`,
    );
    expect(row?.row).not.toContain(token);
    expect(row?.row).not.toContain(Buffer.from(token).toString('hex'));
  });

  it('is new at every sign-in', async () => {
    const visitor = service.visitor();
    const first = await visitor.signIn(loginNameOf('city.staff'));
    const second = await visitor.signIn(loginNameOf('city.staff'));
    expect(String(second.headers['set-cookie'])).not.toBe(String(first.headers['set-cookie']));
  });

  it.each(['renkei-3000=', 'renkei-3000=x', `renkei-3000=${'A'.repeat(43)}`, 'renkei-3000=%00; ;=;', '='])(
    'means nobody when it is forged: %s',
    async (cookie) => {
      const answer = await service.visitor().get('/session', { Cookie: cookie });
      expectProblem(answer, { status: 401, code: 'access/signed-out' });
    },
  );
});

describe('a session ends', () => {
  const staff = loginNameOf('city.staff');

  it('when I sign out, and the cookie is worth nothing from then on', async () => {
    const visitor = service.visitor();
    const cookie = String((await visitor.signIn(staff)).headers['set-cookie']).split(';')[0] ?? '';
    expect((await visitor.delete('/session')).status).toBe(204);
    expectProblem(await visitor.get('/session'), { status: 401 });
    expectProblem(await service.visitor().get('/session', { Cookie: cookie }), { status: 401 });
  });

  it('after three idle hours', async () => {
    const visitor = service.visitor();
    await visitor.signIn(staff);
    await service.clock.advance('2 hours 59 minutes');
    expect((await visitor.get('/session')).status).toBe(200);
    await service.clock.advance('3 hours 1 minute');
    expectProblem(await visitor.get('/session'), { status: 401, code: 'access/signed-out' });
  });

  it('after twelve hours, however busy I was', async () => {
    const visitor = service.visitor();
    await visitor.signIn(staff);
    for (let hours = 2; hours <= 10; hours += 2) {
      await service.clock.advance('2 hours');
      expect((await visitor.get('/session')).status).toBe(200);
    }
    await service.clock.advance('2 hours');
    expectProblem(await visitor.get('/session'), { status: 401 });
  });

  it('at once when the account is disabled', async () => {
    const visitor = service.visitor();
    await visitor.signIn(staff);
    await service.sql('UPDATE accounts SET disabled_at = app_now() WHERE login_name = $1', [staff]);
    const answer = await visitor.get('/session');
    await service.sql('UPDATE accounts SET disabled_at = NULL');
    expectProblem(answer, { status: 401 });
  });

  it('loses its duties on the day the post is handed over', async () => {
    const visitor = service.visitor();
    await visitor.signIn(staff);
    await service.sql(`UPDATE post_holders SET valid_to = app_today() - 1 WHERE post_id = $1`, [
      service.postOf('city.staff'),
    ]);
    const session = await visitor.get('/session');
    const tasks = await visitor.get('/tasks');
    await service.sql(`UPDATE post_holders SET valid_to = NULL`);
    expect(session.body).toMatchObject({ post: null, roles: [] });
    expectProblem(tasks, { status: 403, code: 'access/forbidden' });
  });
});

describe('a change that another site sends', () => {
  it.each([
    ['a foreign Origin', { Origin: 'https://elsewhere.example' }],
    ['an opaque Origin', { Origin: 'null' }],
    ['the mark of a foreign site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['the mark of a sibling site', { 'Sec-Fetch-Site': 'same-site' }],
  ])('is refused: %s', async (_what, headers) => {
    const before = await service.sql('SELECT count(*) FROM tasks');
    const answer = await service
      .as('prefecture.staff')
      .post(
        '/tasks',
        { title: '外から', dueOn: '2026-12-01', assigneePostId: service.postOf('city.staff') },
        headers,
      );
    expectProblem(answer, { status: 403, code: 'access/foreign-origin' });
    expect(await service.sql('SELECT count(*) FROM tasks')).toEqual(before);
  });

  it('is accepted from our own page', async () => {
    const answer = await service
      .visitor()
      .post(
        '/session',
        { loginName: loginNameOf('city.staff'), password: PASSWORD },
        { Origin: 'http://localhost:3000', 'Sec-Fetch-Site': 'same-origin' },
      );
    expect(answer.status).toBe(201);
  });
});

describe('behind https', () => {
  it('the cookie is bound to this host and never goes over plain http', async () => {
    const secure = await startTestService({ settings: { PUBLIC_URL: 'https://renkei.test' } });
    try {
      const answer = await secure.visitor().signIn(loginNameOf('city.staff'));
      expect(cookiesOf(answer)).toEqual([
        expect.stringMatching(
          /^__Host-renkei=[\w-]{43}; Max-Age=43200; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
        ),
        expect.stringMatching(
          /^__Host-renkei-device=[\w-]{43}; Max-Age=15552000; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
        ),
      ]);
      expect(answer.headers['strict-transport-security']).toBeDefined();
      const local = { Origin: 'http://127.0.0.1:3000' };
      expectProblem(await secure.visitor().post('/session', somebody, local), { status: 403 });
    } finally {
      await secure.close();
    }
  });
});
