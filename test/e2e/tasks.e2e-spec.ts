import type { MyWork, TaskView } from '../../libs/domain/tasks/task.schemas.js';
import type { CastName } from '../support/cast.js';
import { expectProblem } from '../support/problems.js';
import { startTestService, type TestService } from '../support/test-service.js';

interface TaskList {
  items: { id: string; title: string; dueOn: string; state: string }[];
  nextCursor: string | null;
  count: { value: number; capped: boolean };
}

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
    for (const name of ['city.staff', 'city.secretariat', 'viewer'] as const) {
      expect(await idsSeenBy(name, '&state=any')).not.toContain(task.id);
      const hidden = expectProblem(await service.as(name).get(`/tasks/${task.id}`), { status: 404 });
      const unknown = expectProblem(await service.as(name).get(`/tasks/${randomId()}`), { status: 404 });
      expect({ ...hidden, requestId: '' }).toEqual({ ...unknown, requestId: '' });
    }
  });

  it('cannot be changed by the other agency, which is told no more than "not found"', async () => {
    const { id } = await service.build.task({ by: 'prefecture.staff', to: 'prefecture.planner' });
    const city = service.as('city.secretariat');
    expectProblem(await city.post(`/tasks/${id}/starting`), { status: 404 });
    expectProblem(await city.post(`/tasks/${id}/cancellation`, { reason: '不要' }), { status: 404 });
    expectProblem(await city.patch(`/tasks/${id}`, { title: '別' }, { 'If-Match': '"1"' }), { status: 404 });
    expectProblem(await city.post(`/tasks/${id}/assignments`, { postId: service.postOf('city.staff') }), {
      status: 404,
    });
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

describe('a list of tasks', () => {
  let many: TestService;
  beforeAll(async () => {
    many = await startTestService();
    // 1,100 tasks on 200 due days: pages must cut between tasks of the same day.
    await many.sql(
      `INSERT INTO tasks (id, title, due_on, asking_agency, asking_post_id, assigned_agency, assigned_post_id, state)
       SELECT gen_random_uuid(), 'task ' || n, date '2026-11-01' + n % 200, 'prefecture', $1, 'city', $2,
         CASE WHEN n % 11 = 0 THEN 'done' ELSE 'open' END FROM generate_series(1, 1100) n`,
      [many.postOf('prefecture.staff'), many.postOf('city.staff')],
    );
    await many.sql(
      `INSERT INTO tasks (id, title, due_on, asking_agency, asking_post_id, assigned_agency, assigned_post_id)
       SELECT gen_random_uuid(), 'inner ' || n, date '2026-11-01' + n, 'prefecture', $1, 'prefecture', $2 FROM generate_series(1, 30) n`,
      [many.postOf('prefecture.staff'), many.postOf('prefecture.planner')],
    );
  });
  afterAll(async () => {
    await many.close();
  });
  const page = async (query: string, name: CastName = 'city.staff') =>
    (await many.as(name).get<TaskList>(`/tasks?${query}`)).body;

  it('can be walked from page to page: every task once, in order of its due day', async () => {
    const seen: string[] = [];
    let previous = '';
    for (let cursor = ''; ;) {
      const { items, nextCursor } = await page(`state=any&limit=100${cursor}`);
      for (const { id, dueOn } of items) {
        expect(`${dueOn}${id}` > previous).toBe(true);
        previous = `${dueOn}${id}`;
        seen.push(id);
      }
      if (nextCursor === null) break;
      cursor = `&cursor=${encodeURIComponent(nextCursor)}`;
    }
    expect(new Set(seen).size).toBe(1100);
    expect(seen).toHaveLength(1100);
  });

  it('counts exactly up to a thousand, and says when there are more', async () => {
    expect((await page('state=unfinished')).count).toEqual({ value: 1000, capped: false });
    expect((await page('state=any')).count).toEqual({ value: 1000, capped: true });
    expect((await page('state=done')).count).toEqual({ value: 100, capped: false });
  });

  it('does not lose or repeat a task when others are finished while somebody reads on', async () => {
    const first = await page('limit=10');
    await many.sql(`UPDATE tasks SET state = 'done' WHERE id = ANY($1)`, [
      first.items.slice(0, 5).map(({ id }) => id),
    ]);
    const second = await page(`limit=10&cursor=${encodeURIComponent(first.nextCursor ?? '')}`);
    const expected = await many.sql<{ id: string }>(
      `SELECT id FROM tasks WHERE assigned_agency = 'city' AND state = 'open' AND (due_on, id) > ($1::date, $2::uuid)
       ORDER BY due_on, id LIMIT 10`,
      [first.items.at(-1)?.dueOn, first.items.at(-1)?.id],
    );
    expect(second.items.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    await many.sql(`UPDATE tasks SET state = 'open' WHERE id = ANY($1)`, [
      first.items.slice(0, 5).map(({ id }) => id),
    ]);
  });

  it('shows each person what concerns their agency', async () => {
    expect((await page('state=any', 'prefecture.planner')).count.capped).toBe(true);
    expect((await page('view=mine', 'prefecture.planner')).count.value).toBe(30);
    expect((await page('view=mine', 'city.planner')).count.value).toBe(0);
    expect((await page('view=agency', 'prefecture.staff')).count.value).toBe(30);
    expect((await page('view=agency', 'viewer')).count.value).toBe(0);
  });

  it('of overdue tasks holds unfinished ones before today, and no others', async () => {
    const { items } = await page('overdue=true&state=any&limit=100');
    expect(items.length).toBeGreaterThan(0);
    for (const { dueOn, state } of items) {
      expect(dueOn < '2026-11-20').toBe(true);
      expect(state).not.toBe('done');
    }
  });

  it.each(['x', '2026-02-30~00000000-0000-7000-8000-000000000000', '~', '2026-11-20~x', '%00'])(
    'refuses a cursor that it did not give: %s',
    async (cursor) => {
      const answer = await many.as('city.staff').get(`/tasks?cursor=${encodeURIComponent(cursor)}`);
      expectProblem(answer, { status: 422, pointer: '/cursor' });
    },
  );

  it.each(['limit=0', 'limit=101', 'limit=-1', 'limit=1e9', 'limit=x', 'limit=1.5'])(
    'refuses %s',
    async (query) => {
      expectProblem(await many.as('city.staff').get(`/tasks?${query}`), { status: 422, pointer: '/limit' });
    },
  );
});

describe('what I owe', () => {
  it('is ordered by urgency in working days, over a weekend with a holiday', async () => {
    const own = await startTestService();
    try {
      const due = ['2026-11-20', '2026-11-24', '2026-12-02', '2026-12-03', '2027-03-31'];
      for (const dueOn of due) await own.build.task({ dueOn });
      const { body } = await own.as('city.staff').get<MyWork>('/my-work');
      expect(body.nextWorkingDay).toBe('2026-11-24');
      expect(body.items.map(({ urgency }) => [urgency.kind, urgency.workingDays])).toEqual([
        ['today', 0],
        ['soon', 1],
        ['soon', 7],
        ['later', 8],
        ['later', expect.any(Number)],
      ]);
      await own.clock.set('2026-11-25T09:00:00+09:00');
      const later = await own.as('city.staff').get<MyWork>('/my-work');
      expect(later.body.counts).toEqual({ overdue: 2, today: 0, soon: 2, later: 1 });
    } finally {
      await own.close();
    }
  });
});

function randomId(): string {
  return '01a1fdf9-0d3e-7040-9e0d-0123456789ab';
}
