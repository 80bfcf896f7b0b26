import type { MyWork, TaskView } from '../../libs/domain/tasks/task.schemas.js';
import { loginNameOf } from '../support/cast.js';
import { leavePost, takePost } from '../support/cast-changes.js';
import { emptyStage } from '../support/empty-stage.js';
import type { Behaviour } from '../support/mail-server.js';
import { backends, startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
const MONDAY = '2026-11-16T10:00:00+09:00';
const BEFORE = 'task-due-next-working-day';
const AFTER = 'task-overdue-first-working-day';

/** The worker comes by at a moment in Japan; what it issues then, in order. */
async function at(moment: string): Promise<string[]> {
  await service.clock.set(`${moment}+09:00`);
  const known = await issued();
  await service.drain();
  return (await issued()).slice(known.length);
}
async function issued(): Promise<string[]> {
  const rows = await service.sql<{ line: string }>(
    `SELECT task.title || ': ' || rule || ' of ' || occurrence AS line FROM reminders reminder
     JOIN tasks task ON task.id = reminder.subject_id ORDER BY issued_at, reminder.due_on, rule, task.title`,
  );
  return rows.map(({ line }) => line);
}
const subjects = async () => (await service.mails()).map(({ subject }) => subject);
const behave = (behaviour: Behaviour) => {
  if (service.mailServer !== null) service.mailServer.behaviour = behaviour;
};
const step = async ({ id }: TaskView, name: string, body: object = {}) =>
  service.as('city.staff').post<TaskView>(`/tasks/${id}/${name}`, body);
const moveDueDay = async ({ id }: TaskView, dueOn: string) =>
  service.as('prefecture.staff').patch<TaskView>(`/tasks/${id}`, { dueOn }, { 'If-Match': '"1"' });

describe.each(backends)('the reminders of a task, with queues on %s,', (queues) => {
  beforeAll(async () => {
    service = await startTestService({ queues, mail: 'smtp' });
  });
  beforeEach(async () => {
    await emptyStage(service);
    await service.clock.set(MONDAY);
  });
  afterAll(async () => {
    await service.close();
  });

  it('come once before and once after the due day, while the task goes through its states', async () => {
    const task = await service.build.task({ title: '窓口', dueOn: '2026-11-24' });
    await service.drain();
    const owed = await service.as('city.staff').get<MyWork>('/my-work');
    expect(owed.body.items).toEqual([expect.objectContaining({ id: task.id, state: 'open' })]);
    expect((await step(task, 'starting')).body.state).toBe('in_progress');
    expect((await step(task, 'blocking', { reason: '資料を待つ' })).body.state).toBe('blocked');

    expect(await at('2026-11-20T08:29:00')).toEqual([]);
    expect(await at('2026-11-20T08:30:00')).toEqual([`窓口: ${BEFORE} of 2026-11-20`]);
    expect(await at('2026-11-20T17:30:00')).toEqual([]);
    expect((await step(task, 'unblocking')).body.state).toBe('in_progress');
    for (const quiet of ['11-24T08:30', '11-24T23:59', '11-25T08:29'])
      expect(await at(`2026-${quiet}:00`)).toEqual([]);
    expect(await at('2026-11-25T08:30:00')).toEqual([`窓口: ${AFTER} of 2026-11-25`]);
    expect(await subjects()).toEqual([
      '【連携・作業】作業の依頼1件（期限 11月24日（火））',
      '【連携・作業】期限まで1開庁日の作業1件（期限 11月24日（火））',
      '【連携・作業】期限超過1件（期限 11月24日（火））',
    ]);
    expect(new Set((await service.mails()).map(({ to }) => to))).toEqual(
      new Set([loginNameOf('city.staff')]),
    );

    const overdue = await service.as('city.staff').get<MyWork>('/my-work');
    expect(overdue.body.items[0]?.urgency).toEqual({ kind: 'overdue', workingDays: 1 });
    const done = await step(task, 'completion');
    expect(done.body.reminders.map(({ rule }) => rule).sort()).toEqual([BEFORE, AFTER]);
    for (const day of ['11-26', '11-27', '11-30']) expect(await at(`2026-${day}T09:00:00`)).toEqual([]);
    expect(await subjects()).toHaveLength(3);
  });

  it('fall on days when the offices are open, over weekend, holiday, year end and Golden Week', async () => {
    // After a holiday · a Saturday · a closed 31 December · after the closing · in Golden Week · after it.
    const dueDays = ['2026-11-24', '2026-11-28', '2026-12-31', '2027-01-04', '2027-05-03', '2027-05-06'];
    for (const dueOn of dueDays) await service.build.task({ title: dueOn, dueOn });
    const days = [
      '2026-11-20',
      '21',
      '22',
      '23',
      '24',
      '25',
      '27',
      '28',
      '29',
      '30',
      '2026-12-28',
      '29',
      '30',
    ]
      .concat(['31', '2027-01-01', '02', '03', '04', '05', '2027-04-28', '29', '30', '2027-05-01', '02'])
      .concat(['03', '04', '05', '06', '07']);
    const story: Record<string, string[]> = {};
    let month = '';
    for (const given of days) {
      month = given.length > 2 ? given.slice(0, 7) : month;
      const day = `${month}-${given.slice(-2)}`;
      const lines = await at(`${day}T09:00:00`);
      if (lines.length > 0) story[day] = lines;
    }
    expect(story).toEqual({
      '2026-11-20': [`2026-11-24: ${BEFORE} of 2026-11-20`],
      '2026-11-25': [`2026-11-24: ${AFTER} of 2026-11-25`],
      '2026-11-27': [`2026-11-28: ${BEFORE} of 2026-11-27`],
      '2026-11-30': [`2026-11-28: ${AFTER} of 2026-11-30`],
      '2026-12-28': [`2026-12-31: ${BEFORE} of 2026-12-28`, `2027-01-04: ${BEFORE} of 2026-12-28`],
      '2027-01-04': [`2026-12-31: ${AFTER} of 2027-01-04`],
      '2027-01-05': [`2027-01-04: ${AFTER} of 2027-01-05`],
      '2027-04-30': [`2027-05-03: ${BEFORE} of 2027-04-30`, `2027-05-06: ${BEFORE} of 2027-04-30`],
      '2027-05-06': [`2027-05-03: ${AFTER} of 2027-05-06`],
      '2027-05-07': [`2027-05-06: ${AFTER} of 2027-05-07`],
    });
    expect(await subjects()).toHaveLength(dueDays.length * 3);
  });

  it('come once however often the sweep runs and however many workers run it', async () => {
    for (let count = 1; count <= 8; count += 1)
      await service.build.task({ title: `作業${count}`, dueOn: '2026-11-24' });
    await service.drain();
    await service.clock.set('2026-11-20T08:30:00+09:00');
    await Promise.all([service.drain(), service.drainWithAnother(), service.drainWithAnother()]);
    for (const second of ['31:00', '31:30', '32:00']) expect(await at(`2026-11-20T08:${second}`)).toEqual([]);
    const [counted] = await service.sql(
      `SELECT (SELECT count(*)::int FROM reminders) AS reminders,
         (SELECT count(*)::int FROM deliveries WHERE reminder_id IS NOT NULL) AS deliveries,
         (SELECT count(*)::int FROM schedule_slots WHERE state = 'done' AND schedule = 'issue-due-reminders'
            AND slot >= '2026-11-20T08:30+09:00') AS slots`,
    );
    expect(counted).toEqual({ reminders: 8, deliveries: 8, slots: 4 });
    expect(await subjects()).toHaveLength(8 + 8);
  });

  it('are not issued a second time after the clock was set back', async () => {
    await service.build.task({ title: '作業', dueOn: '2026-11-24' });
    expect(await at('2026-11-20T08:30:10')).toHaveLength(1);
    for (const earlier of ['2026-11-20T08:00:00', '2026-11-20T08:30:40', '2026-11-20T08:35:00'])
      expect(await at(earlier)).toEqual([]);
    expect(await subjects()).toHaveLength(2);
  });

  it('follow a due day that was moved, and the mail about the old day is not sent any more', async () => {
    const task = await service.build.task({ title: '作業', dueOn: '2026-11-24' });
    await service.drain();
    behave('later');
    expect(await at('2026-11-20T08:30:00')).toEqual([`作業: ${BEFORE} of 2026-11-20`]);
    expect((await moveDueDay(task, '2026-11-30')).status).toBe(200);
    behave('accept');
    expect(await at('2026-11-20T08:40:00')).toEqual([]);
    expect(await at('2026-11-27T08:30:00')).toEqual([`作業: ${BEFORE} of 2026-11-27`]);
    expect(await service.sql(`SELECT state, state_reason FROM deliveries ORDER BY id`)).toEqual([
      { state: 'accepted', state_reason: null },
      { state: 'skipped', state_reason: 'task_moved' },
      { state: 'accepted', state_reason: null },
    ]);
    expect((await subjects())[1]).toBe('【連携・作業】期限まで1開庁日の作業1件（期限 11月30日（月））');
  });

  it('are not sent any more once the next one has fallen due', async () => {
    await service.build.task({ title: '作業', dueOn: '2026-11-24' });
    await service.drain();
    behave('later');
    await at('2026-11-20T08:30:00');
    await service.clock.set('2026-11-25T08:29:50+09:00');
    await service.drain();
    behave('accept');
    expect(await at('2026-11-25T09:30:00')).toEqual([`作業: ${AFTER} of 2026-11-25`]);
    expect(await service.sql(`SELECT state, state_reason FROM deliveries ORDER BY id`)).toEqual([
      { state: 'accepted', state_reason: null },
      { state: 'skipped', state_reason: 'past_deadline' },
      { state: 'accepted', state_reason: null },
    ]);
  });

  it('are not issued for a task that is done or cancelled', async () => {
    const done = await service.build.task({ title: '済み', dueOn: '2026-11-24' });
    const cancelled = await service.build.task({ title: '中止', dueOn: '2026-11-24' });
    await step(done, 'starting');
    await step(done, 'completion');
    await service.as('prefecture.staff').post(`/tasks/${cancelled.id}/cancellation`, { reason: '不要' });
    expect(await at('2026-11-20T08:30:00')).toEqual([]);
    expect(await at('2026-11-25T08:30:00')).toEqual([]);
    expect(await subjects()).toEqual([]);
  });

  it('are caught up with their own day after three days of standstill, and never on a closed day', async () => {
    await service.build.task({ title: '前日', dueOn: '2026-11-24' });
    await service.build.task({ title: '超過', dueOn: '2026-11-19' });
    await service.drain();
    await service.stopWorker();
    for (const closed of ['2026-11-21T12:00:00', '2026-11-22T12:00:00', '2026-11-23T23:59:00'])
      expect(await at(closed)).toEqual([]);
    expect(await at('2026-11-24T06:00:00')).toEqual([
      `超過: ${AFTER} of 2026-11-20`,
      `前日: ${BEFORE} of 2026-11-20`,
    ]);
    expect(await subjects()).toHaveLength(2 + 2);
  });

  it('are left out when the next one has fallen due in the meantime', async () => {
    await service.build.task({ title: '作業', dueOn: '2026-11-24' });
    await service.stopWorker();
    expect(await at('2026-11-25T08:30:00')).toEqual([`作業: ${AFTER} of 2026-11-25`]);
  });

  it('go to whoever holds the post on the day, across 31 March', async () => {
    await service.clock.set('2027-03-24T10:00:00+09:00');
    await service.build.task({ title: '年度末', to: 'city.planner', dueOn: '2027-04-01' });
    await leavePost(service, 'city.planner', '2027-03-31');
    await takePost(service, 'city.head', 'city.planner', '2027-04-01');
    expect(await at('2027-03-30T09:00:00')).toEqual([]);
    expect(await at('2027-03-31T08:30:00')).toEqual([`年度末: ${BEFORE} of 2027-03-31`]);
    expect(await at('2027-04-02T08:30:00')).toEqual([`年度末: ${AFTER} of 2027-04-02`]);
    expect((await service.mails()).map(({ to }) => to)).toEqual([
      loginNameOf('city.planner'),
      loginNameOf('city.planner'),
      loginNameOf('city.head'),
    ]);
  });

  it('know the 29th of February', async () => {
    await service.clock.set('2028-02-21T10:00:00+09:00');
    await service.build.task({ title: '閏日の翌日', dueOn: '2028-03-01' });
    await service.build.task({ title: '閏日', dueOn: '2028-02-29' });
    expect(await at('2028-02-28T08:30:00')).toEqual([`閏日: ${BEFORE} of 2028-02-28`]);
    expect(await at('2028-02-29T08:30:00')).toEqual([`閏日の翌日: ${BEFORE} of 2028-02-29`]);
    expect(await at('2028-03-01T08:30:00')).toEqual([`閏日: ${AFTER} of 2028-03-01`]);
    expect(await at('2028-03-02T08:30:00')).toEqual([`閏日の翌日: ${AFTER} of 2028-03-02`]);
  });
});
