import type { HistoryList } from '../../libs/domain/audit/history/history.schemas.js';
import type { RemarkView } from '../../libs/domain/remarks/remark.schemas.js';
import type { HandOverView } from '../../libs/domain/transfers/hand-overs/hand-over.schemas.js';
import { done, ifMatch } from '../support/build-council.js';
import {
  approve,
  beginYear,
  carryOut,
  decideAll,
  finishedTask,
  itemsOf,
  keepOtherKinds,
  mustList,
} from '../support/build-disposal.js';
import { APRIL, buildPost, line, scheduled } from '../support/build-transfers.js';
import { type CastName, castNames, loginNameOf, personNameOf } from '../support/cast.js';
import { acts, changes, Histories, sentences } from '../support/history.js';
import { personOf } from '../support/sign-in.js';
import { startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
beforeEach(async () => {
  service = await startTestService();
});
afterEach(async () => {
  await service.close();
});

const histories = new Histories(() => service);
const post = async <Body>(by: CastName, path: string, body: object, headers = {}): Promise<Body> =>
  done(await service.as(by).post<Body>(path, body, headers));

describe('the history beside a remark', () => {
  const write = async (by: CastName, on: object, audience: string) =>
    post<RemarkView>(by, '/remarks', { ...on, audience, text: 'まだ言わない' });
  const remarks = (history: HistoryList) =>
    sentences(history)
      .filter((one) => one.includes('書き込み'))
      .map((one) => one.replace(/^.*?が書/, '書'));

  it('tells of each remark to whom it is for: an agency’s own does not exist for the other side', async () => {
    const task = await service.build.task();
    const on = { subjectType: 'task', subjectId: task.id };
    const internal = await write('prefecture.staff', on, 'own_agency');
    await write('prefecture.staff', on, 'both_agencies');
    const open = await write('city.staff', on, 'public');
    const inHistory = async (name: CastName) => remarks(await histories.of(name, 'task', task.id));
    const [own, both, all] = [
      '書き込みをしました（内部）',
      '書き込みをしました（道市）',
      '書き込みをしました（公開）',
    ];
    expect(await inHistory('prefecture.head')).toEqual([all, both, own]);
    expect(await inHistory('city.secretariat')).toEqual([all, both]);
    expect(await inHistory('viewer')).toEqual([all]);
    expect(await histories.seers('remark', internal.id)).toEqual(
      castNames.filter((name) => /^prefecture\.(?!administrator)/.test(name)).sort(),
    );
    expect(await histories.seers('remark', open.id)).not.toContain('city.administrator');
    expect(await histories.audited('prefecture.secretariat', internal.id)).toEqual(['remark.written']);
    for (const name of ['city.secretariat', 'city.administrator'] as const)
      expect(await histories.audited(name, internal.id)).toEqual([]);
    expect(await histories.audited('prefecture.secretariat', open.id)).toEqual(['remark.written']);
  });

  it('begins, for those to whom it was opened later, with the opening', async () => {
    const task = await service.build.task();
    const on = { subjectType: 'task', subjectId: task.id };
    const remark = await write('prefecture.staff', on, 'own_agency');
    const path = `/remarks/${remark.id}`;
    done(await service.as('prefecture.staff').patch(path, { text: '改めた' }, ifMatch(1)));
    await post('prefecture.staff', `${path}/widening`, { audience: 'both_agencies' }, ifMatch(2));
    const city = await histories.of('city.staff', 'remark', remark.id);
    expect(remarks(city)).toEqual(['書き込みを読める人を広げました']);
    expect(changes(city)).toEqual(['読める人：内部→道市']);
    const own = await histories.of('prefecture.planner', 'remark', remark.id);
    expect(remarks(own)).toHaveLength(3);
    expect(changes(own, 1)).toEqual(['版：1→2']);
    expect(await histories.audited('city.secretariat', remark.id)).toEqual(['remark.widened']);
  });

  it('on a record of one agency stays out of the audit of the other, whoever may read it', async () => {
    const task = await service.build.task({ by: 'prefecture.staff', to: 'prefecture.planner' });
    const remark = await write(
      'prefecture.staff',
      { subjectType: 'task', subjectId: task.id },
      'both_agencies',
    );
    expect(await histories.audited('city.secretariat', remark.id)).toEqual([]);
  });
});

describe('the history of a hand-over', () => {
  it('tells the list to those who prepare it, each person the own part, and the post who came', async () => {
    const leaving = await buildPost(service, { department: '企画課', post: '調整担当', holder: '去る者' });
    const staff = { name: personNameOf('prefecture.staff'), email: loginNameOf('prefecture.staff') };
    const list = await scheduled(service, [
      line(leaving, leaving, null),
      line(staff, { department: '企画課', post: '企画担当' }, leaving),
    ]);
    const { items } = done(
      await service.as('prefecture.staff').get<{ items: HandOverView[] }>('/hand-overs'),
    );
    const gives = items.find(({ side }) => side === 'gives');
    const path = `/hand-overs/${gives?.id}`;
    done(await service.as('prefecture.staff').put(`${path}/note`, { note: '鍵は棚' }, ifMatch(0)));
    await post('prefecture.staff', `${path}/confirmation`, {});
    await service.clock.set(`${APRIL}T00:10:00+09:00`);
    await service.drain();

    const history = await histories.of('prefecture.secretariat', 'transfer_list', list.id);
    expect(acts(history)).toEqual([
      '異動の一覧2行を反映しました',
      '職「道・企画課 企画担当」の引継ぎを確認しました（渡す側）',
      '異動の一覧を予定に入れました（2行、令和9年4月1日に反映）',
      '異動の一覧のファイルを読み込みました（動く人2行・異動なし0行）',
      '異動の一覧「令和9年4月の人事異動」を作りました（発令日令和9年4月1日）',
    ]);
    expect(changes(history)).toEqual(['状態：予定→反映済']);
    expect(await histories.seers('transfer_list', list.id)).toEqual([
      'prefecture.administrator',
      'prefecture.secretariat',
    ]);
    expect(await histories.seers('hand_over', gives?.id ?? '')).toEqual([
      'prefecture.administrator',
      'prefecture.secretariat',
      'prefecture.staff',
    ]);
    const noted = (await histories.of('prefecture.staff', 'hand_over', gives?.id ?? '')).items;
    expect(noted.map(({ type }) => type)).toEqual(['hand_over.confirmed', 'hand_over.noted']);

    const moved =
      '人事異動の自動処理が異動の一覧「令和9年4月の人事異動」により、企画担当の者の職を令和9年4月1日から変えました';
    expect(
      sentences(
        await histories.of('prefecture.secretariat', 'person', await personOf(service, 'prefecture.staff')),
      ),
    ).toContain(moved);
    const ofPost = sentences(await histories.of('prefecture.head', 'post', leaving.postId));
    expect(ofPost).toHaveLength(2);
    expect(ofPost).toContain(moved);
    expect(sentences(await histories.of('city.secretariat', 'post', leaving.postId))).toEqual([]);
  });
});

describe('the history of retention', () => {
  it('tells both secretariats what was decided and disposed of; each audits its own', async () => {
    await keepOtherKinds(service);
    const task = await finishedTask(service);
    const [period] = await service.sql<{ id: string }>(
      `SELECT id FROM retention_classes WHERE agency_code = 'prefecture' AND kind = 'task'`,
    );
    await beginYear(service, 2032);
    const list = await mustList(service, 'prefecture', 2032);
    const item = (await itemsOf(service, list))[0];
    const secretariat = service.as('prefecture.secretariat');
    const hold = { decision: 'hold', reason: '訴訟のため' };
    done(await secretariat.patch(`/disposal-items/${item?.id}`, hold, ifMatch(item?.version ?? 0)));
    const again = (await itemsOf(service, list))[0];
    const dispose = { decision: 'dispose' };
    done(await secretariat.patch(`/disposal-items/${item?.id}`, dispose, ifMatch(again?.version ?? 0)));
    await decideAll(service, list, dispose);
    done(await approve(service, list));
    await carryOut(service);

    const history = await histories.of('city.secretariat', 'disposal_list', list.id);
    const told = acts(history);
    expect(told).toContain('番号1・作業の記録1件を「廃棄停止」と決めました');
    expect(told).toContain('道の令和14年度の廃棄の一覧を作りました（1件）');
    expect(told).toEqual(expect.arrayContaining([expect.stringMatching(/^番号1（作業、完結令和8年/)]));
    expect(history.items.find(({ reason }) => reason !== null)?.reason).toBe('訴訟のため');
    const decided = history.items.find(({ sentence }) => sentence.ja.includes('「廃棄」と'));
    expect(decided?.changes[0]).toMatchObject({ before: { ja: '廃棄停止' }, after: { ja: '廃棄' } });
    expect(await histories.seers('disposal_list', list.id)).toEqual([
      'city.secretariat',
      'prefecture.secretariat',
    ]);

    expect(await histories.audited('prefecture.administrator', task.id)).toContain('record.disposed');
    expect(await histories.audited('city.administrator', task.id)).toEqual([]);

    done(await secretariat.patch(`/retention-classes/${period?.id}`, { years: 10 }, ifMatch(1)));
    expect(changes(await histories.of('city.secretariat', 'retention_class', period?.id ?? ''))).toEqual([
      '保存期間：5年→10年',
    ]);
  });
});
