import { parseConfig } from '@platform/config';
import { done } from '../support/build-council.js';
import { takePost } from '../support/cast-changes.js';
import { PASSWORD } from '../support/cast.js';
import { expectProblem } from '../support/problems.js';
import { atBrowser, enrol, NEW_PASSWORD } from '../support/sign-in.js';
import { startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService({ settings: { REQUIRE_SECOND_FACTOR: 'yes' } });
});
afterAll(async () => {
  await service.close();
});

describe('where a second factor is required', () => {
  it.each(['city.administrator', 'prefecture.secretariat'] as const)(
    '%s can do nothing else before there is one',
    async (name) => {
      const visitor = await atBrowser(service, name);
      expect((await visitor.get('/session')).body).toMatchObject({ mustEnrol: true });
      for (const answer of [
        await visitor.get('/deliveries'),
        await visitor.get('/programmes'),
        await visitor.get('/sessions'),
        await visitor.put('/account/password', { currentPassword: PASSWORD, newPassword: NEW_PASSWORD }),
      ])
        expectProblem(answer, { status: 403, code: 'accounts/second-factor-due' });
      expect((await visitor.get('/installation')).status).toBe(200);
      await enrol(service, visitor);
      expect((await visitor.get('/session')).body).toMatchObject({ mustEnrol: false });
      expect((await visitor.get('/deliveries')).status).toBe(200);
      expectProblem(await visitor.delete('/account/second-factor'), {
        status: 409,
        code: 'accounts/second-factor-required',
      });
    },
  );

  it('others may do without', async () => {
    const visitor = await atBrowser(service, 'city.staff');
    expect((await visitor.get('/session')).body).toMatchObject({ mustEnrol: false });
    expect((await visitor.get('/tasks')).status).toBe(200);
  });
});

describe('the duty of any post that somebody holds', () => {
  const bearer = (secret: string) => ({ Authorization: `Bearer ${secret}` });
  const body = { name: '集計', scopes: ['delivery.read'] };

  it('asks for a second factor, whichever of them the session acts in', async () => {
    await takePost(service, 'city.planner', 'city.administrator', '2026-11-01');
    const visitor = await atBrowser(service, 'city.planner');
    const session = await visitor.get('/session');
    expect(session.body).toMatchObject({ mustEnrol: true });
    expectProblem(await visitor.post('/access-tokens', { ...body, scopes: ['task.read'] }), {
      status: 403,
      code: 'accounts/second-factor-due',
    });
    await enrol(service, visitor);
    await visitor.put('/session/post', { postId: service.postOf('city.planner') });
    expect((await visitor.get('/account')).body).toMatchObject({ secondFactor: { required: true } });
    expectProblem(await visitor.delete('/account/second-factor'), {
      status: 409,
      code: 'accounts/second-factor-required',
    });
  });

  it('holds for its access tokens too, from the day on that the duty came', async () => {
    const visitor = await atBrowser(service, 'city.head');
    const { secret } = done(
      await visitor.post<{ secret: string }>('/access-tokens', { ...body, scopes: ['task.read'] }),
    );
    expect((await service.visitor().get('/tasks', bearer(secret))).status).toBe(200);
    await service.sql(`INSERT INTO post_roles (post_id, role) VALUES ($1, 'secretariat')`, [
      service.postOf('city.head'),
    ]);
    expectProblem(await service.visitor().get('/tasks', bearer(secret)), {
      status: 401,
      code: 'access/token-refused',
    });
    expect((await visitor.get('/session')).body).toMatchObject({ mustEnrol: true });
    await enrol(service, visitor);
    expect((await visitor.get('/access-tokens')).body).toMatchObject({ items: [{ state: 'active' }] });
    expect((await service.visitor().get('/tasks', bearer(secret))).status).toBe(200);
  });
});

describe('it is required', () => {
  const production = {
    NODE_ENV: 'production',
    DATABASE_URL: 'postgres://localhost/none',
    REDIS_URL: 'redis://localhost',
    SMTP_URL: 'smtp://localhost',
    PUBLIC_URL: 'https://renkei.test',
    SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
  };
  it.each([
    ['in production', production, true],
    ['not in a trial installation', { ...production, NODE_ENV: 'development' }, false],
    ['not in production when the settings say so', { ...production, REQUIRE_SECOND_FACTOR: 'no' }, false],
  ] as const)('%s', (_where, environment, required) => {
    expect(parseConfig(environment).requireSecondFactor).toBe(required);
  });
});
