import ICAL from 'ical.js';
import { done } from '../support/build-council.js';
import { disable, leavePost } from '../support/cast-changes.js';
import { type CastName, PASSWORD } from '../support/cast.js';
import { expectProblem } from '../support/problems.js';
import { START, startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  await service.close();
});
beforeEach(async () => {
  await service.sql(`DELETE FROM calendar_feeds`);
  await service.clock.set(START);
});

const gone = { status: 404 };

/** Makes the address of a member's calendar; returns its path. */
async function make(by: CastName): Promise<string> {
  const { address } = done(await service.as(by).post<{ address: string }>('/calendar-feed'));
  expect(address).toMatch(/\/api\/v1\/calendar-feeds\/[\w-]{43}\.ics$/);
  return address.slice(address.indexOf('/calendar-feeds/'));
}

/** What a calendar program finds there, without a session. */
async function summaries(path: string): Promise<string[]> {
  const answer = await service.visitor().get(path);
  expect(answer.status).toBe(200);
  expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
  const calendar = new ICAL.Component(ICAL.parse(answer.text) as never);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).summary);
}

/** How often the history says that an address was made, or revoked. */
async function told(): Promise<{ made: number; revoked: number }> {
  const [row] = await service.sql<{ made: number; revoked: number }>(
    `SELECT count(*) FILTER (WHERE type = 'calendar_feed.made')::int AS made,
       count(*) FILTER (WHERE type = 'calendar_feed.revoked')::int AS revoked FROM domain_events`,
  );
  return row ?? { made: 0, revoked: 0 };
}

describe('one’s calendar', () => {
  it('has the tasks of one’s post and the announced meetings of one’s councils, and nobody else’s', async () => {
    await service.build.task({ title: '資料の確認', by: 'prefecture.staff', to: 'city.staff' });
    await service.build.task({ title: '課内の下調べ', by: 'city.planner', to: 'city.staff' });
    await service.build.task({ title: '道の作業', by: 'city.staff', to: 'prefecture.staff' });
    const seen = await summaries(await make('city.staff'));
    expect(seen).toEqual(expect.arrayContaining(['期限：資料の確認', '期限：自機関内の作業']));
    expect(seen.join()).not.toMatch(/課内の下調べ|道の作業/);
  });

  it('is shown once, and its address kept as a hash only', async () => {
    const path = await make('city.staff');
    const secret = path.slice('/calendar-feeds/'.length, -'.ics'.length);
    expect((await service.as('city.staff').get('/calendar-feed')).body).toMatchObject({
      feed: { lastReadAt: null },
    });
    await summaries(path);
    const own = await service.as('city.staff').get<{ feed: { lastReadAt: string } }>('/calendar-feed');
    expect(own.body.feed.lastReadAt).toContain('2026-11-19T23:30');
    const kept = JSON.stringify([
      own.body,
      await service.sql(`SELECT row_to_json(kept)::text AS row FROM calendar_feeds kept`),
      await service.sql(`SELECT content FROM domain_events`),
      await service.sql(`SELECT response_body FROM idempotency_keys`),
      service.logs,
    ]);
    expect(kept.includes(secret)).toBe(false);
  });

  it('answers nothing new as "not modified"', async () => {
    const path = await make('city.staff');
    const first = await service.visitor().get(path);
    const again = await service.visitor().get(path, { 'If-None-Match': first.headers['etag'] ?? '' });
    expect(again.status).toBe(304);
  });

  it('ends with its revocation, with another address, and with a wrong letter', async () => {
    const before = await told();
    const [first, second] = [await make('city.staff'), await make('city.staff')];
    expectProblem(await service.visitor().get(first), gone);
    await summaries(second);
    expect((await service.as('city.staff').delete('/calendar-feed')).status).toBe(204);
    await service.clock.advance('5 minutes');
    const readAt = async () =>
      service.sql(`SELECT secret_hash, last_read_at FROM calendar_feeds ORDER BY id`);
    const read = await readAt();
    expectProblem(await service.visitor().get(second), gone);
    expect(await readAt()).toEqual(read);
    expectProblem(await service.visitor().get(`/calendar-feeds/${'x'.repeat(43)}.ics`), gone);
    expect(await told()).toEqual({ made: before.made + 2, revoked: before.revoked + 1 });
  });

  it('is empty once the person holds no post, and gone with the account', async () => {
    await service.build.task({ title: '表の確認', by: 'prefecture.staff', to: 'city.planner' });
    const path = await make('city.planner');
    expect(await summaries(path)).toContain('期限：表の確認');
    await leavePost(service, 'city.planner', '2026-11-19');
    expect(await summaries(path)).toEqual([]);
    await disable(service, 'city.planner');
    expectProblem(await service.visitor().get(path), gone);
  });

  it('ends with the password under which it was made', async () => {
    const path = await make('city.bureau');
    const change = { currentPassword: PASSWORD, newPassword: '紫陽花と 31 本の鉛筆と遠い汽笛' };
    expect((await service.as('city.bureau').put('/account/password', change)).status).toBeLessThan(300);
    await service.drain();
    expectProblem(await service.visitor().get(path), gone);
  });
});
