import { Redis } from 'ioredis';
import { EventLog } from '@platform/events';
import { Database, newId } from '@platform/database';
import { systemActor } from '@domain/access';
import { reminderEvents } from '@domain/reminders';
import { emptyStage } from '../support/empty-stage.js';
import { expectProblem } from '../support/problems.js';
import { pause } from '../support/until.js';
import { backends, startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
const subjects = async () => (await service.mails()).map(({ subject }) => subject);

interface Queues {
  items: { kind: string; waiting: number; running: number; retrying: number; dead: number }[];
}
async function queue(kind: string): Promise<Queues['items'][number] | undefined> {
  const { body } = await service.as('city.administrator').get<Queues>('/work-queues');
  return body.items.find((one) => one.kind === kind);
}

/** An event in a transaction of its own, which commits when the function that comes back is called. */
async function happens(type: string, subjectId: string, content: Record<string, unknown>) {
  const database = service.app.get(Database, { strict: false });
  const events = service.app.get(EventLog, { strict: false });
  let commit: () => void = () => undefined;
  const mayCommit = new Promise<void>((resolve) => (commit = resolve));
  let committed: Promise<void> = Promise.resolve();
  await new Promise<void>((written, failed) => {
    committed = database.transaction(async (tx) => {
      await events.append(tx, systemActor('test'), { type, subjectType: 'test', subjectId, content });
      written();
      await mayCommit;
    });
    committed.catch(failed);
  });
  return async () => {
    commit();
    await committed;
  };
}

/** A reminder of a rule that this release does not know: its handler throws. */
async function unknownReminder(taskId: string): Promise<void> {
  const id = newId();
  await service.sql(
    `INSERT INTO reminders (id, rule, subject_type, subject_id, recipient_post_id, occurrence, due_on, deadline_at)
     VALUES ($1, 'task-of-another-release', 'task', $2, $3, app_today(), app_today(), 'infinity')`,
    [id, taskId, service.postOf('city.staff')],
  );
  const commit = await happens(reminderEvents.issued, id, { rule: 'task-of-another-release', taskId });
  await commit();
}

const TURNS_OF_EMPTYING = 50;

describe.each(backends)('queues on %s', (queues) => {
  beforeAll(async () => {
    service = await startTestService({ queues, ownRedis: true });
  });
  beforeEach(async () => {
    await emptyStage(service);
  });
  afterAll(async () => {
    await service.close();
  });

  it('may be emptied between assignment and reminder, and between queueing and doing', async () => {
    await service.clock.set('2026-11-16T10:00:00+09:00');
    await service.build.task({ dueOn: '2026-11-24' });
    expect(await service.queueOnly()).toBeGreaterThan(0);
    await service.emptyQueues();
    await service.drain();
    expect(await subjects()).toEqual(['【連携・作業】作業の依頼1件（期限 11月24日（火））']);
    await service.emptyQueues();
    await service.clock.set('2026-11-20T08:30:00+09:00');
    expect(await service.queueOnly()).toBeGreaterThan(0);
    await service.emptyQueues();
    await service.drain();
    await service.emptyQueues();
    await service.drain();
    expect((await subjects()).slice(1)).toEqual([
      '【連携・作業】期限まで1開庁日の作業1件（期限 11月24日（火））',
    ]);
  });

  it('may be emptied again and again while many mails are on their way', async () => {
    for (let count = 0; count < 12; count += 1) await service.build.task();
    // Often enough to meet every stage, and then an end: a queue that is emptied for ever never wakes anybody.
    const emptying = (async () => {
      for (let turn = 0; turn < TURNS_OF_EMPTYING; turn += 1) {
        // PostgreSQL may prefer a queue's own transaction to ours; then the next turn empties it.
        await service.emptyQueues().catch(() => undefined);
        await pause(40);
      }
    })();
    await Promise.all([service.drain(), emptying]);
    expect(await subjects()).toHaveLength(12);
  });

  it('hold ids and nothing else', async () => {
    await service.build.task({ title: '内密の題' });
    await service.queueOnly();
    const [work] = await service.sql<{ id: string }>('SELECT id FROM event_work');
    expect(await contents()).toContain(work?.id);
    expect(await contents()).not.toMatch(/内密|renkei\.test|移住/);
  });

  it('lead to one mail although an event is handled a second time', async () => {
    await service.build.task();
    await service.drain();
    await service.sql(
      `UPDATE event_work SET state = 'pending', next_attempt_at = app_now(), queued_until = NULL`,
    );
    await service.drain();
    expect(await service.sql(`SELECT state, attempts FROM event_work`)).toEqual([
      { state: 'done', attempts: 2 },
    ]);
    expect(await service.mails()).toHaveLength(1);
  });

  it('take up a row that was written early and committed late', async () => {
    const [early, late] = [await service.build.task(), await service.build.task({ to: 'city.planner' })];
    await service.drain();
    const before = (await service.mails()).length;
    // Event ids grow with time: the first is written, and a second overtakes it.
    const assigned = (to: 'city.staff' | 'city.planner') => ({ postId: service.postOf(to) });
    const commitEarly = await happens('task.opened', early.id, assigned('city.staff'));
    const commitLate = await happens('task.opened', late.id, assigned('city.planner'));
    await commitLate();
    await service.drain();
    expect(await service.mails()).toHaveLength(before + 1);
    await commitEarly();
    await service.drain();
    expect(await service.mails()).toHaveLength(before + 2);
  });

  it('tell of a handler that throws: it is tried again at growing distances, then given up and shown', async () => {
    const task = await service.build.task();
    await service.drain();
    await unknownReminder(task.id);
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 12; attempt += 1) {
      await service.drain();
      const [row] = await service.sql<{ attempts: number; state: string; wait: number }>(
        `SELECT attempts, state, round(extract(epoch FROM next_attempt_at - app_now()) / 60)::int AS wait
         FROM event_work WHERE state <> 'done'`,
      );
      expect(row).toMatchObject({ attempts: attempt, state: attempt < 12 ? 'retry' : 'dead' });
      waits.push(row?.wait ?? 0);
      if (attempt === 3) expect(await queue('event')).toMatchObject({ retrying: 1, dead: 0 });
      await service.clock.advance('61 minutes');
    }
    expect(waits.slice(0, 11)).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60]);
    await service.drain();
    expect(await queue('event')).toMatchObject({ waiting: 0, retrying: 0, dead: 1 });
    const [row] = await service.sql<{ last_error: string; finished: boolean }>(
      `SELECT last_error, finished_at IS NOT NULL AS finished FROM event_work WHERE state = 'dead'`,
    );
    expect(row).toEqual({
      last_error: expect.stringContaining('task-of-another-release') as string,
      finished: true,
    });
    service.forgiveFaults();
  });

  it('go on with everything else while one handler throws', async () => {
    const task = await service.build.task();
    await service.drain();
    await unknownReminder(task.id);
    await service.build.task({ to: 'city.planner' });
    await service.drain();
    expect(await service.mails()).toHaveLength(2);
    expect(service.logs.filter(({ msg }) => msg === 'an event handler failed')).toHaveLength(1);
    service.forgiveFaults();
  });

  it('are shown to administrators only', async () => {
    expect((await queue('delivery'))?.waiting).toBe(0);
    for (const name of ['city.secretariat', 'city.staff', 'viewer'] as const)
      expectProblem(await service.as(name).get('/work-queues'), { status: 403 });
  });
});

/** Everything that stands in the queues, as text. */
async function contents(): Promise<string> {
  const { REDIS_URL, QUEUE_PREFIX } = service.config;
  if (REDIS_URL === undefined) return JSON.stringify(await service.sql('SELECT * FROM bullmq.job'));
  const redis = new Redis(REDIS_URL);
  const texts: string[] = [];
  for (const key of await redis.keys(`${QUEUE_PREFIX}:*`))
    if ((await redis.type(key)) === 'hash') texts.push(key, JSON.stringify(await redis.hgetall(key)));
  redis.disconnect();
  return texts.join(' ');
}
