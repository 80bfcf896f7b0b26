import type { ReceivedMail } from '../support/mail-server.js';
import { chance, faultRounds, report } from '../support/chance.js';
import { backends, startTestService, type TestService } from '../support/test-service.js';
import { pause, until } from '../support/until.js';
import { endWorkers, WorkerProcess } from '../support/worker-process.js';

const KILLS = faultRounds(10);
const MAILS_A_ROUND = 6;
const POSTS = ['city.staff', 'city.planner', 'city.head', 'city.secretariat'] as const;

jest.setTimeout(240_000 + KILLS * 5_000);

let service: TestService;
const received = (): ReceivedMail[] => service.mailServer?.received ?? [];

interface Delivery {
  id: string;
  state: string;
  /** How often it was noted that nobody knows whether it was taken. */
  unknowns: number;
  /** It is not tried again by itself. */
  left: boolean;
}
async function ledger(): Promise<Delivery[]> {
  return service.sql<Delivery & object>(
    `SELECT id, state, next_attempt_at = 'infinity' AS left,
       (SELECT count(*)::int FROM delivery_log WHERE delivery_id = deliveries.id AND state = 'unknown') AS unknowns
     FROM deliveries`,
  );
}
const settled = ({ state, left }: Delivery) => state === 'accepted' || (state === 'unknown' && left);

/** Nothing waits or is in hand; what nobody knows is left for a person. */
async function settle(count: number): Promise<Delivery[]> {
  return until(
    'every mail has found its end',
    async () => {
      const rows = await ledger();
      return rows.length === count && rows.every(settled) && rows;
    },
    60,
  );
}

describe.each(backends)('workers that are killed while mail goes out, with queues on %s,', (queues) => {
  beforeAll(async () => {
    const settings = {
      LEASE_SECONDS: '1',
      UNKNOWN_WAIT_SECONDS: '0.5',
      RETRY_SECONDS: '0.2',
      RELAY_MILLISECONDS: '50',
      REQUEUE_SECONDS: '0.5',
    };
    service = await startTestService({ queues, mail: 'smtp', settings });
  });
  afterAll(async () => {
    await endWorkers();
    await service.close();
  });

  it('lose no mail, and send a second copy only of what the ledger calls unknown', async () => {
    const { seed, below } = chance();
    if (service.mailServer !== null) service.mailServer.answerAfter = 250;
    let tasks = 0;
    let worker = await WorkerProcess.start(service);
    for (let kill = 0; kill < KILLS; kill += 1) {
      const next = WorkerProcess.start(service);
      for (let count = 0; count < MAILS_A_ROUND; count += 1, tasks += 1)
        await service.build.task({ to: POSTS[below(POSTS.length)] ?? 'city.staff' });
      const before = received().length;
      await until('a mail is on its way', () => received().length > before);
      await pause(below(400));
      expect(await worker.kill()).toEqual({ code: null, signal: 'SIGKILL' });
      worker = await next;
    }
    const rows = await settle(tasks);
    const left = rows.filter(({ state }) => state === 'unknown');
    for (const { id } of left) {
      const answer = await service
        .as('city.secretariat')
        .post(`/deliveries/${id}/resending`, { reason: '届いたか分からない' });
      expect(answer.status).toBe(200);
    }
    if (left.length > 0)
      await until('the rest went out', async () =>
        (await ledger()).every(({ state }) => state === 'accepted'),
      );
    await worker.stop();

    const host = new URL(service.config.publicUrl).hostname;
    const copies = new Map<string, ReceivedMail[]>();
    for (const mail of received()) copies.set(mail.messageId, [...(copies.get(mail.messageId) ?? []), mail]);
    const unknown = rows.filter(({ unknowns }) => unknowns > 0);
    const extra = received().length - copies.size;
    report(
      `seed ${seed}: ${KILLS} kills, ${tasks} mails, ${unknown.length} unknown, ${extra} copies, ${left.length} left`,
    );

    expect([...copies.keys()].sort()).toEqual(rows.map(({ id }) => `<${id}@${host}>`).sort());
    for (const { id, unknowns } of rows) {
      const sent = copies.get(`<${id}@${host}>`) ?? [];
      expect({ id, tooMany: sent.length > 1 + unknowns }).toEqual({ id, tooMany: false });
      expect(new Set(sent.map(({ to, subject, text }) => `${to} ${subject} ${text}`)).size).toBe(1);
    }
    // Otherwise no worker died in the middle, and nothing was shown.
    expect(unknown.length).toBeGreaterThan(0);
  });
});
