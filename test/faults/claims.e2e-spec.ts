import pg from 'pg';
import { Database } from '@platform/database';
import {
  type Claim,
  Claims,
  definedWork,
  LostClaim,
  type WorkDefinition,
  WorkHandlers,
} from '@platform/jobs';
import { emptyStage } from '../support/empty-stage.js';
import { memoryLogger } from '../support/memory-logger.js';
import { startTestService, type TestService } from '../support/test-service.js';
import { pause, until } from '../support/until.js';

/** Of the stories in which a lease really runs out; elsewhere the clock is moved. */
const SHORT_LEASE = 1.2;

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
beforeEach(async () => {
  await emptyStage(service);
});
afterAll(async () => {
  await service.close();
});

/** The claims of one worker, which may see its database otherwise than it is. */
function worker(changes: Partial<Database> = {}, lease = service.config.LEASE_SECONDS): Claims {
  const database = service.app.get(Database, { strict: false });
  const seen = Object.assign(Object.create(database) as Database, changes);
  return new Claims(seen, { ...service.config, LEASE_SECONDS: lease }, memoryLogger(service.logs));
}
function work(kind: string): WorkDefinition {
  const found = definedWork().find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`no work ${kind}`);
  return found;
}
const events = work('event');
const deliveries = work('delivery');

/** A row of work that nobody has taken yet. */
async function pendingEvent(): Promise<string> {
  await service.build.task();
  const [row] = await service.sql<{ id: string }>(
    'SELECT id FROM event_work ORDER BY created_at DESC, id DESC LIMIT 1',
  );
  return row?.id ?? '';
}
async function pendingDelivery(): Promise<string> {
  await pendingEvent();
  await service.drain();
  const [row] = await service.sql<{ id: string }>(
    `UPDATE deliveries SET state = 'pending', fence = 0, attempts = 0, finished_at = NULL, next_attempt_at = app_now() RETURNING id`,
  );
  return row?.id ?? '';
}
async function leaseOver(): Promise<void> {
  await service.clock.advance('10 minutes');
}
async function row({ table }: WorkDefinition, id: string) {
  const [found] = await service.sql<{ state: string; fence: number; attempts: number; next: string }>(
    `SELECT state, fence, attempts, next_attempt_at::text AS next FROM ${table} WHERE id = $1`,
    [id],
  );
  return found;
}
function taken(claim: Claim | null): Claim {
  if (claim === null) throw new Error('the claim was not given');
  return claim;
}

describe('a claim on a row of work', () => {
  it('is given to one of many workers that reach for it at one moment', async () => {
    for (let round = 0; round < 20; round += 1) {
      const id = await pendingEvent();
      const claims = await Promise.all(Array.from({ length: 6 }, async () => worker().take(events, id)));
      expect(claims.filter((claim) => claim !== null)).toEqual([
        { id, fence: 1, attempt: 1, previous: 'pending' },
      ]);
    }
  });

  it('passes to another worker when its lease is over, and the first can write nothing any more', async () => {
    const id = await pendingEvent();
    const [first, second] = [worker(), worker()];
    const old = taken(await first.take(events, id));
    expect(await second.take(events, id)).toBeNull();
    await leaseOver();
    const present = taken(await second.take(events, id));
    expect(present).toMatchObject({ fence: 2, attempt: 2, previous: 'claimed' });
    const database = service.app.get(Database, { strict: false });
    const finishing = database.transaction(async (tx) => {
      await tx.query(`UPDATE tasks SET title = 'よみがえった作業者の書き込み'`);
      await first.finish(tx, events, old, 'done');
    });
    await expect(finishing).rejects.toThrow(LostClaim);
    await first.retryLater(events, old, new Error('late'));
    expect(await service.sql(`SELECT title FROM tasks WHERE title LIKE 'よみ%'`)).toEqual([]);
    expect(await row(events, id)).toMatchObject({ state: 'claimed', fence: 2 });
    await database.transaction(async (tx) => second.finish(tx, events, present, 'done'));
    expect(await row(events, id)).toMatchObject({ state: 'done' });
    await leaseOver();
    expect(await first.take(events, id)).toBeNull();
  });

  it('that was lost while its work went on takes the work with it', async () => {
    const id = await pendingEvent();
    const run = service.app.get(WorkHandlers, { strict: false }).of('event');
    // The handler has to wait for its table; meanwhile another worker takes the row over.
    const holder = new pg.Client({ connectionString: service.config.DATABASE_URL });
    await holder.connect();
    await holder.query('BEGIN; LOCK TABLE deliveries IN EXCLUSIVE MODE');
    const working = run(id);
    await until('the row is claimed', async () => (await row(events, id))?.state === 'claimed');
    await service.sql(`UPDATE event_work SET fence = fence + 1`);
    await holder.query('COMMIT');
    await holder.end();
    await working;
    expect(await service.sql('SELECT id FROM deliveries')).toEqual([]);
    expect(await row(events, id)).toMatchObject({ state: 'claimed', fence: 2 });
    await leaseOver();
    await run(id);
    expect(await service.sql('SELECT state FROM deliveries')).toEqual([{ state: 'pending' }]);
    expect(await row(events, id)).toMatchObject({ state: 'done', fence: 3 });
  });

  it('is kept as long as its work goes on, however long that takes', async () => {
    const id = await pendingEvent();
    const holder = worker({}, SHORT_LEASE);
    const claim = taken(await holder.take(events, id));
    const others: (Claim | null)[] = [];
    await holder.holding(events, claim, async () => {
      for (let count = 0; count < 6; count += 1) {
        await pause((SHORT_LEASE * 1000) / 3);
        others.push(await worker().take(events, id));
      }
    });
    expect(others).toEqual(Array<null>(6).fill(null));
    await pause(SHORT_LEASE * 1000 + 100);
    expect(await worker().take(events, id)).not.toBeNull();
  });

  it('is not renewed once the end of its work was written', async () => {
    const id = await pendingDelivery();
    const holder = worker({}, SHORT_LEASE);
    const claim = taken(await holder.take(deliveries, id));
    await holder.holding(deliveries, claim, async () => {
      await service.sql(`UPDATE deliveries SET state = 'unknown', next_attempt_at = 'infinity'`);
      await pause((SHORT_LEASE * 1000) / 2);
    });
    expect(await row(deliveries, id)).toMatchObject({ state: 'unknown', next: 'infinity' });
  });

  it('of a hand-over in which the worker died keeps telling of it, whoever dies next', async () => {
    const id = await pendingDelivery();
    taken(await worker().take(deliveries, id));
    await service.sql(`UPDATE deliveries SET state = 'handed_over'`);
    for (const fence of [2, 3]) {
      await leaseOver();
      expect(await worker().take(deliveries, id)).toMatchObject({ fence, previous: 'handed_over' });
    }
    expect(await row(deliveries, id)).toMatchObject({ state: 'handed_over', fence: 3 });
  });

  it('ends as given up when it was taken again and again without an end', async () => {
    const id = await pendingEvent();
    for (let count = 1; count <= events.maxAttempts; count += 1) {
      expect(await worker().take(events, id)).toMatchObject({ attempt: count });
      await leaseOver();
    }
    expect(await worker().take(events, id)).toBeNull();
    expect(await row(events, id)).toMatchObject({ state: 'dead' });
    expect(service.logs.filter(({ level }) => level >= 50)).toEqual([
      expect.objectContaining({ msg: 'work was given up', work: id }),
    ]);
    const queues = await service.as('city.administrator').get<{ items: object[] }>('/work-queues');
    expect(queues.body.items).toContainEqual(expect.objectContaining({ kind: 'event', dead: 1 }));
    service.forgiveFaults();
  });
});

describe('a claim whose answer from the database is lost', () => {
  const lost = new Error('the connection was lost');
  type Transaction = Database['transaction'];
  const transact: Transaction = async (run) => service.app.get(Database, { strict: false }).transaction(run);
  const lostAfterCommit: Transaction = async (run) => {
    await transact(run);
    throw lost;
  };
  const lostBeforeCommit: Transaction = async (run) =>
    transact(async (tx) => {
      await run(tx);
      throw lost;
    });

  it('is recognised by its token when it was committed', async () => {
    const id = await pendingEvent();
    expect(await worker({ transaction: lostAfterCommit }).take(events, id)).toMatchObject({
      fence: 1,
      attempt: 1,
    });
    expect(await worker().take(events, id)).toBeNull();
  });

  it('is nobody’s when it was not, and the next worker takes the row at once', async () => {
    const id = await pendingEvent();
    expect(await worker({ transaction: lostBeforeCommit }).take(events, id)).toBeNull();
    expect(await worker().take(events, id)).toMatchObject({ fence: 1 });
  });

  it('still tells that the row was found in the middle of a hand-over', async () => {
    const id = await pendingDelivery();
    await service.sql(`UPDATE deliveries SET state = 'handed_over'`);
    expect(await worker({ transaction: lostAfterCommit }).take(deliveries, id)).toMatchObject({
      previous: 'handed_over',
    });
  });

  it('leaves the row to the lease when the database stays away', async () => {
    const id = await pendingEvent();
    const away = worker({ transaction: lostAfterCommit, row: async () => Promise.reject(lost) });
    await expect(away.take(events, id)).rejects.toThrow(lost);
    expect(await worker().take(events, id)).toBeNull();
    await leaseOver();
    expect(await worker().take(events, id)).toMatchObject({ fence: 2, attempt: 2 });
  });
});
