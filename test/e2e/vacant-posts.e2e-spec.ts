import type { VacantPosts } from '../../libs/domain/agencies/posts/post.schemas.js';
import type { postList } from '../../libs/domain/agencies/posts/post.schemas.js';
import type { MyWork, TaskView } from '../../libs/domain/tasks/task.schemas.js';
import type { z } from 'zod';
import type { DeliveryView } from '../../libs/domain/notifications/delivery.schemas.js';
import { loginNameOf } from '../support/cast.js';
import { disable, leavePost, takePost } from '../support/cast-changes.js';
import { emptyStage } from '../support/empty-stage.js';
import { backends, startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
const vacant = async () =>
  (await service.as('city.administrator').get<VacantPosts>('/vacant-posts')).body.items;

describe.each(backends)('a post that nobody holds, with queues on %s,', (queues) => {
  beforeAll(async () => {
    service = await startTestService({ queues, mail: 'smtp' });
  });
  beforeEach(async () => {
    await emptyStage(service);
  });
  afterAll(async () => {
    await service.close();
  });

  it('has its mail fall to its superior, which the mail and the ledger say', async () => {
    await leavePost(service, 'city.staff', '2026-11-18');
    await service.build.task();
    await service.drain();
    const mails = await service.mails();
    expect(mails.map(({ to }) => to)).toEqual([loginNameOf('city.head')]);
    expect(mails[0]?.text).toContain(
      '「移住課 移住担当」の職が空席のため、上位の職（移住課 移住課長）のあなたに届けています。',
    );
    const ledger = service.as('city.secretariat');
    const { body } = await ledger.get<{ items: { id: string }[] }>('/deliveries');
    const row = await ledger.get<DeliveryView>(`/deliveries/${body.items[0]?.id}`);
    expect(row.body).toMatchObject({
      recipient: { name: '移住課 移住担当', agency: 'city' },
      received: { name: '移住課 移住課長', agency: 'city' },
      recipientAddress: loginNameOf('city.head'),
      state: 'accepted',
    });
    expect(row.body.log[0]).toMatchObject({ state: 'pending', note: 'post_vacant' });
  });

  it('has it fall on to the secretariat when the superior is vacant too, by leaving or by a dead account', async () => {
    await leavePost(service, 'city.staff', '2026-11-18');
    await disable(service, 'city.head');
    await service.build.task();
    await service.drain();
    expect((await service.mails()).map(({ to }) => to)).toEqual([loginNameOf('city.secretariat')]);
  });

  it('leaves it with a deputy, where there is one', async () => {
    await leavePost(service, 'city.staff', '2026-11-18');
    await service.sql(
      `INSERT INTO post_holders (id, post_id, person_id, kind, valid_from, reason)
       SELECT gen_random_uuid(), $1, id, 'deputy', '2026-11-01', '異動のため' FROM people WHERE email = $2`,
      [service.postOf('city.staff'), loginNameOf('city.planner')],
    );
    await service.build.task();
    await service.drain();
    expect((await service.mails()).map(({ to }) => to)).toEqual([loginNameOf('city.planner')]);
    const mail = (await service.mails())[0]?.text ?? '';
    expect(mail).toContain('「移住課 移住担当」の代理のあなたに届けています。');
    const ledger = service.as('city.secretariat');
    const { body } = await ledger.get<{ items: { id: string; asDeputy: boolean }[] }>('/deliveries');
    expect(body.items).toMatchObject([{ asDeputy: true, received: null }]);
    const row = await ledger.get<DeliveryView>(`/deliveries/${body.items[0]?.id}`);
    expect(row.body.log[0]).toMatchObject({ note: 'deputy' });
    const [post] = await vacant();
    expect(post).toMatchObject({ name: '移住担当', deputies: ['子育て担当の者'], received: null });
  });

  it('stands on the administrator’s list: since when, what it owes, who receives meanwhile', async () => {
    expect(await vacant()).toEqual([]);
    await service.build.task({ dueOn: '2026-11-20' });
    await service.build.task();
    await leavePost(service, 'city.staff', '2026-11-20');
    await service.clock.set('2026-11-24T09:00:00+09:00');
    expect(await vacant()).toMatchObject([
      {
        id: service.postOf('city.staff'),
        name: '移住担当',
        since: '2026-11-21',
        ended: false,
        openTasks: 2,
        overdueTasks: 1,
        received: { name: '移住課長', receivers: ['移住課長の者'] },
      },
    ]);
    const other = await service.as('prefecture.administrator').get<VacantPosts>('/vacant-posts');
    expect(other.body.items).toEqual([]);
  });

  it('stands there too when it has ended with work left', async () => {
    await service.build.task();
    await leavePost(service, 'city.staff', '2026-11-19');
    await service.sql(`UPDATE posts SET valid_to = '2026-11-19' WHERE id = $1`, [
      service.postOf('city.staff'),
    ]);
    expect(await vacant()).toMatchObject([
      { name: '移住担当', ended: true, openTasks: 1, received: { name: '移住課長' } },
    ]);
    await service.sql(`UPDATE posts SET valid_to = NULL WHERE id = $1`, [service.postOf('city.staff')]);
  });

  it('has its work stand on the home of the post that it falls to, and on nobody else’s', async () => {
    const task = await service.build.task();
    await leavePost(service, 'city.staff', '2026-11-18');
    const home = async (name: 'city.head' | 'city.secretariat' | 'prefecture.head') =>
      (await service.as(name).get<MyWork>('/my-work')).body;
    expect((await home('city.head')).vacant).toMatchObject([
      { id: task.id, assignedTo: { name: '移住担当', department: '移住課' }, urgency: { kind: 'soon' } },
    ]);
    expect((await home('city.head')).items).toEqual([]);
    expect((await home('city.secretariat')).vacant).toEqual([]);
    expect((await home('prefecture.head')).vacant).toEqual([]);
    await leavePost(service, 'city.head', '2026-11-18');
    expect((await home('city.secretariat')).vacant).toMatchObject([{ id: task.id }]);
  });

  it('that has ended leaves its work on the superior’s home too, in two statements', async () => {
    const task = await service.build.task();
    await leavePost(service, 'city.staff', '2026-11-19');
    const validTo = async (day: string | null) =>
      service.sql(`UPDATE posts SET valid_to = $2 WHERE id = $1`, [service.postOf('city.staff'), day]);
    await validTo('2026-11-19');
    const { result, statements } = await service.statements('city.head', async (member) =>
      member.get<MyWork>('/my-work'),
    );
    await validTo(null);
    expect(result.body.vacant).toMatchObject([{ id: task.id }]);
    expect(statements.length).toBeLessThanOrEqual(2);
  });

  it('is named to whoever stands in, or holds it beside another post, with how much waits there', async () => {
    await service.build.task();
    await leavePost(service, 'city.staff', '2026-11-18');
    await service.sql(
      `INSERT INTO post_holders (id, post_id, person_id, kind, valid_from, reason)
       SELECT gen_random_uuid(), $1, id, 'deputy', '2026-11-01', '異動のため' FROM people WHERE email = $2`,
      [service.postOf('city.staff'), loginNameOf('city.planner')],
    );
    const others = async (name: 'city.planner' | 'city.bureau' | 'city.head') =>
      (await service.as(name).get<MyWork>('/my-work')).body.otherPosts;
    expect(await others('city.planner')).toEqual([{ postId: service.postOf('city.staff'), count: 1 }]);
    expect(await others('city.head')).toEqual([]);
    // Beside another post: also what falls to that one.
    await service.sql(`DELETE FROM post_holders WHERE kind = 'deputy'`);
    await takePost(service, 'city.bureau', 'city.head', '2026-11-01');
    expect(await others('city.bureau')).toEqual([{ postId: service.postOf('city.head'), count: 1 }]);
  });

  it('is known as vacant to whoever gives it work, with the post that will receive it', async () => {
    const task = await service.build.task();
    const posts = async () => {
      const { body } = await service
        .as('prefecture.staff')
        .get<z.infer<typeof postList>>('/posts?assignable=true');
      return body.items.find(({ id }) => id === service.postOf('city.staff'));
    };
    const read = async () => (await service.as('prefecture.staff').get<TaskView>(`/tasks/${task.id}`)).body;
    expect(await posts()).toMatchObject({ vacant: false, deputies: [], fallsTo: null });
    expect((await read()).vacancy).toBeNull();
    await leavePost(service, 'city.staff', '2026-11-18');
    const fallsTo = {
      id: service.postOf('city.head'),
      name: '移住課長',
      department: '移住課',
      agency: 'city',
    };
    expect(await posts()).toMatchObject({ vacant: true, deputies: [], fallsTo });
    expect((await read()).vacancy).toEqual({ deputies: [], fallsTo });
    await disable(service, 'city.head');
    await disable(service, 'city.secretariat');
    expect(await posts()).toMatchObject({ vacant: true, deputies: [], fallsTo: null });
    expect((await read()).vacancy).toEqual({ deputies: [], fallsTo: null });
  });
});
