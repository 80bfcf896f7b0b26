import { emptyStage } from '../support/empty-stage.js';
import type { Behaviour, ReceivedMail } from '../support/mail-server.js';
import { backends, startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
const behave = (behaviour: Behaviour) => {
  if (service.mailServer !== null) service.mailServer.behaviour = behaviour;
};
const received = (): ReceivedMail[] => service.mailServer?.received ?? [];

interface Row {
  id: string;
  state: string;
  attempts: number;
  /** Seconds until it is tried again; null = never by itself. */
  wait: number | null;
  log: string[];
}
async function ledger(): Promise<Row> {
  const [row] = await service.sql<Row>(
    `SELECT id, state, attempts, CASE WHEN state IN ('retry', 'unknown') AND next_attempt_at < 'infinity'
         THEN extract(epoch FROM next_attempt_at - app_now())::int END AS wait,
       (SELECT array_agg(state ORDER BY at, id) FROM delivery_log WHERE delivery_id = deliveries.id) AS log FROM deliveries`,
  );
  if (row === undefined) throw new Error('the ledger is empty');
  return row;
}
async function later(interval: string): Promise<Row> {
  await service.clock.advance(interval);
  await service.drain();
  return ledger();
}

describe.each(backends)('a mail, with queues on %s,', (queues) => {
  beforeAll(async () => {
    service = await startTestService({ queues, mail: 'smtp', settings: { SMTP_TIMEOUT_SECONDS: '0.3' } });
  });
  beforeEach(async () => {
    await emptyStage(service);
  });
  afterAll(async () => {
    await service.close();
  });

  it('that the server puts off (4xx) is tried again at growing distances until the server takes it', async () => {
    await service.build.task();
    behave('later');
    await service.drain();
    expect(await ledger()).toMatchObject({ state: 'retry', attempts: 1, wait: near(60) });
    expect(await later('30 seconds')).toMatchObject({ state: 'retry', attempts: 1 });
    expect(await later('31 seconds')).toMatchObject({ state: 'retry', attempts: 2, wait: near(120) });
    expect(await later('121 seconds')).toMatchObject({ state: 'retry', attempts: 3, wait: near(240) });
    expect(received()).toEqual([]);
    behave('accept');
    expect(await later('241 seconds')).toMatchObject({
      state: 'accepted',
      log: [
        'pending',
        ...Array<string[]>(3).fill(['handed_over', 'retry']).flat(),
        'handed_over',
        'accepted',
      ],
    });
    expect(received()).toHaveLength(1);
  });

  it('is not given up before its deadline, however long the server puts it off', async () => {
    await service.build.task({ dueOn: '2026-12-25' });
    behave('later');
    for (let hour = 0; hour < 21; hour += 1) expect((await later('61 minutes')).state).toBe('retry');
    expect((await ledger()).wait).toEqual(near(3600));
    behave('accept');
    expect((await later('61 minutes')).state).toBe('accepted');
  });

  it('that the server refuses (5xx) is not tried again, and the ledger shows it to the office', async () => {
    const task = await service.build.task();
    behave('refuse');
    await service.drain();
    behave('accept');
    expect(await later('1 day')).toMatchObject({
      state: 'refused',
      log: ['pending', 'handed_over', 'refused'],
    });
    expect(received()).toEqual([]);
    const list = await service.as('city.secretariat').get<DeliveryList>('/deliveries?state=failed');
    expect(list.body.items).toEqual([
      expect.objectContaining({ subjectId: task.id, state: 'refused', stateReason: 'refused_by_server' }),
    ]);
    expect(list.body.counts).toMatchObject({ all: 1, failed: 1, accepted: 0, unfinished: 0 });
  });

  it.each<Behaviour>(['accept-silently', 'hang-up', 'stall'])(
    'whose answer is lost (%s) is unknown, sent again once after a quarter of an hour, then left for a person',
    async (behaviour) => {
      await service.build.task();
      behave(behaviour);
      await service.drain();
      expect(await ledger()).toMatchObject({ state: 'unknown', attempts: 1, wait: near(900) });
      expect(await later('14 minutes')).toMatchObject({ state: 'unknown', attempts: 1 });
      const row = await later('2 minutes');
      expect(row).toMatchObject({ state: 'unknown', attempts: 2, wait: null });
      behave('accept');
      const log = ['pending', 'handed_over', 'unknown', 'handed_over', 'unknown'];
      expect(await later('1 day')).toMatchObject({ state: 'unknown', attempts: 2, log });
      // The server has taken a copy each time, or none; it can tell them for copies.
      const id = `<${row.id}@${new URL(service.config.publicUrl).hostname}>`;
      expect(received().map(({ messageId }) => messageId)).toEqual(behaviour === 'stall' ? [] : [id, id]);
    },
  );

  it('that was unknown is accepted when the second hand-over goes well', async () => {
    await service.build.task();
    behave('stall');
    await service.drain();
    behave('accept');
    const log = ['pending', 'handed_over', 'unknown', 'handed_over', 'accepted'];
    expect(await later('16 minutes')).toMatchObject({ state: 'accepted', log });
    expect(received()).toHaveLength(1);
  });

  it('whose worker died during the hand-over is unknown, and not handed over at once by the next', async () => {
    await service.build.task();
    behave('later');
    await service.drain();
    behave('accept');
    // What a worker leaves behind that was killed while it talked to the server.
    await service.sql(
      `UPDATE deliveries SET state = 'handed_over', fence = fence + 1, claim_token = gen_random_uuid(),
         lease_until = app_now(), next_attempt_at = app_now()`,
    );
    await service.drain();
    expect(await ledger()).toMatchObject({ state: 'unknown', wait: near(900) });
    expect(received()).toEqual([]);
    expect((await later('16 minutes')).state).toBe('accepted');
  });
});

interface DeliveryList {
  items: { subjectId: string; state: string; stateReason: string | null }[];
  counts: Record<string, number>;
}

/** Give or take the seconds that a test takes. */
function near(seconds: number): number {
  return {
    asymmetricMatch: (value: unknown) =>
      typeof value === 'number' && value <= seconds && value > seconds - 20,
  } as unknown as number;
}
