import { systemActor } from '@domain/access';
import { CouncilsService } from '@domain/council';
import { newId } from '@platform/database';
import { buildCouncil, buildMeeting, done, ifMatch, itemOf } from '../support/build-council.js';
import { type CastName, castNames } from '../support/cast.js';
import { expectProblem } from '../support/problems.js';
import { startTestService, type TestService } from '../support/test-service.js';

interface MeetingPage {
  items: { id: string; number: number }[];
  nextCursor: string | null;
}

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  await service.close();
});

async function announce(id: string): Promise<string> {
  done(await service.as('city.secretariat').post(`/meetings/${id}/announcement`));
  return id;
}

describe('who may see and record', () => {
  const staff = castNames.filter((name) => /\.(staff|planner|head|bureau|secretariat)$/.test(name));
  const administrators = castNames.filter((name) => name.endsWith('.administrator'));

  async function whoReads(id: string): Promise<Partial<Record<CastName, number>>> {
    const seen: Partial<Record<CastName, number>> = {};
    for (const name of castNames) {
      const { status } = await service.as(name).get(`/meetings/${id}`);
      seen[name] = status;
      for (const part of ['minutes', 'minutes/versions'])
        expect((await service.as(name).get(`/meetings/${id}/${part}`)).status).toBe(status);
      const list = await service.as(name).get<MeetingPage>('/meetings?limit=100');
      const listed = list.status === 200 && list.body.items.some((meeting) => meeting.id === id);
      expect([name, listed]).toEqual([name, status === 200]);
    }
    return seen;
  }

  const statuses = (status: number, names: readonly CastName[]) =>
    Object.fromEntries(names.map((name) => [name, status]));

  it('shows a joint draft to the staff of both agencies alone, and an announced meeting to members and viewers', async () => {
    const { id } = await buildMeeting(service);
    const draft = { ...statuses(200, staff), ...statuses(403, administrators) };
    expect(await whoReads(id)).toEqual({ ...draft, 'council.member': 404, viewer: 404 });
    await announce(id);
    expect(await whoReads(id)).toEqual({ ...draft, 'council.member': 200, viewer: 200 });
  });

  it('hides a draft that was cancelled before anyone heard of it', async () => {
    const { id } = await buildMeeting(service);
    done(await service.as('city.secretariat').post(`/meetings/${id}/cancellation`, { reason: '延期のため' }));
    for (const name of ['council.member', 'viewer'] as const)
      expectProblem(await service.as(name).get(`/meetings/${id}`), { status: 404 });
  });

  it('shows the council of one agency to that agency and its members', async () => {
    const councilId = await buildCouncil(service, { agency: 'city' });
    const { id } = await buildMeeting(service, { councilId, state: 'announced' });
    const own = staff.filter((name) => name.startsWith('city.'));
    const others = staff.filter((name) => name.startsWith('prefecture.'));
    expect(await whoReads(id)).toEqual({
      ...statuses(200, own),
      ...statuses(404, others),
      ...statuses(403, administrators),
      // A secretariat reads everything of both agencies, and records only what is its own.
      'prefecture.secretariat': 200,
      'council.member': 200,
      viewer: 404,
    });
    const startsAt = '2026-12-01T01:00:00Z';
    const staffOfPrefecture = service.as('prefecture.staff');
    expectProblem(await staffOfPrefecture.post(`/meetings`, { councilId, startsAt }), { status: 403 });
    const listed = await staffOfPrefecture.get<{ items: { id: string }[] }>('/councils');
    expect(done(listed).items.map((council) => council.id)).not.toContain(councilId);
    const secretariat = service.as('prefecture.secretariat');
    for (const answer of [
      await secretariat.post(`/meetings/${id}/holding`),
      await secretariat.put(`/meetings/${id}/minutes`, { body: '文' }, ifMatch(0)),
      await secretariat.post('/meetings', { councilId, startsAt }),
    ])
      expectProblem(answer, { status: 403 });
    // What is still in preparation is for those who prepare it.
    const draft = await buildMeeting(service, { councilId });
    expectProblem(await secretariat.get(`/meetings/${draft.id}`), { status: 404 });
  });

  it('lets a member without a seat see nothing of a council', async () => {
    const councilId = await buildCouncil(service, { seats: [] });
    const { id } = await buildMeeting(service, { councilId, state: 'announced' });
    expectProblem(await service.as('council.member').get(`/meetings/${id}`), { status: 404 });
    const councils = await service.as('council.member').get<{ items: { id: string }[] }>('/councils');
    expect(done(councils).items.map((council) => council.id)).not.toContain(councilId);
  });

  it('lets only the secretariats write', async () => {
    const meeting = await buildMeeting(service, { state: 'held', agenda: [{ title: '開会' }] });
    const { councilId } = (
      await service.sql<{ councilId: string }>(
        `SELECT council_id AS "councilId" FROM meetings WHERE id = $1`,
        [meeting.id],
      )
    )[0] ?? { councilId: '' };
    for (const name of castNames.filter((one) => !one.endsWith('.secretariat'))) {
      const member = service.as(name);
      const path = `/meetings/${meeting.id}`;
      const refused = { status: 403, code: 'access/forbidden' };
      expectProblem(await member.post('/meetings', { councilId, startsAt: '2026-12-01T01:00:00Z' }), refused);
      expectProblem(await member.patch(path, { place: '別館' }, ifMatch(meeting.version)), refused);
      expectProblem(await member.post(`${path}/closing`), refused);
      expectProblem(await member.post(`${path}/agenda-items`, { title: '追加' }), refused);
      expectProblem(
        await member.patch(`/agenda-items/${itemOf(meeting).id}`, { title: '別' }, ifMatch(1)),
        refused,
      );
      expectProblem(await member.put(`${path}/attendance`, { attendance: [] }, ifMatch(3)), refused);
      expectProblem(await member.put(`${path}/minutes`, { body: '文' }, ifMatch(0)), refused);
      expectProblem(await member.post(`${path}/decisions`, {}), refused);
      expectProblem(await member.post(`${path}/action-items`, {}), refused);
    }
    expectProblem(await service.visitor().get(`/meetings/${meeting.id}`), { status: 401 });
  });

  it('sets up a council once per code, and for no person', async () => {
    const councils = service.app.get(CouncilsService, { strict: false });
    const input = { code: 'once', name: '一度だけの協議会', agency: null, seats: [service.postOf('viewer')] };
    const first = await councils.create(systemActor('test'), input);
    const again = await councils.create(systemActor('test'), { ...input, name: '別の名', seats: [] });
    expect([first.created, again]).toEqual([true, { id: first.id, created: false }]);
    const person = { ...systemActor('test'), systemActor: null, roles: ['secretariat'] as const };
    await expect(councils.create(person, input)).rejects.toMatchObject({ kind: 'forbidden' });
  });
});

describe('lists and bad input', () => {
  it('pages the meetings, the newest first, in one statement; one meeting is one statement too', async () => {
    const councilId = await buildCouncil(service);
    for (const day of ['05', '05', '06', '07', '08'])
      await buildMeeting(service, { councilId, startsAt: `2031-06-${day}T14:00:00+09:00` });
    const { result, statements } = await service.statements('city.staff', async (member) =>
      member.get<MeetingPage>('/meetings?fiscalYear=2031&limit=2'),
    );
    expect(statements).toHaveLength(1);
    const pages = [done(result)];
    for (let next = result.body.nextCursor; next !== null; next = pages.at(-1)?.nextCursor ?? null)
      pages.push(
        done(
          await service
            .as('city.staff')
            .get<MeetingPage>(`/meetings?fiscalYear=2031&limit=2&cursor=${encodeURIComponent(next)}`),
        ),
      );
    const items = pages.flatMap((page) => page.items);
    expect(pages.map((page) => page.items.length)).toEqual([2, 2, 1]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(5);
    expect(items.map(({ number }) => number).slice(0, 3)).toEqual([5, 4, 3]);
    const id = items[0]?.id ?? '';
    for (const path of [
      `/meetings/${id}`,
      `/meetings/${id}/minutes`,
      `/meetings/${id}/minutes/versions`,
      '/councils',
    ]) {
      const read = await service.statements('city.staff', async (member) => member.get(path));
      expect([path, read.result.status, read.statements.length]).toEqual([path, 200, 1]);
    }
  });

  it.each([
    ['no offset', { startsAt: '2026-12-01T10:00:00' }, '/startsAt'],
    ['an impossible day', { startsAt: '2026-02-30T10:00:00+09:00' }, '/startsAt'],
    ['a year without fiscal year', { startsAt: '0001-01-01T00:00:00Z' }, '/startsAt'],
    ['wareki', { startsAt: '令和0年1月1日' }, '/startsAt'],
    ['no council', { councilId: newId() }, '/councilId'],
    ['a council that is no id', { councilId: 'x' }, '/councilId'],
    ['NUL in the place', { place: 'a\u0000b' }, '/place'],
    ['half a character', { place: '\ud800' }, '/place'],
    ['an empty place', { place: ' ' }, '/place'],
    ['two lines', { place: '一\n二' }, '/place'],
    ['a state', { state: 'held' }, '/state'],
    ['a number', { number: 7 }, '/number'],
  ])('refuses %s and names the field', async (_what, wrong, pointer) => {
    const councilId = await buildCouncil(service);
    const good = { councilId, startsAt: '2026-12-01T10:00:00+09:00', place: '本庁舎' };
    expectProblem(await service.as('city.secretariat').post('/meetings', { ...good, ...wrong }), {
      status: 422,
      pointer,
    });
  });

  it('answers for unknown ids and unreadable ones', async () => {
    const city = service.as('city.secretariat');
    for (const path of ['', '/minutes', '/minutes/versions', '/minutes/versions/1']) {
      expectProblem(await city.get(`/meetings/${newId()}${path}`), { status: 404, code: 'access/not-found' });
      expectProblem(await city.get(`/meetings/x${path}`), { status: 422 });
    }
    expectProblem(await city.post(`/meetings/${newId()}/announcement`), { status: 404 });
    for (const query of ['cursor=x', 'limit=0', 'limit=101', 'fiscalYear=abc', 'state=draft'])
      expectProblem(await city.get(`/meetings?${query}`), { status: 422 });
  });
});
