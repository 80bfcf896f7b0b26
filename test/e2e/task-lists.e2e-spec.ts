import type { MyWork } from '../../libs/domain/tasks/task.schemas.js';
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
