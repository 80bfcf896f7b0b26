import { randomUUID } from 'node:crypto';
import type { TaskView } from '../../libs/domain/tasks/task.schemas.js';
import { expectProblem } from '../support/problems.js';
import { startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  await service.close();
});

const input = (title: string) => ({
  title,
  dueOn: '2026-12-01',
  assigneePostId: service.postOf('city.staff'),
});
const open = async (
  key: string,
  title: string,
  name: 'prefecture.staff' | 'prefecture.planner' = 'prefecture.staff',
) => service.as(name).post<TaskView>('/tasks', input(title), { 'Idempotency-Key': key });
const tasksNamed = async (title: string) =>
  (await service.sql('SELECT id FROM tasks WHERE title = $1', [title])).length;

describe('a request that is sent again with its Idempotency-Key', () => {
  it('gets the first answer, and opens no second task', async () => {
    const key = randomUUID();
    const first = await open(key, '一度だけ');
    const again = await open(key, '一度だけ');
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(await tasksNamed('一度だけ')).toBe(1);
    const events = await service.sql('SELECT 1 FROM domain_events WHERE subject_id = $1', [first.body.id]);
    expect(events).toHaveLength(1);
  });

  it('together with others at the same moment opens one task, and all get its answer', async () => {
    const key = randomUUID();
    await service.as('prefecture.staff').get('/session');
    const answers = await service.atOnce(8, 'idempotency_keys', async () => open(key, '同時に'));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(await tasksNamed('同時に')).toBe(1);
  });

  it('gets the first answer also when the task has moved on', async () => {
    const key = randomUUID();
    const first = await open(key, '進んだ作業');
    await service.as('city.staff').post(`/tasks/${first.body.id}/starting`);
    expect((await open(key, '進んだ作業')).body.state).toBe('open');
  });

  it('is refused with another content', async () => {
    const key = randomUUID();
    await open(key, '最初の内容');
    expectProblem(await open(key, '別の内容'), { status: 422, code: 'input/key-reused' });
    expect(await tasksNamed('別の内容')).toBe(0);
  });

  it('is a request of its own when somebody else sends it', async () => {
    const key = randomUUID();
    const mine = await open(key, '二人の鍵');
    const theirs = await open(key, '二人の鍵', 'prefecture.planner');
    expect(theirs.status).toBe(201);
    expect(theirs.body.id).not.toBe(mine.body.id);
  });

  it('is tried afresh when the first try was refused', async () => {
    const key = randomUUID();
    expect((await open(key, '')).status).toBe(422);
    expect((await open(key, '直した内容')).status).toBe(201);
  });

  it('is a new request once the key is older than it is kept', async () => {
    const key = randomUUID();
    const first = await open(key, '古い鍵');
    await service.clock.advance('49 hours');
    await service.drain();
    const again = await open(key, '古い鍵');
    expect(again.body.id).not.toBe(first.body.id);
  });

  it('counts for every step too: completing twice is one completion', async () => {
    const { id } = await service.build.task();
    const city = service.as('city.staff');
    await city.post(`/tasks/${id}/starting`);
    const headers = { 'Idempotency-Key': randomUUID() };
    const first = await city.post(`/tasks/${id}/completion`, {}, headers);
    const again = await city.post(`/tasks/${id}/completion`, {}, headers);
    expect([first.status, again.status]).toEqual([200, 200]);
    expectProblem(await city.post(`/tasks/${id}/completion`), { status: 409 });
  });

  it.each(['short', 'a b c d e f g', 'x'.repeat(101), '鍵'])(
    'is refused when the key is no key: %s',
    async (key) => {
      const answer = await open(encodeURI(key) === key ? key : encodeURI(key).slice(0, 3), '鍵なし');
      expectProblem(answer, { status: 422, pointer: '/headers/idempotency-key' });
      expect(await tasksNamed('鍵なし')).toBe(0);
    },
  );
});
