import { Controller, Get } from '@nestjs/common';
import { permissions, REQUIRED_PERMISSION } from '@domain/access';
import { controllers } from '@domain';
import { listRoutes } from '@platform/http';
import { featurePromises } from '../features/index.js';
import { createApi } from '../../apps/api/create-api.js';
import { REPORTED } from '../support/build-report.js';
import { castNames } from '../support/cast.js';
import type { Answer } from '../support/member.js';
import { memoryLogger } from '../support/memory-logger.js';
import { bodyOf, type MatrixRecord, MatrixRecords } from '../support/permission-records.js';
import { type Caller, isAllowed, readTable, type Row, standingOf } from '../support/permission-table.js';
import { routeNames } from '../support/route-list.js';
import { startTestService, type TestService } from '../support/test-service.js';

// Who may do what, as the domain guide has it; everybody else is refused. A joint task is one that the prefecture asks of
// the city's staff; an agency's own is one that its staff asks of its planner. A schedule belongs to one agency. A remark is
// written by an agency's staff, for that agency (internal), for both, or for everybody; the record kind says for whom.
const TABLE = readTable(
  `
  route                                       | record        | own                       | other       | joint, or no record
  GET    /health/live                         | -             | -                         | -           | anyone
  GET    /health/ready                        | -             | -                         | -           | anyone
  GET    /installation                        | -             | -                         | -           | anyone
  POST   /session                             | -             | -                         | -           | anyone
  GET    /session                             | -             | -                         | -           | everyone
  DELETE /session                             | -             | -                         | -           | everyone
  POST   /session/second-factor               | -             | -                         | -           | anyone
  PUT    /session/post                        | -             | -                         | -           | everyone
  POST   /session/proof                       | -             | -                         | -           | everyone
  GET    /sessions                            | -             | -                         | -           | everyone
  DELETE /sessions                            | -             | -                         | -           | everyone
  DELETE /sessions/:id                        | session       | -                         | -           | viewer
  GET    /account                             | -             | -                         | -           | everyone
  PUT    /account/password                    | -             | -                         | -           | everyone
  POST   /account/second-factor               | -             | -                         | -           | everyone
  POST   /account/second-factor/confirmation  | -             | -                         | -           | everyone
  DELETE /account/second-factor               | -             | -                         | -           | everyone
  POST   /account/recovery-codes              | -             | -                         | -           | everyone
  POST   /password-resets                     | -             | -                         | -           | anyone
  POST   /password-resets/reading             | -             | -                         | -           | anyone
  POST   /password-resets/confirmation        | -             | -                         | -           | anyone
  POST   /invitations/reading                 | -             | -                         | -           | anyone
  POST   /invitations/acceptance              | -             | -                         | -           | anyone
  POST   /session/ending                      | -             | -                         | -           | everyone
  GET    /sign-in-options                     | -             | -                         | -           | anyone
  POST   /provider-sign-ins                   | -             | -                         | -           | anyone
  POST   /provider-sign-ins/completion        | -             | -                         | -           | anyone
  GET    /provider-identities                 | -             | -                         | -           | everyone
  POST   /provider-identities                 | -             | -                         | -           | everyone
  DELETE /provider-identities/:id             | identity      | -                         | -           | viewer
  GET    /provider-rules                      | provider rule | administrator             | -           | -
  POST   /provider-rules                      | -             | -                         | -           | administrators
  DELETE /provider-rules/:id                  | provider rule | administrator             | -           | -
  GET    /provider-refusals                   | refusal       | administrator             | -           | -
  GET    /access-tokens                       | access token  | -                         | -           | viewer
  GET    /access-tokens/choices               | -             | -                         | -           | everyone
  POST   /access-tokens                       | -             | -                         | -           | everyone
  POST   /access-tokens/:id/revocation        | access token  | -                         | -           | viewer
  GET    /calendar                            | -             | -                         | -           | everyone
  GET    /posts                               | -             | -                         | -           | everyone
  GET    /posts/:id                           | post          | workers administrator     | workers administrator council.member viewer | everyone
  POST   /posts                               | -             | -                         | -           | administrators
  PATCH  /posts/:id                           | post          | administrator             | -           | administrators
  POST   /posts/:id/renaming                  | post          | administrator             | -           | administrators
  POST   /posts/:id/ending                    | post          | administrator             | -           | administrators
  POST   /posts/:id/roles                     | post          | administrator             | -           | administrators
  DELETE /posts/:id/roles/:role               | post          | administrator             | -           | administrators
  POST   /posts/:id/holders                   | post          | administrator             | -           | administrators
  POST   /post-holders/:id/ending             | term          | administrator             | -           | administrators
  GET    /vacant-posts                        | vacant post   | secretariat administrator | -           | secretariats administrators
  GET    /organisation-chart                  | post          | workers administrator     | workers administrator council.member viewer | everyone
  GET    /departments/:id                     | department    | workers administrator     | workers administrator council.member viewer | -
  POST   /departments                         | -             | -                         | -           | administrators
  POST   /departments/:id/renaming            | department    | administrator             | -           | -
  POST   /departments/:id/moving              | department    | administrator             | -           | -
  POST   /departments/:id/ending              | department    | administrator             | -           | -
  GET    /people                              | person        | secretariat administrator | -           | secretariats administrators
  GET    /people/export                       | -             | -                         | -           | administrators
  GET    /people/:id                          | person        | secretariat administrator | -           | secretariats administrators
  POST   /people                              | -             | -                         | -           | administrators
  PATCH  /people/:id                          | person        | administrator             | -           | administrators
  POST   /people/:id/disabling                | person        | administrator             | -           | administrators
  POST   /people/:id/enabling                 | person        | administrator             | -           | administrators
  GET    /organisations                       | organisation  | -                         | -           | everyone
  GET    /organisations/:id                   | organisation  | -                         | -           | everyone
  POST   /organisations                       | -             | -                         | -           | secretariats administrators
  PATCH  /organisations/:id                   | organisation  | -                         | -           | secretariats administrators
  POST   /organisations/:id/ending            | organisation  | -                         | -           | secretariats administrators
  GET    /permissions                         | -             | -                         | -           | everyone
  GET    /my-work                             | -             | -                         | -           | everyone
  GET    /mailbox                             | mail          | -                         | -           | everyone
  GET    /mailbox/:id                         | mail          | -                         | -           | everyone
  GET    /programmes                          | -             | -                         | -           | everyone
  GET    /programmes/:code                    | -             | -                         | -           | everyone
  GET    /programmes/:code/progress           | -             | -                         | -           | everyone
  GET    /initiatives/:id                     | initiative    | -                         | -           | everyone

  GET    /task-counts                         | -             | -                         | -           | workers viewer
  GET    /tasks                               | task          | workers                   | secretariat | workers viewer
  POST   /tasks                               | -             | -                         | -           | workers
  GET    /tasks/:id                           | task          | workers                   | secretariat | workers viewer
  PATCH  /tasks/:id                           | task          | workers                   | -           | prefecture.workers
  POST   /tasks/:id/starting                  | task          | planner head secretariat  | -           | city.staff city.head city.secretariat
  POST   /tasks/:id/blocking                  | task          | planner head secretariat  | -           | city.staff city.head city.secretariat
  POST   /tasks/:id/unblocking                | task          | planner head secretariat  | -           | city.staff city.head city.secretariat
  POST   /tasks/:id/completion                | task          | planner head secretariat  | -           | city.staff city.head city.secretariat
  POST   /tasks/:id/reopening                 | task          | workers                   | -           | prefecture.workers city.staff
  POST   /tasks/:id/cancellation              | task          | workers                   | -           | prefecture.workers
  POST   /tasks/:id/assignments               | task          | workers                   | -           | prefecture.workers city.head city.secretariat

  GET    /remarks                             | internal remark | workers                 | -           | -
  GET    /remarks                             | agencies remark | workers                 | workers     | -
  GET    /remarks                             | public remark | workers                   | workers council.member viewer | -
  POST   /remarks                             | initiative    | -                         | -           | workers
  POST   /remarks                             | task          | workers                   | secretariat | workers
  POST   /remarks                             | draft meeting | workers                   | -           | workers
  GET    /remarks/:id                         | internal remark | workers                 | -           | -
  GET    /remarks/:id                         | agencies remark | workers                 | workers     | -
  GET    /remarks/:id                         | public remark | workers                   | workers council.member viewer | -
  GET    /remarks/:id/versions                | internal remark | workers                 | -           | -
  GET    /remarks/:id/versions                | public remark | workers                   | workers council.member viewer | -
  PATCH  /remarks/:id                         | internal remark | staff                   | -           | -
  PATCH  /remarks/:id                         | public remark | staff                     | -           | -
  POST   /remarks/:id/widening                | internal remark | workers                 | -           | -
  POST   /remarks/:id/widening                | agencies remark | workers                 | -           | -
  POST   /remarks/:id/striking                | internal remark | staff secretariat       | -           | -
  POST   /remarks/:id/striking                | public remark | staff secretariat         | -           | -

  GET    /councils                            | council       | workers                   | secretariat | workers viewer council.member
  GET    /decisions                           | meeting       | workers                   | secretariat | workers viewer council.member
  GET    /meetings                            | meeting       | workers                   | secretariat | workers viewer council.member
  GET    /meetings                            | draft meeting | workers                   | -           | workers
  POST   /meetings                            | council       | secretariat               | -           | secretariats
  GET    /meetings/:id                        | meeting       | workers                   | secretariat | workers viewer council.member
  GET    /meetings/:id                        | draft meeting | workers                   | -           | workers
  PATCH  /meetings/:id                        | meeting       | secretariat               | -           | secretariats
  POST   /meetings/:id/action-items           | meeting       | secretariat               | -           | secretariats
  POST   /meetings/:id/agenda-items           | meeting       | secretariat               | -           | secretariats
  PATCH  /agenda-items/:id                    | agenda item   | secretariat               | -           | secretariats
  POST   /meetings/:id/announcement           | meeting       | secretariat               | -           | secretariats
  PUT    /meetings/:id/attendance             | meeting       | secretariat               | -           | secretariats
  POST   /meetings/:id/cancellation           | meeting       | secretariat               | -           | secretariats
  POST   /meetings/:id/closing                | meeting       | secretariat               | -           | secretariats
  POST   /meetings/:id/decisions              | meeting       | secretariat               | -           | secretariats
  POST   /meetings/:id/holding                | meeting       | secretariat               | -           | secretariats
  GET    /meetings/:id/minutes                | meeting       | workers                   | secretariat | workers viewer council.member
  PUT    /meetings/:id/minutes                | meeting       | secretariat               | -           | secretariats
  GET    /meetings/:id/minutes/versions       | meeting       | workers                   | secretariat | workers viewer council.member
  GET    /meetings/:id/minutes/versions/:version | meeting    | workers                   | secretariat | workers viewer council.member

  GET    /reports                             | -             | -                         | -           | workers viewer council.member
  GET    /report-runs                         | run           | -                         | -           | workers viewer council.member
  POST   /report-runs                         | -             | -                         | -           | workers
  GET    /report-runs/:id                     | run           | -                         | -           | workers viewer council.member
  GET    /report-runs/:id/file                | run           | -                         | -           | workers viewer council.member
  POST   /report-runs/:id/retrying            | run           | -                         | -           | workers
  GET    /report-schedules                    | schedule      | workers                   | workers     | -
  POST   /report-schedules                    | -             | -                         | -           | secretariats
  POST   /report-schedules/:id/pausing        | schedule      | secretariat               | -           | -
  POST   /report-schedules/:id/resumption     | schedule      | secretariat               | -           | -
  DELETE /report-schedules/:id                | schedule      | secretariat               | -           | -

  GET    /transfer-lists                      | transfer list | secretariat administrator | -           | -
  POST   /transfer-lists                      | -             | -                         | -           | administrators
  GET    /transfer-lists/:id                  | transfer list | secretariat administrator | -           | -
  PUT    /transfer-lists/:id/file             | transfer list | administrator             | -           | -
  POST   /transfer-lists/:id/scheduling       | transfer list | administrator             | -           | -
  POST   /transfer-lists/:id/withdrawal       | transfer list | administrator             | -           | -
  POST   /transfer-lists/:id/retrying         | transfer list | administrator             | -           | -
  GET    /transfer-rows/:id                   | transfer row  | secretariat administrator | -           | -
  GET    /transfer-form                       | -             | -                         | -           | administrators
  GET    /hand-overs                          | hand-over     | planner                   | -           | -
  POST   /hand-overs/:id/confirmation         | hand-over     | planner                   | -           | -
  PUT    /hand-overs/:id/note                 | hand-over     | planner                   | -           | -
  GET    /transfer-receipts/:id               | receipt       | planner secretariat administrator | -   | -

  GET    /deliveries                          | delivery      | secretariat administrator | -           | secretariats administrators
  GET    /deliveries/:id                      | delivery      | secretariat administrator | -           | secretariats administrators
  POST   /deliveries/:id/resending            | delivery      | secretariat administrator | -           | secretariats administrators
  GET    /people/:id/account                  | person        | administrator             | -           | administrators
  POST   /people/:id/invitation               | person        | administrator             | -           | administrators
  DELETE /people/:id/invitation               | person        | administrator             | -           | administrators
  DELETE /people/:id/second-factor            | person        | administrator             | -           | administrators
  GET    /work-queues                         | -             | -                         | -           | administrators

  GET    /history/:kind/:id                   | task          | workers                   | secretariat | workers viewer
  GET    /history/:kind/:id                   | initiative    | -                         | -           | everyone
  GET    /history/:kind/:id                   | council       | workers                   | secretariat | workers viewer council.member
  GET    /history/:kind/:id                   | meeting       | workers                   | secretariat | workers viewer council.member
  GET    /history/:kind/:id                   | draft meeting | workers                   | -           | workers
  GET    /history/:kind/:id                   | run           | -                         | -           | workers viewer council.member
  GET    /history/:kind/:id                   | schedule      | workers                   | workers     | -
  GET    /history/:kind/:id                   | delivery      | secretariat administrator | -           | secretariats administrators
  GET    /history/:kind/:id                   | programme     | -                         | -           | everyone
  GET    /history/:kind/:id                   | department    | workers administrator     | workers administrator council.member viewer | -
  GET    /history/:kind/:id                   | post          | workers administrator     | workers administrator council.member viewer | everyone
  GET    /history/:kind/:id                   | person        | secretariat administrator | -           | secretariats administrators
  GET    /history/:kind/:id                   | account       | secretariat administrator | -           | secretariats administrators
  GET    /history/:kind/:id                   | organisation  | -                         | -           | everyone
  GET    /history/:kind/:id                   | transfer list | secretariat administrator | -           | -
  GET    /history/:kind/:id                   | transfer row  | secretariat administrator | -           | -
  GET    /history/:kind/:id                   | hand-over     | planner secretariat administrator | -           | -
  GET    /history/:kind/:id                   | internal remark | workers                   | -           | -
  GET    /history/:kind/:id                   | agencies remark | workers                   | workers     | -
  GET    /history/:kind/:id                   | public remark | workers                   | workers council.member viewer | -
  GET    /history/:kind/:id                   | class         | secretariat               | secretariat | -
  GET    /history/:kind/:id                   | disposal list | secretariat               | secretariat | -
  GET    /history/:kind/:id                   | provider rule | administrator             | -           | -
  GET    /history/:kind/:id                   | refusal       | administrator             | -           | -
  GET    /history/:kind/:id                   | access token  | -                         | -           | viewer
  GET    /history/:kind/:id                   | verification  | -                         | -           | secretariats administrators
  GET    /audit/events                        | task          | secretariat administrator | -           | secretariats administrators
  GET    /audit/events                        | meeting       | secretariat administrator | -           | secretariats administrators
  GET    /audit/events/:id                    | audit event   | secretariat administrator | -           | secretariats administrators
  GET    /audit/types                         | -             | -                         | -           | secretariats administrators
  GET    /audit/export                        | task          | secretariat administrator | -           | secretariats administrators
  GET    /audit/integrity                     | -             | -                         | -           | secretariats administrators
  POST   /audit/verifications                 | -             | -                         | -           | secretariats administrators
  GET    /audit/verifications/:id             | verification  | -                         | -           | secretariats administrators
  GET    /retention-classes                   | class         | secretariat               | secretariat | -
  PATCH  /retention-classes/:id               | class         | secretariat               | -           | -
  GET    /disposal-lists                      | disposal list | secretariat               | secretariat | -
  GET    /disposal-lists/:id                  | disposal list | secretariat               | secretariat | -
  GET    /disposal-lists/:id/items            | disposal list | secretariat               | secretariat | -
  POST   /disposal-lists/:id/decisions        | disposal list | secretariat               | -           | -
  POST   /disposal-lists/:id/approval         | disposal list | secretariat               | -           | -
  PATCH  /disposal-items/:id                  | disposal item | secretariat               | -           | -
  POST   /disposal-items/:id/release          | disposal item | secretariat               | -           | -
`,
  ...featurePromises.map(({ rows }) => rows),
).map((row) => ({ ...row, route: row.route.replace(/\s+/, ' ') }));

const QUERIES: Record<string, (records: MatrixRecords, record: MatrixRecord) => string> = {
  'GET /calendar': () => '?from=2026-11-01&to=2026-11-30',
  'GET /task-counts': () => `?programme=${REPORTED}`,
  'GET /tasks': () => '?state=any&limit=100',
  'GET /audit/events': (_records, { id }) => `?record=${id}`,
  'GET /audit/export': () => '?from=2026-11-20&to=2026-11-30&format=json',
  'GET /people': () => '?limit=100',
  'GET /remarks': ({ initiativeId }) => `?subjectType=initiative&subjectId=${initiativeId}&limit=100`,
  'GET /decisions': ({ initiativeId }) => `?initiative=${initiativeId}&limit=100`,
};
const query = (route: string, record: MatrixRecord): string =>
  QUERIES[route]?.(records, record) ??
  featurePromises.map(({ queries }) => queries?.[route]?.(record)).find((text) => text !== undefined) ??
  '';
const CALLERS: Caller[] = [...castNames, 'nobody signed in'];

let service: TestService;
let records: MatrixRecords;
let cells = { allowed: 0, refused: 0 };
beforeAll(async () => {
  service = await startTestService();
  records = new MatrixRecords(service);
  await records.make();
});
afterAll(async () => {
  const { allowed, refused } = cells;
  process.stdout.write(
    `permission matrix: ${allowed + refused} cells, ${allowed} allowed, ${refused} refused\n`,
  );
  await service.close();
});

async function send(caller: Caller, route: string, record: MatrixRecord): Promise<Answer> {
  const [method = '', pattern = ''] = route.split(' ');
  const path = pattern
    .replace(':id', record.id)
    .replace(':code', REPORTED)
    .replace(':fiscalYear', '2026')
    .replace(':agency', record.owner ?? 'city')
    .replace(':version', '1')
    .replace(':kind', record.historyKind ?? '')
    .replace(':role', 'viewer')
    .replace(':dataset', 'programmes');
  const full = `${path}${query(route, record)}`;
  const who = caller === 'nobody signed in' ? service.visitor() : service.as(caller);
  // Whoever signs out, or in as somebody else, comes back as himself.
  if (path.startsWith('/session') && method !== 'GET' && caller !== 'nobody signed in')
    service.members.delete(caller);
  if (route === 'POST /session/second-factor') return secondStep(caller);
  if (method === 'GET') return who.get(full);
  if (method === 'DELETE') return who.delete(full, { 'If-Match': '"1"' });
  const verb = method.toLowerCase() as 'post' | 'put' | 'patch';
  return who[verb](full, bodyOf(service, route, record), { 'If-Match': '"1"' });
}

/** The second step is open to whoever has done the first, signed in or not. */
async function secondStep(caller: Caller): Promise<Answer> {
  const who = caller === 'nobody signed in' ? service.visitor() : service.as(caller);
  await who.get('/session'); // signs in, if that was still to do
  if (caller !== 'nobody signed in') service.members.delete(caller);
  const code = await records.beginSignIn(who);
  return who.post('/session/second-factor', { code });
}

/** What is wrong with an answer, or null. */
function judge({ status, text }: Answer, row: Row, caller: Caller, record: MatrixRecord): string | null {
  const allowed = isAllowed(row, caller, record.owner);
  if (status >= 500) return 'is a fault';
  if (caller === 'nobody signed in' && !allowed) return status === 401 ? null : 'is not refused with 401';
  // What a list shows is what reading it would show; it answers to whoever may see any row.
  const isList = row.route.startsWith('GET ') && row.record !== '-' && !row.route.includes('/:');
  if (isList) return (status === 200 && text.includes(record.id)) === allowed ? null : 'shows the wrong rows';
  // A council that one may not see is like one that does not exist: a field with a bad value.
  const hidden = row.route === 'POST /meetings' && status === 422 && text.includes('/councilId');
  const refused = hidden || [401, 403, 404].includes(status);
  return refused === allowed ? `should be ${allowed ? 'allowed' : 'refused'}` : null;
}

/** Tries every caller on every record of the row. */
async function complaints(row: Row, count = { allowed: 0, refused: 0 }): Promise<string[]> {
  const found: string[] = [];
  for (const caller of CALLERS)
    for (const known of records.of(row.record)) {
      const record = await records.fresh(row.route, known);
      const answer = await send(caller, row.route, record);
      count[isAllowed(row, caller, record.owner) ? 'allowed' : 'refused'] += 1;
      const complaint = judge(answer, row, caller, record);
      const standing = standingOf(caller, record.owner);
      if (complaint !== null) found.push(`${caller} × ${standing}: ${answer.status} ${complaint}`);
    }
  return found;
}

describe('what a role may do', () => {
  it('has a row for every route, and no row without a route', () => {
    expect([...new Set(TABLE.map(({ route }) => route))].sort()).toEqual(routeNames().sort());
    const running = listRoutes(service.app, REQUIRED_PERMISSION).map(
      ({ method, path }) => `${method} ${path}`,
    );
    expect(running.sort()).toEqual(routeNames().sort());
  });

  it.each(TABLE.map((row): [string, string, Row] => [row.route, row.record, row]))(
    '%s (%s) is allowed to whom the table names, and refused to everybody else',
    async (_route, _record, row) => {
      const count = { allowed: 0, refused: 0 };
      expect(await complaints(row, count)).toEqual([]);
      // A request that nobody can make, or that nobody is refused, would be a mistake of the table or of its path.
      expect(count.allowed).toBeGreaterThan(0);
      cells = { allowed: cells.allowed + count.allowed, refused: cells.refused + count.refused };
    },
  );
});

describe('a hole', () => {
  it.each([
    ['too much', 'GET /deliveries/:id', 'delivery.read', 'viewer', ['any']],
    ['too much', 'POST /tasks/:id/cancellation', 'task.cancel', 'owner_staff', ['any']],
    ['too little', 'PATCH /meetings/:id', 'meeting.record', 'secretariat', ['own']],
  ] as const)('that allows %s in %s is found', async (_what, route, permission, role, scopes) => {
    const row = TABLE.find((one) => one.route === route);
    if (row === undefined) throw new Error(`no row for ${route}`);
    const grants = permissions[permission] as Partial<Record<string, readonly string[]>>;
    const before = grants[role];
    try {
      grants[role] = scopes;
      expect((await complaints(row)).length).toBeGreaterThan(0);
    } finally {
      if (before === undefined) Reflect.deleteProperty(grants, role);
      else grants[role] = before;
    }
    expect(await complaints(row)).toEqual([]);
  });

  it('that is a route without any permission keeps the service from starting', async () => {
    @Controller('planted')
    class PlantedController {
      @Get()
      look(): string {
        return 'open to everybody';
      }
    }
    const planted = controllers as unknown[];
    planted.push(PlantedController);
    try {
      await expect(createApi(service.config, memoryLogger([]), { connect: false })).rejects.toThrow(
        'these routes declare no permission: GET /planted',
      );
    } finally {
      planted.pop();
    }
  });
});
