import { newId } from '@platform/database';
import type { MeetingView } from '../../libs/domain/council/meetings/meeting.schemas.js';
import type { TaskView } from '../../libs/domain/tasks/task.schemas.js';
import { buildCouncil, buildMeeting, done, ifMatch, itemOf } from '../support/build-council.js';
import type { CastName } from '../support/cast.js';
import { expectProblem } from '../support/problems.js';
import { startTestService, type TestService } from '../support/test-service.js';

interface MeetingPage {
  items: { id: string; openActionItems: number }[];
}

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  await service.close();
});

describe('a meeting of the joint council', () => {
  it('is planned, announced, held and closed, and each step stands in its history', async () => {
    const city = service.as('city.secretariat');
    const draft = await buildMeeting(service, { agenda: [{ title: '開会' }, { title: '次回の日程' }] });
    expect(draft).toMatchObject({ fiscalYear: 2026, number: 1, state: 'draft', minutes: null });
    expect(draft.agenda.map(({ position, title }) => [position, title])).toEqual([
      [1, '開会'],
      [2, '次回の日程'],
    ]);
    expect(draft.can).toMatchObject({ edit: true, announce: true, hold: false, cancel: true, decide: false });
    for (const [step, state] of [
      ['announcement', 'announced'],
      ['holding', 'held'],
      ['closing', 'closed'],
    ] as const)
      expect(done(await city.post<MeetingView>(`/meetings/${draft.id}/${step}`)).state).toBe(state);
    const closed = done(await city.get<MeetingView>(`/meetings/${draft.id}`));
    expect(Object.values(closed.can)).not.toContain(true);
    const events = await service.sql<{ type: string }>(
      `SELECT type FROM domain_events WHERE subject_id = $1 ORDER BY occurred_at, id`,
      [draft.id],
    );
    expect(events.map(({ type }) => type)).toEqual([
      'meeting.planned',
      'meeting.agenda_item_added',
      'meeting.agenda_item_added',
      'meeting.announced',
      'meeting.held',
      'meeting.closed',
    ]);
  });

  it('refuses what its state does not allow, and a cancellation without a reason', async () => {
    const city = service.as('city.secretariat');
    const { id } = await buildMeeting(service);
    const wrong = { status: 409, code: 'council/wrong-state' };
    expectProblem(await city.post(`/meetings/${id}/holding`), wrong);
    expectProblem(await city.post(`/meetings/${id}/closing`), wrong);
    expectProblem(await city.post(`/meetings/${id}/cancellation`), { status: 422, pointer: '/reason' });
    const reason = '台風のため';
    const cancelled = done(await city.post<MeetingView>(`/meetings/${id}/cancellation`, { reason }));
    expect(cancelled).toMatchObject({ state: 'cancelled', stateReason: reason });
    expectProblem(await city.post(`/meetings/${id}/cancellation`, { reason }), wrong);
    expectProblem(await city.post(`/meetings/${id}/agenda-items`, { title: '開会' }), wrong);
    const held = await buildMeeting(service, { state: 'held' });
    expectProblem(await city.post(`/meetings/${held.id}/cancellation`, { reason }), wrong);
  });

  it('moves on once when both secretariats press the same button', async () => {
    const { id } = await buildMeeting(service);
    const answers = await Promise.all(
      (['city.secretariat', 'prefecture.secretariat'] as const).map(async (name) =>
        service.as(name).post(`/meetings/${id}/announcement`),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('takes its day and place from the one who saw the newest version', async () => {
    const { id, version } = await buildMeeting(service);
    const place = '市役所 12階会議室';
    const edited = await service
      .as('city.secretariat')
      .patch<MeetingView>(`/meetings/${id}`, { place }, ifMatch(version));
    expect(done(edited)).toMatchObject({ place, version: version + 1 });
    expect(edited.headers['etag']).toBe(`"${version + 1}"`);
    const prefecture = service.as('prefecture.secretariat');
    const late = { startsAt: '2026-12-01T10:00:00+09:00' };
    const stale = expectProblem(await prefecture.patch(`/meetings/${id}`, late, ifMatch(version)), {
      status: 412,
      code: 'input/stale',
    });
    expect(stale.current).toMatchObject({ id, place, version: version + 1 });
    expectProblem(await prefecture.patch(`/meetings/${id}`, late), { status: 428 });
  });
});

describe('the number of a meeting', () => {
  it('is given once each when both secretariats plan at the same time', async () => {
    const councilId = await buildCouncil(service);
    const planned = await Promise.all(
      Array.from({ length: 12 }, async (_, index) =>
        buildMeeting(service, {
          councilId,
          by: index % 2 === 0 ? 'city.secretariat' : 'prefecture.secretariat',
        }),
      ),
    );
    expect(planned.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 12 }, (_, index) => index + 1),
    );
  });

  it('restarts on 1 April in Tokyo, for each council by itself', async () => {
    const councilId = await buildCouncil(service);
    const plan = async (startsAt: string) => buildMeeting(service, { councilId, startsAt });
    expect(await plan('2027-03-31T14:59:59Z')).toMatchObject({ fiscalYear: 2026, number: 1 });
    expect(await plan('2027-03-31T15:00:00Z')).toMatchObject({ fiscalYear: 2027, number: 1 });
    expect(await plan('2027-03-20T10:00:00+09:00')).toMatchObject({ fiscalYear: 2026, number: 2 });
    expect(await buildMeeting(service)).toMatchObject({ number: 1 });
  });

  it('changes with the fiscal year of a draft, and never after the announcement', async () => {
    const councilId = await buildCouncil(service);
    const city = service.as('city.secretariat');
    const nextYear = { startsAt: '2027-04-05T10:00:00+09:00' };
    await buildMeeting(service, { councilId, startsAt: '2027-05-01T10:00:00+09:00' });
    const draft = await buildMeeting(service, { councilId });
    const moved = await city.patch<MeetingView>(`/meetings/${draft.id}`, nextYear, ifMatch(draft.version));
    expect(done(moved)).toMatchObject({ fiscalYear: 2027, number: 2 });
    const announced = await buildMeeting(service, { councilId, state: 'announced' });
    expect(announced).toMatchObject({ fiscalYear: 2026, number: 1 });
    expectProblem(await city.patch(`/meetings/${announced.id}`, nextYear, ifMatch(announced.version)), {
      status: 422,
      code: 'input/invalid',
      pointer: '/startsAt',
    });
  });
});

describe('agenda and attendance', () => {
  it('keeps positions apart when items are added at the same time', async () => {
    const { id } = await buildMeeting(service);
    await Promise.all(
      Array.from({ length: 10 }, async (_, index) =>
        service
          .as(index % 2 === 0 ? 'city.secretariat' : 'prefecture.secretariat')
          .post(`/meetings/${id}/agenda-items`, { title: `議題${index}` }),
      ),
    );
    const { agenda } = done(await service.as('city.staff').get<MeetingView>(`/meetings/${id}`));
    expect(agenda.map(({ position }) => position)).toEqual(
      Array.from({ length: 10 }, (_, index) => index + 1),
    );
  });

  it('changes an item only for the one who saw its newest wording', async () => {
    const city = service.as('city.secretariat');
    const meeting = await buildMeeting(service, { agenda: [{ title: '開会' }], state: 'announced' });
    const path = `/agenda-items/${itemOf(meeting).id}`;
    const outcome = { outcome: 'decided' };
    const recorded = done(await city.patch<MeetingView>(path, outcome, ifMatch(1)));
    expect(itemOf(recorded)).toMatchObject({ outcome: 'decided', version: 2 });
    const prefecture = service.as('prefecture.secretariat');
    const stale = expectProblem(await prefecture.patch(path, { outcome: 'noted' }, ifMatch(1)), {
      status: 412,
    });
    expect(itemOf(stale.current as MeetingView).outcome).toBe('decided');
    expectProblem(await prefecture.patch(path, outcome), { status: 428 });
    expectProblem(await prefecture.patch(path, { initiativeId: newId() }, ifMatch(2)), {
      status: 422,
      pointer: '/initiativeId',
    });
    expectProblem(await prefecture.patch(path, {}, ifMatch(2)), { status: 422 });
    expectProblem(await prefecture.patch(`/agenda-items/${newId()}`, outcome, ifMatch(1)), { status: 404 });
    const cleared = done(await prefecture.patch<MeetingView>(path, { outcome: null }, ifMatch(2)));
    expect(itemOf(cleared).outcome).toBeNull();
  });

  it('records outcomes and decisions only once the meeting is announced', async () => {
    const city = service.as('city.secretariat');
    const meeting = await buildMeeting(service, { agenda: [{ title: '開会' }] });
    const item = itemOf(meeting);
    const wrong = { status: 409, code: 'council/wrong-state' };
    expectProblem(await city.patch(`/agenda-items/${item.id}`, { outcome: 'noted' }, ifMatch(1)), wrong);
    const decision = { agendaItemId: item.id, text: '案のとおり' };
    expectProblem(await city.post(`/meetings/${meeting.id}/decisions`, decision), wrong);
    expectProblem(
      await city.put(`/meetings/${meeting.id}/attendance`, { attendance: [] }, ifMatch(1)),
      wrong,
    );
  });

  it('replaces the attendance of the version that was seen', async () => {
    const { id, version } = await buildMeeting(service, { state: 'held' });
    const city = service.as('city.secretariat');
    const row = (name: CastName, attendance: string) => ({ postId: service.postOf(name), attendance });
    const path = `/meetings/${id}/attendance`;
    const attendance = [row('city.staff', 'present'), row('council.member', 'deputy')];
    const recorded = done(await city.put<MeetingView>(path, { attendance }, ifMatch(version)));
    expect(recorded.attendance.map(({ post, attendance: how }) => [post.name, how])).toEqual([
      ['共同会議委員', 'deputy'],
      ['移住担当', 'present'],
    ]);
    expect(recorded.seats.map(({ name }) => name)).toEqual(['共同会議委員']);
    expectProblem(await city.put(path, { attendance: [] }, ifMatch(version)), { status: 412 });
    expectProblem(await city.put(path, { attendance: [] }), { status: 428 });
    const repeated = [row('city.staff', 'present'), row('city.staff', 'absent')];
    const newest = ifMatch(recorded.version);
    expectProblem(await city.put(path, { attendance: repeated }, newest), {
      status: 422,
      pointer: '/attendance/1/postId',
    });
    const unknown = [{ postId: newId(), attendance: 'present' }];
    expectProblem(await city.put(path, { attendance: unknown }, newest), {
      status: 422,
      pointer: '/attendance/0/postId',
    });
    expect(done(await city.get<MeetingView>(`/meetings/${id}`)).attendance).toHaveLength(2);
  });
});

describe('decisions and action items', () => {
  it('numbers decisions through the meeting', async () => {
    const agenda = [{ title: '中間照会の状況' }, { title: '次回の日程' }];
    const meeting = await buildMeeting(service, { agenda, state: 'held' });
    const decide = async (position: number, by: CastName) =>
      service.as(by).post<MeetingView>(`/meetings/${meeting.id}/decisions`, {
        agendaItemId: itemOf(meeting, position).id,
        text: `議題${position}の決定`,
      });
    const answers = await Promise.all([
      decide(1, 'city.secretariat'),
      decide(2, 'prefecture.secretariat'),
      decide(1, 'prefecture.secretariat'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    const { agenda: written } = done(await service.as('viewer').get<MeetingView>(`/meetings/${meeting.id}`));
    const numbers = written.flatMap(({ decisions }) => decisions.map(({ number }) => number));
    expect([...numbers].sort()).toEqual([1, 2, 3]);
    const other = await buildMeeting(service, { agenda, state: 'held' });
    expectProblem(
      await service.as('city.secretariat').post(`/meetings/${other.id}/decisions`, {
        agendaItemId: itemOf(meeting).id,
        text: '別の会議の議題',
      }),
      { status: 422, pointer: '/agendaItemId' },
    );
  });

  it('makes an action item a task of the agenda item’s initiative, linked both ways', async () => {
    const initiative = await service.build.initiative();
    const agenda = [{ title: '関係人口の創出', initiativeId: initiative.id }, { title: '次回の日程' }];
    const meeting = await buildMeeting(service, { agenda, state: 'held' });
    const city = service.as('city.secretariat');
    const agendaItemId = itemOf(meeting).id;
    const decided = await city.post<MeetingView>(`/meetings/${meeting.id}/decisions`, {
      agendaItemId,
      text: '合同実施案を作る。',
    });
    const decisionId = itemOf(done(decided)).decisions[0]?.id;
    const asked = {
      agendaItemId,
      decisionId,
      title: '合同実施案を作る',
      dueOn: '2026-12-04',
      assigneePostId: service.postOf('prefecture.staff'),
    };
    const path = `/meetings/${meeting.id}/action-items`;
    const key = { 'Idempotency-Key': newId() };
    const opened = done(await city.post<MeetingView>(path, asked, key));
    expect(await city.post(path, asked, key)).toMatchObject({ status: 201, body: opened });
    const [actionItem] = itemOf(opened).actionItems;
    expect(itemOf(opened).actionItems).toHaveLength(1);
    expect(actionItem).toMatchObject({
      decisionId,
      task: { title: asked.title, state: 'open', initiative: { id: initiative.id } },
      can: { readTask: true },
    });
    const task = await service.as('prefecture.staff').get<TaskView>(`/tasks/${actionItem?.task.id}`);
    expect(done(task).actionItem).toMatchObject({
      meetingId: meeting.id,
      meetingNumber: 1,
      agendaPosition: 1,
      agendaTitle: '関係人口の創出',
      decisionNumber: 1,
    });
    const toMember = await service.as('council.member').get<MeetingView>(`/meetings/${meeting.id}`);
    expect(itemOf(done(toMember)).actionItems[0]?.can).toEqual({ readTask: false });
    const list = done(await city.get<MeetingPage>('/meetings?fiscalYear=2026&limit=100'));
    expect(list.items.find(({ id }) => id === meeting.id)).toMatchObject({ openActionItems: 1 });
    const foreign = { ...asked, agendaItemId: itemOf(meeting, 2).id };
    expectProblem(await city.post(path, foreign), { status: 422, pointer: '/decisionId' });
  });

  it('saves neither task nor link when one of them is refused', async () => {
    const meeting = await buildMeeting(service, { agenda: [{ title: '開会' }], state: 'held' });
    const city = service.as('city.secretariat');
    const before = await service.sql(`SELECT count(*) FROM tasks`);
    const asked = {
      agendaItemId: itemOf(meeting).id,
      title: '遅い作業',
      dueOn: '2026-11-19',
      assigneePostId: service.postOf('city.staff'),
    };
    const path = `/meetings/${meeting.id}/action-items`;
    expectProblem(await city.post(path, asked), { status: 422, pointer: '/dueOn' });
    const nobody = { ...asked, dueOn: '2026-12-04', assigneePostId: service.postOf('viewer') };
    expectProblem(await city.post(path, nobody), { status: 422, pointer: '/assigneePostId' });
    expect(await service.sql(`SELECT count(*) FROM tasks`)).toEqual(before);
    expect(itemOf(done(await city.get<MeetingView>(`/meetings/${meeting.id}`))).actionItems).toEqual([]);
  });
});
