import type { TaskView } from '../../libs/domain/tasks/task.schemas.js';
import type { Answer, Member } from '../support/member.js';
import { expectProblem } from '../support/problems.js';
import { startTestService, type TestService } from '../support/test-service.js';

const UNKNOWN = '01a1fdf9-0d3e-7040-9e0d-0123456789ab';

let service: TestService;
let staff: Member;
beforeAll(async () => {
  service = await startTestService();
  staff = service.as('prefecture.staff');
});
afterAll(async () => {
  await service.close();
});

/** Everything that a request could have left behind. */
async function saved(): Promise<unknown> {
  const [row] = await service.sql(
    `SELECT (SELECT count(*) FROM tasks) AS tasks, (SELECT count(*) FROM assignments) AS assignments,
       (SELECT count(*) FROM domain_events WHERE type NOT LIKE 'session.%') AS events,
       (SELECT count(*) FROM event_work) AS work, (SELECT count(*) FROM idempotency_keys) AS keys`,
  );
  return row;
}

/** Refused as the table says, and nothing is saved. */
async function refused(
  send: () => Promise<Answer>,
  expected: { status: number; pointer?: string; code?: string },
): Promise<void> {
  await staff.get('/session');
  const before = await saved();
  expectProblem(await send(), expected);
  expect(await saved()).toEqual(before);
}

const complete = () => ({
  title: '調べる',
  dueOn: '2026-12-01',
  assigneePostId: service.postOf('city.staff'),
});

describe('a field with a bad value', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 'x' : [nested(depth - 1)]);
  const table: [string, object, string][] = [
    ['no title', { title: undefined }, '/title'],
    ['an empty title', { title: '' }, '/title'],
    ['a title of blanks', { title: '　 　' }, '/title'],
    ['a title of 201 characters', { title: '亜'.repeat(201) }, '/title'],
    ['a title in two lines', { title: '一行目\n二行目' }, '/title'],
    ['a title with a tab', { title: '一\t二' }, '/title'],
    ['a title with NUL', { title: 'a\u0000b' }, '/title'],
    ['a title with a bell', { title: 'a\u0007b' }, '/title'],
    ['a title with a C1 control character', { title: 'a\u0085b' }, '/title'],
    ['a title with DEL', { title: 'a\u007fb' }, '/title'],
    ['a title that turns the writing direction', { title: 'abc\u202Edef' }, '/title'],
    ['a title that is a number', { title: 5 }, '/title'],
    ['a title that is null', { title: null }, '/title'],
    ['a title that is a list', { title: ['a'] }, '/title'],
    ['a title that is an object', { title: { toString: 'x' } }, '/title'],
    ['a title that is nested thirty deep', { title: nested(30) }, '/title'],
    ['a description with NUL', { description: 'a\u0000' }, '/description'],
    ['a description of 5,001 characters', { description: '𠮷'.repeat(5001) }, '/description'],
    ['30 February', { dueOn: '2026-02-30' }, '/dueOn'],
    ['29 February of a common year', { dueOn: '2027-02-29' }, '/dueOn'],
    ['month 13', { dueOn: '2026-13-01' }, '/dueOn'],
    ['令和0年', { dueOn: '令和0年4月1日' }, '/dueOn'],
    ['the year 0', { dueOn: '0000-01-01' }, '/dueOn'],
    ['the year 9999', { dueOn: '9999-12-31' }, '/dueOn'],
    ['the year 20266', { dueOn: '20266-01-01' }, '/dueOn'],
    ['a day with a time', { dueOn: '2026-12-01T00:00:00Z' }, '/dueOn'],
    ['an infinite day', { dueOn: 'infinity' }, '/dueOn'],
    ['a day in full-width digits', { dueOn: '２０２６-12-01' }, '/dueOn'],
    ['an empty day', { dueOn: '' }, '/dueOn'],
    ['a day that is a number', { dueOn: 20261201 }, '/dueOn'],
    ['a post that is no id', { assigneePostId: 'x' }, '/assigneePostId'],
    ['a post in braces', { assigneePostId: `{${UNKNOWN}}` }, '/assigneePostId'],
    ['a post that is unknown', { assigneePostId: UNKNOWN }, '/assigneePostId'],
    ['an initiative that is unknown', { initiativeId: UNKNOWN }, '/initiativeId'],
    ['an initiative that is null', { initiativeId: null }, '/initiativeId'],
    ['a field that does not exist', { urgent: true }, '/urgent'],
    ['a state of its own', { state: 'done' }, '/state'],
    ['an agency of its own', { askingAgency: 'city' }, '/askingAgency'],
    ['a version of its own', { version: 7 }, '/version'],
    ['a field named like a path', { 'a/b~c': 1 }, '/a~1b~0c'],
    ['a field named constructor', { constructor: 1 }, '/constructor'],
  ];

  it.each(table)('is refused by its name: %s', async (_what, changes, pointer) => {
    await refused(async () => staff.post('/tasks', { ...complete(), ...changes }), { status: 422, pointer });
  });

  it('every bad field is named at once', async () => {
    const answer = await staff.post('/tasks', { title: '', dueOn: 'x', assigneePostId: 'x' });
    const { errors } = expectProblem(answer, { status: 422, code: 'input/invalid' });
    expect(errors?.map(({ pointer }) => pointer).sort()).toEqual(['/assigneePostId', '/dueOn', '/title']);
  });

  it('the limits are met exactly, counted in characters as people count them', async () => {
    const answer = await staff.post<TaskView>('/tasks', {
      ...complete(),
      title: '𠮷'.repeat(200),
      description: '𠮷'.repeat(5000),
    });
    expect(answer.status).toBe(201);
    expect(answer.body.title).toBe('𠮷'.repeat(200));
  });
});

describe('a body that is not what it says', () => {
  const raw = (title: string) =>
    `{"title":"${title}","dueOn":"2026-12-01","assigneePostId":"${service.postOf('city.staff')}"}`;

  it.each([
    ['high', '\\ud842'],
    ['low', '\\udfb7'],
    ['the wrong way round', '\\udfb7\\ud842'],
  ])('half a character (%s) is refused: the database would silently replace it', async (_which, escape) => {
    await refused(async () => staff.sendText('post', '/tasks', raw(`吉${escape}野`)), {
      status: 422,
      pointer: '/title',
    });
  });

  it('a whole character in escapes is a character', async () => {
    const answer = await staff.sendText('post', '/tasks', raw('\\ud842\\udfb7野'));
    expect((answer.body as TaskView).title).toBe('𠮷野');
  });

  it.each([
    ['nothing in it', ''],
    ['a word', 'title'],
    ['an open brace', '{'],
    ['a trailing comma', '{"title":"a",}'],
    ['single quotes', "{'title':'a'}"],
    ['NaN', '{"title":NaN}'],
    ['a raw line break in a text', '{"title":"a\nb"}'],
    ['a byte order mark and rubbish', '\uFEFF{]'],
  ])('malformed JSON is refused: %s', async (_what, text) => {
    await refused(async () => staff.sendText('post', '/tasks', text), { status: text === '' ? 422 : 400 });
  });

  it.each([
    ['null', 'null'],
    ['a number', '1'],
    ['a text', '"x"'],
    ['a list', '[]'],
    ['true', 'true'],
  ])('JSON that is no object is refused: %s', async (_what, text) => {
    await refused(async () => staff.sendText('post', '/tasks', text), { status: 422 });
  });

  it('bytes that are no UTF-8 are not taken for text', async () => {
    const body = Buffer.concat([
      Buffer.from('{"title":"'),
      Buffer.from([0xff, 0xfe, 0x80]),
      Buffer.from(raw('').slice('{"title":"'.length)),
    ]);
    await refused(async () => staff.sendText('post', '/tasks', body), { status: 400 });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml', 'application/octet-stream'])(
    'a body that is %s is refused',
    async (type) => {
      await refused(async () => staff.sendText('post', '/tasks', raw('題'), { 'Content-Type': type }), {
        status: 422,
      });
    },
  );

  it.each([
    ['an unknown encoding', { 'Content-Encoding': 'rot13' }],
    ['an unknown character set', { 'Content-Type': 'application/json; charset=klingon' }],
    ['bytes that are not the gzip they say', { 'Content-Encoding': 'gzip' }],
  ])('%s is refused', async (_what, headers) => {
    await refused(async () => staff.sendText('post', '/tasks', raw('題'), headers), { status: 400 });
  });

  it('ten megabytes are refused as too large, before anything looks at them', async () => {
    await refused(async () => staff.sendText('post', '/tasks', raw('a'.repeat(10_000_000))), {
      status: 413,
      code: 'input/too-large',
    });
  });

  it('nesting without end is refused', async () => {
    const deep = `{"title":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    await refused(async () => staff.sendText('post', '/tasks', deep), {
      status: 400,
      code: 'input/too-complex',
    });
  });

  it('an endless list is refused', async () => {
    const long = `{"title":[${'1,'.repeat(20_000)}1]}`;
    await refused(async () => staff.sendText('post', '/tasks', long), {
      status: 400,
      code: 'input/too-complex',
    });
  });

  it('a field named __proto__ changes nothing and is refused', async () => {
    const text = raw('題').replace('{', '{"__proto__":{"admin":true},');
    await refused(async () => staff.sendText('post', '/tasks', text), { status: 422 });
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });
});

describe('an address that leads nowhere', () => {
  it.each([
    ['an unknown id', `/tasks/${UNKNOWN}`, 404],
    ['an id of zeros', '/tasks/00000000-0000-0000-0000-000000000000', 404],
    ['a word for an id', '/tasks/x', 422],
    ['a number for an id', '/tasks/1', 422],
    ['an id with a quote', "/tasks/'", 422],
    ['NUL', '/tasks/%00', 422],
    ['half a percent sign', '/tasks/%', 400],
    ['bytes that are no text', '/tasks/%ff%fe', 400],
    ['a way up', '/tasks/..%2f..%2fetc%2fpasswd', 422],
    ['two thousand characters', `/tasks/${'a'.repeat(2000)}`, 422],
    ['an unknown resource', '/nothing', 404],
    ['an unknown sub-resource', `/tasks/${UNKNOWN}/nothing`, 404],
    ['an unknown version', '/api/v2/tasks', 404],
    ['nothing below the prefix', '/api/v1', 404],
    ['a page of the document', '/api/docs/nothing', 404],
    ['an unknown health', '/health/nothing', 404],
  ])('%s', async (_what, path, status) => {
    expectProblem(await staff.get(path), { status });
  });

  it.each(['put', 'patch', 'delete'] as const)('the list is not for %s', async (method) => {
    const answer =
      method === 'delete' ? await staff.delete('/tasks') : await staff[method]('/tasks', { title: '題' });
    expectProblem(answer, { status: 404 });
  });
});

describe('an address outside the API', () => {
  it.each(['/api/', '/api/v2/tasks', '/api/docs', '/health/live'])(
    '%s is no place to send to',
    async (path) => {
      expectProblem(await staff.post(path), { status: 404, code: 'access/not-found' });
    },
  );

  it('shows the document to whoever reads', async () => {
    expect((await service.visitor().get('/api/docs')).status).toBe(200);
    expect((await service.visitor().get('/api/openapi.json')).body).toMatchObject({ openapi: '3.1.0' });
  });
});

describe('a query that makes no sense', () => {
  it.each([
    ['view=everything', '/view'],
    ['state=lost', '/state'],
    ['overdue=maybe', '/overdue'],
    ['initiative=x', '/initiative'],
    ['initiative=%00', '/initiative'],
    ['limit=99999999999999999999', '/limit'],
    ['limit=NaN', '/limit'],
    ['limit=', '/limit'],
    ['cursor=%00', '/cursor'],
    [`cursor=${'x'.repeat(300)}`, '/cursor'],
    ['cursor=a&cursor=b', '/cursor'],
    ['view=mine&view=all', '/view'],
    ['offset=10', '/offset'],
    ['view[]=mine', '/view[]'],
    ['__proto__[x]=1', '/__proto__[x]'],
  ])('%s is refused by its name', async (query, pointer) => {
    expectProblem(await staff.get(`/tasks?${query}`), { status: 422, pointer });
  });

  it.each(['view=%', 'view=%ff', 'view=%c0%80'])('%s is refused', async (query) => {
    const { status } = expectProblem(await staff.get(`/tasks?${query}`), {
      status: (await staff.get(`/tasks?${query}`)).status,
    });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  it.each([
    ['from=2026-02-30&to=2026-03-01', '/from'],
    ['from=2026-01-01', '/to'],
    ['from=%E4%BB%A4%E5%92%8C0%E5%B9%B4&to=2026-01-01', '/from'],
  ])('the calendar of %s is refused by its name', async (query, pointer) => {
    expectProblem(await staff.get(`/calendar?${query}`), { status: 422, pointer });
  });
});

describe('a step on something that is not there', () => {
  it.each(['starting', 'blocking', 'unblocking', 'completion', 'reopening', 'cancellation'])(
    '%s of an unknown task is "not found"',
    async (step) => {
      const body = ['blocking', 'reopening', 'cancellation'].includes(step) ? { reason: '理由' } : {};
      await refused(async () => staff.post(`/tasks/${UNKNOWN}/${step}`, body), { status: 404 });
    },
  );

  it('a step takes no fields that it does not know', async () => {
    const { id } = await service.build.task();
    await refused(async () => service.as('city.staff').post(`/tasks/${id}/starting`, { state: 'done' }), {
      status: 422,
      pointer: '/state',
    });
  });

  it('an edit without a change is refused', async () => {
    const { id } = await service.build.task();
    await refused(async () => staff.patch(`/tasks/${id}`, {}, { 'If-Match': '"1"' }), { status: 422 });
  });
});

describe('signing in with something else than a text', () => {
  it.each([
    ['a number', { loginName: 1, password: 'x' }, '/loginName'],
    ['a list', { loginName: ['a'], password: 'x' }, '/loginName'],
    ['an object', { loginName: { $gt: '' }, password: 'x' }, '/loginName'],
    ['NUL', { loginName: 'a\u0000b', password: 'x' }, '/loginName'],
    ['half a character', { loginName: 'a\ud842', password: 'x' }, '/loginName'],
    ['a password that is an object', { loginName: 'a', password: {} }, '/password'],
    ['a password of a megabyte', { loginName: 'a', password: 'x'.repeat(100_000) }, '/password'],
    ['another field', { loginName: 'a', password: 'x', admin: true }, '/admin'],
  ])('%s is refused by its name', async (_what, body, pointer) => {
    expectProblem(await service.visitor().post('/session', body), { status: 422, pointer });
  });

  it.each(['a\u0000b', '\ud842', 'é'.repeat(500)])('a strange password is simply wrong', async (password) => {
    const answer = await service
      .visitor()
      .post('/session', { loginName: 'city.staff@renkei.test', password });
    expectProblem(answer, { status: 401, code: 'access/sign-in-failed' });
  });
});
