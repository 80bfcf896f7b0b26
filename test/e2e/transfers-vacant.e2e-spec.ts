import type { HandOverView } from '../../libs/domain/transfers/hand-overs/hand-over.schemas.js';
import type { ListView } from '../../libs/domain/transfers/lists/transfer-list.schemas.js';
import type { ReceiptView } from '../../libs/domain/transfers/receipts/receipt.schemas.js';
import type { MyWork } from '../../libs/domain/tasks/task.schemas.js';
import { newId } from '@platform/database';
import { APRIL, buildPost, line, load, newList, readList, scheduled } from '../support/build-transfers.js';
import { loginNameOf, personNameOf } from '../support/cast.js';
import { startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
beforeEach(async () => {
  service = await startTestService();
});
afterEach(async () => {
  await service.close();
});

const head = { name: personNameOf('prefecture.head'), email: loginNameOf('prefecture.head') };
const headPost = { department: '企画課', post: '企画課長' };
const planner = { name: personNameOf('prefecture.planner'), email: loginNameOf('prefecture.planner') };
const plannerPost = { department: '雇用課', post: '雇用担当' };
const staff = { name: personNameOf('prefecture.staff'), email: loginNameOf('prefecture.staff') };
const staffPost = { department: '企画課', post: '企画担当' };

const fallsToOf = (list: ListView, row = 0) => list.items[row]?.from?.fallsTo ?? null;
const answersTo = async (post: string, superior: string) =>
  service.sql(`UPDATE posts SET superior_post_id = $2 WHERE id = $1`, [post, superior]);

/** The post that gets the mail about a task which the city gives to this one. */
async function receivingPostOf(postId: string): Promise<string | null> {
  await service
    .as('city.staff')
    .post('/tasks', { title: '期限の近い作業', dueOn: '2027-04-20', assigneePostId: postId });
  await service.drain();
  const [mail] = await service.sql<{ post: string | null }>(
    `SELECT received_post_id AS post FROM deliveries WHERE recipient_post_id = $1 AND subject_type = 'task'
     ORDER BY created_at DESC LIMIT 1`,
    [postId],
  );
  if (mail === undefined) throw new Error('no mail');
  return mail.post;
}

async function onTheDay(): Promise<void> {
  await service.clock.set(`${APRIL}T09:00:00+09:00`);
  await service.drain();
}

describe('a post that a list leaves without a holder', () => {
  it('falls to the superior named on it: preview, hand-over, receipt and mail say the same', async () => {
    const [own, named] = [service.postOf('prefecture.staff'), service.postOf('prefecture.bureau')];
    await answersTo(own, named);
    const list = await scheduled(service, [line(staff, staffPost, null)]);
    const superior = { id: named, name: '石狩振興局 振興局担当' };
    expect(fallsToOf(list)).toEqual(superior);
    const mine = await service.as('prefecture.staff').get<{ items: HandOverView[] }>('/hand-overs');
    expect(mine.body.items[0]?.moved.fallsTo).toEqual(superior);
    await onTheDay();
    const applied = await readList(service, list.id);
    expect(fallsToOf(applied)).toEqual(superior);
    const receipt = await service
      .as('prefecture.secretariat')
      .get<ReceiptView>(`/transfer-receipts/${applied.items[0]?.receiptId ?? ''}`);
    expect(receipt.body.content.from?.fallsTo).toEqual(superior);
    expect(await receivingPostOf(own)).toBe(named);
  });

  it('falls to the secretariat where no section head stands above it', async () => {
    const own = service.postOf('prefecture.planner');
    const list = await scheduled(service, [line(planner, plannerPost, null)]);
    expect(fallsToOf(list)).toEqual({
      id: service.postOf('prefecture.secretariat'),
      name: '連携室 道事務局',
    });
    await onTheDay();
    expect(await receivingPostOf(own)).toBe(service.postOf('prefecture.secretariat'));
  });

  it('falls further up when the same list empties the post above it, but not before that one leaves', async () => {
    const own = service.postOf('prefecture.staff');
    const both = await load(service, await newList(service), [
      line(staff, staffPost, null),
      line(head, headPost, null),
    ]);
    expect(fallsToOf(both.body)?.id).toBe(service.postOf('prefecture.secretariat'));
    const later = await scheduled(service, [
      line(staff, staffPost, null),
      line(head, headPost, null, { startsOn: '2027-05-01' }),
    ]);
    expect(fallsToOf(later)?.id).toBe(service.postOf('prefecture.head'));
    expect(fallsToOf(later, 1)?.id).toBe(service.postOf('prefecture.secretariat'));
    await onTheDay();
    expect(await receivingPostOf(own)).toBe(service.postOf('prefecture.head'));
  });

  it('stays with whoever stands in for it', async () => {
    const own = service.postOf('prefecture.staff');
    const deputy = await buildPost(service, { department: '企画課', post: '調整担当', holder: '代わる者' });
    await service.sql(
      `INSERT INTO post_holders (id, post_id, person_id, kind, valid_from) VALUES ($1, $2, $3, 'deputy', '2026-11-01')`,
      [newId(), own, deputy.personId],
    );
    const list = await scheduled(service, [line(staff, staffPost, null)]);
    expect(fallsToOf(list)).toEqual({ id: own, name: '企画課 企画担当' });
    await onTheDay();
    expect(await receivingPostOf(own)).toBeNull();
  });
});

describe('what is owed', () => {
  it('counts the hand-overs that a person has still to confirm', async () => {
    const owed = async () =>
      (await service.as('prefecture.staff').get<MyWork>('/my-work')).body.handOversToConfirm;
    await load(service, await newList(service), [line(staff, staffPost, plannerPost)]);
    expect(await owed()).toBe(0);
    const list = await scheduled(service, [line(staff, staffPost, plannerPost)]);
    expect(await owed()).toBe(2);
    const mine = await service.as('prefecture.staff').get<{ items: HandOverView[] }>('/hand-overs');
    await service.as('prefecture.staff').post(`/hand-overs/${mine.body.items[0]?.id ?? ''}/confirmation`);
    expect(await owed()).toBe(1);
    expect((await service.as('city.staff').get<MyWork>('/my-work')).body.handOversToConfirm).toBe(0);
    await service
      .as('prefecture.administrator')
      .post(`/transfer-lists/${list.id}/withdrawal`, { reason: 'やり直します' });
    expect(await owed()).toBe(0);
  });
});
