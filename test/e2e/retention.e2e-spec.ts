import type { DisposalItemView, RetentionClassView } from '../../libs/domain/retention/retention.schemas.js';
import { endOfRetention } from '../../libs/domain/retention/retention-period.rule.js';
import { buildMeeting, done, ifMatch } from '../support/build-council.js';
import {
  approve,
  beginYear,
  carryOut,
  finishedTask,
  itemsOf,
  joint,
  keepOtherKinds,
  listOf,
  mustList,
  setYears,
  WORDS,
} from '../support/build-disposal.js';
import { importReported, requestRun } from '../support/build-report.js';
import { expectProblem } from '../support/problems.js';
import { startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
beforeEach(async () => {
  service = await startTestService();
});
afterEach(async () => {
  await service.close();
});

describe('the end of a year', () => {
  it('proposes to each agency what has outlived its period, once, on the first working day of April', async () => {
    await keepOtherKinds(service);
    const [inner, shared] = [await finishedTask(service), await finishedTask(service, joint)];
    await service.build.task({ by: 'prefecture.staff', to: 'prefecture.planner' });
    // Finished in FY2026, kept for 5 years: until 31 March 2032. The 1 April 2032 is a Thursday.
    await service.clock.set('2032-03-31T23:00:00+09:00');
    await service.drain();
    expect(await listOf(service, 'prefecture', 2031)).toBeNull();
    await service.clock.set('2032-04-01T00:30:00+09:00');
    await service.drain();
    const list = await mustList(service, 'prefecture', 2032);
    expect(list).toMatchObject({ state: 'proposed', counts: { items: 2, undecided: 2, joint: 1 } });
    const items = await itemsOf(service, list);
    expect(
      items.map(({ number, recordId, joint: isJoint, title }) => [number, recordId, isJoint, title]),
    ).toEqual([
      [1, inner.id, false, WORDS],
      [2, shared.id, true, WORDS],
    ]);
    for (const { completedOn, years, endsOn } of items) {
      expect([completedOn, years]).toEqual(['2026-11-20', 5]);
      expect(endsOn).toBe(endOfRetention(completedOn, years));
    }
    expect((await mustList(service, 'city', 2032)).counts.items).toBe(1);
    await service.clock.advance('3 hours');
    await service.drain();
    const lists = await service.sql(`SELECT 1 FROM disposal_lists`);
    expect(lists).toHaveLength(2);
  });

  it('waits for the offices to open, and catches up after a standstill', async () => {
    await keepOtherKinds(service);
    await finishedTask(service);
    // 1 April 2034 is a Saturday.
    await service.clock.set('2034-04-02T12:00:00+09:00');
    await service.drain();
    expect(await listOf(service, 'prefecture', 2034)).toBeNull();
    await service.clock.set('2034-09-15T12:00:00+09:00');
    await service.drain();
    expect(await mustList(service, 'prefecture', 2034)).toMatchObject({ counts: { items: 1 } });
  });

  it('proposes a joint record only when the longer of both periods has run', async () => {
    await keepOtherKinds(service);
    await setYears(service, 'city', 'task', 10);
    await finishedTask(service, joint);
    await beginYear(service, 2032);
    expect(await listOf(service, 'prefecture', 2032)).toBeNull();
    await beginYear(service, 2037);
    for (const agency of ['prefecture', 'city'] as const)
      expect(await itemsOf(service, await mustList(service, agency, 2037))).toMatchObject([
        { years: 10, endsOn: '2037-03-31', joint: true },
      ]);
  });

  it('never proposes what an agency has in use without end, and what is joint with it', async () => {
    await keepOtherKinds(service);
    await setYears(service, 'city', 'task', null);
    await finishedTask(service, joint);
    await finishedTask(service, { by: 'city.staff', to: 'city.planner' });
    await beginYear(service, 2060);
    expect(await listOf(service, 'prefecture', 2060)).toBeNull();
    expect(await listOf(service, 'city', 2060)).toBeNull();
  });

  it('finds meetings, reports, mails and remarks on initiatives as well', async () => {
    await importReported(service);
    const initiative = await service.build.initiative();
    const remark = { subjectType: 'initiative', subjectId: initiative.id, text: WORDS };
    done(await service.as('city.staff').post('/remarks', remark));
    await buildMeeting(service, { state: 'closed', startsAt: '2026-11-19T14:00:00+09:00' });
    await requestRun(service);
    await finishedTask(service, joint);
    await service.drain();
    await beginYear(service, 2060);
    const kinds = (await mustList(service, 'city', 2060)).kinds.map(({ kind, items }) => [kind, items]);
    expect(kinds).toEqual([
      ['task', 1],
      ['meeting', 1],
      ['report_run', 1],
      ['delivery', 1],
      ['remark', 1],
    ]);
  });
});

describe('a disposal list', () => {
  it('is decided item by item or what is left at once, and approved as a whole by naming the number', async () => {
    await keepOtherKinds(service);
    for (let count = 0; count < 4; count += 1) await finishedTask(service);
    await beginYear(service, 2032);
    const list = await mustList(service, 'prefecture', 2032);
    const member = service.as('prefecture.secretariat');
    const [first, second] = await itemsOf(service, list);
    const decide = async (item: DisposalItemView | undefined, body: object, version = 1) =>
      member.patch<DisposalItemView>(`/disposal-items/${item?.id ?? ''}`, body, ifMatch(version));
    expectProblem(await decide(first, { decision: 'hold' }), { status: 422, pointer: '/reason' });
    expectProblem(await decide(first, { decision: 'extend', reason: '訴訟' }), {
      status: 422,
      pointer: '/years',
    });
    const held = done(await decide(first, { decision: 'hold', reason: '情報公開請求' }));
    expect(held).toMatchObject({ decision: 'hold', reason: '情報公開請求', version: 2 });
    expectProblem(await decide(first, { decision: 'dispose' }), { status: 412 });
    const extended = done(await decide(second, { decision: 'extend', years: 3, reason: '次の戦略の検討' }));
    expect(extended.extendedTo).toBe('2035-03-31');

    expectProblem(await approve(service, list), { status: 409, code: 'retention/undecided' });
    const wrong = { count: 3, decision: { decision: 'dispose' } };
    const path = `/disposal-lists/${list.id}`;
    expectProblem(await member.post(`${path}/decisions`, wrong), {
      status: 409,
      code: 'retention/count-differs',
    });
    expect((await mustList(service, 'prefecture', 2032)).counts.undecided).toBe(2);
    done(await member.post(`${path}/decisions`, { ...wrong, count: 2 }));
    const { version } = await mustList(service, 'prefecture', 2032);
    expectProblem(await member.post(`${path}/approval`, { count: 4 }, ifMatch(version)), {
      status: 409,
      code: 'retention/count-differs',
    });
    expectProblem(await member.post(`${path}/approval`, { count: 2 }, ifMatch(version - 1)), { status: 412 });
    expect(done(await approve(service, list))).toMatchObject({
      state: 'approved',
      approvedBy: { name: '道事務局' },
      can: { decide: false },
    });
    expectProblem(await decide(first, { decision: 'dispose' }, 2), { status: 409 });
    await carryOut(service);
    expect(await mustList(service, 'prefecture', 2032)).toMatchObject({
      state: 'carried_out',
      counts: { disposed: 2, kept: 2, waiting: 0, withdrawn: 0 },
    });
  });

  it('is decided by the secretariat of its own agency; the other one may look', async () => {
    await keepOtherKinds(service);
    await finishedTask(service);
    await beginYear(service, 2032);
    const list = await mustList(service, 'prefecture', 2032);
    const city = service.as('city.secretariat');
    expect((await city.get(`/disposal-lists/${list.id}`)).status).toBe(200);
    const body = { count: 1, decision: { decision: 'dispose' } };
    expectProblem(await city.post(`/disposal-lists/${list.id}/decisions`, body), { status: 403 });
    for (const name of ['prefecture.head', 'prefecture.administrator', 'viewer'] as const)
      expectProblem(await service.as(name).get(`/disposal-lists/${list.id}`), { status: 403 });
  });
});

describe('a retention class', () => {
  it('is changed by the own secretariat, with its history, for what is listed from now on', async () => {
    await keepOtherKinds(service);
    const { items } = done(
      await service.as('city.secretariat').get<{ items: RetentionClassView[] }>('/retention-classes'),
    );
    expect(items).toHaveLength(20);
    const own = items.find(({ agency, kind }) => agency === 'city' && kind === 'task');
    const path = `/retention-classes/${own?.id ?? ''}`;
    const member = service.as('city.secretariat');
    expectProblem(await member.patch(path, { years: 4 }, ifMatch(1)), { status: 422, pointer: '/years' });
    expectProblem(await service.as('prefecture.secretariat').patch(path, { years: 1 }, ifMatch(1)), {
      status: 403,
    });
    expect(done(await member.patch(path, { years: 1 }, ifMatch(1)))).toMatchObject({ years: 1, version: 2 });
    expectProblem(await member.patch(path, { years: 3 }, ifMatch(1)), { status: 412 });
    const [event] = await service.sql(
      `SELECT type, agency_code, content::json -> 'changes' AS changes FROM domain_events WHERE subject_id = $1`,
      [own?.id],
    );
    expect(event).toEqual({
      type: 'retention_class.changed',
      agency_code: 'city',
      changes: { years: { before: 5, after: 1 } },
    });
    await finishedTask(service, { by: 'city.staff', to: 'city.planner' });
    await beginYear(service, 2028);
    expect((await mustList(service, 'city', 2028)).counts.items).toBe(1);
  });
});
