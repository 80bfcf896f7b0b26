import { systemActor } from '@domain/access';
import { DepartmentsInChargeService } from '@domain/programmes';
import { newId } from '@platform/database';
import type { MeetingView } from '../../libs/domain/council/meetings/meeting.schemas.js';
import type { HistoryList } from '../../libs/domain/audit/history/history.schemas.js';
import { buildCouncil, buildMeeting, done, ifMatch, itemOf } from '../support/build-council.js';
import type { CastName } from '../support/cast.js';
import { expectProblem } from '../support/problems.js';
import { startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  await service.close();
});

async function historyOf(name: CastName, kind: string, id: string, query = ''): Promise<HistoryList> {
  return done(await service.as(name).get<HistoryList>(`/history/${kind}/${id}${query}`));
}

const sentences = ({ items }: HistoryList) => items.map(({ sentence }) => sentence.ja);
const changes = ({ items }: HistoryList, at = 0) =>
  items[at]?.changes.map(({ field, before, after }) => `${field.ja}：${before.ja}→${after.ja}`);

describe('the history of a task', () => {
  it('says in words what each post did, newest first, with what stood there before', async () => {
    const task = await service.build.task();
    const asker = service.as('prefecture.staff');
    done(await asker.patch(`/tasks/${task.id}`, { dueOn: '2026-12-01', title: '改めた題' }, ifMatch(1)));
    done(await asker.post(`/tasks/${task.id}/assignments`, { postId: service.postOf('city.planner') }));
    done(await service.as('city.planner').post(`/tasks/${task.id}/blocking`, { reason: '返答を待つ' }));
    const history = await historyOf('city.staff', 'task', task.id);
    expect(sentences(history)).toEqual([
      '市・子育て課 子育て担当が作業を停滞にしました',
      '道・企画課 企画担当が担当を変えました',
      '道・企画課 企画担当が作業を直しました',
      '道・企画課 企画担当が作業「移住相談の案内を作る」を市・移住課 移住担当に頼みました',
    ]);
    expect(history.items[0]).toMatchObject({ reason: '返答を待つ', how: 'session', agency: 'city' });
    expect(changes(history, 0)).toEqual(['状態：未着手→停滞']);
    expect(changes(history, 1)).toEqual(['担当：市・移住課 移住担当→市・子育て課 子育て担当']);
    expect(changes(history, 2)).toEqual([
      '期限：令和8年11月27日→令和8年12月1日',
      '題名：移住相談の案内を作る→改めた題',
    ]);
  });

  it('holds what was done to its children: its reminders', async () => {
    const task = await service.build.task({ dueOn: '2026-11-24' });
    await service.sql(
      `UPDATE assignments SET assigned_at = app_now() - interval '7 days' WHERE task_id = $1`,
      [task.id],
    );
    await service.drain();
    expect(sentences(await historyOf('city.staff', 'task', task.id))[0]).toBe(
      '期限の知らせの自動処理が期限の知らせを出しました（期限の1開庁日前）',
    );
  });

  it('is read in pages that neither lose nor repeat', async () => {
    const task = await service.build.task();
    for (const act of ['starting', 'completion'])
      done(await service.as('city.staff').post(`/tasks/${task.id}/${act}`));
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: HistoryList = await historyOf(
        'city.staff',
        'task',
        task.id,
        `?limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`,
      );
      seen.push(...page.items.map(({ type }) => type));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(['task.completed', 'task.started', 'task.opened']);
  });

  it('is for whoever may see the task; to others it does not exist', async () => {
    const internal = await service.build.task({ by: 'prefecture.staff', to: 'prefecture.planner' });
    expect((await service.as('prefecture.head').get(`/history/task/${internal.id}`)).status).toBe(200);
    for (const name of ['city.staff', 'viewer', 'council.member', 'prefecture.administrator'] as const)
      expectProblem(await service.as(name).get(`/history/task/${internal.id}`), { status: 404 });
    expectProblem(await service.visitor().get(`/history/task/${internal.id}`), { status: 401 });
  });

  it('of an unknown record, or of an unknown kind, is not found', async () => {
    for (const path of [
      `task/${newId()}`,
      `tasks/${newId()}`,
      `constructor/${newId()}`,
      `audit_export/${newId()}`,
    ])
      expectProblem(await service.as('city.staff').get(`/history/${path}`), { status: 404 });
    expectProblem(await service.as('city.staff').get(`/history/task/one`), { status: 422 });
    expectProblem(await service.as('city.staff').get(`/history/task/${newId()}?cursor=x`), { status: 422 });
  });
});

describe('the history of a meeting', () => {
  it('holds agenda, attendance, minutes, decisions and action items, with before and after', async () => {
    const meeting = await buildMeeting(service, { state: 'announced', agenda: [{ title: '移住の進め方' }] });
    const secretariat = service.as('city.secretariat');
    const item = itemOf(meeting);
    const path = `/meetings/${meeting.id}`;
    done(await secretariat.patch(`/agenda-items/${item.id}`, { outcome: 'agreed' }, ifMatch(1)));
    const attendance = [{ postId: service.postOf('council.member'), attendance: 'deputy' }];
    done(await secretariat.put(`${path}/attendance`, { attendance }, ifMatch(meeting.version)));
    done(await secretariat.put(`${path}/minutes`, { body: '一' }, ifMatch(0)));
    done(await secretariat.put(`${path}/minutes`, { body: '二' }, ifMatch(1)));
    done(await secretariat.post(`${path}/decisions`, { agendaItemId: item.id, text: '窓口を一つにする。' }));
    const history = await historyOf('council.member', 'meeting', meeting.id);
    expect(sentences(history).slice(0, 5)).toEqual([
      '市・連携課 市事務局が決定1「窓口を一つにする。」を記録しました',
      '市・連携課 市事務局が議事要旨を保存しました',
      '市・連携課 市事務局が議事要旨を保存しました',
      '市・連携課 市事務局が出席を記録しました',
      '市・連携課 市事務局が議題「移住の進め方」を直しました',
    ]);
    expect(changes(history, 1)?.[1]).toBe('版：1→2');
    expect(changes(history, 2)?.[1]).toBe('版：（なし）→1');
    expect(changes(history, 3)).toEqual(['出席：（なし）→共同会議委員 代理']);
    expect(changes(history, 4)).toEqual(['結果：（なし）→合意']);
  });

  it('in preparation is for those who prepare it', async () => {
    const draft = await buildMeeting(service);
    expect((await service.as('city.staff').get(`/history/meeting/${draft.id}`)).status).toBe(200);
    expectProblem(await service.as('council.member').get(`/history/meeting/${draft.id}`), { status: 404 });
  });

  it('of one agency is not the other’s', async () => {
    const councilId = await buildCouncil(service, { agency: 'city', seats: [] });
    const meeting = await buildMeeting(service, { councilId, state: 'announced' });
    for (const [kind, id] of [
      ['council', councilId],
      ['meeting', meeting.id],
    ] as const) {
      expect((await service.as('city.head').get(`/history/${kind}/${id}`)).status).toBe(200);
      // A secretariat reads what both agencies do; nobody else of the other one does.
      expect((await service.as('prefecture.secretariat').get(`/history/${kind}/${id}`)).status).toBe(200);
      expectProblem(await service.as('prefecture.head').get(`/history/${kind}/${id}`), { status: 404 });
    }
  });
});

describe('reading the minutes of a closed meeting', () => {
  const reads = async (meeting: MeetingView) =>
    service.sql<{ person_id: string }>(
      `SELECT person_id FROM domain_events WHERE type = 'meeting.minutes_read' AND subject_id = $1`,
      [meeting.id],
    );

  it('is in the record once per person, meeting and day, and not in the history of the meeting', async () => {
    const meeting = await buildMeeting(service, { state: 'held', agenda: [{ title: '議題' }] });
    const path = `/meetings/${meeting.id}`;
    done(await service.as('city.secretariat').put(`${path}/minutes`, { body: '本文' }, ifMatch(0)));
    done(await service.as('viewer').get(`${path}/minutes`));
    expect(await reads(meeting)).toHaveLength(0);
    done(await service.as('city.secretariat').post(`${path}/closing`));
    done(await service.as('viewer').get(`${path}/minutes`));
    done(await service.as('viewer').get(`${path}/minutes/versions/1`));
    expect(await reads(meeting)).toHaveLength(1);
    done(await service.as('council.member').get(`${path}/minutes/versions/1`));
    expect(await reads(meeting)).toHaveLength(2);
    await service.clock.advance('1 day');
    done(await service.as('viewer').get(`${path}/minutes`));
    expect(await reads(meeting)).toHaveLength(3);
    const types = (await historyOf('viewer', 'meeting', meeting.id)).items.map(({ type }) => type);
    expect(types).toContain('meeting.closed');
    expect(types).not.toContain('meeting.minutes_read');
  });
});

describe('the history of other records', () => {
  it('of an initiative tells which department took it over', async () => {
    const { id } = await service.build.initiative();
    const departments = await service.sql<{ id: string; name: string }>(
      `SELECT id, name FROM departments WHERE agency_code = 'city' ORDER BY name LIMIT 2`,
    );
    const initiatives = service.app.get(DepartmentsInChargeService, { strict: false });
    for (const department of departments)
      await initiatives.set(systemActor('demo-load', 'command'), id, 'city', null, {
        departmentId: department.id,
        postId: null,
      });
    const history = await historyOf('viewer', 'initiative', id);
    expect(sentences(history)[0]).toBe('見本の準備が市の所管課を決めました');
    expect(changes(history)).toEqual([`所管課：${departments[0]?.name}→${departments[1]?.name}`]);
  });

  it('of a person is for his agency’s administrators and for himself', async () => {
    const [city] = await service.sql<{ id: string }>(
      `SELECT person.id FROM people person JOIN post_holders held ON held.person_id = person.id WHERE held.post_id = $1`,
      [service.postOf('city.staff')],
    );
    const path = `/history/person/${city?.id}`;
    for (const name of ['city.administrator', 'city.secretariat', 'city.staff'] as const)
      expect((await service.as(name).get(path)).status).toBe(200);
    for (const name of ['prefecture.administrator', 'city.planner', 'viewer'] as const)
      expectProblem(await service.as(name).get(path), { status: 404 });
  });

  it('of posts, departments and organisations is for everyone who is signed in', async () => {
    const [department] = await service.sql<{ id: string }>(`SELECT id FROM departments LIMIT 1`);
    for (const path of [`post/${service.postOf('city.staff')}`, `department/${department?.id}`])
      expect((await service.as('viewer').get(`/history/${path}`)).body).toEqual({
        items: [],
        nextCursor: null,
      });
  });
});
