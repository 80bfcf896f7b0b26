import pg from 'pg';
import { chance, faultRounds, report } from '../support/chance.js';
import { testStores } from '../support/stores.js';
import { backends, startTestService, type TestService } from '../support/test-service.js';
import { pause, until } from '../support/until.js';
import { endWorkers, WorkerProcess } from '../support/worker-process.js';

const CUTS = faultRounds(6);
jest.setTimeout(240_000 + CUTS * 5_000);

let service: TestService;

/** Every connection of the service to its database breaks, at whatever it is doing. */
async function cutConnections(): Promise<number> {
  const admin = new pg.Client({ connectionString: testStores().postgres.adminUrl });
  await admin.connect();
  const { rowCount } = await admin.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND usename = $2`,
    [
      new URL(service.config.DATABASE_URL).pathname.slice(1),
      new URL(service.config.DATABASE_APP_URL ?? '').username,
    ],
  );
  await admin.end();
  return rowCount ?? 0;
}

describe.each(backends)('connections to PostgreSQL that break, with queues on %s,', (queues) => {
  beforeAll(async () => {
    const settings = {
      LEASE_SECONDS: '2',
      UNKNOWN_WAIT_SECONDS: '0.5',
      RETRY_SECONDS: '0.2',
      REQUEUE_SECONDS: '1',
    };
    service = await startTestService({ queues, mail: 'smtp', settings });
  });
  afterAll(async () => {
    await endWorkers();
    await service.close();
  });

  it('leave no half change, and the same processes go on', async () => {
    const { seed, below } = chance();
    const worker = await WorkerProcess.start(service);
    const member = service.as('prefecture.staff');
    await member.get('/session');
    const opened = new Map<string, number[]>();
    const open = async (key: string) => {
      const task = { title: key, dueOn: '2026-12-01', assigneePostId: service.postOf('city.staff') };
      const { status } = await member.post('/tasks', task, { 'Idempotency-Key': key });
      opened.set(key, [...(opened.get(key) ?? []), status]);
      return status;
    };
    const stop = new AbortController();
    const clients = ['a', 'b', 'c'].map(async (client) => {
      for (let count = 0; !stop.signal.aborted; count += 1) {
        await open(`${client}-${count}-${seed}`);
        await pause(20);
      }
    });
    let cut = 0;
    for (let round = 0; round < CUTS; round += 1) {
      await pause(150 + below(300));
      cut += await cutConnections();
    }
    const ready = Date.now();
    await until(
      'the service is ready again',
      async () => (await service.visitor().get('/health/ready')).status === 200,
      30,
    );
    stop.abort();
    await Promise.all(clients);
    const [answers, failed] = [
      [...opened.values()].flat(),
      [...opened].filter(([, all]) => !all.includes(201)),
    ];
    // Whoever got no answer asks again with the same key, and the task is there once.
    for (const [key] of failed) await until(`${key} is opened`, async () => (await open(key)) === 201);
    await until(
      'every mail is out',
      async () => {
        worker.assertAlive();
        return noMailIsLeft(opened.size);
      },
      40,
    );
    report(
      `seed ${seed}: ${cut} connections cut, ${answers.length} requests, ${failed.length} without success, ready after ${Date.now() - ready} ms`,
    );

    const tasks = await service.sql<{ title: string }>(
      `SELECT title FROM tasks task
       WHERE (SELECT count(*) FROM assignments WHERE task_id = task.id AND ended_at IS NULL) = 1
         AND (SELECT count(*) FROM domain_events event JOIN event_work work ON work.event_id = event.id AND work.state = 'done'
              WHERE event.subject_id = task.id) = 1`,
    );
    expect(tasks.map(({ title }) => title).sort()).toEqual([...opened.keys()].sort());
    const [counted] = await service.sql(`SELECT count(*)::int AS tasks FROM tasks`);
    expect(counted).toEqual({ tasks: opened.size });
    worker.assertAlive();
    expect(cut).toBeGreaterThan(CUTS);
    service.forgiveFaults();
  });
});

/** Each is accepted, or nobody knows; and everybody who should have got one did. */
async function noMailIsLeft(count: number): Promise<boolean> {
  const [row] = await service.sql<{ ended: number }>(
    `SELECT count(*)::int AS ended FROM deliveries WHERE state = 'accepted' OR (state = 'unknown' AND next_attempt_at = 'infinity')`,
  );
  return (
    row?.ended === count &&
    new Set(service.mailServer?.received.map(({ messageId }) => messageId)).size === count
  );
}
