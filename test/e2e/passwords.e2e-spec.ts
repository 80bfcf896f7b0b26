import { done } from '../support/build-council.js';
import { loginNameOf, PASSWORD } from '../support/cast.js';
import { expectProblem } from '../support/problems.js';
import { atBrowser, cookieOf, forgetAttempts, NEW_PASSWORD } from '../support/sign-in.js';
import { startTestService, type TestService } from '../support/test-service.js';

const staff = loginNameOf('city.staff');
const change = { currentPassword: PASSWORD, newPassword: NEW_PASSWORD };

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

describe('a change of the own password', () => {
  it('ends every other session, and gives this one a new id', async () => {
    const [here, elsewhere] = [
      await atBrowser(service, 'city.staff'),
      await atBrowser(service, 'city.staff'),
    ];
    const answer = await here.put('/account/password', change);
    expect(answer.status).toBe(204);
    expect(cookieOf(answer, 'renkei-3000')).toMatch(/^[\w-]{43}$/);
    expect((await here.get('/session')).status).toBe(200);
    expectProblem(await elsewhere.get('/session'), { status: 401 });
    expectProblem(await service.visitor().signIn(staff, PASSWORD), { status: 401 });
    expect((await service.visitor().signIn(staff, NEW_PASSWORD)).status).toBe(201);
  });

  it('ends the access tokens too', async () => {
    const here = await atBrowser(service, 'city.staff');
    const body = { name: '集計', scopes: ['task.read'] };
    const { secret } = done(await here.post<{ secret: string }>('/access-tokens', body));
    const headers = { Authorization: `Bearer ${secret}` };
    expect((await service.visitor().get('/tasks', headers)).status).toBe(200);
    await here.put('/account/password', change);
    expectProblem(await service.visitor().get('/tasks', headers), { status: 401 });
  });

  it('makes the old cookie worth nothing', async () => {
    const here = service.visitor();
    const before = cookieOf(await here.signIn(staff), 'renkei-3000') ?? '';
    await here.put('/account/password', change);
    expectProblem(await service.visitor().get('/session', { Cookie: `renkei-3000=${before}` }), {
      status: 401,
    });
  });

  it('needs the present password, and nothing else ends when it is wrong', async () => {
    const [here, elsewhere] = [
      await atBrowser(service, 'city.staff'),
      await atBrowser(service, 'city.staff'),
    ];
    const answer = await here.put('/account/password', { ...change, currentPassword: 'not the present one' });
    expectProblem(answer, { status: 422, code: 'accounts/wrong-password', pointer: '/currentPassword' });
    expect((await elsewhere.get('/session')).status).toBe(200);
    expect((await service.visitor().signIn(staff)).status).toBe(201);
  });

  it('cannot be used to guess the present password', async () => {
    const here = await atBrowser(service, 'city.staff');
    const answers: number[] = [];
    for (let guess = 0; guess < 14; guess += 1)
      answers.push((await here.put('/account/password', { ...change, currentPassword: 'x' })).status);
    expect(answers).toContain(429);
    // Judging how good a new one is takes the machine longest, so it comes after the counter too.
    const weak = { currentPassword: 'x', newPassword: 'passwordpassword' };
    expect((await here.put('/account/password', weak)).status).toBe(429);
  });

  it('is told to the person by mail, without the password', async () => {
    const here = await atBrowser(service, 'city.staff');
    await here.put('/account/password', change);
    await service.drain();
    const mail = (await service.mails()).at(-1);
    expect(mail).toMatchObject({ to: staff, subject: '【連携・パスワード】パスワードが変わりました' });
    expect(JSON.stringify(mail)).not.toContain(NEW_PASSWORD);
    const [event] = await service.sql<{ row: string }>(
      `SELECT row_to_json(domain_events)::text AS row FROM domain_events WHERE type = 'account.password_changed' LIMIT 1`,
    );
    expect(event?.row).toBeDefined();
    expect(event?.row).not.toContain(NEW_PASSWORD);
  });
});

describe('a new password', () => {
  it.each([
    ['14 characters', 'velvet picnic4', 'text/too-short'],
    ['a password of the list', 'passwordpassword', 'accounts/password-common'],
    ['a row of the keyboard', 'qwertyuiopasdfghjkl', 'accounts/password-common'],
    ['one character', '1111111111111111', 'accounts/password-repetitive'],
    ['the own address', 'city.staff@renkei.test', 'accounts/password-about-you'],
    ['the product and the agencies', 'renkei-sapporo-2026', 'accounts/password-about-you'],
    ['half a line', 'velvet\nladder picnic orbit', 'text/one-line'],
    ['the present one', PASSWORD, 'accounts/same-password'],
  ])('is refused with the reason: %s', async (_what, newPassword, code) => {
    const here = await atBrowser(service, 'city.staff');
    const problem = expectProblem(await here.put('/account/password', { ...change, newPassword }), {
      status: 422,
      pointer: '/newPassword',
    });
    expect(problem.errors?.[0]?.code).toBe(code);
    expect((await service.visitor().signIn(staff)).status).toBe(201);
  });

  it.each([
    ['blanks and Japanese', '朝は りんごと 濃いお茶を いただく'],
    ['fifteen characters without a digit', 'velvet-picnicka'],
    ['a thousand characters', 'velvet ladder picnic orbit '.repeat(37).trimEnd()],
  ])('is taken as it is: %s', async (_what, newPassword) => {
    const here = await atBrowser(service, 'city.staff');
    expect((await here.put('/account/password', { ...change, newPassword })).status).toBe(204);
    expect((await service.visitor().signIn(staff, newPassword)).status).toBe(201);
  });
});
