import { readdir } from 'node:fs/promises';
import type { DisposalItemView } from '../../libs/domain/retention/retention.schemas.js';
import { buildMeeting, done, ifMatch, itemOf } from '../support/build-council.js';
import {
  approve,
  beginYear,
  carryOut,
  decideAll,
  finishedTask,
  itemsOf,
  joint,
  keepOtherKinds,
  listOf,
  mustList,
  placesOf,
  setYears,
  WORDS,
} from '../support/build-disposal.js';
import { importReported, requestRun } from '../support/build-report.js';
import { expectProblem } from '../support/problems.js';
import { startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
beforeEach(async () => {
  service = await startTestService();
});
afterEach(async () => {
  await service.close();
});

describe('carrying out', () => {
  it('removes a task with its words everywhere, and leaves the facts of its history', async () => {
    await keepOtherKinds(service);
    const task = await finishedTask(service);
    const on = { subjectType: 'task', subjectId: task.id };
    const staff = service.as('prefecture.staff');
    done(await staff.post('/remarks', { ...on, text: `${WORDS}・内部` }));
    done(await staff.post('/remarks', { ...on, text: `${WORDS}・公開`, audience: 'public' }));
    await service.drain();
    expect(await placesOf(service, WORDS)).toEqual(
      expect.arrayContaining([
        'deliveries.text_body',
        'domain_events.content',
        'remark_versions.text',
        'tasks.title',
      ]),
    );
    const facts = async () =>
      service.sql(
        `SELECT id, type, subject_type, subject_id, post_id, occurred_at, content_hash FROM domain_events
         WHERE subject_id = $1 AND type LIKE 'task.%' ORDER BY occurred_at, id`,
        [task.id],
      );
    const before = await facts();
    await beginYear(service, 2032);
    const list = await mustList(service, 'prefecture', 2032);
    await decideAll(service, list, { decision: 'dispose' });
    done(await approve(service, list));
    expect((await staff.get(`/tasks/${task.id}`)).status).toBe(200);
    await carryOut(service);

    expect(await placesOf(service, WORDS)).toEqual([]);
    expectProblem(await staff.get(`/tasks/${task.id}`), { status: 404 });
    expectProblem(await staff.get(`/remarks?subjectType=task&subjectId=${task.id}`), { status: 404 });
    expect(await facts()).toEqual(before);
    expect(await itemsOf(service, list)).toMatchObject([
      {
        number: 1,
        kind: 'task',
        title: null,
        outcome: 'disposed',
        contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      },
    ]);
    const [disposed] = await service.sql<{ content: Record<string, unknown> }>(
      `SELECT content::json AS content FROM domain_events WHERE subject_id = $1 AND type = 'record.disposed'`,
      [task.id],
    );
    expect(disposed?.content).toMatchObject({
      listId: list.id,
      number: 1,
      kind: 'task',
      completedOn: '2026-11-20',
    });
    // It names everything else whose words went, by which a verification knows them.
    const others = await service.sql<{ id: string }>(
      `SELECT DISTINCT subject_id AS id FROM domain_events WHERE content IS NULL AND subject_id <> $1`,
      [task.id],
    );
    expect(others.length).toBeGreaterThanOrEqual(2);
    expect(disposed?.content['with']).toEqual(others.map(({ id }) => id).sort());
    // Nothing brings it back or removes it twice.
    await carryOut(service);
    await beginYear(service, 2033);
    expect(await listOf(service, 'prefecture', 2033)).toBeNull();
  });

  it('of a joint record waits until both agencies have decided and approved', async () => {
    await keepOtherKinds(service);
    const task = await finishedTask(service, joint);
    await beginYear(service, 2032);
    const [prefecture, city] = [
      await mustList(service, 'prefecture', 2032),
      await mustList(service, 'city', 2032),
    ];
    await decideAll(service, prefecture, { decision: 'dispose' });
    done(await approve(service, prefecture));
    await decideAll(service, city, { decision: 'dispose' });
    await carryOut(service);
    expect(await itemsOf(service, prefecture)).toMatchObject([{ outcome: 'waiting', title: WORDS }]);
    expect((await service.as('city.staff').get(`/tasks/${task.id}`)).status).toBe(200);

    // Nor does the database let one side alone do it, whoever asks.
    await expect(
      service.sql(`SELECT dispose_event_content('task', $1, '{}', $2)`, [task.id, prefecture.id]),
    ).rejects.toThrow(/no approved disposal/);
    done(await approve(service, city));
    await carryOut(service);
    for (const list of [prefecture, city])
      expect(await itemsOf(service, list)).toMatchObject([{ outcome: 'disposed', title: null }]);
    expectProblem(await service.as('city.staff').get(`/tasks/${task.id}`), { status: 404 });
  });

  it('removes no version or log entry of a record beside the one disposed of', async () => {
    await keepOtherKinds(service);
    const task = await finishedTask(service);
    const kept = await service.build.task({ by: 'prefecture.staff', to: 'city.staff' });
    await service.drain();
    await beginYear(service, 2032);
    const list = await mustList(service, 'prefecture', 2032);
    await decideAll(service, list, { decision: 'dispose' });
    done(await approve(service, list));
    const log = `SELECT delivery_id AS id FROM delivery_log
      WHERE delivery_id IN (SELECT id FROM deliveries WHERE subject_id = $1)`;
    const before = await service.sql(log, [kept.id]);
    expect(before.length).toBeGreaterThan(0);
    await expect(
      service.sql(
        `SELECT dispose_kept_rows('delivery_log', 'task', $1, ARRAY(${log.replace('$1', '$2')}), $3)`,
        [task.id, kept.id, list.id],
      ),
    ).rejects.toThrow(/does not belong/);
    expect(await service.sql(log, [kept.id])).toEqual(before);
  });

  it('of a joint record that the other agency extends comes when its extension has run', async () => {
    await keepOtherKinds(service);
    await finishedTask(service, joint);
    await beginYear(service, 2032);
    const [prefecture, city] = [
      await mustList(service, 'prefecture', 2032),
      await mustList(service, 'city', 2032),
    ];
    await decideAll(service, prefecture, { decision: 'dispose' });
    await decideAll(service, city, { decision: 'extend', years: 3, reason: '検証に使う' });
    for (const list of [prefecture, city]) done(await approve(service, list));
    await carryOut(service);
    await beginYear(service, 2034);
    expect(await listOf(service, 'city', 2034)).toBeNull();
    await beginYear(service, 2035);
    expect(await listOf(service, 'prefecture', 2035)).toBeNull();
    const again = await mustList(service, 'city', 2035);
    await decideAll(service, again, { decision: 'dispose' });
    done(await approve(service, again));
    await carryOut(service);
    expect(await placesOf(service, WORDS)).toEqual([]);
    expect(await itemsOf(service, prefecture)).toMatchObject([{ outcome: 'disposed' }]);
    expect(await itemsOf(service, city)).toMatchObject([
      { decision: 'extend', outcome: 'kept', title: null },
    ]);
  });

  it('is prevented by a hold until the hold is released', async () => {
    await keepOtherKinds(service);
    const task = await finishedTask(service);
    await beginYear(service, 2032);
    const list = await mustList(service, 'prefecture', 2032);
    await decideAll(service, list, { decision: 'hold', reason: '情報公開請求の手続中' });
    done(await approve(service, list));
    await carryOut(service);
    await beginYear(service, 2033);
    expect(await listOf(service, 'prefecture', 2033)).toBeNull();
    expect((await service.as('prefecture.staff').get(`/tasks/${task.id}`)).status).toBe(200);

    const [item] = await itemsOf(service, list);
    const secretariat = service.as('prefecture.secretariat');
    const release = `/disposal-items/${item?.id ?? ''}/release`;
    expect(done(await secretariat.post<DisposalItemView>(release, { reason: '手続の終了' }))).toMatchObject({
      release: { reason: '手続の終了' },
    });
    expectProblem(await secretariat.post(release, { reason: '再び' }), { status: 409 });
    await service.clock.advance('1 hour');
    await service.drain();
    const next = await mustList(service, 'prefecture', 2033);
    expect((await itemsOf(service, next)).map(({ recordId }) => recordId)).toEqual([task.id]);
  });

  it('leaves alone what was taken up again after it was listed, and what goes to the archives', async () => {
    await keepOtherKinds(service);
    const [again, archived] = [await finishedTask(service), await finishedTask(service)];
    await beginYear(service, 2032);
    const list = await mustList(service, 'prefecture', 2032);
    const items = await itemsOf(service, list);
    const secretariat = service.as('prefecture.secretariat');
    const item = items.find(({ recordId }) => recordId === archived.id);
    done(await secretariat.patch(`/disposal-items/${item?.id ?? ''}`, { decision: 'transfer' }, ifMatch(1)));
    await decideAll(service, list, { decision: 'dispose' });
    done(await approve(service, list));
    done(await service.as('prefecture.planner').post(`/tasks/${again.id}/reopening`, { reason: '再検討' }));
    await carryOut(service);
    const outcomes = (await itemsOf(service, list)).map(({ recordId, outcome }) => [recordId, outcome]);
    expect(new Map(outcomes as [string, string][])).toEqual(
      new Map([
        [again.id, 'withdrawn'],
        [archived.id, 'kept'],
      ]),
    );
    for (const { id } of [again, archived])
      expect((await service.as('prefecture.staff').get(`/tasks/${id}`)).status).toBe(200);
  });

  it('removes a report with its file, and a meeting with minutes and decisions', async () => {
    await importReported(service);
    await keepOtherKinds(service);
    for (const agency of ['prefecture', 'city'] as const)
      for (const kind of ['meeting', 'report_run']) await setYears(service, agency, kind, 1);
    const run = await requestRun(service);
    await service.drain();
    const agenda = [{ title: `${WORDS}・議題` }];
    const meeting = await buildMeeting(service, {
      state: 'held',
      startsAt: '2026-11-19T14:00:00+09:00',
      agenda,
    });
    const writer = service.as('city.secretariat');
    done(await writer.put(`/meetings/${meeting.id}/minutes`, { body: `${WORDS}・議事` }, ifMatch(0)));
    const decision = { agendaItemId: itemOf(meeting).id, text: `${WORDS}・決定` };
    done(await writer.post(`/meetings/${meeting.id}/decisions`, decision));
    done(await writer.post(`/meetings/${meeting.id}/closing`));
    // Who read the minutes stands beside them, and does not keep them.
    done(await writer.get(`/meetings/${meeting.id}/minutes`));
    expect(await service.sql(`SELECT 1 FROM minutes_reads`)).toHaveLength(1);
    const files = async () =>
      (await readdir(service.config.FILES_DIR, { recursive: true, withFileTypes: true })).filter((entry) =>
        entry.isFile(),
      );
    expect(await files()).toHaveLength(1);

    await beginYear(service, 2028);
    for (const agency of ['prefecture', 'city'] as const) {
      const list = await mustList(service, agency, 2028);
      expect(list.counts.items).toBe(2);
      await decideAll(service, list, { decision: 'dispose' });
      done(await approve(service, list));
    }
    await carryOut(service);
    expect(await placesOf(service, WORDS)).toEqual([]);
    expect(await files()).toEqual([]);
    expect(await service.sql(`SELECT 1 FROM files UNION ALL SELECT 1 FROM file_removals`)).toEqual([]);
    expectProblem(await writer.get(`/meetings/${meeting.id}`), { status: 404 });
    expectProblem(await writer.get(`/report-runs/${run.id}/file`), { status: 404 });
  });

  it('needs an approved disposal: the database opens its door to nothing else', async () => {
    await finishedTask(service);
    const remove = (sql: string) =>
      service.sql(sql).then(
        () => 'done',
        (error: unknown) => String(error),
      );
    const unknown = `'01a1fdf9-0d3e-7040-9e0d-0123456789ab'`;
    expect(
      await remove(
        `SELECT dispose_event_content('task', ${unknown}, ARRAY(SELECT id FROM domain_events), ${unknown})`,
      ),
    ).toMatch(/no approved disposal/);
    expect(
      await remove(`SELECT dispose_kept_rows('delivery_log', 'task', ${unknown}, '{}', ${unknown})`),
    ).toMatch(/no approved disposal/);
    expect(await remove(`SELECT approve_disposal(${unknown})`)).toMatch(/not approved/);
    expect(await placesOf(service, WORDS)).toContain('domain_events.content');
  });
});
