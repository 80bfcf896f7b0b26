import { newId } from '@platform/database';
import type { CastName } from '../support/cast.js';
import { REPORTED } from '../support/build-report.js';
import { MatrixRecords } from '../support/permission-records.js';
import { expectProblem } from '../support/problems.js';
import { startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
  await new MatrixRecords(service).make();
});
afterAll(async () => {
  await service.close();
});

/** Every read with an id in its path, with somebody who may read such things. */
const BY_ID: [string, CastName][] = [
  ['/initiatives/:id', 'viewer'],
  ['/mailbox/:id', 'viewer'],
  ['/meetings/:id', 'city.staff'],
  ['/meetings/:id/minutes', 'city.staff'],
  ['/meetings/:id/minutes/versions', 'city.staff'],
  ['/meetings/:id/minutes/versions/1', 'city.staff'],
  ['/report-runs/:id', 'viewer'],
  ['/report-runs/:id/file', 'viewer'],
  ['/transfer-lists/:id', 'city.administrator'],
  ['/transfer-rows/:id', 'city.administrator'],
  ['/transfer-receipts/:id', 'city.planner'],
  ['/deliveries/:id', 'city.secretariat'],
  ['/history/task/:id', 'city.staff'],
  ['/audit/events/:id', 'city.secretariat'],
  ['/audit/verifications/:id', 'city.secretariat'],
  ['/people/:id/account', 'city.administrator'],
  ['/remarks/:id', 'viewer'],
  ['/remarks/:id/versions', 'viewer'],
  ['/disposal-lists/:id', 'city.secretariat'],
  ['/disposal-lists/:id/items', 'city.secretariat'],
];

const BAD_IDS: [string, string, number][] = [
  ['a word', 'x', 422],
  ['a number', '1', 422],
  ['a huge number', '9'.repeat(400), 422],
  ['braces', `{${newId()}}`, 422],
  ['a quote', "'", 422],
  ['NUL', '%00', 422],
  ['a line break', '%0a', 422],
  ['half a percent sign', '%', 400],
  ['bytes that are no text', '%ff%fe', 400],
  ['half a character', '%ed%a1%82', 400],
  ['a way up', '..%2f..%2fetc%2fpasswd', 422],
  ['full-width digits', encodeURIComponent('０'.repeat(8)), 422],
];

describe.each(BY_ID)('%s', (path, by) => {
  it('is "not found" for an unknown id', async () => {
    for (const id of [newId(), '00000000-0000-0000-0000-000000000000'])
      expectProblem(await service.as(by).get(path.replace(':id', id)), {
        status: 404,
        code: 'access/not-found',
      });
  });

  it.each(BAD_IDS)('refuses %s for an id', async (_what, id, status) => {
    const expected = status === 422 ? { status, pointer: '/id' } : { status };
    expectProblem(await service.as(by).get(path.replace(':id', id)), expected);
  });
});

describe('a programme by its code', () => {
  it.each(['', '/progress'])('is "not found" when it is unknown, or written otherwise%s', async (rest) => {
    for (const code of ['unknown', REPORTED.toUpperCase(), '0'])
      expectProblem(await service.as('viewer').get(`/programmes/${code}${rest}`), {
        status: 404,
        code: 'access/not-found',
      });
  });

  it.each([
    ['NUL', '%00'],
    ['a blank', '%20'],
    ['a wildcard', '%25'],
    ['a quote', "'"],
    ['Japanese', encodeURIComponent('共同')],
    ['a way up', '..%2f..'],
    ['65 characters', 'a'.repeat(65)],
    ['a leading point', '.a'],
  ])('is refused with its name: %s', async (_what, code) => {
    for (const rest of ['', '/progress'])
      expectProblem(await service.as('viewer').get(`/programmes/${code}${rest}`), {
        status: 422,
        pointer: '/code',
      });
    expectProblem(await service.as('city.staff').get(`/task-counts?programme=${code}`), {
      status: 422,
      pointer: '/programme',
    });
  });
});

describe('a version of minutes', () => {
  it.each(['0', '-1', '1.5', '1e99', '99999999999999999999', 'x', '%00', '１', '0x10'])(
    '%s',
    async (version) => {
      const [meeting] = await service.sql<{ id: string }>(
        `SELECT meeting_id AS id FROM minutes_versions JOIN meetings ON meetings.id = meeting_id
         JOIN councils ON councils.id = council_id WHERE agency_code IS NULL`,
      );
      const path = `/meetings/${meeting?.id ?? ''}/minutes/versions`;
      const answer = await service.as('city.staff').get(`${path}/${encodeURI(version).replace('%25', '%')}`);
      expectProblem(answer, { status: answer.status });
      expect([404, 422]).toContain(answer.status);
      expectProblem(await service.as('city.staff').get(`${path}/999999999`), { status: 404 });
    },
  );
});

/** Every list that is read page by page, with one query that it would take. */
const PAGED: [string, CastName][] = [
  ['/meetings?', 'city.staff'],
  [`/decisions?initiative=${newId()}&`, 'city.staff'],
  ['/report-runs?', 'viewer'],
  ['/mailbox?', 'viewer'],
  ['/deliveries?', 'city.secretariat'],
  ['/audit/events?', 'city.secretariat'],
];
const BAD_PAGES: [string, string][] = [
  ['limit=0', '/limit'],
  ['limit=-1', '/limit'],
  ['limit=101', '/limit'],
  ['limit=1.5', '/limit'],
  ['limit=NaN', '/limit'],
  ['limit=', '/limit'],
  ['limit=99999999999999999999999', '/limit'],
  ['limit=1&limit=2', '/limit'],
  ['cursor=x', '/cursor'],
  ['cursor=%00', '/cursor'],
  ['cursor=%27', '/cursor'],
  ['cursor=..%2f..', '/cursor'],
  [`cursor=${'x'.repeat(201)}`, '/cursor'],
  ['cursor=eyJhIjoxfQ%3D%3D', '/cursor'],
  ['cursor=bnVsbA', '/cursor'],
  ['cursor=W10', '/cursor'],
  [`cursor=${Buffer.from('["9999-99-99","x"]').toString('base64url')}`, '/cursor'],
  [`cursor=2026-02-30~${newId()}`, '/cursor'],
  [`cursor=0000-00-00~${newId()}`, '/cursor'],
  [`cursor=-1~${newId()}`, '/cursor'],
  ['cursor=99999999999999999999', '/cursor'],
  ['cursor=a&cursor=b', '/cursor'],
  ['offset=1', '/offset'],
  ['__proto__[x]=1', '/__proto__[x]'],
];

describe.each(PAGED)('the list %s', (path, by) => {
  it.each(BAD_PAGES)('refuses %s by its name', async (query, pointer) => {
    expectProblem(await service.as(by).get(`${path}${query}`), { status: 422, pointer });
  });
});

describe('a filter that makes no sense', () => {
  it.each<[CastName, string, string]>([
    ['city.staff', '/meetings?fiscalYear=1999', '/fiscalYear'],
    ['city.staff', '/meetings?fiscalYear=2200', '/fiscalYear'],
    ['city.staff', '/meetings?fiscalYear=%E4%BB%A4%E5%92%8C0%E5%B9%B4', '/fiscalYear'],
    ['city.staff', '/meetings?fiscalYear=99999999999999999999', '/fiscalYear'],
    ['city.staff', '/meetings?state=draft', '/state'],
    ['city.staff', '/decisions', '/initiative'],
    ['city.staff', '/decisions?initiative=%00', '/initiative'],
    ['viewer', '/report-runs?programmeCode=%00', '/programmeCode'],
    ['viewer', '/report-runs?state=dead', '/state'],
    ['city.staff', '/report-schedules?programmeCode=%25', '/programmeCode'],
    ['city.staff', '/report-schedules?limit=1', '/limit'],
    ['city.secretariat', '/deliveries?from=2026-02-30', '/from'],
    ['city.secretariat', '/deliveries?to=0000-01-01', '/to'],
    ['city.secretariat', '/deliveries?to=9999-12-31', '/to'],
    ['city.secretariat', '/deliveries?from=%E4%BB%A4%E5%92%8C0%E5%B9%B4', '/from'],
    ['city.secretariat', '/deliveries?search=%00', '/search'],
    ['city.secretariat', `/deliveries?search=${'a'.repeat(101)}`, '/search'],
    ['city.secretariat', '/deliveries?state=lost', '/state'],
    ['city.secretariat', '/audit/events?kind=%00', '/kind'],
    ['city.secretariat', '/audit/events?type=%0a', '/type'],
    ['city.secretariat', '/audit/events?who=%00', '/who'],
    ['city.secretariat', '/audit/export?from=2026-11-20&to=9999-12-31&format=csv', '/to'],
    ['viewer', '/posts?agency=nation', '/agency'],
    ['viewer', '/posts?search=x', '/search'],
  ])('%s asks for %s', async (by, path, pointer) => {
    expectProblem(await service.as(by).get(path), { status: 422, pointer });
  });
});
