import { ChainVerifier, EventSealer } from '@platform/events';
import { Database } from '@platform/database';
import { done } from '../support/build-council.js';
import {
  approve,
  beginYear,
  carryOut,
  decideAll,
  finishedTask,
  keepOtherKinds,
  mustList,
} from '../support/build-disposal.js';
import { startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
let sealer: EventSealer;
let verifier: ChainVerifier;
beforeEach(async () => {
  service = await startTestService();
  sealer = service.app.get(EventSealer, { strict: false });
  verifier = service.app.get(ChainVerifier, { strict: false });
});
afterEach(async () => {
  await service.close();
});

describe('the content of an event', () => {
  const asApp = async (sql: string, values: unknown[]) =>
    service.app.get(Database, { strict: false }).transaction(async (tx) => tx.query<unknown[]>(sql, values));
  const dispose = async (task: string, list: string) =>
    asApp(
      `SELECT dispose_event_content('task', $1, ARRAY(SELECT id FROM domain_events
         WHERE type = 'task.opened' AND subject_id = $1), $2) AS count`,
      [task, list],
    );

  /** A finished task on a proposed list, and one that is not on it. */
  async function listed() {
    await keepOtherKinds(service);
    const task = await finishedTask(service);
    const other = await service.build.task({ by: 'prefecture.staff', to: 'prefecture.planner' });
    await beginYear(service, 2032);
    return { task, other, list: await mustList(service, 'prefecture', 2032) };
  }

  it('goes by the disposal of an approved list alone, and the chain holds on', async () => {
    const { task, other, list } = await listed();
    await expect(dispose(task.id, list.id)).rejects.toThrow(/no approved disposal/);
    await expect(asApp(`SELECT approve_disposal($1)`, [list.id])).rejects.toThrow(/not approved/);
    await decideAll(service, list, { decision: 'dispose' });
    await expect(dispose(task.id, list.id)).rejects.toThrow(/no approved disposal/);
    done(await approve(service, list));
    await expect(dispose(other.id, list.id)).rejects.toThrow(/no approved disposal/);
    await expect(
      asApp(
        `SELECT dispose_event_content('task', $1, ARRAY(SELECT id FROM domain_events WHERE subject_id = $2), $3)`,
        [task.id, other.id, list.id],
      ),
    ).rejects.toThrow(/does not belong/);
    await carryOut(service);
    await sealer.seal();
    const { ok, disposed } = await verifier.verify();
    expect({ ok, disposed }).toEqual({ ok: true, disposed: 3 });
    service.forgiveFaults();
  });

  it('that goes without a record of the disposal is found', async () => {
    const { task, list } = await listed();
    await decideAll(service, list, { decision: 'dispose' });
    done(await approve(service, list));
    await sealer.seal();
    expect(await dispose(task.id, list.id)).toEqual([{ count: 1 }]);
    const history = await service
      .as('prefecture.staff')
      .get<{ items: { disposed: boolean; sentence: { ja: string } }[] }>(`/history/task/${task.id}`);
    expect(history.body.items.at(-1)).toMatchObject({
      disposed: true,
      sentence: { ja: '道・企画課 企画担当が作業「…」を…に頼みました' },
    });
    expect((await service.as('prefecture.staff').get(`/tasks/${task.id}`)).status).toBe(200);
    expect(await verifier.verify()).toMatchObject({ ok: false, broken: { what: 'content_missing' } });
    await carryOut(service);
    expect(await verifier.verify()).toMatchObject({ ok: true });
  });

  it('that goes by an approval which nobody gave is found, whatever its disposal says of itself', async () => {
    const { task, list } = await listed();
    await service.sql(`UPDATE disposal_items SET decision = 'dispose' WHERE list_id = $1`, [list.id]);
    await service.sql(
      `UPDATE disposal_lists SET state = 'approved', approved_at = app_now(),
         approved_by_post_id = (SELECT id FROM posts WHERE agency_code = 'prefecture' LIMIT 1) WHERE id = $1`,
      [list.id],
    );
    await asApp(`SELECT approve_disposal($1)`, [list.id]);
    await carryOut(service);
    await sealer.seal();
    expect((await service.as('prefecture.staff').get(`/tasks/${task.id}`)).status).toBe(404);
    const report = await verifier.verify();
    expect(report).toMatchObject({ ok: false, broken: { what: 'content_missing' } });
  });

  it('goes in no other way, and nothing else of the event goes with it, even for the owner', async () => {
    const { task, list } = await listed();
    const [event] = await service.sql<{ id: string }>(
      `SELECT id FROM domain_events WHERE type = 'task.opened' AND subject_id = $1`,
      [task.id],
    );
    const refused = async (sql: string) =>
      expect(service.sql(sql)).rejects.toThrow('domain_events is append-only');
    await refused(`UPDATE domain_events SET content = NULL WHERE id = '${event?.id}'`);
    await service.sql(
      `INSERT INTO disposals (id, approved_at, approved_by_post_id) SELECT $1, app_now(), id FROM posts LIMIT 1`,
      [list.id],
    );
    await service.sql(
      `INSERT INTO event_content_disposals (event_id, disposal_id, record_kind, record_id) VALUES ($1, $2, 'task', $3)`,
      [event?.id, list.id, task.id],
    );
    await refused(`UPDATE domain_events SET content = NULL, type = 'task.edited' WHERE id = '${event?.id}'`);
    await refused(`UPDATE domain_events SET content = '{}' WHERE id = '${event?.id}'`);
    await service.sql(`UPDATE domain_events SET content = NULL WHERE id = '${event?.id}'`);
    await refused(`UPDATE domain_events SET content = '{}' WHERE id = '${event?.id}'`);
  });
});
