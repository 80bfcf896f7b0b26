import { scheduleList, type ScheduleView } from '../../libs/domain/reports/schedules/schedule.schemas.js';
import { RunDueReportSchedules } from '../../libs/domain/reports/schedules/run-due-report-schedules.sweep.js';
import { runList } from '../../libs/domain/reports/runs/run.schemas.js';
import { blockFiles, changeData, importReported, REPORTED } from '../support/build-report.js';
import { type CastName, loginNameOf } from '../support/cast.js';
import { expectProblem } from '../support/problems.js';
import { backends, startTestService, type TestService } from '../support/test-service.js';

let service: TestService;

/** What a secretariat asks for; the slot comes on 30 November at half past nine unless said. */
const bodyFor = (recipients: CastName[], over: object = {}) => ({
  definition: 'progress',
  programmeCode: REPORTED,
  dayOfMonth: 31,
  hour: 9,
  minute: 30,
  recipientPostIds: recipients.map((name) => service.postOf(name)),
  ...over,
});
async function schedule(recipients: CastName[], over: object = {}): Promise<ScheduleView> {
  const by = service.as('prefecture.secretariat');
  const answer = await by.post<ScheduleView>('/report-schedules', bodyFor(recipients, over));
  expect({ status: answer.status, text: answer.text }).toMatchObject({ status: 201 });
  return answer.body;
}
const act = async (id: string, act: string, by: CastName = 'prefecture.secretariat') =>
  service.as(by).post<ScheduleView>(`/report-schedules/${id}/${act}`);
const listed = async (): Promise<ScheduleView[]> =>
  scheduleList.parse((await service.as('city.staff').get('/report-schedules')).body).items;
/** Who was told of a report, since the last look. */
let seen = 0;
async function newMails() {
  const mails = (await service.mails()).filter(({ subject }) => subject.includes('報告書'));
  const fresh = mails.slice(seen);
  seen = mails.length;
  return fresh;
}
const addresses = (...names: CastName[]) => names.map(loginNameOf).sort();
/** Twice, so that mails of a report that ended at the close of the first pass leave in the second. */
const settle = async () => {
  await service.drain();
  await service.drain();
};
const at = async (tokyo: string) => {
  await service.clock.set(`${tokyo}:00+09:00`);
  await settle();
};
const noSchedules = async () =>
  service.sql(`UPDATE report_schedules SET deleted_at = app_now() WHERE deleted_at IS NULL`);

describe('a monthly schedule', () => {
  beforeAll(async () => {
    service = await startTestService();
    await importReported(service);
  });
  afterAll(async () => {
    await service.close();
  });

  it('names its next slot: the last day of a month that is too short', async () => {
    const made = await schedule(['prefecture.staff', 'viewer', 'council.member']);
    expect(made).toMatchObject({
      agency: 'prefecture',
      dayOfMonth: 31,
      nextSlotAt: '2026-11-30T00:30:00+00:00',
      pausedAt: null,
      lastSlot: null,
      can: { pause: true, resume: false, delete: true },
    });
    expect(made.recipients.map(({ name }) => name).sort()).toEqual(
      ['企画担当', '閲覧者', '共同会議委員'].sort(),
    );
  });

  it('is listed for staff of both agencies with one statement, and changed by its own secretariat alone', async () => {
    const { id } = await schedule(['city.staff']);
    const { result, statements } = await service.statements('city.secretariat', async (member) =>
      member.get(`/report-schedules?programmeCode=${REPORTED}`),
    );
    expect(statements).toHaveLength(1);
    const mine = scheduleList.parse(result.body).items.find((item) => item.id === id);
    expect(mine?.can).toEqual({ pause: false, resume: false, delete: false });
    expectProblem(await act(id, 'pausing', 'city.secretariat'), { status: 403 });
    expectProblem(await service.as('city.secretariat').delete(`/report-schedules/${id}`), { status: 403 });
    for (const name of ['prefecture.staff', 'prefecture.head', 'viewer', 'city.administrator'] as const)
      expectProblem(await service.as(name).post('/report-schedules', bodyFor(['viewer'])), { status: 403 });
    expectProblem(await service.as('viewer').get('/report-schedules'), { status: 403 });
    expectProblem(await service.visitor().get('/report-schedules'), { status: 401 });
  });

  it('is refused with the place of what is wrong', async () => {
    const by = service.as('prefecture.secretariat');
    const { code } = await service.build.programme();
    const unknown = '01900000-0000-7000-8000-000000000000';
    const { recipientPostIds } = bodyFor(['viewer', 'city.administrator', 'viewer']);
    for (const [over, pointer] of [
      [{ dayOfMonth: 0 }, '/dayOfMonth'],
      [{ dayOfMonth: 32 }, '/dayOfMonth'],
      [{ dayOfMonth: 1.5 }, '/dayOfMonth'],
      [{ hour: 24 }, '/hour'],
      [{ minute: 60 }, '/minute'],
      [{ agency: 'city' }, '/agency'],
      [{ programmeCode: code }, '/programmeCode'],
      [{ recipientPostIds: [] }, '/recipientPostIds'],
      [{ recipientPostIds: [recipientPostIds[0], unknown] }, '/recipientPostIds/1'],
      [{ recipientPostIds }, '/recipientPostIds/1'],
      [{ recipientPostIds }, '/recipientPostIds/2'],
    ] as const)
      expectProblem(await by.post('/report-schedules', bodyFor(['viewer'], over)), { status: 422, pointer });
    expectProblem(await act(unknown, 'pausing'), { status: 404 });
    expectProblem(await by.delete(`/report-schedules/${unknown}`), { status: 404 });
  });

  it('is paused, resumed and deleted once each, and every act is in the history', async () => {
    const { id } = await schedule(['viewer']);
    expectProblem(await act(id, 'resumption'), { status: 409, code: 'reports/wrong-schedule-state' });
    expect((await act(id, 'pausing')).body).toMatchObject({ nextSlotAt: null, can: { resume: true } });
    expectProblem(await act(id, 'pausing'), { status: 409 });
    expect((await act(id, 'resumption')).body).toMatchObject({
      nextSlotAt: '2026-11-30T00:30:00+00:00',
      pausedAt: null,
    });
    const by = service.as('prefecture.secretariat');
    expect((await by.delete(`/report-schedules/${id}`)).status).toBe(204);
    expectProblem(await by.delete(`/report-schedules/${id}`), { status: 404 });
    expectProblem(await act(id, 'pausing'), { status: 404 });
    expect((await listed()).map((item) => item.id)).not.toContain(id);
    const events = await service.sql<{ type: string }>(
      `SELECT type FROM domain_events WHERE subject_id = $1 ORDER BY id`,
      [id],
    );
    expect(events.map(({ type }) => type.split('.')[1])).toEqual(['created', 'paused', 'resumed', 'deleted']);
  });

  it('is started once by two sweeps at the same moment', async () => {
    await noSchedules();
    const { id } = await schedule(['viewer']);
    await service.clock.set('2026-11-30T09:31:00+09:00');
    const sweep = service.app.get(RunDueReportSchedules, { strict: false });
    await Promise.all([sweep.run(), sweep.run(), sweep.run()]);
    const slots = await service.sql(`SELECT slot FROM report_schedule_slots WHERE schedule_id = $1`, [id]);
    expect(slots).toEqual([{ slot: new Date('2026-11-30T00:30:00Z') }]);
  });
});

describe.each(backends)('a scheduled report on %s', (queues) => {
  // The clock goes on from story to story, a year each: what was done at a moment is not done there again.
  let year = 2025;
  beforeAll(async () => {
    service = await startTestService({ queues, mail: 'smtp' });
    seen = 0;
    await importReported(service);
  });
  beforeEach(async () => {
    await noSchedules();
    await changeData(service);
    year += 1;
    await at(`${year}-11-20T08:30`);
    await newMails();
  });
  afterAll(async () => {
    await service.close();
  });

  it('is told to each holder in one mail, with a summary and a link, and nothing attached', async () => {
    const { id } = await schedule(['prefecture.staff', 'city.head', 'viewer']);
    await at(`${year}-11-30T09:29`);
    expect(await newMails()).toEqual([]);
    await at(`${year}-11-30T09:31`);
    const mails = await newMails();
    expect(mails.map(({ to }) => to).sort()).toEqual(addresses('prefecture.staff', 'city.head', 'viewer'));
    const [run] = runList.parse((await service.as('viewer').get('/report-runs?limit=1')).body).items;
    const mail = mails[0];
    expect(mail?.subject).toBe('【連携・報告書】推進状況（案）の定期のお知らせ');
    for (const part of [
      '推定の印が15件あるため、この報告書は「案」です',
      '対象の年度：令和2年度～令和5年度',
      '12項・記載33件（実数32件）',
      `作成日：令和${year - 2018}年11月30日`,
      `データの版：${run?.dataVersion}`,
      `${service.config.publicUrl}/reports?run=${run?.id}`,
      '毎月31日（ない月は末日）9時30分',
    ])
      expect(mail?.text).toContain(part);
    expect(service.mailServer?.received.at(-1)?.raw).not.toMatch(/attachment|application\/pdf/i);
    expect((await listed()).find((item) => item.id === id)).toMatchObject({
      nextSlotAt: `${year}-12-31T00:30:00+00:00`,
      lastSlot: { slotAt: `${year}-11-30T00:30:00+00:00`, runId: run?.id, state: 'succeeded' },
    });
  });

  it('is the same run next month when the data are the same, and says so', async () => {
    await schedule(['viewer'], { dayOfMonth: 1 });
    await at(`${year}-12-01T09:31`);
    await at(`${year + 1}-01-01T09:31`);
    const mails = await newMails();
    expect(mails).toHaveLength(2);
    const links = mails.map(({ text }) => /\/reports\?run=(\S+)/.exec(text)?.[1]);
    expect(links[0]).toBe(links[1]);
    expect(mails.map(({ text }) => text.includes('前回からデータが変わっていない'))).toEqual([false, true]);
    expect(mails[1]?.text).toContain(`作成日：令和${year - 2018}年12月1日`);
  });

  it('is made once after months of standstill, and then with the next slot', async () => {
    const { id } = await schedule(['viewer']);
    await at(`${year + 1}-03-10T12:00`);
    expect(await newMails()).toHaveLength(1);
    const [item] = (await listed()).filter((one) => one.id === id);
    expect(item?.nextSlotAt).toBe(`${year + 1}-03-31T00:30:00+00:00`);
    expect(
      await service.sql(`SELECT 1 FROM report_schedule_slots WHERE schedule_id = $1`, [id]),
    ).toHaveLength(1);
  });

  it('is not sent while the schedule is paused, and missed months are not made up for', async () => {
    const { id } = await schedule(['viewer']);
    await act(id, 'pausing');
    await at(`${year + 1}-01-10T12:00`);
    expect((await act(id, 'resumption')).body.nextSlotAt).toBe(`${year + 1}-01-31T00:30:00+00:00`);
    await settle();
    expect(await newMails()).toEqual([]);
    await at(`${year + 1}-01-31T09:31`);
    expect(await newMails()).toHaveLength(1);
  });

  it('is not sent any more when the schedule was stopped before the mail left; the ledger says why', async () => {
    const { id } = await schedule(['viewer']);
    if (service.mailServer !== null) service.mailServer.behaviour = 'later';
    await at(`${year}-11-30T09:31`);
    if (service.mailServer !== null) service.mailServer.behaviour = 'accept';
    await service.as('prefecture.secretariat').delete(`/report-schedules/${id}`);
    await at(`${year}-11-30T10:31`);
    expect(await newMails()).toEqual([]);
    expect(
      await service.sql(`SELECT state, state_reason FROM deliveries WHERE subject_id = $1`, [id]),
    ).toEqual([{ state: 'skipped', state_reason: 'schedule_stopped' }]);
  });

  it('that cannot be made is told to whoever scheduled it; made again, it goes to its readers after all', async () => {
    await schedule(['viewer', 'city.staff']);
    const unblock = await blockFiles(service);
    await at(`${year}-11-30T09:31`);
    for (const hour of [10, 12, 14, 16, 18]) await at(`${year}-11-30T${hour}:31`);
    await unblock();
    service.forgiveFaults();
    const told = await newMails();
    expect(told.map(({ to, subject }) => [to, subject])).toEqual([
      [loginNameOf('prefecture.secretariat'), '【連携・報告書】定期の報告書を作れませんでした'],
    ]);
    const [run] = runList.parse((await service.as('viewer').get('/report-runs?limit=1')).body).items;
    expect(run).toMatchObject({ state: 'dead', error: { code: 'reports/run-failed' } });
    expect(told[0]?.text).toContain(`/reports?run=${run?.id}`);
    await service.as('city.staff').post(`/report-runs/${run?.id}/retrying`);
    await settle();
    expect((await newMails()).map(({ to }) => to).sort()).toEqual(addresses('viewer', 'city.staff'));
  });
});
