import type { TaskView } from '../../libs/domain/tasks/task.schemas.js';
import { type CastName, loginNameOf, personNameOf } from '../support/cast.js';
import { disable, leavePost, takePost } from '../support/cast-changes.js';
import { emptyStage } from '../support/empty-stage.js';
import { backends, startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
const recipients = async () => (await service.mails()).map(({ to }) => to).sort();
const ledger = async () =>
  service.sql<{ to: string | null; state: string; reason: string | null }>(
    `SELECT recipient_address AS to, state, state_reason AS reason FROM deliveries ORDER BY created_at, id`,
  );
const handOn = async (task: TaskView, by: CastName, to: CastName) =>
  service.as(by).post(`/tasks/${task.id}/assignments`, { postId: service.postOf(to) });

describe.each(backends)('the mail about a task that the other agency gives, with queues on %s,', (queues) => {
  beforeAll(async () => {
    service = await startTestService({ queues, mail: 'smtp' });
  });
  beforeEach(async () => {
    await emptyStage(service);
  });
  afterAll(async () => {
    await service.close();
  });

  it('reaches the holder of the post once, when the worker comes by and not in the request', async () => {
    const { id } = await service.build.task({ title: '窓口の案内を更新する', dueOn: '2026-11-27' });
    expect(await service.mails()).toEqual([]);
    await service.drain();
    await service.drain();
    const mails = await service.mails();
    expect(mails.map(({ to, subject }) => ({ to, subject }))).toEqual([
      { to: loginNameOf('city.staff'), subject: '【連携・作業】作業の依頼1件（期限 11月27日（金））' },
    ]);
    expect(mails[0]?.text.trim().split('\n').slice(0, 9)).toEqual([
      '移住担当の者 様',
      '',
      '道・企画課 企画担当から、作業の依頼が届いています。期限は11月27日（金）です。',
      '',
      '作業：窓口の案内を更新する',
      '頼んだ側：道・企画課 企画担当',
      '期限：令和8年11月27日',
      '',
      '作業を開く（サインインが要ります）',
    ]);
    expect(mails[0]?.text).toContain(`\n${service.config.publicUrl}/tasks/${id}\n`);
    expect(mails[0]?.html).toContain(`href="${service.config.publicUrl}/tasks/${id}"`);
  });

  it('says by its headers that a machine wrote it, and which row of the ledger it is', async () => {
    await service.build.task();
    await service.drain();
    const [row] = await service.sql<{ id: string; state: string }>(`SELECT id, state FROM deliveries`);
    const [mail] = service.mailServer?.received ?? [];
    expect(row?.state).toBe('accepted');
    expect(mail?.messageId).toBe(`<${row?.id}@${new URL(service.config.publicUrl).hostname}>`);
    expect(mail?.raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(mail?.raw).toMatch(/^Content-Type: multipart\/alternative;/m);
    expect(mail?.raw).not.toMatch(/^Content-Disposition: attachment/m);
    expect(mail?.subject).not.toMatch(/移住相談の案内を作る|@/);
    expect(mail?.subject).not.toContain(personNameOf('city.staff'));
  });

  it('names the initiative when there is one', async () => {
    const initiative = await service.build.initiative();
    await service.build.task({ initiativeId: initiative.id });
    await service.drain();
    expect((await service.mails())[0]?.text).toMatch(/^取組：Ⅰ.\s取組\d+$/m);
  });

  it('goes to one address only, whatever the name of the holder looks like', async () => {
    const name = '甲, other@example.test; "乙" <third@example.test>';
    const [before] = await service.sql<{ name: string }>(`SELECT name FROM people WHERE email = $1`, [
      loginNameOf('city.planner'),
    ]);
    const rename = async (to: string | undefined) =>
      service.sql(`UPDATE people SET name = $2 WHERE email = $1`, [loginNameOf('city.planner'), to]);
    await rename(name);
    await service.build.task({ to: 'city.planner' });
    await service.drain();
    await rename(before?.name);
    expect(await recipients()).toEqual([loginNameOf('city.planner')]);
  });

  it('is not written to whoever gives a task to their own post', async () => {
    await service.build.task({ by: 'prefecture.staff', to: 'prefecture.staff' });
    await service.drain();
    expect(await ledger()).toEqual([]);
  });

  it('goes to each of several holders of the post', async () => {
    await takePost(service, 'city.planner', 'city.staff', '2026-04-01');
    await service.build.task();
    await service.drain();
    expect(await recipients()).toEqual([loginNameOf('city.planner'), loginNameOf('city.staff')]);
    const greetings = (await service.mails()).map(({ text }) => text.split('\n')[0]).sort();
    expect(greetings).toEqual(['子育て担当の者 様', '移住担当の者 様']);
  });

  it('that nobody could receive stands in the ledger instead of silence', async () => {
    // Not the post, nor its section head, nor the secretariat, at which the way up ends.
    for (const name of ['city.staff', 'city.head', 'city.secretariat'] as const)
      await leavePost(service, name, '2026-11-18');
    await service.build.task();
    await service.drain();
    expect(await service.mails()).toEqual([]);
    expect(await ledger()).toEqual([{ to: null, state: 'skipped', reason: 'no_holder' }]);
  });

  it('is written again to the post that the task is handed on to', async () => {
    const task = await service.build.task();
    await service.drain();
    expect((await handOn(task, 'city.head', 'city.planner')).status).toBe(200);
    await service.drain();
    expect((await service.mails()).map(({ to }) => to)).toEqual([
      loginNameOf('city.staff'),
      loginNameOf('city.planner'),
    ]);
  });

  /** The server puts the mail off; in the meantime something happens; then the server is itself again. */
  async function meanwhile(happens: (task: TaskView) => Promise<unknown>): Promise<void> {
    if (service.mailServer === null) throw new Error('this story needs the mail server');
    service.mailServer.behaviour = 'later';
    const task = await service.build.task();
    await service.drain();
    expect((await ledger()).map(({ state }) => state)).toEqual(['retry']);
    await happens(task);
    service.mailServer.behaviour = 'accept';
    await service.clock.advance('2 minutes');
    await service.drain();
  }

  it.each<[string, string, (task: TaskView) => Promise<unknown>]>([
    ['a holder who has been disabled', 'not_holder', async () => disable(service, 'city.staff')],
    ['a holder who has left', 'not_holder', async () => leavePost(service, 'city.staff', '2026-11-19')],
    [
      'a task that is done',
      'task_finished',
      async ({ id }) => {
        await service.as('city.staff').post(`/tasks/${id}/starting`);
        await service.as('city.staff').post(`/tasks/${id}/completion`);
      },
    ],
    [
      'a task that is cancelled',
      'task_finished',
      async ({ id }) => service.as('prefecture.staff').post(`/tasks/${id}/cancellation`, { reason: '不要' }),
    ],
    ['a due day that is over', 'past_deadline', async () => service.clock.set('2026-11-28T00:00:00+09:00')],
  ])('is not sent any more to or about %s, and the ledger says why', async (_what, reason, happens) => {
    await meanwhile(happens);
    expect(await service.mails()).toEqual([]);
    expect(await ledger()).toEqual([{ to: loginNameOf('city.staff'), state: 'skipped', reason }]);
  });

  it('that was put off goes to the new post alone when the task is handed on', async () => {
    await meanwhile(async (task) => handOn(task, 'city.head', 'city.planner'));
    expect(await recipients()).toEqual([loginNameOf('city.planner')]);
    expect((await ledger()).map(({ state, reason }) => [state, reason])).toEqual([
      ['skipped', 'task_moved'],
      ['accepted', null],
    ]);
  });

  it('that was put off goes to the address that the holder has by then', async () => {
    const move = async (from: string, to: string) =>
      service.sql(`UPDATE people SET email = $2 WHERE email = $1`, [from, to]);
    await meanwhile(async () => move(loginNameOf('city.staff'), 'new-address@renkei.test'));
    await move('new-address@renkei.test', loginNameOf('city.staff'));
    expect(await recipients()).toEqual(['new-address@renkei.test']);
  });
});
