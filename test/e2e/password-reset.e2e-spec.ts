import { loginNameOf, PASSWORD } from '../support/cast.js';
import { expectProblem } from '../support/problems.js';
import {
  atBrowser,
  cookieOf,
  enrol,
  forgetAttempts,
  NEW_PASSWORD,
  personOf,
  tokenFromMail,
} from '../support/sign-in.js';
import { startTestService, type TestService } from '../support/test-service.js';

const staff = loginNameOf('city.staff');
const RESET = /設定し直すため/;

let service: TestService;
let kept = '';
beforeAll(async () => {
  service = await startTestService();
  const [row] = await service.sql<{ hash: string }>(`SELECT password_hash AS hash FROM accounts LIMIT 1`);
  kept = row?.hash ?? '';
});
beforeEach(async () => {
  await forgetAttempts(service);
  await service.sql(`UPDATE accounts SET password_hash = $1`, [kept]);
});
afterAll(async () => {
  await service.close();
});

async function askedFor(loginName = staff): Promise<string> {
  expect((await service.visitor().post('/password-resets', { loginName })).status).toBe(204);
  await service.drain();
  return tokenFromMail(service, RESET);
}
const confirm = async (token: string, password = NEW_PASSWORD) =>
  service.visitor().post('/password-resets/confirmation', { token, password });

describe('a forgotten password', () => {
  it('is set anew by the link of a mail, which ends every session and signs nobody in', async () => {
    const open = await atBrowser(service, 'city.staff');
    const token = await askedFor();
    const visitor = service.visitor();
    expect((await visitor.post('/password-resets/reading', { token })).body).toMatchObject({
      loginName: staff,
    });
    const answer = await visitor.post('/password-resets/confirmation', { token, password: NEW_PASSWORD });
    expect(answer.status).toBe(204);
    expect(cookieOf(answer, 'renkei-3000')).toBeUndefined();
    expectProblem(await visitor.get('/session'), { status: 401 });
    expectProblem(await open.get('/session'), { status: 401 });
    expectProblem(await service.visitor().signIn(staff, PASSWORD), { status: 401 });
    expect((await visitor.signIn(staff, NEW_PASSWORD)).status).toBe(201);
    await service.drain();
    expect((await service.mails()).at(-1)).toMatchObject({
      to: staff,
      subject: '【連携・パスワード】パスワードが変わりました',
    });
  });

  it('is set anew once, within thirty minutes; the first link that is used spends the others', async () => {
    const first = await askedFor();
    const second = await askedFor();
    expect((await confirm(second)).status).toBe(204);
    for (const spent of [first, second])
      expectProblem(await confirm(spent), { status: 409, code: 'accounts/link-spent' });
    const third = await askedFor();
    await service.clock.advance('30 minutes 1 second');
    expectProblem(await confirm(third), { status: 409, code: 'accounts/link-spent' });
  });

  it('cannot be kept from its owner by a stranger who asks again and again', async () => {
    const inHand = await askedFor();
    for (let wish = 0; wish < 12; wish += 1)
      await service.visitor().post('/password-resets', { loginName: staff });
    expect((await confirm(inHand)).status).toBe(204);
    await forgetAttempts(service);
    // Two hours of wishes from everywhere: at no time is the owner without a link that was sent and still is good.
    for (let minute = 0; minute < 120; minute += 5) {
      await service.clock.advance('5 minutes');
      await service.sql(`DELETE FROM sign_in_failures WHERE key <> sha256($1::bytea)`, [
        Buffer.from(`reset\naddress\n${staff}`),
      ]);
      await service.visitor().post('/password-resets', { loginName: staff });
      const [good] = await service.sql<{ count: number }>(
        `SELECT count(*)::int FROM account_links WHERE purpose = 'reset' AND account_id IS NOT NULL
           AND used_at IS NULL AND revoked_at IS NULL AND expires_at > app_now()`,
      );
      expect(good?.count).toBeGreaterThan(0);
    }
    await service.drain();
  });

  it('goes to the address that the account signs in with, wherever the person is registered to get mail', async () => {
    const elsewhere = 'somebody-else@renkei.test';
    const person = await personOf(service, 'city.staff');
    await service.sql(`UPDATE people SET email = $2 WHERE id = $1`, [person, elsewhere]);
    const before = (await service.mails()).length;
    expect((await confirm(await askedFor())).status).toBe(204);
    await service.drain();
    await service.sql(`UPDATE people SET email = $2 WHERE id = $1`, [person, staff]);
    const mails = (await service.mails()).slice(before);
    expect(mails.map(({ to }) => to)).toEqual([staff, staff]);
    expect(await service.sql(`SELECT 1 FROM deliveries WHERE recipient_address = $1`, [elsewhere])).toEqual(
      [],
    );
  });

  it('ends the access tokens too, and the history says which', async () => {
    const { body } = await service
      .as('city.staff')
      .post<{ secret: string; token: { id: string } }>('/access-tokens', {
        name: '集計',
        scopes: ['task.read'],
      });
    await confirm(await askedFor());
    expectProblem(await service.visitor().get('/tasks', { Authorization: `Bearer ${body.secret}` }), {
      status: 401,
    });
    expect(
      await service.sql(
        `SELECT acting_by FROM domain_events WHERE type = 'token.revoked' AND subject_id = $1`,
        [body.token.id],
      ),
    ).toHaveLength(1);
  });

  it('of two at one moment is set once', async () => {
    const token = await askedFor();
    const answers = await service.atOnce(2, 'account_links', async () => confirm(token));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
  });

  it('does not get around the second factor', async () => {
    const planner = loginNameOf('city.planner');
    const { authenticator } = await enrol(service, await atBrowser(service, 'city.planner'));
    expect((await confirm(await askedFor(planner))).status).toBe(204);
    const visitor = service.visitor();
    expect((await visitor.signIn(planner, NEW_PASSWORD)).body).toEqual({ next: 'second_factor' });
    expect(
      (await visitor.post('/session/second-factor', { code: await authenticator.newCode() })).status,
    ).toBe(201);
    await service.sql('DELETE FROM second_factors');
  });

  it('lets somebody in who is held up by the failures of others', async () => {
    for (let index = 0; index < 8; index += 1) await service.visitor().signIn(staff, 'wrong');
    const visitor = service.visitor();
    expect((await visitor.signIn(staff)).status).toBe(429);
    const token = await askedFor();
    await visitor.post('/password-resets/confirmation', { token, password: NEW_PASSWORD });
    expect((await visitor.signIn(staff, NEW_PASSWORD)).status).toBe(201);
  });

  it('comes from the configured origin, whatever the request says', async () => {
    await service
      .visitor()
      .post(
        '/password-resets',
        { loginName: staff },
        { Host: 'evil.example', 'X-Forwarded-Host': 'evil.example' },
      );
    await service.drain();
    const mail = (await service.mails()).filter(({ subject }) => RESET.test(subject)).at(-1);
    expect(mail?.text).toMatch(/http:\/\/localhost:3000\/reset-confirm#[\w-]{43}\n/);
    expect(mail?.text).not.toContain('evil.example');
  });
});

describe('who asks for a link', () => {
  const unknown = 'nobody@renkei.test';
  const invitedOnly = 'without-password@renkei.test';

  it('learns nothing about which accounts there are: answer, headers and what is written are alike', async () => {
    await service.sql(
      `WITH person AS (INSERT INTO people (id, name, email) VALUES (gen_random_uuid(), '招待された者', $1) RETURNING id)
       INSERT INTO accounts (id, person_id, login_name) SELECT gen_random_uuid(), id, $1 FROM person`,
      [invitedOnly],
    );
    await service.sql('UPDATE accounts SET disabled_at = app_now() WHERE login_name = $1', [
      loginNameOf('city.head'),
    ]);
    const asked = [];
    for (const loginName of [staff, unknown, loginNameOf('city.head'), invitedOnly]) {
      const before = await service.sql<{ count: number }>(`SELECT count(*)::int FROM domain_events`);
      const { status, text, headers } = await service.visitor().post('/password-resets', { loginName });
      const after = await service.sql<{ count: number }>(`SELECT count(*)::int FROM domain_events`);
      const { date: _date, 'x-request-id': _id, ...rest } = headers;
      asked.push({ status, text, rest, events: (after[0]?.count ?? 0) - (before[0]?.count ?? 0) });
    }
    await service.sql('UPDATE accounts SET disabled_at = NULL');
    for (const one of asked) expect(one).toEqual(asked[0]);
    const mails = (await service.mails()).length;
    await service.drain();
    expect((await service.mails()).slice(mails).map(({ to }) => to)).toEqual([staff]);
  });

  it.each([
    [
      'signing in',
      '/session',
      (loginName: string) => ({ loginName, password: 'a password that nobody has' }),
    ],
    ['asking for a link', '/password-resets', (loginName: string) => ({ loginName })],
  ])('cannot tell by the time it takes: %s', async (_what, path, body) => {
    const median = async (loginName: (index: number) => string) => {
      const times: number[] = [];
      for (let index = 0; index < 21; index += 1) {
        await service.sql('DELETE FROM sign_in_failures');
        const begin = performance.now();
        await service.visitor().post(path, body(loginName(index)));
        times.push(performance.now() - begin);
      }
      return times.sort((a, b) => a - b)[10] ?? 0;
    };
    await median(() => staff);
    const [known, nobody] = [await median(() => staff), await median((index) => `${index}${unknown}`)];
    expect(nobody / known).toBeGreaterThan(0.4);
    expect(nobody / known).toBeLessThan(2.5);
  });

  it('cannot fill a mailbox: after a few the wishes are dropped without a word', async () => {
    await service.drain(); // the wishes of other stories
    const mails = (await service.mails()).length;
    for (let index = 0; index < 10; index += 1)
      expect((await service.visitor().post('/password-resets', { loginName: staff })).status).toBe(204);
    await service.drain();
    expect((await service.mails()).length - mails).toBeLessThanOrEqual(4);
  });
});

describe('the link of a reset', () => {
  it('stands in the mail and nowhere else', async () => {
    const token = await askedFor();
    await confirm(token, 'passwordpassword');
    const [stored] = await service.sql<{ text: string }>(
      `SELECT string_agg(text, ' ') AS text FROM (
         SELECT row_to_json(deliveries)::text AS text FROM deliveries UNION ALL
         SELECT row_to_json(delivery_log)::text FROM delivery_log UNION ALL
         SELECT row_to_json(account_links)::text FROM account_links UNION ALL
         SELECT row_to_json(domain_events)::text FROM domain_events UNION ALL
         SELECT row_to_json(event_work)::text FROM event_work) everything`,
    );
    const text = stored?.text ?? '';
    expect(text).toContain('（リンクは本人にだけ送られます）');
    expect(`${text} ${JSON.stringify(service.logs)}`).not.toContain(token);
  });

  it('would be noticed in the logs', () => {
    service.logs.push({ level: 30, path: '/reset-confirm?token=planted-canary' });
    expect(JSON.stringify(service.logs)).toContain('planted-canary');
  });
});
