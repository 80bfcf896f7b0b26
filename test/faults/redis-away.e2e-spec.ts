import type { OwnRedis } from '../support/own-redis.js';
import { startTestService, type TestService } from '../support/test-service.js';
import { pause, until } from '../support/until.js';
import { endWorkers, WorkerProcess } from '../support/worker-process.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService({
    queues: 'redis',
    ownRedis: true,
    settings: { REQUEUE_SECONDS: '5', RELAY_MILLISECONDS: '100' },
  });
});
afterEach(async () => {
  await endWorkers();
});
afterAll(async () => {
  await service.close();
});
function redis(): OwnRedis {
  if (service.ownRedis === null) throw new Error('this story needs a Redis of its own');
  return service.ownRedis;
}
const accepted = (count: number) => async () =>
  (await service.sql(`SELECT FROM deliveries WHERE state = 'accepted'`)).length === count;
async function readiness() {
  const { status, body } = await service.visitor().get<{ queues: string }>('/health/ready');
  return { status, queues: body.queues };
}

/** The shortest time in which one of so many tasks was given, in milliseconds. */
async function quickestOf(count: number): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const begun = performance.now();
    await service.build.task();
    times.push(performance.now() - begun);
  }
  return Math.min(...times);
}

describe('while Redis is away', () => {
  it('requests are answered as always, and the work is done after its return, once', async () => {
    const worker = await WorkerProcess.start(service);
    const withRedis = await quickestOf(3);
    await until('the first mails are out', accepted(3));
    await redis().stop();
    // Whoever waited for a Redis that says nothing would wait for seconds, each time.
    expect((await quickestOf(3)) / withRedis).toBeLessThan(10);
    expect(await readiness()).toEqual({ status: 200, queues: 'redis-away' });
    await pause(1_000);
    expect(await service.mails()).toHaveLength(3);
    worker.assertAlive();
    await redis().startAgain();
    await until('the late mails are out', accepted(6), 60);
    expect(await service.mails()).toHaveLength(6);
    expect(await service.sql(`SELECT DISTINCT attempts FROM deliveries`)).toEqual([{ attempts: 1 }]);
    await until('it is seen again', async () => (await readiness()).queues === 'redis');
  });

  it('a worker can be stopped, and another that starts then takes up work after its return', async () => {
    const worker = await WorkerProcess.start(service);
    const known = (await service.mails()).length;
    await redis().stop();
    await service.build.task();
    await pause(500);
    const asked = Date.now();
    await worker.stop();
    // Those who stop it wait ten seconds.
    expect(Date.now() - asked).toBeLessThan(10_000);
    await WorkerProcess.start(service);
    await pause(1_000);
    await redis().startAgain();
    await until('the mail is out', accepted(known + 1), 60);
  });
});
