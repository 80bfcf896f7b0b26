import { newId } from '@platform/database';
import { featurePromises } from '../features/index.js';
import { badCommands, type Commands, describeRefusals } from '../support/bad-commands.js';
import { REPORTED } from '../support/build-report.js';
import { bodyOf, MatrixRecords } from '../support/permission-records.js';
import { withHalfCharacter } from '../support/refused.js';
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
const COMMANDS: Commands = {
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
  'POST /people/:id/invitation': { by: 'city.administrator', on: 'person' },
  'DELETE /people/:id/invitation': { by: 'city.administrator', on: 'person' },
  'DELETE /people/:id/second-factor': { by: 'city.administrator', on: 'person' },
  'POST /transfer-lists': { by: 'city.administrator', on: '-' },
  'POST /transfer-lists/:id/scheduling': { by: 'city.administrator', on: 'transfer list' },
  'POST /transfer-lists/:id/withdrawal': { by: 'city.administrator', on: 'transfer list' },
  'POST /transfer-lists/:id/retrying': { by: 'city.administrator', on: 'transfer list' },
  'POST /hand-overs/:id/confirmation': { by: 'city.planner', on: 'hand-over' },
  'PUT /hand-overs/:id/note': { by: 'city.planner', on: 'hand-over' },
  'POST /provider-sign-ins': { by: 'city.staff', on: '-' },
  'POST /provider-sign-ins/completion': { by: 'city.staff', on: '-' },
  'POST /provider-identities': { by: 'city.staff', on: '-' },
  'DELETE /provider-identities/:id': { by: 'viewer', on: 'identity' },
  'POST /provider-rules': { by: 'city.administrator', on: '-' },
  'DELETE /provider-rules/:id': { by: 'city.administrator', on: 'provider rule' },
  'POST /access-tokens': { by: 'viewer', on: '-' },
  'POST /access-tokens/:id/revocation': { by: 'viewer', on: 'access token' },
  'POST /deliveries/:id/resending': { by: 'city.secretariat', on: 'delivery' },
  'POST /audit/verifications': { by: 'city.secretariat', on: '-' },
  'POST /remarks': { by: 'city.staff', on: 'initiative' },
  'PATCH /remarks/:id': { by: 'city.staff', on: 'internal remark' },
  'POST /remarks/:id/widening': { by: 'city.staff', on: 'internal remark' },
  'POST /remarks/:id/striking': { by: 'city.staff', on: 'internal remark' },
  'PATCH /retention-classes/:id': { by: 'city.secretariat', on: 'class' },
  'POST /disposal-lists/:id/decisions': { by: 'city.secretariat', on: 'disposal list' },
  'POST /disposal-lists/:id/approval': { by: 'city.secretariat', on: 'disposal list' },
  'PATCH /disposal-items/:id': { by: 'city.secretariat', on: 'disposal item' },
  'POST /disposal-items/:id/release': { by: 'city.secretariat', on: 'disposal item' },
};
const bad = badCommands(COMMANDS, () => ({ service, records }));
const { recordFor, refused } = bad;
const routes = Object.keys(COMMANDS);

it('every command has its bad input here, or in the files on features, tasks, sign-in, transfers and the organisation', () => {
  const commands = routeNames().filter((name) => !name.startsWith('GET '));
  const elsewhere = commands.filter((name) =>
    / \/(tasks|sessions?|account|invitations|password-resets|departments|posts|post-holders|organisations)\b|\/transfer-lists\/:id\/file$|\/people(\/:id(\/(disabling|enabling))?)?$/.test(
      name,
    ),
  );
  const told = featurePromises.flatMap(({ commands, badInputElsewhere }) =>
    Object.keys({ ...commands, ...badInputElsewhere }),
  );
  expect([...routes, ...elsewhere, ...told].sort()).toEqual(commands.sort());
});

describeRefusals(bad, [
  'PATCH /meetings/:id',
  'PATCH /agenda-items/:id',
  'PUT /meetings/:id/attendance',
  'PUT /meetings/:id/minutes',
  'PATCH /remarks/:id',
  'POST /remarks/:id/widening',
  'PATCH /retention-classes/:id',
  'POST /disposal-lists/:id/approval',
  'PATCH /disposal-items/:id',
  'POST /transfer-lists/:id/scheduling',
]);

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
  ['POST /transfer-lists', 'title'],
  ['POST /transfer-lists/:id/withdrawal', 'reason'],
  ['POST /deliveries/:id/resending', 'reason'],
  ['POST /remarks', 'text'],
  ['PATCH /remarks/:id', 'text'],
  ['POST /remarks/:id/striking', 'reason'],
  ['PATCH /disposal-items/:id', 'reason'],
  ['POST /disposal-items/:id/release', 'reason'],
  ['POST /access-tokens', 'name'],
  ['POST /provider-rules', 'claim'],
  ['POST /provider-rules', 'value'],
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
    ['POST /provider-sign-ins', 'a third agency', () => ({ agency: 'village' }), '/agency'],
    ['POST /provider-sign-ins', 'a page of two lines', () => ({ returnTo: '/a\nb' }), '/returnTo'],
    ['POST /provider-sign-ins/completion', 'no answer', () => ({ response: '' }), '/response'],
    [
      'POST /provider-sign-ins/completion',
      'a long answer',
      () => ({ response: 'x'.repeat(8001) }),
      '/response',
    ],
    ['POST /provider-identities', 'an account', () => ({ accountId: newId() }), '/accountId'],
    ['POST /provider-rules', 'an unknown post', () => ({ postId: newId() }), '/postId'],
    ['POST /provider-rules', 'an agency', () => ({ agency: 'prefecture' }), '/agency'],
    ['POST /access-tokens', 'a permission that is none', () => ({ scopes: ['task.steal'] }), '/scopes/0'],
    ['POST /access-tokens', 'the right to make tokens', () => ({ scopes: ['account.own'] }), '/scopes/0'],
    ['POST /access-tokens', 'half a day', () => ({ days: 0.5 }), '/days'],
    ['POST /access-tokens', 'a post nobody has', () => ({ postId: newId() }), '/postId'],
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
