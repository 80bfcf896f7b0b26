import { Redis } from 'ioredis';
import { type CastName, loginNameOf } from '../support/cast.js';
import type { Answer, Visitor } from '../support/member.js';
import { expectProblem } from '../support/problems.js';
import { atBrowser, forgetAttempts } from '../support/sign-in.js';
import { startTestService, type TestService } from '../support/test-service.js';

const WRONG = 'a password that nobody has';

let service: TestService;
beforeAll(async () => {
  // The proxy of the stories says where somebody comes from.
  service = await startTestService({ ownRedis: true, settings: { TRUSTED_PROXIES: '127.0.0.1' } });
});
beforeEach(async () => {
  await forgetAttempts(service);
});
afterAll(async () => {
  await service.close();
});

const address = (index: number) => `198.51.${Math.floor(index / 250)}.${(index % 250) + 1}`;

async function signInFrom(
  source: string,
  who: CastName,
  { password = WRONG, at = service.visitor() }: { password?: string; at?: Visitor } = {},
): Promise<Answer> {
  return at.post('/session', { loginName: loginNameOf(who), password }, { 'X-Forwarded-For': source });
}

/** Guesses from ever new addresses until the account is held up for everybody who is unknown. */
async function attackFromEverywhere(who: CastName): Promise<void> {
  for (let index = 0; index < 30; index += 1) await signInFrom(address(index), who);
}

describe('many machines that guess at one account', () => {
  it('are held up together, however few guesses each of them makes', async () => {
    await attackFromEverywhere('city.staff');
    const answer = await signInFrom('203.0.113.9', 'city.staff');
    expectProblem(answer, { status: 429, code: 'access/too-many-attempts' });
  });

  it('do not keep the person out at a device where they have signed in before', async () => {
    const own = await atBrowser(service, 'city.staff');
    await own.delete('/session');
    await attackFromEverywhere('city.staff');
    const password = 'correct horse battery staple';
    expect((await signInFrom('192.0.2.10', 'city.staff', { password })).status).toBe(429);
    expect((await signInFrom('192.0.2.10', 'city.staff', { password, at: own })).status).toBe(201);
  });

  it('do not keep the person out even from behind the same address', async () => {
    const own = await atBrowser(service, 'city.staff');
    const statuses: number[] = [];
    for (let index = 0; index < 60; index += 1)
      statuses.push((await signInFrom('192.0.2.10', 'city.staff')).status);
    // A wait may end between two guesses on a slow machine; the next one is longer.
    expect(statuses.slice(-10)).toContain(429);
    expect((await own.signIn(loginNameOf('city.staff'))).status).toBe(201);
  });

  it('do not hold up anybody else', async () => {
    await attackFromEverywhere('city.staff');
    const password = 'correct horse battery staple';
    expect((await signInFrom('203.0.113.9', 'city.planner', { password })).status).toBe(201);
  });

  it('cannot borrow the mark of a device that another account knows', async () => {
    const planner = await atBrowser(service, 'city.planner');
    await planner.delete('/session');
    await attackFromEverywhere('city.staff');
    expect((await signInFrom('203.0.113.9', 'city.staff', { at: planner })).status).toBe(429);
  });
});

describe('a known device', () => {
  it('has to wait after failures of its own', async () => {
    const own = await atBrowser(service, 'city.staff');
    const answers: number[] = [];
    for (let index = 0; index < 14; index += 1)
      answers.push((await own.signIn(loginNameOf('city.staff'), WRONG)).status);
    expect(answers.slice(0, 10)).toEqual(Array(10).fill(401));
    expect(answers).toContain(429);
  });

  it('is kept as a hash, and is forgotten after half a year', async () => {
    await atBrowser(service, 'city.staff');
    await service.sql(`UPDATE known_devices SET last_used_at = app_now() - interval '181 days'`);
    await service.clock.advance('1 hour');
    await service.drain();
    expect(await service.sql('SELECT 1 FROM known_devices')).toEqual([]);
  });
});

describe('the counters', () => {
  it('outlive a Redis that was emptied', async () => {
    for (let index = 0; index < 8; index += 1) await signInFrom('192.0.2.10', 'city.staff');
    const redis = new Redis(service.config.REDIS_URL ?? '');
    await redis.flushall();
    redis.disconnect();
    expect((await signInFrom('192.0.2.10', 'city.staff')).status).toBe(429);
  });

  it('hold no name and no address in clear', async () => {
    await signInFrom('192.0.2.10', 'city.staff');
    const rows = await service.sql<{ row: string }>(
      `SELECT sign_in_failures::text AS row FROM sign_in_failures`,
    );
    const text = rows.map(({ row }) => row).join();
    for (const clear of ['192.0.2.10', loginNameOf('city.staff')]) {
      expect(text).not.toContain(clear);
      expect(text).not.toContain(Buffer.from(clear).toString('hex'));
    }
  });

  it('judge an unknown account as they judge a known one', async () => {
    const outcomes = async (loginName: string, source: string) => {
      const answers: number[] = [];
      for (let index = 0; index < 8; index += 1) {
        const answer = await service
          .visitor()
          .post('/session', { loginName, password: WRONG }, { 'X-Forwarded-For': source });
        answers.push(answer.status);
      }
      return answers;
    };
    const known = await outcomes(loginNameOf('city.staff'), '192.0.2.20');
    expect(await outcomes('nobody@renkei.test', '192.0.2.21')).toEqual(known);
  });
});

describe('200 who try to sign in at one moment', () => {
  it('do not hold up who is at work; the excess is asked to come again, and nothing breaks', async () => {
    const member = service.as('city.staff');
    await member.get('/session');
    let lastAttempt = 0;
    const attempts = Array.from({ length: 200 }, async (_, index) => {
      const loginName = `${index}@renkei.test`;
      const answer = await service
        .visitor()
        .post('/session', { loginName, password: WRONG }, { 'X-Forwarded-For': address(index) });
      lastAttempt = Math.max(lastAttempt, performance.now());
      return answer;
    });
    const reads: { status: number; at: number }[] = [];
    for (const path of ['/tasks', '/my-work', '/session', '/posts']) {
      const { status } = await member.get(path);
      reads.push({ status, at: performance.now() });
    }
    const answers = await Promise.all(attempts);
    expect(reads.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    for (const { at } of reads) expect(at).toBeLessThan(lastAttempt);
    const statuses = answers.map(({ status }) => status);
    const busy = answers.filter(({ status }) => status === 429);
    expect(new Set(statuses)).toEqual(new Set([401, 429]));
    expect(busy.length).toBeGreaterThan(100);
    for (const answer of busy) {
      expectProblem(answer, { status: 429, code: 'access/too-busy' });
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    }
  });

  it('from one address leave room for somebody new from elsewhere', async () => {
    const flood = Array.from({ length: 40 }, async (_, index) =>
      service
        .visitor()
        .post(
          '/session',
          { loginName: `${index}@renkei.test`, password: WRONG },
          { 'X-Forwarded-For': '192.0.2.77' },
        ),
    );
    const password = 'correct horse battery staple';
    const newcomers = (['city.staff', 'city.planner', 'city.head'] as const).map(async (name, index) =>
      signInFrom(`203.0.113.${index + 1}`, name, { password }),
    );
    expect((await Promise.all(newcomers)).map(({ status }) => status)).toEqual([201, 201, 201]);
    await Promise.all(flood);
  });

  it('of an address that must wait never come as far as the gate', async () => {
    await signInFrom('192.0.2.78', 'city.planner');
    await service.sql(
      `UPDATE sign_in_failures SET blocked_until = app_now() + interval '10 minutes' WHERE key = sha256($1::bytea)`,
      [Buffer.from('password\nsource\n192.0.2.78')],
    );
    const flood = await Promise.all(
      Array.from({ length: 40 }, async (_, index) =>
        signInFrom('192.0.2.78', index % 2 === 0 ? 'city.staff' : 'viewer'),
      ),
    );
    for (const answer of flood) expectProblem(answer, { status: 429, code: 'access/too-many-attempts' });
  });

  it('leave a lane free for devices that are known', async () => {
    const own = await atBrowser(service, 'city.staff');
    const flood = Array.from({ length: 100 }, async (_, index) =>
      service
        .visitor()
        .post(
          '/session',
          { loginName: `${index}@renkei.test`, password: WRONG },
          { 'X-Forwarded-For': address(index) },
        ),
    );
    expect((await own.signIn(loginNameOf('city.staff'))).status).toBe(201);
    await Promise.all(flood);
  });
});
