import { loginNameOf, PASSWORD } from '../support/cast.js';
import { expectProblem } from '../support/problems.js';
import {
  atBrowser,
  type Authenticator,
  cookieOf,
  cookiesOf,
  enrol,
  forgetAttempts,
  NEW_PASSWORD,
  personOf,
} from '../support/sign-in.js';
import { startTestService, type TestService } from '../support/test-service.js';
import type { Visitor } from '../support/member.js';

const staff = loginNameOf('city.staff');

let service: TestService;
let authenticator: Authenticator;
let recoveryCodes: string[];
beforeAll(async () => {
  service = await startTestService();
});
beforeEach(async () => {
  await forgetAttempts(service);
  await service.sql('DELETE FROM second_factors');
  ({ authenticator, recoveryCodes } = await enrol(service, await atBrowser(service, 'city.staff')));
});
afterAll(async () => {
  await service.close();
});

/** A browser at which the password was right. */
async function afterPassword(): Promise<Visitor> {
  const visitor = service.visitor();
  expect((await visitor.signIn(staff)).body).toEqual({ next: 'second_factor' });
  return visitor;
}

describe('signing in with a second factor', () => {
  it('the password alone opens nothing and sets no session', async () => {
    const visitor = service.visitor();
    const answer = await visitor.signIn(staff);
    expect(cookiesOf(answer)).toEqual([
      expect.stringMatching(/^renkei-step-3000=[\w-]{43}; Max-Age=300; Path=\/; .*HttpOnly; SameSite=Lax$/),
    ]);
    expectProblem(await visitor.get('/session'), { status: 401 });
    const [row] = await service.sql<{ row: string }>(
      `SELECT string_agg(row_to_json(pending_sign_ins)::text, '') AS row FROM pending_sign_ins`,
    );
    expect(row?.row).not.toContain(cookieOf(answer, 'renkei-step-3000'));
  });

  it('the code opens the session, which says so', async () => {
    const visitor = await afterPassword();
    const code = await authenticator.newCode();
    const answer = await visitor.post('/session/second-factor', { code });
    expect(answer).toMatchObject({ status: 201, body: { account: { loginName: staff } } });
    expect(cookieOf(answer, 'renkei-step-3000')).toBe('');
    expect((await visitor.get('/session')).status).toBe(200);
    const { body } = await visitor.get<{ items: { method: string; current: boolean }[] }>('/sessions');
    expect(body.items.find(({ current }) => current)?.method).toBe('password+totp');
  });

  it('a code is right once, whoever repeats it and wherever', async () => {
    const code = await authenticator.newCode();
    const [first, second] = [await afterPassword(), await afterPassword()];
    expect((await first.post('/session/second-factor', { code })).status).toBe(201);
    expectProblem(await second.post('/session/second-factor', { code }), {
      status: 401,
      code: 'accounts/wrong-code',
    });
  });

  it('of many who send the same code at one moment one gets in', async () => {
    const visitors = await Promise.all(Array.from({ length: 4 }, afterPassword));
    const code = await authenticator.newCode();
    const answers = await service.atOnce(4, 'second_factors', async (index) =>
      (visitors[index] as Visitor).post('/session/second-factor', { code }),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 401, 401, 401]);
  });

  it('clocks may differ by half a minute, not by more', async () => {
    await service.clock.advance('2 minutes');
    for (const steps of [-2, 2])
      expectProblem(
        await (
          await afterPassword()
        ).post('/session/second-factor', { code: await authenticator.code(steps) }),
        { status: 401 },
      );
    const early = await authenticator.code(1);
    expect((await (await afterPassword()).post('/session/second-factor', { code: early })).status).toBe(201);
  });

  it('the way from password to code is open for five minutes and five codes', async () => {
    const slow = await afterPassword();
    await service.clock.advance('5 minutes 1 second');
    expectProblem(await slow.post('/session/second-factor', { code: await authenticator.code() }), {
      status: 401,
      code: 'accounts/step-expired',
    });
    await service.sql('DELETE FROM sign_in_failures');
    const guesser = await afterPassword();
    for (let guess = 0; guess < 5; guess += 1) {
      await service.sql('DELETE FROM sign_in_failures');
      await guesser.post('/session/second-factor', { code: '000000' });
    }
    await service.sql('DELETE FROM sign_in_failures');
    expectProblem(await guesser.post('/session/second-factor', { code: await authenticator.newCode() }), {
      status: 401,
      code: 'accounts/step-expired',
    });
  });

  it('whoever knows the password and guesses codes again and again has to wait', async () => {
    const answers: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const guesser = await afterPassword();
      for (let guess = 0; guess < 3; guess += 1)
        answers.push((await guesser.post('/session/second-factor', { code: '000000' })).status);
    }
    expect(answers).toContain(429);
    expect(answers.slice(0, 5)).toEqual([401, 401, 401, 401, 401]);
  });

  it('a code without a password before it is nothing', async () => {
    const code = await authenticator.newCode();
    const stranger = service.visitor();
    expectProblem(await stranger.post('/session/second-factor', { code }), {
      status: 401,
      code: 'accounts/step-expired',
    });
    expectProblem(await stranger.post('/session/second-factor', {}), { status: 422, pointer: '/code' });
  });

  it('nobody gets in whose account was disabled in between', async () => {
    const visitor = await afterPassword();
    await service.sql('UPDATE accounts SET disabled_at = app_now() WHERE login_name = $1', [staff]);
    const answer = await visitor.post('/session/second-factor', { code: await authenticator.newCode() });
    await service.sql('UPDATE accounts SET disabled_at = NULL');
    expectProblem(answer, { status: 401 });
  });
});

describe('recovery codes', () => {
  it('are ten, each good once', async () => {
    expect(new Set(recoveryCodes).size).toBe(10);
    const code = recoveryCodes[3] ?? '';
    expect((await (await afterPassword()).post('/session/second-factor', { code })).status).toBe(201);
    const again = await (await afterPassword()).post('/session/second-factor', { code });
    expectProblem(again, { status: 401, code: 'accounts/wrong-code' });
  });

  it('may be typed in small letters, without hyphens', async () => {
    const code = ` ${(recoveryCodes[0] ?? '').toLowerCase().replaceAll('-', ' ')}`;
    expect((await (await afterPassword()).post('/session/second-factor', { code })).status).toBe(201);
  });

  it('are worth nothing when new ones were made', async () => {
    const owner = await afterPassword();
    await owner.post('/session/second-factor', { code: await authenticator.newCode() });
    const answer = await owner.post<{ recoveryCodes: string[] }>('/account/recovery-codes');
    expect(answer.body.recoveryCodes).toHaveLength(10);
    const old = await (await afterPassword()).post('/session/second-factor', { code: recoveryCodes[0] });
    expectProblem(old, { status: 401 });
    const fresh = { code: answer.body.recoveryCodes[0] };
    expect((await (await afterPassword()).post('/session/second-factor', fresh)).status).toBe(201);
  });
});

describe('setting up a second factor', () => {
  it('asks nothing at the sign-in before the first code was right', async () => {
    const planner = await atBrowser(service, 'city.planner');
    const { body } = await planner.post<{ secret: string; uri: string }>('/account/second-factor');
    expect(body.uri).toContain(`secret=${body.secret}`);
    expectProblem(await planner.post('/account/second-factor/confirmation', { code: '000000' }), {
      status: 422,
      pointer: '/code',
    });
    expect((await service.visitor().signIn(loginNameOf('city.planner'))).status).toBe(201);
    expect((await planner.get('/account')).body).toMatchObject({ secondFactor: { enabledAt: null } });
  });

  it('gives the session a new id, and the account says since when', async () => {
    const planner = await atBrowser(service, 'city.planner');
    const before = await planner.get('/session');
    await enrol(service, planner);
    expect(before.status).toBe(200);
    expect((await planner.get('/account')).body).toMatchObject({
      secondFactor: { enabledAt: expect.any(String) as string, recoveryCodesLeft: 10, required: false },
    });
    expectProblem(await planner.post('/account/second-factor'), {
      status: 409,
      code: 'accounts/already-enrolled',
    });
  });

  it('leaves the secret nowhere in clear: not in its row, nor in events, work or logs', async () => {
    const everything = await service.sql<{ text: string }>(
      `SELECT string_agg(text, ' ') AS text FROM (
         SELECT row_to_json(second_factors)::text AS text FROM second_factors UNION ALL
         SELECT row_to_json(recovery_codes)::text FROM recovery_codes UNION ALL
         SELECT row_to_json(domain_events)::text FROM domain_events UNION ALL
         SELECT row_to_json(idempotency_keys)::text FROM idempotency_keys) everything`,
    );
    const text = `${everything[0]?.text ?? ''} ${JSON.stringify(service.logs)}`;
    expect(text).toContain('account.second_factor_enabled');
    for (const secret of [authenticator.secret, ...recoveryCodes]) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain(Buffer.from(secret).toString('hex'));
    }
  });

  it('is bound to its account: a row copied to another opens nothing there', async () => {
    const planner = await atBrowser(service, 'city.planner');
    await enrol(service, planner);
    await service.sql(
      `UPDATE second_factors SET last_step = NULL, secret = (SELECT secret FROM second_factors JOIN accounts ON id = account_id WHERE login_name = $1)
       WHERE account_id = (SELECT id FROM accounts WHERE login_name = $2)`,
      [staff, loginNameOf('city.planner')],
    );
    const visitor = service.visitor();
    await visitor.signIn(loginNameOf('city.planner'));
    expectProblem(await visitor.post('/session/second-factor', { code: await authenticator.newCode() }), {
      status: 401,
    });
  });
});

describe('giving up a second factor', () => {
  it('needs a proof not older than ten minutes', async () => {
    const owner = await afterPassword();
    await owner.post('/session/second-factor', { code: await authenticator.newCode() });
    await service.clock.advance('10 minutes 1 second');
    expectProblem(await owner.delete('/account/second-factor'), {
      status: 403,
      code: 'accounts/proof-needed',
    });
    expectProblem(await owner.post('/session/proof', { code: '000000' }), { status: 422, pointer: '/code' });
    expect((await owner.post('/session/proof', { code: await authenticator.code() })).status).toBe(204);
    expect((await owner.delete('/account/second-factor')).status).toBe(204);
    expect((await service.visitor().signIn(staff)).body).toMatchObject({ account: { loginName: staff } });
  });

  it('is not proved by the password, which a stranger may have', async () => {
    const owner = await afterPassword();
    await owner.post('/session/second-factor', { code: await authenticator.newCode() });
    await service.clock.advance('10 minutes 1 second');
    expectProblem(await owner.post('/session/proof', { password: PASSWORD }), {
      status: 422,
      pointer: '/code',
    });
    expectProblem(await owner.delete('/account/second-factor'), {
      status: 403,
      code: 'accounts/proof-needed',
    });
  });

  it('is not proved by a sign-in from before there was one', async () => {
    await service.sql('DELETE FROM second_factors');
    const [here, elsewhere] = [
      await atBrowser(service, 'city.staff'),
      await atBrowser(service, 'city.staff'),
    ];
    await enrol(service, here);
    expectProblem(await elsewhere.delete('/account/second-factor'), {
      status: 403,
      code: 'accounts/proof-needed',
    });
    expect((await here.delete('/account/second-factor')).status).toBe(204);
  });

  it('is not proved by a change of the password', async () => {
    const owner = await afterPassword();
    await owner.post('/session/second-factor', { code: await authenticator.newCode() });
    await service.clock.advance('11 minutes');
    const [kept] = await service.sql<{ hash: string }>(
      `SELECT password_hash AS hash FROM accounts WHERE login_name = $1`,
      [staff],
    );
    const change = { currentPassword: PASSWORD, newPassword: NEW_PASSWORD };
    expect((await owner.put('/account/password', change)).status).toBe(204);
    await service.sql(`UPDATE accounts SET password_hash = $2 WHERE login_name = $1`, [staff, kept?.hash]);
    expectProblem(await owner.delete('/account/second-factor'), { status: 403 });
  });

  it('is told to the person by mail', async () => {
    const owner = await afterPassword();
    await owner.post('/session/second-factor', { code: await authenticator.newCode() });
    await owner.delete('/account/second-factor');
    await service.drain();
    const mails = (await service.mails()).filter(({ subject }) => subject.includes('二要素認証が外れました'));
    expect(mails.at(-1)).toMatchObject({ to: staff });
  });
});

describe('an administrator', () => {
  it('resets the second factor of somebody of the own agency, who is told by mail', async () => {
    const person = await personOf(service, 'city.staff');
    expectProblem(await service.as('prefecture.administrator').delete(`/people/${person}/second-factor`), {
      status: 404,
    });
    const administrator = service.as('city.administrator');
    expect((await administrator.delete(`/people/${person}/second-factor`)).status).toBe(204);
    expect((await service.visitor().signIn(staff)).body).toMatchObject({ account: { loginName: staff } });
    await service.drain();
    const mail = (await service.mails()).at(-1);
    expect(mail).toMatchObject({ to: staff, subject: '【連携・二要素認証】二要素認証が外れました' });
    expect(mail?.text).toContain('外した人：市・連携課 市管理者');
    expect(
      await service.sql(`SELECT agency_code FROM domain_events WHERE type = 'account.second_factor_reset'`),
    ).toEqual([{ agency_code: 'city' }]);
    expectProblem(await administrator.delete(`/people/${person}/second-factor`), { status: 409 });
  });
});
