import type { z } from 'zod';
import type { chartView } from '../../libs/domain/agencies/departments/chart.schemas.js';
import type { DepartmentView } from '../../libs/domain/agencies/departments/department.schemas.js';
import type { PostView } from '../../libs/domain/agencies/posts/post.schemas.js';
import { good, match } from '../support/answers.js';
import { ADMIN, chartOf } from '../support/build-chart.js';
import { expectProblem } from '../support/problems.js';
import { expectRefused } from '../support/refused.js';
import { startTestService, type TestService } from '../support/test-service.js';

type Chart = z.infer<typeof chartView>;

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  await service.close();
});

const { admin, department, post, person, assign } = chartOf(() => service);

async function citySide(on: string): Promise<Chart['items'][number]> {
  const chart = good(await service.as('viewer').get<Chart>(`/organisation-chart?on=${on}`));
  const side = chart.items.find(({ agency }) => agency === 'city');
  if (side === undefined) throw new Error('the chart has no city');
  return side;
}

describe('the chart of a day', () => {
  it('shows the name that a department had then', async () => {
    const { id, version, name } = await department();
    const change = { name: `${name}改`, from: '2026-04-01' };
    good(await admin().post(`/departments/${id}/renaming`, change, match(version)));
    const nameOn = async (day: string) =>
      (await citySide(day)).departments.find((one) => one.id === id)?.name;
    expect(await nameOn('2026-03-31')).toBe(name);
    expect(await nameOn('2026-04-01')).toBe(`${name}改`);
    expect(await nameOn('2024-03-31')).toBeUndefined();
  });

  it('shows a department where it stood then, and afterwards where it was moved to', async () => {
    const [bureau, section] = [await department(), await department()];
    const move = { parentId: bureau.id, from: '2026-04-01' };
    good(await admin().post(`/departments/${section.id}/moving`, move, match(section.version)));
    const parentOn = async (day: string) =>
      (await citySide(day)).departments.find(({ id }) => id === section.id)?.parentId;
    expect([await parentOn('2026-03-31'), await parentOn('2026-04-01')]).toEqual([null, bureau.id]);
  });

  it('shows who held a post then, deputies and 兼務 in words', async () => {
    const [first, second, mover] = [await post(), await post(), await person()];
    good(await assign(first.id, mover, { validTo: '2026-03-31' }));
    good(await assign(second.id, mover, { validFrom: '2025-04-01' }));
    const standIn = await person();
    good(
      await assign(second.id, standIn, { kind: 'deputy', reason: '育児休業のため', validFrom: '2026-04-01' }),
    );
    const holdersOn = async (day: string, id: string) =>
      (await citySide(day)).posts
        .find((one) => one.id === id)
        ?.holders.map(({ kind, concurrent }) => [kind, concurrent]);
    expect(await holdersOn('2024-04-01', first.id)).toEqual([['holder', false]]);
    expect(await holdersOn('2025-04-01', first.id)).toEqual([['holder', true]]);
    expect(await holdersOn('2026-04-01', first.id)).toEqual([]);
    expect(await holdersOn('2026-04-01', second.id)).toEqual([
      ['holder', false],
      ['deputy', false],
    ]);
  });

  it('shows the people of the other agency by name alone', async () => {
    const answer = await service.as('prefecture.staff').get('/organisation-chart');
    expect(answer.text).not.toMatch(/@|email|personId/);
  });
});

describe('a change that begins later', () => {
  it('is taken over by lists and mails when its day comes', async () => {
    const { id, version } = await department({ name: '先の課' });
    const { id: postId, version: postVersion } = await post({ departmentId: id, name: '先の職' });
    good(
      await admin().post(
        `/departments/${id}/renaming`,
        { name: '次の課', from: '2026-12-01' },
        match(version),
      ),
    );
    good(
      await admin().post(
        `/posts/${postId}/renaming`,
        { name: '次の職', from: '2026-12-01' },
        match(postVersion),
      ),
    );
    const shown = async () => {
      const { items } = good(
        await service
          .as('viewer')
          .get<{ items: { id: string; name: string; department: string }[] }>('/posts'),
      );
      const one = items.find((item) => item.id === postId);
      return [one?.department, one?.name];
    };
    expect(await shown()).toEqual(['先の課', '先の職']);
    await service.clock.set('2026-12-01T00:01:00+09:00');
    await service.drain();
    expect(await shown()).toEqual(['次の課', '次の職']);
    await service.clock.set('2026-12-01T08:30:00+09:00');
  });
});

describe('a department', () => {
  it.each<[string, (one: DepartmentView, other: DepartmentView) => [string, object], string]>([
    [
      'under itself',
      (one) => [`/departments/${one.id}/moving`, { parentId: one.id, from: '2026-04-01' }],
      '/parentId',
    ],
    [
      'under what does not last as long',
      (one, other) => [`/departments/${one.id}/moving`, { parentId: other.id, from: '2026-04-01' }],
      '/parentId',
    ],
    [
      'under a department that nobody knows',
      (one) => [
        `/departments/${one.id}/moving`,
        { parentId: '01900000-0000-7000-8000-000000000000', from: '2026-04-01' },
      ],
      '/parentId',
    ],
    [
      'renamed on a day before it began',
      (one) => [`/departments/${one.id}/renaming`, { name: '別名', from: '2024-03-31' }],
      '/from',
    ],
    [
      'renamed to nothing',
      (one) => [`/departments/${one.id}/renaming`, { name: ' ', from: '2026-04-01' }],
      '/name',
    ],
    [
      'renamed beyond all measure',
      (one) => [`/departments/${one.id}/renaming`, { name: '長'.repeat(101), from: '2026-04-01' }],
      '/name',
    ],
    [
      'ended before it began',
      (one) => [`/departments/${one.id}/ending`, { lastDay: '2024-03-31' }],
      '/lastDay',
    ],
    ['ended in 令和32年', (one) => [`/departments/${one.id}/ending`, { lastDay: '2050-03-31' }], '/lastDay'],
    [
      'ended on a day as it is spoken',
      (one) => [`/departments/${one.id}/ending`, { lastDay: '令和32年3月31日' }],
      '/lastDay',
    ],
  ])('is not %s, and nothing is saved', async (_what, ask, pointer) => {
    const [one, other] = [await department(), await department({ validTo: '2027-03-31' })];
    const [path, body] = ask(one, other);
    const send = async (member: ReturnType<typeof admin>) => member.post(path, body, match(one.version));
    await expectRefused(service, ADMIN, send, { status: 422, pointer });
  });

  it('does not end while posts or departments go on below it, and says which', async () => {
    const above = await department();
    await department({ name: '残る課', parentId: above.id });
    await post({ name: '残る職', departmentId: above.id });
    const end = async () =>
      admin().post(`/departments/${above.id}/ending`, { lastDay: '2027-03-31' }, match(1));
    const { messages } = expectProblem(await end(), { status: 409, code: 'agencies/department-in-use' });
    expect(messages.ja).toContain('「残る課」「残る職」');
    expect(messages.en).toContain('"残る課", "残る職"');
  });

  it('is not overwritten by whoever saw an older version', async () => {
    const { id } = await department();
    const rename = async (name: string, headers: Record<string, string>) =>
      admin().post(`/departments/${id}/renaming`, { name, from: '2026-04-01' }, headers);
    good(await rename('先に', match(1)));
    expectProblem(await rename('後に', match(1)), { status: 412 });
    expectProblem(await rename('版なし', {}), { status: 428 });
  });

  it('cannot be brought into a circle by two moves at one moment', async () => {
    const [a, b] = [await department(), await department()];
    const moves = [
      [a.id, b.id],
      [b.id, a.id],
    ] as const;
    const answers = await Promise.all(
      moves.map(async ([id, parentId]) =>
        admin().post(`/departments/${id}/moving`, { parentId, from: '2026-04-01' }, match(1)),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
  });

  it('leaves the change in the history with what was before', async () => {
    const { id, name } = await department();
    good(await admin().post(`/departments/${id}/renaming`, { name: '改', from: '2026-04-01' }, match(1)));
    const [event] = await service.sql<{ content: string }>(
      `SELECT content FROM domain_events WHERE subject_id = $1 AND type = 'department.renamed'`,
      [id],
    );
    expect(JSON.parse(event?.content ?? '')).toEqual({
      from: '2026-04-01',
      changes: { name: { before: name, after: '改' } },
    });
  });
});

describe('a post', () => {
  it('of a section head takes one holder at a time, one after the other', async () => {
    const { id, capacity } = await post({ roles: ['section_head'] });
    expect(capacity).toBe('one');
    good(await assign(id, await person(), { validTo: '2027-03-31' }));
    expectProblem(await assign(id, await person(), { validFrom: '2027-03-31' }), {
      status: 409,
      code: 'agencies/second-holder',
      pointer: '/validFrom',
    });
    good(await assign(id, await person(), { validFrom: '2027-04-01' }));
  });

  it('takes one of two holders who come at the same moment', async () => {
    const { id } = await post({ capacity: 'one' });
    const people = [await person(), await person()];
    const answers = await service.atOnce(2, 'post_holders', async (index) => assign(id, people[index] ?? ''));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('does not take the same person twice', async () => {
    const [{ id }, personId] = [await post(), await person()];
    good(await assign(id, personId));
    expectProblem(await assign(id, personId, { validFrom: '2026-04-01' }), {
      status: 409,
      code: 'agencies/already-in-post',
    });
  });

  it.each<[string, object, string]>([
    ['a person whom nobody knows', { personId: '01900000-0000-7000-8000-000000000000' }, '/personId'],
    ['an end before the beginning', { validTo: '2024-03-31' }, '/validTo'],
    ['a beginning in 令和32年', { validFrom: '2050-04-01' }, '/validFrom'],
    ['a beginning before the post', { validFrom: '2023-04-01' }, '/validFrom'],
    ['a deputy without a reason', { kind: 'deputy' }, '/reason'],
    ['a day that is none', { validFrom: '2026-02-30' }, '/validFrom'],
  ])('is not given to %s, and nothing is saved', async (_what, term, pointer) => {
    const [{ id }, personId] = [await post(), await person()];
    const body = { personId, validFrom: '2024-04-01', ...term };
    await expectRefused(service, ADMIN, async (member) => member.post(`/posts/${id}/holders`, body), {
      status: 422,
      pointer,
    });
  });

  it('is not given to a person of the other agency', async () => {
    const { id } = await post();
    const [row] = await service.sql<{ id: string }>(
      `SELECT id FROM people WHERE email = 'prefecture.staff@renkei.test'`,
    );
    expectProblem(await assign(id, row?.id ?? ''), { status: 422, pointer: '/personId' });
  });

  it('answers to the one that is named on it, but not in a circle', async () => {
    const departmentId = (await department()).id;
    const [head, staff] = [
      await post({ departmentId, roles: ['section_head'] }),
      await post({ departmentId }),
    ];
    const read = async () => good(await admin().get<PostView>(`/posts/${staff.id}`)).superior;
    expect(await read()).toMatchObject({ id: head.id, named: false });
    const named = service.postOf('city.secretariat');
    good(await admin().patch(`/posts/${staff.id}`, { superiorPostId: named }, match(1)));
    expect(await read()).toMatchObject({ id: named, named: true });
    const other = await post({ departmentId, superiorPostId: staff.id });
    expectProblem(await admin().patch(`/posts/${staff.id}`, { superiorPostId: other.id }, match(2)), {
      status: 422,
      pointer: '/superiorPostId',
    });
  });

  it('answers to no post that is not there, nor to itself, made or changed', async () => {
    const { id } = await post();
    const nobody = crypto.randomUUID();
    const make = { name: '上位のない職', superiorPostId: nobody, validFrom: '2026-04-01' };
    const refused = { status: 422, pointer: '/superiorPostId' };
    expectProblem(
      await admin().post('/posts', { ...make, departmentId: (await department()).id, roles: [] }),
      refused,
    );
    for (const superiorPostId of [nobody, id])
      expectProblem(await admin().patch(`/posts/${id}`, { superiorPostId }, match(1)), refused);
  });

  it('takes nobody from a day after its last', async () => {
    const { id } = await post();
    good(await admin().post(`/posts/${id}/ending`, { lastDay: '2027-03-31' }, match(1)));
    const late = { personId: await person('遅れて来る人'), validFrom: '2028-02-29' };
    expectProblem(await admin().post(`/posts/${id}/holders`, late), { status: 422, pointer: '/validFrom' });
  });

  it('does not end while somebody holds it longer, and says who', async () => {
    const { id } = await post();
    good(await assign(id, await person('就いている人')));
    const answer = await admin().post(`/posts/${id}/ending`, { lastDay: '2027-03-31' }, match(1));
    expect(expectProblem(answer, { status: 409, code: 'agencies/post-still-held' }).messages.ja).toContain(
      '就いている人',
    );
  });

  it('shows its history and what it owes to its own side, and its holder of today to the other', async () => {
    const id = service.postOf('city.staff');
    await service.build.task({ title: '抱えている作業', dueOn: '2026-12-25' });
    const own = good(await service.as('city.head').get<PostView>(`/posts/${id}`));
    expect(own.owes).toMatchObject({ openTasks: 1, tasks: [{ title: '抱えている作業' }] });
    const administrators = good(await admin().get<PostView>(`/posts/${id}`));
    expect(administrators.owes).toMatchObject({ openTasks: 1, tasks: [] });
    expect(administrators.terms[0]?.personId).not.toBeNull();
    const other = good(await service.as('prefecture.staff').get<PostView>(`/posts/${id}`));
    expect(other).toMatchObject({ owes: null, terms: [{ name: '移住担当の者', personId: null }] });
  });
});
