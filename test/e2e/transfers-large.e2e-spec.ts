import type { ListView } from '../../libs/domain/transfers/lists/transfer-list.schemas.js';
import type { ReceiptView } from '../../libs/domain/transfers/receipts/receipt.schemas.js';
import { newId } from '@platform/database';
import {
  APRIL,
  type Built,
  buildPost,
  line,
  load,
  newList,
  readList,
  scheduled,
} from '../support/build-transfers.js';
import { startTestService, type TestService } from '../support/test-service.js';

const PEOPLE = 60;

let service: TestService;
let posts: Built[];
let tasks: { id: string; postId: string }[];
beforeAll(async () => {
  service = await startTestService();
  posts = [];
  for (let index = 0; index < PEOPLE; index += 1)
    posts.push(
      await buildPost(service, {
        department: `第${1 + (index % 7)}課`,
        post: `第${index + 1}担当`,
        holder: `異動する者${index + 1}`,
        capacity: index % 2 === 0 ? 'one' : 'several',
        account: index >= PEOPLE - 1,
      }),
    );
  tasks = [];
  for (const { postId } of posts)
    for (const due of ['2027-04-30', '2027-05-31']) {
      const id = newId();
      tasks.push({ id, postId });
      await service.sql(
        `INSERT INTO tasks (id, title, due_on, asking_agency, asking_post_id, assigned_agency, assigned_post_id)
         VALUES ($1, $2, $3, 'city', $4, 'prefecture', $5)`,
        [id, `期限が${due}の作業`, due, service.postOf('city.staff'), postId],
      );
    }
});
afterAll(async () => {
  await service.close();
});

/** Everybody moves to the next post; the last one retires, and the first post goes to a newcomer. */
function everybodyMoves() {
  const newcomer = { name: '新しく来る者', email: 'newcomer@renkei.test' };
  return [
    ...posts.map((post, index) => line(post, post, posts[index + 1] ?? null)),
    line(newcomer, null, posts[0] ?? null),
  ];
}

async function holdersOf(postId: string): Promise<string[]> {
  const rows = await service.sql<{ name: string }>(
    `SELECT person.name FROM post_holders holder JOIN people person ON person.id = holder.person_id
     WHERE holder.post_id = $1 AND holder.valid_from <= app_today() AND (holder.valid_to IS NULL OR holder.valid_to >= app_today())`,
    [postId],
  );
  return rows.map(({ name }) => name);
}

describe(`a hand-over of ${PEOPLE} people`, () => {
  it('is previewed with two statements, as many as for one person', async () => {
    const loaded = await load(service, await newList(service), everybodyMoves(), { format: 'xlsx' });
    expect(loaded.body.problems).toEqual([]);
    const { result, statements } = await service.statements('prefecture.administrator', async (member) =>
      member.get<ListView>(`/transfer-lists/${loaded.body.id}`),
    );
    expect(statements).toHaveLength(2);
    const { items } = result.body;
    expect(items).toHaveLength(PEOPLE + 1);
    expect(items[3]).toMatchObject({
      number: 5,
      name: '異動する者4',
      from: { counts: { task: 2 }, before: ['異動する者4'], after: ['異動する者3'], fallsTo: null },
      to: { counts: { task: 2 }, before: ['異動する者5'], after: ['異動する者4'] },
    });
    expect(items[PEOPLE - 1]).toMatchObject({ name: `異動する者${PEOPLE}`, to: null });
    expect(items[PEOPLE]).toMatchObject({ name: '新しく来る者', newcomer: true, from: null });
  });

  it('is loaded with as many statements as one of a single person', async () => {
    const [first] = posts;
    if (first === undefined) throw new Error('no post');
    const [one, all] = [await newList(service), await newList(service)];
    const count = async (list: ListView, lines: ReturnType<typeof everybodyMoves>) =>
      (await service.statements('prefecture.administrator', async () => load(service, list, lines)))
        .statements.length;
    // Without the newcomer the first post stays empty in both.
    const forOne = await count(one, [line(first, first, null)]);
    expect(await count(all, everybodyMoves().slice(0, -1))).toBe(forOne);
  });

  it('is applied on its day: every task is at the right holder, and nobody is left behind', async () => {
    const list = await scheduled(service, everybodyMoves());
    await service.clock.set(`${APRIL}T00:05:00+09:00`);
    await service.drain();
    const applied = await readList(service, list.id);
    expect(applied.state).toBe('applied');
    for (const [index, post] of posts.entries())
      expect(await holdersOf(post.postId)).toEqual([index === 0 ? '新しく来る者' : `異動する者${index}`]);
    // Tasks belong to posts: not one has moved, and each is in the hands of whoever came.
    const rows = await service.sql<{ id: string; post: string; holders: string[] }>(
      `SELECT task.id, task.assigned_post_id AS post, array_agg(person.name) AS holders FROM tasks task
       JOIN post_holders holder ON holder.post_id = task.assigned_post_id AND holder.valid_from <= app_today()
         AND (holder.valid_to IS NULL OR holder.valid_to >= app_today())
       JOIN people person ON person.id = holder.person_id GROUP BY task.id`,
    );
    for (const { id, postId } of tasks) {
      const index = posts.findIndex((post) => post.postId === postId);
      const holder = index === 0 ? '新しく来る者' : `異動する者${index}`;
      expect(rows.find((row) => row.id === id)).toEqual({ id, post: postId, holders: [holder] });
    }
    expect(applied.items.every(({ receiptId }) => receiptId !== null)).toBe(true);
    const receipt = await service
      .as('prefecture.secretariat')
      .get<ReceiptView>(`/transfer-receipts/${applied.items[3]?.receiptId ?? ''}`);
    expect(receipt.body.content).toMatchObject({
      name: '異動する者4',
      from: { counts: { task: 2 }, after: ['異動する者3'], items: [{ kind: 'task' }, { kind: 'task' }] },
    });
    // Nobody had confirmed: it was applied all the same, and the list says who.
    expect(applied.confirmations).toEqual({ asked: 2 * PEOPLE, confirmed: 0 });
    const [retired] = await service.sql(
      `SELECT disabled_at IS NOT NULL AS ended FROM accounts account JOIN people person ON person.id = account.person_id WHERE person.name = $1`,
      [`異動する者${PEOPLE}`],
    );
    expect(retired).toEqual({ ended: true });
  });
});
