import { type FeaturePromises, featurePromises } from '../features/index.js';
import { REPORTED } from '../support/build-report.js';
import type { CastName } from '../support/cast.js';
import { type MatrixRecord, MatrixRecords } from '../support/permission-records.js';
import { routeNames } from '../support/route-list.js';
import { startTestService, type TestService } from '../support/test-service.js';

/** A list is one statement whatever it holds; another read is at most two. The session's look-up is not counted. */
type Kind = 'list' | 'read';

// Every GET route, with a member who sees something there. `:record` = the joint one, or the only one, of that kind.
const ROUTES: Record<string, { kind: Kind; by: CastName; path: string; record?: string }> = {
  'GET /health/live': { kind: 'read', by: 'viewer', path: '/health/live' },
  'GET /health/ready': { kind: 'read', by: 'viewer', path: '/health/ready' },
  'GET /installation': { kind: 'read', by: 'viewer', path: '/installation' },
  'GET /session': { kind: 'read', by: 'viewer', path: '/session' },
  'GET /sessions': { kind: 'list', by: 'viewer', path: '/sessions' },
  'GET /account': { kind: 'read', by: 'viewer', path: '/account' },
  'GET /people/:id/account': {
    kind: 'read',
    by: 'city.administrator',
    path: '/people/:record/account',
    record: 'person',
  },
  'GET /sign-in-options': { kind: 'read', by: 'viewer', path: '/sign-in-options' },
  'GET /provider-identities': { kind: 'list', by: 'viewer', path: '/provider-identities' },
  'GET /provider-rules': { kind: 'list', by: 'city.administrator', path: '/provider-rules' },
  'GET /provider-refusals': { kind: 'list', by: 'city.administrator', path: '/provider-refusals' },
  'GET /access-tokens': { kind: 'list', by: 'viewer', path: '/access-tokens' },
  'GET /access-tokens/choices': { kind: 'read', by: 'viewer', path: '/access-tokens/choices' },
  'GET /calendar': { kind: 'read', by: 'viewer', path: '/calendar?from=2026-11-01&to=2027-03-31' },
  'GET /posts': { kind: 'list', by: 'viewer', path: '/posts' },
  'GET /posts/:id': { kind: 'read', by: 'city.secretariat', path: '/posts/:record', record: 'post' },
  'GET /vacant-posts': { kind: 'read', by: 'city.administrator', path: '/vacant-posts' },
  'GET /organisation-chart': { kind: 'list', by: 'viewer', path: '/organisation-chart?on=2026-04-01' },
  'GET /departments/:id': { kind: 'read', by: 'viewer', path: '/departments/:record', record: 'department' },
  'GET /people': { kind: 'list', by: 'city.administrator', path: '/people?search=担当' },
  // One to read them, and one to write down who took how many.
  'GET /people/export': { kind: 'read', by: 'city.administrator', path: '/people/export' },
  'GET /people/:id': { kind: 'read', by: 'city.administrator', path: '/people/:record', record: 'person' },
  'GET /organisations': { kind: 'list', by: 'viewer', path: '/organisations' },
  'GET /organisations/:id': {
    kind: 'read',
    by: 'viewer',
    path: '/organisations/:record',
    record: 'organisation',
  },
  'GET /permissions': { kind: 'read', by: 'viewer', path: '/permissions' },
  'GET /my-work': { kind: 'read', by: 'city.staff', path: '/my-work' },
  'GET /mailbox': { kind: 'list', by: 'viewer', path: '/mailbox' },
  'GET /mailbox/:id': { kind: 'read', by: 'viewer', path: '/mailbox/:record', record: 'mail' },
  'GET /programmes': { kind: 'list', by: 'viewer', path: '/programmes' },
  'GET /programmes/:code': { kind: 'read', by: 'viewer', path: `/programmes/${REPORTED}` },
  'GET /programmes/:code/progress': { kind: 'read', by: 'viewer', path: `/programmes/${REPORTED}/progress` },
  'GET /initiatives/:id': {
    kind: 'read',
    by: 'viewer',
    path: '/initiatives/:record',
    record: 'initiative',
  },
  'GET /task-counts': { kind: 'list', by: 'city.staff', path: `/task-counts?programme=${REPORTED}` },
  'GET /tasks': { kind: 'list', by: 'city.staff', path: '/tasks?limit=1&overdue=false' },
  'GET /tasks/:id': { kind: 'read', by: 'city.staff', path: '/tasks/:record', record: 'task' },
  'GET /remarks': {
    kind: 'list',
    by: 'city.staff',
    path: '/remarks?subjectType=initiative&subjectId=:record',
    record: 'initiative',
  },
  'GET /remarks/:id': { kind: 'read', by: 'city.staff', path: '/remarks/:record', record: 'public remark' },
  'GET /remarks/:id/versions': {
    kind: 'list',
    by: 'city.staff',
    path: '/remarks/:record/versions',
    record: 'public remark',
  },
  'GET /councils': { kind: 'list', by: 'city.staff', path: '/councils' },
  'GET /decisions': {
    kind: 'list',
    by: 'city.staff',
    path: '/decisions?initiative=:record',
    record: 'initiative',
  },
  'GET /meetings': { kind: 'list', by: 'city.staff', path: '/meetings?fiscalYear=2026' },
  'GET /meetings/:id': { kind: 'read', by: 'city.staff', path: '/meetings/:record', record: 'meeting' },
  'GET /meetings/:id/minutes': {
    kind: 'read',
    by: 'city.staff',
    path: '/meetings/:record/minutes',
    record: 'meeting',
  },
  'GET /meetings/:id/minutes/versions': {
    kind: 'list',
    by: 'city.staff',
    path: '/meetings/:record/minutes/versions',
    record: 'meeting',
  },
  'GET /meetings/:id/minutes/versions/:version': {
    kind: 'read',
    by: 'city.staff',
    path: '/meetings/:record/minutes/versions/1',
    record: 'meeting',
  },
  'GET /reports': { kind: 'list', by: 'viewer', path: '/reports' },
  'GET /report-runs': { kind: 'list', by: 'viewer', path: `/report-runs?programmeCode=${REPORTED}` },
  'GET /report-runs/:id': { kind: 'read', by: 'viewer', path: '/report-runs/:record', record: 'run' },
  // One to find the file, and one to write down who took it.
  'GET /report-runs/:id/file': {
    kind: 'read',
    by: 'viewer',
    path: '/report-runs/:record/file',
    record: 'run',
  },
  'GET /report-schedules': { kind: 'list', by: 'city.staff', path: '/report-schedules' },
  'GET /transfer-lists': { kind: 'list', by: 'city.administrator', path: '/transfer-lists' },
  'GET /transfer-lists/:id': {
    kind: 'read',
    by: 'city.administrator',
    path: '/transfer-lists/:record',
    record: 'transfer list',
  },
  'GET /transfer-rows/:id': {
    kind: 'read',
    by: 'city.administrator',
    path: '/transfer-rows/:record',
    record: 'transfer row',
  },
  // One for the rows of the form, and one to write down who took it.
  'GET /transfer-form': {
    kind: 'read',
    by: 'city.administrator',
    path: '/transfer-form?effectiveOn=2027-04-01',
  },
  'GET /hand-overs': { kind: 'list', by: 'city.planner', path: '/hand-overs' },
  'GET /transfer-receipts/:id': {
    kind: 'read',
    by: 'city.planner',
    path: '/transfer-receipts/:record',
    record: 'receipt',
  },
  'GET /deliveries': { kind: 'list', by: 'city.secretariat', path: '/deliveries?state=failed' },
  'GET /deliveries/:id': {
    kind: 'read',
    by: 'city.secretariat',
    path: '/deliveries/:record',
    record: 'delivery',
  },
  'GET /history/:kind/:id': {
    kind: 'list',
    by: 'city.staff',
    path: '/history/task/:record',
    record: 'task',
  },
  'GET /audit/events': { kind: 'list', by: 'city.secretariat', path: '/audit/events?kind=task' },
  'GET /audit/events/:id': {
    kind: 'read',
    by: 'city.secretariat',
    path: '/audit/events/:record',
    record: 'audit event',
  },
  'GET /audit/types': { kind: 'read', by: 'city.secretariat', path: '/audit/types' },
  // One for the first page with the count of all, and one to write down who took them.
  'GET /audit/export': {
    kind: 'read',
    by: 'city.secretariat',
    path: '/audit/export?from=2026-11-20&to=2026-11-20&format=csv',
  },
  'GET /audit/integrity': { kind: 'read', by: 'city.secretariat', path: '/audit/integrity' },
  'GET /audit/verifications/:id': {
    kind: 'read',
    by: 'city.secretariat',
    path: '/audit/verifications/:record',
    record: 'verification',
  },
  'GET /retention-classes': { kind: 'list', by: 'city.secretariat', path: '/retention-classes' },
  'GET /disposal-lists': { kind: 'list', by: 'city.secretariat', path: '/disposal-lists' },
  'GET /disposal-lists/:id': {
    kind: 'read',
    by: 'city.secretariat',
    path: '/disposal-lists/:record',
    record: 'disposal list',
  },
  'GET /disposal-lists/:id/items': {
    kind: 'list',
    by: 'city.secretariat',
    path: '/disposal-lists/:record/items',
    record: 'disposal list',
  },
  'GET /work-queues': { kind: 'list', by: 'city.administrator', path: '/work-queues' },
  ...(Object.assign({}, ...featurePromises.map(({ reads }) => reads)) as FeaturePromises['reads']),
};

let service: TestService;
let records: MatrixRecords;
beforeAll(async () => {
  service = await startTestService();
  records = new MatrixRecords(service);
  await records.make();
  await service.drain();
  await service.stopWorker();
});
afterAll(async () => {
  await service.close();
});

function recordOf(kind: string): MatrixRecord {
  const record = records.of(kind).at(-1);
  if (record === undefined) throw new Error(`there is no ${kind}`);
  return record;
}

/** Opening a transaction for an agency, and ending it, is no question to the database. */
function isQuestion(sql: string): boolean {
  return !/^(START TRANSACTION|COMMIT|SELECT set_config\('app\.agency', \$1, true\))$/.test(sql.trim());
}

describe('what a page costs', () => {
  it('is known of every route that reads', () => {
    const reading = routeNames().filter((name) => name.startsWith('GET '));
    expect(Object.keys(ROUTES).sort()).toEqual(reading.sort());
  });

  it.each(Object.keys(ROUTES))('%s', async (route) => {
    const { kind, by, path, record } = ROUTES[route] ?? { kind: 'list', by: 'viewer', path: '' };
    const full = record === undefined ? path : path.replace(':record', recordOf(record).id);
    const { result, statements } = await service.statements(by, async (member) => member.get(full));
    expect({ status: result.status, text: result.text }).toMatchObject({ status: 200 });
    const questions = statements.filter(isQuestion);
    const most = kind === 'list' ? 1 : 2;
    expect(questions.slice(0, most)).toEqual(questions);
    // Lists have something to show here: a question for each row would not stay unseen.
    if (kind === 'list') {
      const { items } = result.body as { items: unknown[] };
      expect([questions.length, items.length > 0 || route === 'GET /task-counts']).toEqual([1, true]);
    }
  });

  it('would be seen to grow with a question more', async () => {
    const { statements } = await service.statements('viewer', async (viewer) => {
      await viewer.get('/programmes');
      await viewer.get('/programmes');
    });
    expect(statements.filter(isQuestion)).toHaveLength(2);
  });
});
