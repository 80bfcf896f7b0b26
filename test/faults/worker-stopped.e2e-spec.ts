import { emptyStage } from '../support/empty-stage.js';
import type { ReceivedMail } from '../support/mail-server.js';
import { backends, startTestService, type TestService } from '../support/test-service.js';
import { pause, until } from '../support/until.js';
import { endWorkers, WorkerProcess } from '../support/worker-process.js';

let service: TestService;
// The head of the record goes out every working day as well; these stories are about tasks.
const received = (): ReceivedMail[] =>
  (service.mailServer?.received ?? []).filter(({ subject }) => subject.startsWith('【連携・作業】'));
const states = async (): Promise<string[]> =>
  (await service.sql<{ state: string }>(`SELECT state FROM deliveries ORDER BY state`)).map(
    ({ state }) => state,
  );
const noted = async (): Promise<unknown[]> =>
  service.sql(`SELECT delivery_id FROM delivery_log WHERE state IN ('unknown', 'retry')`);

describe.each(backends)('a worker process, with queues on %s,', (queues) => {
  beforeAll(async () => {
    service = await startTestService({ queues, mail: 'smtp', settings: { RELAY_MILLISECONDS: '50' } });
  });
  beforeEach(async () => {
    await emptyStage(service);
  });
  afterEach(async () => {
    await endWorkers();
  });
  afterAll(async () => {
    await service.close();
  });

  it('that is asked to stop finishes the mails in hand, takes no other, and leaves', async () => {
    if (service.mailServer === null) throw new Error('this story needs the mail server');
    for (let count = 0; count < 8; count += 1) await service.build.task();
    service.mailServer.answerAfter = 1_500;
    const worker = await WorkerProcess.start(service);
    await until('the first mails are on their way', () => received().length >= 2);
    await worker.stop();
    const inHand = received().length;
    expect(inHand).toBeLessThan(8);
    expect((await states()).filter((state) => state !== 'pending')).toEqual(
      Array<string>(inHand).fill('accepted'),
    );
    service.mailServer.answerAfter = 0;
    await WorkerProcess.start(service);
    await until('the others followed', async () => (await states()).every((state) => state === 'accepted'));
    expect(received()).toHaveLength(8);
    expect(await noted()).toEqual([]);
  });

  it('on a host in another time zone keeps to the civil days of Japan', async () => {
    await service.clock.set('2028-02-21T10:00:00+09:00');
    await service.build.task({ dueOn: '2028-03-01' });
    const worker = await WorkerProcess.start(service, { TZ: 'America/New_York' });
    await until('the assignment is announced', () => received().length === 1);
    await until('and the ledger says so', async () =>
      (await states()).every((state) => state === 'accepted'),
    );
    // 29 February in Japan, and still the 28th in New York.
    for (const [moment, mails] of [
      ['2028-02-29T08:29:00+09:00', 1],
      ['2028-02-29T08:30:00+09:00', 2],
      ['2028-03-01T23:59:00+09:00', 2],
      ['2028-03-02T08:30:00+09:00', 3],
    ] as const) {
      await service.clock.set(moment);
      await until('the sweep has run', async () => slotsDone(moment));
      await until('its mails are out', async () => (await states()).every((state) => state === 'accepted'));
      await pause(150);
      expect({ moment, mails: received().length }).toEqual({ moment, mails });
    }
    expect(received().map(({ subject }) => subject.slice(0, 19))).toEqual([
      '【連携・作業】作業の依頼1件（期限 3',
      '【連携・作業】期限まで1開庁日の作業1',
      '【連携・作業】期限超過1件（期限 3月',
    ]);
    worker.assertAlive();
  });
});

/**
 * Every sweep of that moment is over, and so is everything that they set going. All of them, since the head of the record
 * goes out each morning too: a mail in hand while the clock leaps a day would be taken for one whose worker died.
 */
async function slotsDone(moment: string): Promise<boolean> {
  const [row] = await service.sql<{ done: boolean }>(
    `SELECT bool_and(state = 'done') AND count(*) FILTER (WHERE schedule = 'issue-due-reminders' AND slot >= $1) > 0
         AND NOT EXISTS (SELECT FROM event_work WHERE state <> 'done') AS done
     FROM schedule_slots`,
    [moment],
  );
  return row?.done === true;
}
