import type { MyWork, TaskView } from '../../libs/domain/tasks/task.schemas.js';
import type { CastName } from '../support/cast.js';
import { expectProblem } from '../support/problems.js';
import type { TaskList } from '../support/task-list.js';
import { startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  await service.close();
});

async function idsSeenBy(name: CastName, query = ''): Promise<string[]> {
  const { body } = await service.as(name).get<TaskList>(`/tasks?limit=100${query}`);
  return body.items.map(({ id }) => id);
}

async function events(taskId: string): Promise<string[]> {
  const rows = await service.sql<{ type: string }>(
    `SELECT type FROM domain_events WHERE subject_id = $1 ORDER BY occurred_at, id`,
    [taskId],
  );
  return rows.map(({ type }) => type);
}

/** Every way to change a task ends in the same refusal. */
async function expectUnchangeable(name: CastName, id: string, status: 403 | 404): Promise<void> {
  const member = service.as(name);
  expectProblem(await member.post(`/tasks/${id}/starting`), { status });
  expectProblem(await member.post(`/tasks/${id}/cancellation`, { reason: '不要' }), { status });
  expectProblem(await member.patch(`/tasks/${id}`, { title: '別' }, { 'If-Match': '"1"' }), { status });
  const postId = service.postOf('city.staff');
  expectProblem(await member.post(`/tasks/${id}/assignments`, { postId }), { status });
}

describe('a task that the prefecture gives to the city', () => {
  it('is on the list of what its post owes, and on the list of what the asker waits for', async () => {
    const task = await service.build.task({ by: 'prefecture.staff', to: 'city.staff' });
    expect(await idsSeenBy('city.staff', '&view=mine')).toContain(task.id);
    expect(await idsSeenBy('prefecture.staff', '&view=asked')).toContain(task.id);
    expect(await idsSeenBy('prefecture.staff', '&view=mine')).not.toContain(task.id);
    const owed = await service.as('city.staff').get<MyWork>('/my-work');
    expect(owed.body.items.map(({ id }) => id)).toContain(task.id);
    const waiting = await service.as('prefecture.staff').get<MyWork>('/my-work');
    expect(waiting.body.waiting.map(({ id }) => id)).toContain(task.id);
  });

  it('is recorded with who gave it, in which post, and with which request', async () => {
    const task = await service.build.task({ title: '空き家の一覧を送る' });
    const [event] = await service.sql(
      `SELECT type, agency_code, post_id, content::json ->> 'title' AS title, person_id IS NOT NULL AS person,
         request_id IS NOT NULL AS request, content_hash = sha256(content::bytea) AS hashed
       FROM domain_events WHERE subject_id = $1`,
      [task.id],
    );
    expect(event).toEqual({
      type: 'task.opened',
      agency_code: 'prefecture',
      post_id: service.postOf('prefecture.staff'),
      title: '空き家の一覧を送る',
      person: true,
      request: true,
      hashed: true,
    });
  });

  it('is linked to its initiative', async () => {
    const initiative = await service.build.initiative({ owner: 'joint' });
    const task = await service.build.task({ initiativeId: initiative.id });
    expect(task.initiative).toMatchObject({ id: initiative.id, ownerKind: 'joint', themeNumber: 1 });
    expect(await idsSeenBy('city.staff', `&initiative=${initiative.id}`)).toEqual([task.id]);
  });

  it('keeps every character that was written', async () => {
    const title = '神︎と髙﨑の𠮷野家 ～ 50%_\\ "引用"';
    const task = await service.build.task({ title });
    const { body } = await service.as('city.staff').get<TaskView>(`/tasks/${task.id}`);
    expect(body.title).toBe(title);
  });

  it('can be read by the staff of both agencies and by the viewer of what they share', async () => {
    const { id } = await service.build.task();
    const readers: CastName[] = ['prefecture.planner', 'prefecture.secretariat', 'city.head', 'viewer'];
    for (const name of readers) expect((await service.as(name).get(`/tasks/${id}`)).status).toBe(200);
    for (const name of ['council.member', 'city.administrator'] as const)
      expectProblem(await service.as(name).get(`/tasks/${id}`), { status: 403 });
  });
});

describe('a task inside one agency', () => {
  it('does not exist for the other agency, on no list and by no id', async () => {
    const task = await service.build.task({ by: 'prefecture.staff', to: 'prefecture.planner' });
    for (const name of ['city.staff', 'city.head', 'viewer'] as const) {
      expect(await idsSeenBy(name, '&state=any')).not.toContain(task.id);
      const hidden = expectProblem(await service.as(name).get(`/tasks/${task.id}`), { status: 404 });
      const unknown = expectProblem(await service.as(name).get(`/tasks/${randomId()}`), { status: 404 });
      expect({ ...hidden, requestId: '' }).toEqual({ ...unknown, requestId: '' });
    }
  });

  it('cannot be changed by the other agency, which is told no more than "not found"', async () => {
    const { id } = await service.build.task({ by: 'prefecture.staff', to: 'prefecture.planner' });
    await expectUnchangeable('city.staff', id, 404);
    expect(await events(id)).toEqual(['task.opened']);
  });

  it('is read by both secretariats, on lists, in counts and by its id; the other one changes nothing', async () => {
    const initiative = await service.build.initiative();
    const { id } = await service.build.task({
      by: 'prefecture.staff',
      to: 'prefecture.planner',
      initiativeId: initiative.id,
    });
    expect(await idsSeenBy('city.secretariat')).toContain(id);
    const { body } = await service.as('city.secretariat').get<TaskView>(`/tasks/${id}`);
    expect(Object.values(body.can)).not.toContain(true);
    const [{ code } = { code: '' }] = await service.sql<{ code: string }>(
      `SELECT code FROM programmes WHERE id = $1`,
      [initiative.programmeId],
    );
    const counts = async (name: CastName) =>
      (await service.as(name).get<{ items: object[] }>(`/task-counts?programme=${code}`)).body.items.length;
    expect([await counts('city.secretariat'), await counts('city.staff')]).toEqual([1, 0]);
    await expectUnchangeable('city.secretariat', id, 403);
    expect(await events(id)).toEqual(['task.opened']);
  });
});

describe('opening a task', () => {
  const task = (changes: object) => ({
    title: '調べる',
    dueOn: '2026-12-01',
    assigneePostId: service.postOf('city.staff'),
    ...changes,
  });

  it.each(['viewer', 'council.member', 'city.administrator'] as const)('is not for the %s', async (name) => {
    expectProblem(await service.as(name).post('/tasks', task({})), { status: 403, code: 'access/forbidden' });
  });

  it('is possible for today, not for yesterday', async () => {
    const member = service.as('prefecture.staff');
    expect((await member.post('/tasks', task({ dueOn: '2026-11-20' }))).status).toBe(201);
    expectProblem(await member.post('/tasks', task({ dueOn: '2026-11-19' })), {
      status: 422,
      pointer: '/dueOn',
    });
  });

  it.each(['viewer', 'council.member', 'city.administrator'] as const)(
    'gives no work to the %s',
    async (to) => {
      const answer = await service
        .as('prefecture.staff')
        .post('/tasks', task({ assigneePostId: service.postOf(to) }));
      expectProblem(answer, { status: 422, pointer: '/assigneePostId' });
    },
  );

  it('needs an initiative and a post that exist', async () => {
    const member = service.as('prefecture.staff');
    expectProblem(await member.post('/tasks', task({ initiativeId: randomId() })), {
      status: 422,
      pointer: '/initiativeId',
    });
    expectProblem(await member.post('/tasks', task({ assigneePostId: randomId() })), {
      status: 422,
      pointer: '/assigneePostId',
    });
  });
});

const STEPS = {
  starting: {},
  blocking: { reason: '相手の資料を待つ' },
  unblocking: {},
  completion: {},
  reopening: { reason: '数字に誤りがあった' },
  cancellation: { reason: '別の作業にまとめた' },
};
type Step = keyof typeof STEPS;
const BY_ASKER: Step[] = ['cancellation'];

async function take(taskId: string, step: Step) {
  const name = BY_ASKER.includes(step) ? 'prefecture.staff' : 'city.staff';
  return service.as(name).post<TaskView>(`/tasks/${taskId}/${step}`, STEPS[step]);
}

async function taskIn(state: string): Promise<TaskView> {
  const ways: Record<string, Step[]> = {
    open: [],
    in_progress: ['starting'],
    blocked: ['blocking'],
    done: ['starting', 'completion'],
    cancelled: ['cancellation'],
  };
  const task = await service.build.task();
  for (const step of ways[state] ?? []) expect((await take(task.id, step)).status).toBe(200);
  return (await service.as('city.staff').get<TaskView>(`/tasks/${task.id}`)).body;
}

describe('moving a task', () => {
  // domain guide §4, one row a state: where each step leads; missing = refused.
  const table: [string, Partial<Record<Step, string>>][] = [
    ['open', { starting: 'in_progress', blocking: 'blocked', cancellation: 'cancelled' }],
    ['in_progress', { blocking: 'blocked', completion: 'done', cancellation: 'cancelled' }],
    ['blocked', { unblocking: 'open', cancellation: 'cancelled' }],
    ['done', { reopening: 'in_progress' }],
    ['cancelled', {}],
  ];

  it.each(table)('from %s leads where the domain guide says, and nowhere else', async (state, leads) => {
    for (const step of Object.keys(STEPS) as Step[]) {
      const task = await taskIn(state);
      const before = await events(task.id);
      const answer = await take(task.id, step);
      const after = await service.as('city.staff').get<TaskView>(`/tasks/${task.id}`);
      if (leads[step] === undefined) {
        expectProblem(answer, { status: 409, code: 'tasks/wrong-state' });
        expect(after.body).toEqual(task);
        expect(await events(task.id)).toEqual(before);
      } else {
        expect([step, answer.status, answer.body.state]).toEqual([step, 200, leads[step]]);
        expect(after.body.version).toBe(task.version + 1);
        expect(await events(task.id)).toHaveLength(before.length + 1);
      }
    }
  });

  it('goes back to work in progress when a stop in the middle ends', async () => {
    const task = await taskIn('in_progress');
    expect((await take(task.id, 'blocking')).body).toMatchObject({
      state: 'blocked',
      blockedFrom: 'in_progress',
      stateReason: '相手の資料を待つ',
    });
    expect((await take(task.id, 'unblocking')).body).toMatchObject({
      state: 'in_progress',
      blockedFrom: null,
    });
  });

  it.each(['blocking', 'reopening', 'cancellation'] as const)('%s needs a reason', async (step) => {
    const task = await service.build.task();
    const answer = await service.as('prefecture.staff').post(`/tasks/${task.id}/${step}`, { reason: ' ' });
    expectProblem(answer, { status: 422, pointer: '/reason' });
  });

  it('is up to the assigned post, its section head and its secretariat', async () => {
    for (const name of ['city.staff', 'city.head', 'city.secretariat'] as const) {
      const { id } = await service.build.task();
      expect((await service.as(name).post(`/tasks/${id}/starting`)).status).toBe(200);
    }
    const { id } = await service.build.task();
    for (const name of ['city.planner', 'prefecture.staff', 'prefecture.secretariat', 'viewer'] as const)
      expectProblem(await service.as(name).post(`/tasks/${id}/starting`), { status: 403 });
    expect(await events(id)).toEqual(['task.opened']);
  });

  it('says in advance exactly what each person can do', async () => {
    const { id } = await service.build.task();
    const can = async (name: CastName) => (await service.as(name).get<TaskView>(`/tasks/${id}`)).body.can;
    expect(await can('city.staff')).toMatchObject({ start: true, block: true, complete: false, edit: false });
    expect(await can('prefecture.staff')).toMatchObject({ start: false, cancel: true, edit: true });
    expect(Object.values(await can('viewer'))).not.toContain(true);
  });

  it('counts once when two people press the button together', async () => {
    const task = await taskIn('in_progress');
    const answers = await service.atOnce(6, 'tasks', async () => take(task.id, 'completion'));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
    expect((await events(task.id)).filter((type) => type === 'task.completed')).toHaveLength(1);
  });
});

describe('two people edit one task', () => {
  it('the second is told, and gets the text that is saved', async () => {
    const { id } = await service.build.task({ title: 'はじめの題' });
    const [first, second] = [service.as('prefecture.staff'), service.as('prefecture.planner')];
    const read = await second.get<TaskView>(`/tasks/${id}`);
    expect(read.headers['etag']).toBe('"1"');
    const saved = await first.patch<TaskView>(`/tasks/${id}`, { title: '先の題' }, { 'If-Match': '"1"' });
    expect([saved.status, saved.headers['etag']]).toEqual([200, '"2"']);
    const late = await second.patch(`/tasks/${id}`, { title: '後の題' }, { 'If-Match': '"1"' });
    const problem = expectProblem(late, { status: 412, code: 'input/stale' });
    expect(problem.current).toMatchObject({ id, title: '先の題', version: 2 });
    expect((await first.get<TaskView>(`/tasks/${id}`)).body.title).toBe('先の題');
  });

  it('exactly one of ten simultaneous edits is saved', async () => {
    const { id } = await service.build.task();
    const answers = await service.atOnce(10, 'tasks', async (index) =>
      service.as('prefecture.staff').patch(`/tasks/${id}`, { title: `題${index}` }, { 'If-Match': '"1"' }),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(9).fill(412)]);
    expect(await events(id)).toEqual(['task.opened', 'task.edited']);
  });

  it.each([undefined, '*', '"x"', 'W/"1"', '', '"-1"', '"99999999999"'])(
    'an edit that does not say what it has seen (%s) is not accepted',
    async (version) => {
      const { id } = await service.build.task();
      const headers: Record<string, string> = version === undefined ? {} : { 'If-Match': version };
      expectProblem(await service.as('prefecture.staff').patch(`/tasks/${id}`, { title: '題' }, headers), {
        status: 428,
        code: 'input/version-missing',
      });
    },
  );

  it('a finished task is not edited any more', async () => {
    const task = await taskIn('done');
    const answer = await service
      .as('prefecture.staff')
      .patch(`/tasks/${task.id}`, { title: '題' }, { 'If-Match': `"${task.version}"` });
    expectProblem(answer, { status: 409, code: 'tasks/wrong-state' });
  });

  it('the history says what was there before', async () => {
    const { id } = await service.build.task({ title: '前の題' });
    const { body } = await service
      .as('prefecture.staff')
      .patch<TaskView>(`/tasks/${id}`, { title: '後の題' }, { 'If-Match': '"1"' });
    expect(body.history.at(-1)).toMatchObject({
      type: 'task.edited',
      post: '企画課 企画担当',
      content: { changes: { title: { before: '前の題', after: '後の題' } } },
    });
  });
});

describe('handing a task on', () => {
  const hand = async (by: CastName, id: string, to: CastName) =>
    service.as(by).post<TaskView>(`/tasks/${id}/assignments`, { postId: service.postOf(to) });

  it('inside the assigned agency is up to its head, and the history keeps both posts', async () => {
    const { id } = await service.build.task();
    const answer = await hand('city.head', id, 'city.planner');
    expect(answer.body.assignedTo.id).toBe(service.postOf('city.planner'));
    expect(answer.body.assignments.map(({ post, endedAt }) => [post.name, endedAt === null])).toEqual([
      ['移住担当', false],
      ['子育て担当', true],
    ]);
    expect(await idsSeenBy('city.staff', '&view=mine')).not.toContain(id);
  });

  it('across the agencies is up to the asker alone', async () => {
    const { id } = await service.build.task();
    expectProblem(await hand('city.head', id, 'prefecture.planner'), { status: 422, pointer: '/postId' });
    expectProblem(await hand('city.staff', id, 'city.planner'), { status: 403 });
    expect((await hand('prefecture.staff', id, 'prefecture.planner')).status).toBe(200);
  });

  it('to the same post, or of a finished task, is refused', async () => {
    const { id } = await service.build.task();
    expectProblem(await hand('prefecture.staff', id, 'city.staff'), { status: 422, pointer: '/postId' });
    const done = await taskIn('done');
    expectProblem(await hand('prefecture.staff', done.id, 'city.planner'), { status: 409 });
  });
});

function randomId(): string {
  return '01a1fdf9-0d3e-7040-9e0d-0123456789ab';
}
