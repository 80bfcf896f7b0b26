import { examine } from './checks/examine.js';
import { eventually } from './eventually.js';
import { type Furniture, furnish } from './house/furnish.js';
import { picture } from './screens.js';
import { Party } from './people/party.js';
import { DESKTOP, PHONE, type Person } from './people/person.js';

const INNER = '道の中だけの見込み：来年度は縮小';
const BOTH = '市の資料を待っています';

let party: Party;
let made: Furniture;
let staff: Person;
let secretariat: Person;
beforeAll(async () => {
  party = await Party.meet({ queues: 'postgresql' });
  made = await furnish(party);
  await party.house.sql(
    `INSERT INTO tasks (id, title, due_on, state, asking_agency, asking_post_id, assigned_agency, assigned_post_id, updated_at)
     SELECT gen_random_uuid(), '令和元年度の調査' || number || 'を取りまとめる', '2019-10-31', 'done', 'prefecture', post.id, 'prefecture', post.id,
       timestamptz '2019-11-05T10:00:00+09:00' + number * interval '1 day'
     FROM posts post, generate_series(1, 4) number WHERE post.name = '道事務局'`,
  );
  // The year's end was long ago: the next pass of the timetable finds what is due.
  await party.house.setClock('2026-11-24T09:00:00+09:00');
  staff = await party.person('prefecture.staff');
  secretariat = await party.person('prefecture.secretariat');
});
afterAll(async () => party.end());

async function openBox(person: Person, name: '内部' | '道市' | '公開'): Promise<void> {
  await person.page
    .getByRole('group', { name: '読む人' })
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();
  await person.page.getByRole('heading', { name: `${name}の書き込み` }).waitFor();
}

describe('what is written beside a task', () => {
  it('has a box for each audience, and each box says who reads it', async () => {
    await staff.open(made.task);
    await staff.reads('内部の書き込み', '道の職員だけが読みます。市からは、事務局にも見えません。');
    await staff.page.getByLabel('内部に書く').fill(INNER);
    await openBox(staff, '道市');
    // What was typed for the own agency does not stand in the other box.
    expect(await staff.page.getByLabel('道市に書く').inputValue()).toBe('');
    await staff.reads('道と市の職員が読みます。');
    await openBox(staff, '内部');
    expect(await staff.page.getByLabel('内部に書く').inputValue()).toBe(INNER);
    await staff.button('内部に書き込む').click();
    await staff.reads(INNER, /まだありません|地域創生課/);
    await eventually(async () => {
      expect(await staff.page.getByLabel('内部に書く').inputValue()).toBe('');
    });
  });

  it('for the other agency asks first, and names who will read it', async () => {
    await openBox(staff, '道市');
    await staff.page.getByLabel('道市に書く').fill(BOTH);
    await staff.button('道市に書き込む').click();
    const dialog = staff.page.getByRole('dialog', { name: '道市に書き込みますか' });
    await dialog.getByText('道と市の職員が読みます').waitFor();
    await staff.confirm('道市に書き込む');
    await staff.reads(BOTH);
    expect(new URL(staff.page.url()).searchParams.get('remarks')).toBe('both_agencies');
    await examine(staff);
  });

  it('shows the other agency what is for both, and nothing else', async () => {
    const city = await party.person('city.staff');
    await city.open(`${made.task}?remarks=both_agencies`);
    await city.reads(BOTH);
    await openBox(city, '内部');
    await city.reads(
      '内部の書き込みはまだありません。',
      '市の職員だけが読みます。道からは、事務局にも見えません。',
    );
    expect(await city.page.content()).not.toContain(INNER);
  });

  it('is changed by two at a time without losing either text', async () => {
    await staff.open(`${made.task}?remarks=both_agencies`);
    await staff.button('直す').last().click();
    await staff.page.getByLabel('書き込みを直す').fill(`${BOTH}（至急）`);
    await party.house.sql(
      `UPDATE remarks SET text = text || '。念のため。', version = version + 1 WHERE text = $1`,
      [BOTH],
    );
    await staff.button('保存する').click();
    const dialog = staff.page.getByRole('dialog', { name: 'ほかの人が先に保存しました' });
    await dialog.waitFor();
    staff.forgive(/status of 412/);
    await examine(staff);
    await dialog.getByRole('button', { name: 'あなたの文を使う' }).click();
    await staff.reads(`${BOTH}（至急）`, '直した文（第3版）');
  });

  it('is opened to more readers only after saying to whom, and struck with a reason', async () => {
    await staff.button('読む人を広げる').click();
    const dialog = staff.page.getByRole('dialog', { name: '読む人を広げますか' });
    await dialog.getByText('委員と閲覧者も含めて全員が読みます').waitFor();
    await examine(staff);
    await staff.confirm('読む人を広げる');
    await staff.reads('道市の書き込みはまだありません。');
    const viewer = await party.person('viewer');
    await viewer.open(made.task);
    await viewer.reads('公開の書き込み', `${BOTH}（至急）`);
    await examine(viewer);
    await openBox(staff, '公開');
    await staff.button('取り消す').click();
    await staff.page.getByRole('dialog').getByLabel('理由').fill('日付の誤り');
    await staff.confirm('取り消す');
    await staff.reads('理由：日付の誤り');
    expect(await staff.page.getByRole('main').innerText()).not.toContain(BOTH);
  });

  it.each([
    ['an initiative', () => made.initiative],
    ['a meeting', () => `${made.meeting}?tab=remarks`],
  ])('stands beside %s as well', async (_name, path) => {
    await staff.open(path());
    await staff.page.getByLabel('内部に書く').fill('確かめること');
    await staff.button('内部に書き込む').click();
    await staff.page.getByRole('listitem').filter({ hasText: '確かめること' }).waitFor();
    await examine(staff);
  });
});

describe('the permission table', () => {
  it('is read by everybody, as a whole or for one role', async () => {
    const viewer = await party.person('viewer');
    await viewer.open('/permission-table');
    await viewer.reads('だれが何をできるか', '作業を頼む', '範囲のことば');
    await examine(viewer);
    await picture(viewer, 'permission-table', 1400);
    await viewer.page.getByLabel('役割').selectOption('閲覧者');
    await viewer.reads(/「閲覧者」ができるのは、\d+の操作です。/);
    expect(await viewer.page.getByRole('main').innerText()).not.toContain('作業を頼む');
    expect(new URL(viewer.page.url()).searchParams.get('role')).toBe('viewer');
    await viewer.page.getByLabel('役割').selectOption('');
    await viewer.page.getByText('操作の番地').first().click();
    await viewer.page.setViewportSize(PHONE);
    await viewer.reads('作業を頼む');
    await viewer.page.setViewportSize(DESKTOP);
    await examine(viewer);
  });
});

describe('the disposal list of a year', () => {
  it('is announced in one sentence, beside the periods of both agencies', async () => {
    await eventually(async () => {
      expect(await party.house.sql(`SELECT 1 FROM disposal_lists`)).toHaveLength(1);
    });
    await secretariat.open('/retention');
    await secretariat.reads(/決めるべき記録が4件あります/);
    await secretariat.reads('作業（完了・中止）', '5年', '30年');
    await examine(secretariat);
    await picture(secretariat, 'retention', 1000);
  });

  it('lets the own secretariat change a period', async () => {
    await secretariat.button('変える：メールの控え（道）').click();
    await secretariat.page.getByRole('dialog').getByRole('combobox').selectOption({ label: '3年' });
    await examine(secretariat);
    await secretariat.confirm('変える');
    await secretariat.reads('3年');
    expect(await secretariat.button(/変える：.*（市）/).count()).toBe(0);
  });

  it('is decided record by record and the rest at once, with a preview', async () => {
    await secretariat.link('4件').click();
    await secretariat.reads('全4件のうち、未決が4件あります', '令和元年度の調査1を取りまとめる');
    await examine(secretariat);
    await secretariat.button('決める：番号1').click();
    await secretariat.page.getByRole('dialog').getByLabel('決定').selectOption({ label: '廃棄を止める' });
    await secretariat.page.getByRole('dialog').getByRole('button', { name: '決める' }).click();
    await secretariat.page.getByText('理由を入力してください').waitFor();
    await secretariat.page.getByRole('dialog').getByLabel('理由').fill('開示請求の手続中');
    await examine(secretariat);
    await secretariat.confirm('決める');
    await secretariat.reads('未決が3件あります');
    await secretariat.button('未決の3件をまとめて決める').click();
    await secretariat.page.getByRole('dialog').getByText('令和元年度の調査2を取りまとめる').waitFor();
    await secretariat.confirm('決める');
    await secretariat.reads('すべて決まりました。廃棄するのは3件です。');
  });

  it('is approved by typing the number, and then carried out', async () => {
    await secretariat.button('条件を消す').click();
    await secretariat.reads('廃棄停止', '理由：開示請求の手続中');
    await secretariat.button('3件の廃棄を承認する').click();
    const dialog = secretariat.page.getByRole('dialog');
    await dialog.getByLabel('廃棄する件数').fill('４');
    await dialog.getByRole('button', { name: '3件の廃棄を承認する' }).click();
    await dialog.getByText('廃棄する件数は3件です。').waitFor();
    await examine(secretariat);
    await dialog.getByLabel('廃棄する件数').fill('３');
    await secretariat.confirm('3件の廃棄を承認する');
    await secretariat.reads('承認しました。廃棄の処理を待っています。');
    const address = secretariat.page.url();
    await party.house.setClock('2026-11-24T10:00:00+09:00');
    await eventually(async () => {
      const lists = await party.house.sql(`SELECT state FROM disposal_lists`);
      expect(lists).toEqual([{ state: 'carried_out' }]);
    });
    await secretariat.open(address);
    await secretariat.reads('廃棄3件、継続1件', '（廃棄済：番号2）', '照合番号', '令和元年度の調査1');
    await examine(secretariat);
    await picture(secretariat, 'disposal-list', 1000);
    const left = await party.house.sql(`SELECT title FROM tasks WHERE title LIKE '令和元年度の調査%'`);
    expect(left).toEqual([{ title: '令和元年度の調査1を取りまとめる' }]);
    const [gone] = await party.house.sql<{ id: string }>(
      `SELECT record_id AS id FROM disposal_items WHERE outcome = 'disposed' AND number = 2`,
    );
    await staff.open(`/tasks/${gone?.id ?? ''}`);
    await staff.reads(/保存期間が満了し、令和8年11月24日に廃棄されました/, /の一覧（道）の番号2/);
    staff.forgive(/status of 404/);
    await examine(staff);
  });

  it('lets a hold be released, and is closed to whoever does not keep the records', async () => {
    await secretariat.button('停止を解く：番号1').click();
    await secretariat.page.getByRole('dialog').getByLabel('理由').fill('手続の終了');
    await secretariat.confirm('停止を解く');
    await secretariat.reads('停止を解除：手続の終了');
    await staff.open(new URL(secretariat.page.url()).pathname);
    await staff.reads('このページは見つからないか、見る権限がありません。');
    staff.forgive(/status of 40[34]/);
  });
});
