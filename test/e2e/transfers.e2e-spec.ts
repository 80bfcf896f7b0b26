import type { HandOverView } from '../../libs/domain/transfers/hand-overs/hand-over.schemas.js';
import type { ListView } from '../../libs/domain/transfers/lists/transfer-list.schemas.js';
import type { ReceiptView } from '../../libs/domain/transfers/receipts/receipt.schemas.js';
import { buildCouncil, buildMeeting, ifMatch } from '../support/build-council.js';
import {
  APRIL,
  type Built,
  buildPost,
  line,
  load,
  newList,
  readList,
  scheduled,
} from '../support/build-transfers.js';
import { type CastName, loginNameOf, personNameOf } from '../support/cast.js';
import { expectProblem } from '../support/problems.js';
import { startTestService, type TestService } from '../support/test-service.js';

const ADMIN: CastName = 'prefecture.administrator';
const ON_THE_DAY = `${APRIL}T00:10:00+09:00`;

let service: TestService;
let vacantAfter: Built;
beforeEach(async () => {
  service = await startTestService();
  // 企画担当 goes to 雇用担当's post, whose holder leaves; a newcomer takes 企画担当.
  vacantAfter = await buildPost(service, {
    department: '企画課',
    post: '調整担当',
    holder: '調整の者',
    account: true,
  });
});
afterEach(async () => {
  await service.close();
});

const staff = { name: personNameOf('prefecture.staff'), email: loginNameOf('prefecture.staff') };
const planner = { name: personNameOf('prefecture.planner'), email: loginNameOf('prefecture.planner') };
const newcomer = { name: '着任する者', email: 'chakunin@renkei.test' };
const planning = { department: '企画課', post: '企画担当' };
const employment = { department: '雇用課', post: '雇用担当' };
const lines = () => [
  line(staff, planning, employment),
  line(planner, employment, null, { successor: staff.email }),
  line(newcomer, null, planning),
  line(vacantAfter, vacantAfter, null),
];

const mine = async (name: CastName): Promise<HandOverView[]> =>
  (await service.as(name).get<{ items: HandOverView[] }>('/hand-overs')).body.items;
const act = async (list: { id: string }, what: string, body: object = {}) =>
  service.as(ADMIN).post<ListView>(`/transfer-lists/${list.id}/${what}`, body);
const mailsAbout = async (words: string) =>
  (await service.mails()).filter(({ subject }) => subject.includes(words));
const at = async (instant: string) => {
  await service.clock.set(instant);
  await service.drain();
};
const typesOf = async (id: string) =>
  (
    await service.sql<{ type: string }>(
      `SELECT type FROM domain_events WHERE subject_id = $1 ORDER BY occurred_at, id`,
      [id],
    )
  ).map(({ type }) => type);

describe('what a transfer moves', () => {
  it('is shown before anything moves: tasks, action items, minutes, seats, subscriptions, and to whom a vacant post falls', async () => {
    await service.build.task({ by: 'city.staff', to: 'prefecture.staff' });
    await service.build.task({ by: 'prefecture.staff', to: 'city.staff', title: '市に頼んだ作業' });
    const councilId = await buildCouncil(service, { agency: 'prefecture', seats: ['prefecture.staff'] });
    const { id: initiativeId } = await service.build.initiative();
    const by = service.as('prefecture.secretariat');
    const meeting = await buildMeeting(service, {
      by: 'prefecture.secretariat',
      councilId,
      state: 'held',
      agenda: [{ title: '議題', initiativeId }],
    });
    await by.put(`/meetings/${meeting.id}/minutes`, { body: '議事録' }, ifMatch(0));
    await by.post(`/meetings/${meeting.id}/action-items`, {
      title: '宿題',
      dueOn: '2027-05-10',
      assigneePostId: service.postOf('prefecture.staff'),
      agendaItemId: meeting.agenda[0]?.id,
    });
    const loaded = await load(service, await newList(service), lines());
    expect(loaded.body.problems).toEqual([]);
    expect(loaded.body.items[0]).toMatchObject({
      name: staff.name,
      from: {
        post: { name: '企画担当', department: '企画課' },
        counts: { task: 1, asked_task: 1, action_item: 1, minutes_draft: 1, council_seat: 1 },
        before: [staff.name],
        after: [newcomer.name],
        fallsTo: null,
      },
      to: { post: { name: '雇用担当' }, before: [planner.name], after: [staff.name] },
    });
    // 調整担当 stays empty: its work falls to the head of the section.
    expect(loaded.body.items[3]?.from).toMatchObject({ after: [], fallsTo: { name: '企画課 企画課長' } });
    const named = await service
      .as('prefecture.secretariat')
      .get<{ from: { items: object[] } }>(`/transfer-rows/${loaded.body.items[0]?.id ?? ''}`);
    expect(named.body.from.items).toEqual([
      expect.objectContaining({ kind: 'task', title: '移住相談の案内を作る' }),
      expect.objectContaining({ kind: 'asked_task', title: '市に頼んだ作業' }),
      expect.objectContaining({ kind: 'action_item', title: '宿題' }),
      expect.objectContaining({ kind: 'minutes_draft', id: meeting.id }),
      expect.objectContaining({ kind: 'council_seat', id: councilId }),
    ]);
  });
});

describe('a department that is renamed on the day', () => {
  it('may be written with the name of before and with the name of the day', async () => {
    const [department] = await service.sql<{ id: string; version: number }>(
      `SELECT id, version FROM departments WHERE name = '雇用課' AND agency_code = 'prefecture'`,
    );
    const renamed = await service
      .as(ADMIN)
      .post(
        `/departments/${department?.id}/renaming`,
        { name: '雇用労政課', from: APRIL },
        ifMatch(department?.version ?? 0),
      );
    expect(renamed.status).toBe(200);
    for (const name of ['雇用課', '雇用労政課', '雇用労政部']) {
      const list = await newList(service);
      const { body } = await load(service, list, [
        line(staff, planning, { ...employment, department: name }),
      ]);
      const codes = body.problems.map(({ code }) => code);
      expect({ name, unknown: codes.includes('transfers/department-unknown') }).toEqual({
        name,
        unknown: name === '雇用労政部',
      });
    }
  });
});

describe('the old and the new holder', () => {
  it('are told when the day is set, read what they give and take, and confirm it', async () => {
    await service.build.task({ by: 'city.staff', to: 'prefecture.staff' });
    const list = await scheduled(service, lines());
    await service.drain();
    const mails = await mailsAbout('引継ぎの確認');
    expect(mails.map(({ to }) => to).sort()).toEqual(
      [staff.email, planner.email, newcomer.email, vacantAfter.email].sort(),
    );
    const toStaff = mails.find(({ to }) => to === staff.email)?.text ?? '';
    expect(toStaff).toContain('引き継ぐ職：企画課 企画担当（作業1件）');
    expect(toStaff).toContain('受け取る職：雇用課 雇用担当（引き継ぐ記録なし）');
    expect(toStaff).not.toContain('アカウントは');
    const toPlanner = mails.find(({ to }) => to === planner.email)?.text ?? '';
    expect(toPlanner).toContain('あなたのアカウントは令和9年4月1日に終わります');

    const [gives, takes] = await mine('prefecture.staff');
    expect([gives?.side, takes?.side]).toEqual(['gives', 'takes']);
    expect(gives).toMatchObject({
      moved: { after: [newcomer.name], items: [{ kind: 'task' }] },
      confirmedAt: null,
    });
    const confirm = (id: string, by: CastName) =>
      service.as(by).post<HandOverView>(`/hand-overs/${id}/confirmation`);
    expectProblem(await confirm(gives?.id ?? '', 'prefecture.planner'), { status: 404 });
    expectProblem(await confirm(gives?.id ?? '', ADMIN), { status: 404 });
    expect((await confirm(gives?.id ?? '', 'prefecture.staff')).body).toMatchObject({
      confirmedAt: expect.any(String) as string,
      can: { confirm: false },
    });
    expectProblem(await confirm(gives?.id ?? '', 'prefecture.staff'), {
      status: 409,
      code: 'transfers/not-confirmable',
    });
    expect((await readList(service, list.id)).confirmations).toEqual({ asked: 5, confirmed: 1 });
    expect(await mine('city.staff')).toEqual([]);
  });

  it('hand over with a memorandum, of which every version is kept', async () => {
    await scheduled(service, lines());
    const [gives] = await mine('prefecture.planner');
    const write = (by: CastName, note: string, version: number, id = gives?.id ?? '') =>
      service.as(by).put<HandOverView>(`/hand-overs/${id}/note`, { note }, ifMatch(version));
    expect((await write('prefecture.planner', '鍵は二段目の引出し', 0)).body).toMatchObject({ version: 1 });
    expectProblem(await write('prefecture.planner', '古い版から', 0), { status: 412 });
    expect((await write('prefecture.planner', '鍵は三段目の引出し', 1)).body).toMatchObject({ version: 2 });
    expectProblem(await write('prefecture.planner', 'あ'.repeat(2_001), 2), {
      status: 422,
      pointer: '/note',
    });
    const takes = (await mine('prefecture.staff')).find(({ side }) => side === 'takes');
    expect(takes?.notes).toMatchObject([{ name: planner.name, note: '鍵は三段目の引出し' }]);
    expectProblem(await write('prefecture.staff', 'x', 0, takes?.id), {
      status: 409,
      code: 'transfers/not-the-giver',
    });
    expectProblem(await write('prefecture.staff', 'x', 2), { status: 404 });
    const kept = await service.sql<{ text: string }>(`SELECT text FROM hand_over_notes ORDER BY version`);
    expect(kept.map(({ text }) => text)).toEqual(['鍵は二段目の引出し', '鍵は三段目の引出し']);
    await expect(service.sql(`UPDATE hand_over_notes SET text = 'x'`)).rejects.toThrow('append-only');
  });
});

describe('the day', () => {
  it('moves everybody, confirmed or not; the moved one is in the new post at once, with account and history', async () => {
    const task = await service.build.task({ by: 'city.staff', to: 'prefecture.staff' });
    const list = await scheduled(service, lines());
    await at('2027-03-31T23:50:00+09:00');
    expect((await readList(service, list.id)).state).toBe('scheduled');
    await at(ON_THE_DAY);
    const applied = await readList(service, list.id);
    expect(applied).toMatchObject({ state: 'applied', confirmations: { asked: 5, confirmed: 0 } });
    const { body: session } = await service
      .as('prefecture.staff')
      .get<{ post: { name: string } }>('/session');
    expect(session.post.name).toBe('雇用担当');
    const posts = await service
      .as('city.staff')
      .get<{ items: { name: string; holder: string | null }[] }>('/posts');
    const holder = (name: string) => posts.body.items.find((post) => post.name === name)?.holder;
    expect([holder('雇用担当'), holder('企画担当'), holder('調整担当')]).toEqual([
      staff.name,
      newcomer.name,
      null,
    ]);
    const { body: kept } = await service
      .as('city.staff')
      .get<{ assignedTo: { holder: string } }>(`/tasks/${task.id}`);
    expect(JSON.stringify(kept)).toContain(newcomer.name);
    expect(await typesOf(list.id)).toEqual([
      'transfer_list.created',
      'transfer_list.uploaded',
      'transfer_list.scheduled',
      'transfer_list.applied',
    ]);
    const [terms] = await service.sql(
      `SELECT min(valid_to)::text AS old, max(valid_from)::text AS new FROM post_holders holder
       JOIN people person ON person.id = holder.person_id WHERE person.name = $1`,
      [staff.name],
    );
    expect(terms).toEqual({ old: '2027-03-31', new: '2027-04-01' });
  });

  it('that was missed for a week is made up for, once, also by two workers', async () => {
    const list = await scheduled(service, lines());
    await service.clock.set('2027-04-08T09:00:00+09:00');
    await Promise.all([service.drain(), service.drainWithAnother()]);
    expect((await readList(service, list.id)).state).toBe('applied');
    const terms = await service.sql(`SELECT 1 FROM post_holders WHERE valid_from = '2027-04-01'`);
    expect(terms).toHaveLength(2);
    expect((await typesOf(list.id)).filter((type) => type === 'transfer_list.applied')).toHaveLength(1);
  });

  it('ends a session that is open on an account without a post, and lets nobody in any more', async () => {
    await scheduled(service, lines());
    await at('2027-03-31T23:30:00+09:00');
    const before = service.as('prefecture.planner');
    expect((await before.get('/session')).status).toBe(200);
    await at(ON_THE_DAY);
    const open = await service.sql(
      `SELECT 1 FROM sessions session JOIN accounts account ON account.id = session.account_id
       WHERE account.login_name = $1 AND session.ended_at IS NULL`,
      [planner.email],
    );
    expect(open).toEqual([]);
    expectProblem(await service.visitor().signIn(planner.email), { status: 401 });
    expect((await service.visitor().signIn(staff.email)).status).toBe(201);
  });

  it('is announced a week before to whom it leaves without a post, once', async () => {
    await scheduled(service, lines());
    await at('2027-03-24T09:00:00+09:00');
    expect(await mailsAbout('アカウントの終了')).toEqual([]);
    await at('2027-03-25T09:00:00+09:00');
    await at('2027-03-26T09:00:00+09:00');
    const warned = (await mailsAbout('アカウントの終了')).map(({ to }) => to);
    expect(warned.sort()).toEqual([planner.email, vacantAfter.email].sort());
  });

  it('leaves the account to whom a post was given meanwhile', async () => {
    await scheduled(service, lines());
    await service.sql(
      `INSERT INTO post_holders (id, post_id, person_id, valid_from)
       SELECT gen_random_uuid(), $1, person_id, '2027-04-01' FROM accounts WHERE login_name = $2`,
      [service.postOf('prefecture.bureau'), planner.email],
    );
    await at(ON_THE_DAY);
    expect((await service.visitor().signIn(planner.email)).status).toBe(201);
    expect((await service.visitor().signIn(vacantAfter.email)).status).toBe(401);
  });

  it('leaves a receipt for each, frozen, for those who gave and took and for the office', async () => {
    await service.build.task({ by: 'city.staff', to: 'prefecture.staff' });
    const list = await scheduled(service, lines());
    const [gives] = await mine('prefecture.staff');
    await service
      .as('prefecture.staff')
      .put(`/hand-overs/${gives?.id ?? ''}/note`, { note: '引継ぎの要点' }, ifMatch(0));
    await at(ON_THE_DAY);
    const { items } = await readList(service, list.id);
    const [first, second] = items;
    const path = `/transfer-receipts/${first?.receiptId ?? ''}`;
    const receipt = await service.as('prefecture.staff').get<ReceiptView>(path);
    expect(receipt.body.content).toMatchObject({
      name: staff.name,
      from: { counts: { task: 1 }, before: [staff.name], after: [newcomer.name] },
      to: { before: [planner.name], after: [staff.name] },
      gives: { confirmedAt: null, note: '引継ぎの要点' },
    });
    for (const name of ['prefecture.secretariat', ADMIN] as const)
      expect((await service.as(name).get(path)).status).toBe(200);
    for (const name of ['prefecture.head', 'city.administrator', 'city.staff', 'viewer'] as const)
      expectProblem(await service.as(name).get(path), { status: 404 });
    // Who took the post reads the receipt of who gave it.
    expect(
      (await service.as('prefecture.staff').get(`/transfer-receipts/${second?.receiptId ?? ''}`)).status,
    ).toBe(200);
    await service.sql(`UPDATE posts SET name = '改めた担当' WHERE id = $1`, [
      service.postOf('prefecture.staff'),
    ]);
    expect((await service.as('prefecture.staff').get<ReceiptView>(path)).body).toEqual(receipt.body);
    await expect(service.sql(`DELETE FROM transfer_receipts`)).rejects.toThrow('append-only');
    const mails = await mailsAbout('受領書');
    expect(mails.map(({ to }) => to).sort()).toEqual([newcomer.email, staff.email].sort());
    const [skipped] = await service.sql(
      `SELECT state, state_reason FROM deliveries WHERE notice = 'transfer-applied' AND recipient_address = $1`,
      [planner.email],
    );
    expect(skipped).toEqual({ state: 'skipped', state_reason: 'account_disabled' });
    const [summary] = await mailsAbout('反映しました');
    expect(summary).toMatchObject({
      to: loginNameOf(ADMIN),
      subject: '【連携・人事異動】反映しました（4人・未確認5件）',
    });
  });

  it('lets somebody keep the post and take another, when the row says so', async () => {
    await scheduled(service, [line(staff, planning, employment, { concurrent: '○' })]);
    expect(await mine('prefecture.staff')).toMatchObject([{ side: 'takes' }]);
    await at(ON_THE_DAY);
    const held = await service.sql(
      `SELECT post.name FROM post_holders holder JOIN posts post ON post.id = holder.post_id JOIN people person ON person.id = holder.person_id
       WHERE person.name = $1 AND (holder.valid_to IS NULL OR holder.valid_to >= app_today()) ORDER BY post.name COLLATE "C"`,
      [staff.name],
    );
    expect(held).toEqual([{ name: '企画担当' }, { name: '雇用担当' }]);
  });
});

describe('a list whose facts have changed since', () => {
  it('is applied not at all, says why at its cells, and goes on once that is mended', async () => {
    const list = await scheduled(service, lines());
    await service.sql(`UPDATE posts SET valid_to = '2027-03-31' WHERE id = $1`, [
      service.postOf('prefecture.planner'),
    ]);
    const before = await service.sql(`SELECT * FROM post_holders ORDER BY id`);
    await at(ON_THE_DAY);
    const failed = await readList(service, list.id);
    expect(failed).toMatchObject({
      state: 'failed',
      problems: [{ address: 'F2', code: 'transfers/post-ended' }],
      can: { retry: true, withdraw: true, schedule: false },
    });
    expect(await service.sql(`SELECT * FROM post_holders ORDER BY id`)).toEqual(before);
    expect(await service.sql(`SELECT 1 FROM people WHERE email = $1`, [newcomer.email])).toEqual([]);
    expect(await service.sql(`SELECT 1 FROM transfer_receipts`)).toEqual([]);
    expect(await service.sql(`SELECT 1 FROM accounts WHERE disabled_at IS NOT NULL`)).toEqual([]);
    expect(await mailsAbout('反映できませんでした')).toHaveLength(1);
    expectProblem(await act(list, 'retrying'), {
      status: 422,
      code: 'transfers/not-ready',
      pointer: '/rows/F2',
    });
    await service.sql(`UPDATE posts SET valid_to = NULL WHERE id = $1`, [
      service.postOf('prefecture.planner'),
    ]);
    expect((await act(list, 'retrying')).body).toMatchObject({ state: 'scheduled', problems: [] });
    await service.clock.advance('1 minute');
    await service.drain();
    expect((await readList(service, list.id)).state).toBe('applied');
  });

  it('keeps no other list waiting', async () => {
    const broken = await scheduled(service, [line(staff, planning, employment)]);
    const other = await scheduled(service, [line(vacantAfter, vacantAfter, null)]);
    await service.sql(`UPDATE posts SET valid_to = '2027-03-31' WHERE id = $1`, [
      service.postOf('prefecture.planner'),
    ]);
    await at(ON_THE_DAY);
    expect([(await readList(service, broken.id)).state, (await readList(service, other.id)).state]).toEqual([
      'failed',
      'applied',
    ]);
  });
});

describe('a list that is withdrawn', () => {
  it('moves nobody, tells those who had been told, and ends no account', async () => {
    const list = await scheduled(service, lines());
    await service.drain();
    expectProblem(await act(list, 'withdrawal', {}), { status: 422, pointer: '/reason' });
    expect((await act(list, 'withdrawal', { reason: '内示の変更' })).body).toMatchObject({
      state: 'withdrawn',
      stateReason: '内示の変更',
      can: { upload: false, schedule: false, withdraw: false, retry: false },
    });
    expect(await mine('prefecture.staff')).toEqual([]);
    await service.drain();
    expect(await mailsAbout('引継ぎの取下げ')).toHaveLength(4);
    await at(ON_THE_DAY);
    expect(await service.sql(`SELECT 1 FROM post_holders WHERE valid_from = '2027-04-01'`)).toEqual([]);
    expect(await service.sql(`SELECT 1 FROM accounts WHERE disabled_at IS NOT NULL`)).toEqual([]);
    expect(await mailsAbout('アカウントの終了')).toEqual([]);
    for (const what of ['retrying', 'withdrawal'])
      expectProblem(await act(list, what, what === 'withdrawal' ? { reason: 'x' } : {}), {
        status: 409,
        code: 'transfers/wrong-state',
      });
  });
});

describe('a list of one agency', () => {
  it('is not there for the other, and is only read by its secretariat', async () => {
    const list = await scheduled(service, lines());
    for (const name of ['city.administrator', 'city.secretariat'] as const) {
      expectProblem(await service.as(name).get(`/transfer-lists/${list.id}`), { status: 404 });
      const all = await service.as(name).get<{ items: unknown[] }>('/transfer-lists');
      expect(all.body.items).toEqual([]);
    }
    const read = await service.as('prefecture.secretariat').get<ListView>(`/transfer-lists/${list.id}`);
    expect(read.body.can).toEqual({ upload: false, schedule: false, withdraw: false, retry: false });
    expectProblem(
      await service
        .as('prefecture.secretariat')
        .post(`/transfer-lists/${list.id}/withdrawal`, { reason: 'x' }),
      { status: 403 },
    );
    for (const name of ['prefecture.staff', 'viewer'] as const)
      expectProblem(await service.as(name).get('/transfer-lists'), { status: 403 });
  });
});
