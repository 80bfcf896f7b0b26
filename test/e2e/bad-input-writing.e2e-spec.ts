import { newId } from '@platform/database';
import { REPORTED } from '../support/build-report.js';
import type { CastName } from '../support/cast.js';
import { bodyOf, type MatrixRecord, MatrixRecords } from '../support/permission-records.js';
import { expectRefused, withHalfCharacter } from '../support/refused.js';
import { routeNames } from '../support/route-list.js';
import { startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
let records: MatrixRecords;
beforeAll(async () => {
  service = await startTestService();
  records = new MatrixRecords(service);
  await records.make();
});
afterAll(async () => {
  await service.close();
});

/** Commands of council, reports and deliveries: who may give them, and on what. Those on tasks have a file of their own. */
const COMMANDS: Record<string, { by: CastName; on: string }> = {
  'POST /meetings': { by: 'city.secretariat', on: 'council' },
  'PATCH /meetings/:id': { by: 'city.secretariat', on: 'draft meeting' },
  'POST /meetings/:id/agenda-items': { by: 'city.secretariat', on: 'draft meeting' },
  'PATCH /agenda-items/:id': { by: 'city.secretariat', on: 'agenda item' },
  'PUT /meetings/:id/attendance': { by: 'city.secretariat', on: 'meeting' },
  'PUT /meetings/:id/minutes': { by: 'city.secretariat', on: 'meeting' },
  'POST /meetings/:id/decisions': { by: 'city.secretariat', on: 'meeting' },
  'POST /meetings/:id/action-items': { by: 'city.secretariat', on: 'meeting' },
  'POST /meetings/:id/announcement': { by: 'city.secretariat', on: 'draft meeting' },
  'POST /meetings/:id/holding': { by: 'city.secretariat', on: 'draft meeting' },
  'POST /meetings/:id/closing': { by: 'city.secretariat', on: 'meeting' },
  'POST /meetings/:id/cancellation': { by: 'city.secretariat', on: 'draft meeting' },
  'POST /report-runs': { by: 'city.staff', on: '-' },
  'POST /report-runs/:id/retrying': { by: 'city.staff', on: 'run' },
  'POST /report-schedules': { by: 'city.secretariat', on: '-' },
  'POST /report-schedules/:id/pausing': { by: 'city.secretariat', on: 'schedule' },
  'POST /report-schedules/:id/resumption': { by: 'city.secretariat', on: 'schedule' },
  'DELETE /report-schedules/:id': { by: 'city.secretariat', on: 'schedule' },
  'POST /deliveries/:id/resending': { by: 'city.secretariat', on: 'delivery' },
};
type Expected = { status: number; pointer?: string; code?: string };

/** The joint record, or the city's where there is no joint one. */
function recordFor(route: string): MatrixRecord {
  const record = records.of(COMMANDS[route]?.on ?? '-').at(-1);
  if (record === undefined) throw new Error(`no record for ${route}`);
  return record;
}

/** A meeting that is held has moved on twice; everything else is as it was made. */
function versionOf(route: string): string {
  return route === 'PUT /meetings/:id/attendance' ? '"3"' : '"1"';
}

async function refused(
  route: string,
  change: { id?: string; body?: object; text?: string; headers?: Record<string, string> },
  expected: Expected,
): Promise<void> {
  const [method = '', pattern = ''] = route.split(' ');
  const record = recordFor(route);
  const path = pattern.replace(':id', change.id ?? record.id);
  const text = change.text ?? JSON.stringify({ ...bodyOf(service, route, record), ...change.body });
  const verb = method.toLowerCase() as 'post' | 'put' | 'patch' | 'delete';
  await expectRefused(
    service,
    COMMANDS[route]?.by ?? 'viewer',
    async (member) =>
      method === 'DELETE'
        ? member.delete(path)
        : member.sendText(verb, path, text, { 'If-Match': versionOf(route), ...change.headers }),
    expected,
  );
}

const routes = Object.keys(COMMANDS);
const withId = routes.filter((route) => route.includes(':id'));
const withBody = routes.filter((route) => !route.startsWith('DELETE'));

it('every command has its bad input here, or in the files on tasks and sign-in', () => {
  const commands = routeNames().filter((name) => !name.startsWith('GET '));
  const elsewhere = commands.filter((name) => / \/(tasks|session)\b/.test(name));
  expect([...routes, ...elsewhere].sort()).toEqual(commands.sort());
});

describe('a command on something that is not there', () => {
  it.each(withId)('%s', async (route) => {
    await refused(route, { id: newId() }, { status: 404, code: 'access/not-found' });
    await refused(route, { id: 'x' }, { status: 422, pointer: '/id' });
    await refused(route, { id: '%00' }, { status: 422, pointer: '/id' });
    await refused(route, { id: '%ff' }, { status: 400 });
  });
});

describe('a body that is no body of the command', () => {
  it.each(withBody)('%s', async (route) => {
    await refused(route, { body: { urgent: true } }, { status: 422, pointer: '/urgent' });
    await refused(route, { body: { version: 9 } }, { status: 422, pointer: '/version' });
    for (const text of ['[]', '"x"', '1', 'null']) await refused(route, { text }, { status: 422 });
    for (const text of ['{', "{'a':1}", '{"a":NaN}']) await refused(route, { text }, { status: 400 });
    await refused(route, { text: `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}` }, { status: 400 });
    await refused(route, { text: `{"a":"${'x'.repeat(300_000)}"}` }, { status: 413 });
  });

  it.each([
    'PATCH /meetings/:id',
    'PATCH /agenda-items/:id',
    'PUT /meetings/:id/attendance',
    'PUT /meetings/:id/minutes',
  ])('%s needs the version that was read', async (route) => {
    for (const version of ['', 'x', '*', '"-1"', '"99999999999999"', 'W/"1"'])
      await refused(route, { headers: { 'If-Match': version } }, { status: 428 });
    await refused(route, { headers: { 'If-Match': '"999999999"' } }, { status: 412, code: 'input/stale' });
  });
});

// `⟂` = half a character, sent as an escape.
const TEXTS: [string, unknown][] = [
  ['NUL', 'a\u0000b'],
  ['a control character', 'a\u0007b'],
  ['half a character', '吉⟂野'],
  ['nothing but blanks', ' 　'],
  ['a number', 5],
  ['a list', ['a']],
  ['an object', {}],
  ['far too long', 'a'.repeat(120_000)],
];
const FIELDS: [string, string][] = [
  ['POST /meetings', 'place'],
  ['PATCH /meetings/:id', 'place'],
  ['POST /meetings/:id/cancellation', 'reason'],
  ['POST /meetings/:id/agenda-items', 'title'],
  ['PATCH /agenda-items/:id', 'title'],
  ['PUT /meetings/:id/minutes', 'body'],
  ['POST /meetings/:id/decisions', 'text'],
  ['POST /meetings/:id/action-items', 'title'],
  ['POST /deliveries/:id/resending', 'reason'],
];

describe.each(FIELDS)('the text of %s, %s,', (route, field) => {
  it.each(TEXTS)('is refused when it is %s', async (_what, value) => {
    const body = { ...bodyOf(service, route, recordFor(route)), [field]: value };
    await refused(route, { text: withHalfCharacter(body) }, { status: 422, pointer: `/${field}` });
  });
});

describe('a value that cannot be', () => {
  const seats = (count: number) =>
    Array.from({ length: count }, () => ({ postId: newId(), attendance: 'present' }));
  const table: [string, string, () => object, string][] = [
    ['POST /meetings', 'a time without an offset', () => ({ startsAt: '2026-12-01T10:00:00' }), '/startsAt'],
    ['POST /meetings', '30 February', () => ({ startsAt: '2026-02-30T10:00:00+09:00' }), '/startsAt'],
    ['POST /meetings', '25 o’clock', () => ({ startsAt: '2026-12-01T25:00:00+09:00' }), '/startsAt'],
    ['POST /meetings', '令和0年', () => ({ startsAt: '令和0年12月1日' }), '/startsAt'],
    ['POST /meetings', 'the year 275760', () => ({ startsAt: '+275760-09-13T00:00:00Z' }), '/startsAt'],
    ['POST /meetings', 'an infinite time', () => ({ startsAt: 'infinity' }), '/startsAt'],
    ['POST /meetings', 'a number for a time', () => ({ startsAt: 1_796_000_000_000 }), '/startsAt'],
    ['POST /meetings', 'an unknown council', () => ({ councilId: newId() }), '/councilId'],
    ['PATCH /meetings/:id', 'no time at all', () => ({ startsAt: null }), '/startsAt'],
    ['PATCH /meetings/:id', 'another council', () => ({ councilId: newId() }), '/councilId'],
    ['POST /meetings/:id/agenda-items', 'no initiative', () => ({ initiativeId: newId() }), '/initiativeId'],
    ['PATCH /agenda-items/:id', 'an unknown initiative', () => ({ initiativeId: newId() }), '/initiativeId'],
    ['PATCH /agenda-items/:id', 'an unknown outcome', () => ({ outcome: 'won' }), '/outcome'],
    ['PATCH /agenda-items/:id', 'a place', () => ({ position: 1 }), '/position'],
    ['PUT /meetings/:id/attendance', 'no list', () => ({ attendance: {} }), '/attendance'],
    [
      'PUT /meetings/:id/attendance',
      'a post nobody has',
      () => ({ attendance: seats(1) }),
      '/attendance/0/postId',
    ],
    ['PUT /meetings/:id/attendance', 'too many', () => ({ attendance: seats(301) }), '/attendance'],
    [
      'PUT /meetings/:id/attendance',
      'a way to attend that is none',
      () => ({ attendance: [{ postId: service.postOf('city.staff'), attendance: 'asleep' }] }),
      '/attendance/0/attendance',
    ],
    ['POST /meetings/:id/decisions', 'no such item', () => ({ agendaItemId: newId() }), '/agendaItemId'],
    ['POST /meetings/:id/action-items', 'no such item', () => ({ agendaItemId: newId() }), '/agendaItemId'],
    ['POST /meetings/:id/action-items', 'no such decision', () => ({ decisionId: newId() }), '/decisionId'],
    [
      'POST /meetings/:id/action-items',
      'no such post',
      () => ({ assigneePostId: newId() }),
      '/assigneePostId',
    ],
    ['POST /meetings/:id/action-items', '29 February 2027', () => ({ dueOn: '2027-02-29' }), '/dueOn'],
    ['POST /meetings/:id/action-items', 'yesterday', () => ({ dueOn: '2026-11-19' }), '/dueOn'],
    ['POST /report-runs', 'an unknown report', () => ({ definition: 'weather' }), '/definition'],
    ['POST /report-runs', 'an unknown format', () => ({ format: 'exe' }), '/format'],
    ['POST /report-runs', 'an unknown programme', () => ({ programmeCode: 'unknown' }), '/programmeCode'],
    ['POST /report-runs', 'a wildcard', () => ({ programmeCode: '%' }), '/programmeCode'],
    ['POST /report-schedules', 'day 0', () => ({ dayOfMonth: 0 }), '/dayOfMonth'],
    ['POST /report-schedules', 'day 32', () => ({ dayOfMonth: 32 }), '/dayOfMonth'],
    ['POST /report-schedules', 'half a day', () => ({ dayOfMonth: 1.5 }), '/dayOfMonth'],
    ['POST /report-schedules', 'a day as text', () => ({ dayOfMonth: '15' }), '/dayOfMonth'],
    ['POST /report-schedules', 'a huge number', () => ({ dayOfMonth: 1e300 }), '/dayOfMonth'],
    ['POST /report-schedules', '24 o’clock', () => ({ hour: 24 }), '/hour'],
    ['POST /report-schedules', 'minute -1', () => ({ minute: -1 }), '/minute'],
    ['POST /report-schedules', 'nobody', () => ({ recipientPostIds: [] }), '/recipientPostIds'],
    [
      'POST /report-schedules',
      'a post nobody has',
      () => ({ recipientPostIds: [newId()] }),
      '/recipientPostIds/0',
    ],
    [
      'POST /report-schedules',
      'a post that is no id',
      () => ({ recipientPostIds: ['x'] }),
      '/recipientPostIds/0',
    ],
    [
      'POST /report-schedules',
      'a post that may not read reports',
      () => ({ recipientPostIds: [service.postOf('city.staff'), service.postOf('city.administrator')] }),
      '/recipientPostIds/1',
    ],
    ['POST /report-schedules', 'an agency', () => ({ agency: 'prefecture' }), '/agency'],
    [
      'POST /report-schedules',
      'another programme',
      () => ({ programmeCode: `${REPORTED}x` }),
      '/programmeCode',
    ],
  ];

  it.each(table)('%s with %s', async (route, _what, body, pointer) => {
    await refused(route, { body: body() }, { status: 422, pointer });
  });
});
