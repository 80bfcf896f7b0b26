import { Controller, Get } from '@nestjs/common';
import { permissions, REQUIRED_PERMISSION } from '@domain/access';
import { controllers } from '@domain';
import { listRoutes } from '@platform/http';
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
// the city's staff; an agency's own is one that its staff asks of its planner. A schedule belongs to one agency.
const TABLE = readTable(`
  route                                       | record        | own                       | other       | joint, or no record
  GET    /health/live                         | -             | -                         | -           | anyone
  GET    /health/ready                        | -             | -                         | -           | anyone
  GET    /installation                        | -             | -                         | -           | anyone
  POST   /session                             | -             | -                         | -           | anyone
  GET    /session                             | -             | -                         | -           | everyone
  DELETE /session                             | -             | -                         | -           | everyone
  GET    /calendar                            | -             | -                         | -           | everyone
  GET    /posts                               | -             | -                         | -           | everyone
  GET    /my-work                             | -             | -                         | -           | everyone
  GET    /mailbox                             | mail          | -                         | -           | everyone
  GET    /mailbox/:id                         | mail          | -                         | -           | everyone
  GET    /programmes                          | -             | -                         | -           | everyone
  GET    /programmes/:code                    | -             | -                         | -           | everyone
  GET    /programmes/:code/progress           | -             | -                         | -           | everyone
  GET    /initiatives/:id                     | initiative    | -                         | -           | everyone

  GET    /task-counts                         | -             | -                         | -           | workers viewer
  GET    /tasks                               | task          | workers                   | -           | workers viewer
  POST   /tasks                               | -             | -                         | -           | workers
  GET    /tasks/:id                           | task          | workers                   | -           | workers viewer
  PATCH  /tasks/:id                           | task          | workers                   | -           | prefecture.workers
  POST   /tasks/:id/starting                  | task          | planner head secretariat  | -           | city.staff city.head city.secretariat
  POST   /tasks/:id/blocking                  | task          | planner head secretariat  | -           | city.staff city.head city.secretariat
  POST   /tasks/:id/unblocking                | task          | planner head secretariat  | -           | city.staff city.head city.secretariat
  POST   /tasks/:id/completion                | task          | planner head secretariat  | -           | city.staff city.head city.secretariat
  POST   /tasks/:id/reopening                 | task          | workers                   | -           | prefecture.workers city.staff
  POST   /tasks/:id/cancellation              | task          | workers                   | -           | prefecture.workers
  POST   /tasks/:id/assignments               | task          | workers                   | -           | prefecture.workers city.head city.secretariat

  GET    /councils                            | council       | workers                   | -           | workers viewer council.member
  GET    /decisions                           | meeting       | workers                   | -           | workers viewer council.member
  GET    /meetings                            | meeting       | workers                   | -           | workers viewer council.member
  GET    /meetings                            | draft meeting | workers                   | -           | workers
  POST   /meetings                            | council       | secretariat               | -           | secretariats
  GET    /meetings/:id                        | meeting       | workers                   | -           | workers viewer council.member
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
  GET    /meetings/:id/minutes                | meeting       | workers                   | -           | workers viewer council.member
  PUT    /meetings/:id/minutes                | meeting       | secretariat               | -           | secretariats
  GET    /meetings/:id/minutes/versions       | meeting       | workers                   | -           | workers viewer council.member
  GET    /meetings/:id/minutes/versions/:version | meeting    | workers                   | -           | workers viewer council.member

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

  GET    /deliveries                          | delivery      | secretariat administrator | -           | secretariats administrators
  GET    /deliveries/:id                      | delivery      | secretariat administrator | -           | secretariats administrators
  POST   /deliveries/:id/resending            | delivery      | secretariat administrator | -           | secretariats administrators
  GET    /work-queues                         | -             | -                         | -           | administrators
`).map((row) => ({ ...row, route: row.route.replace(/\s+/, ' ') }));

const QUERIES: Record<string, (records: MatrixRecords) => string> = {
  'GET /calendar': () => '?from=2026-11-01&to=2026-11-30',
  'GET /task-counts': () => `?programme=${REPORTED}`,
  'GET /tasks': () => '?state=any&limit=100',
  'GET /decisions': ({ initiativeId }) => `?initiative=${initiativeId}&limit=100`,
};
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
  const path = pattern.replace(':id', record.id).replace(':code', REPORTED).replace(':version', '1');
  const full = `${path}${QUERIES[route]?.(records) ?? ''}`;
  const who = caller === 'nobody signed in' ? service.visitor() : service.as(caller);
  // Whoever signs out, or in as somebody else, comes back as himself.
  if (path === '/session' && method !== 'GET' && caller !== 'nobody signed in')
    service.members.delete(caller);
  if (method === 'GET') return who.get(full);
  if (method === 'DELETE') return who.delete(full);
  const verb = method.toLowerCase() as 'post' | 'put' | 'patch';
  return who[verb](full, bodyOf(service, route, record), { 'If-Match': '"1"' });
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
