import { examine } from './checks/examine.js';
import { Party } from './people/party.js';
import type { Person } from './people/person.js';

let party: Party;
let city: Person;
beforeAll(async () => {
  party = await Party.meet({ queues: 'postgresql' });
  city = await party.person('city.secretariat');
});
afterAll(async () => party.end());

const dialog = (person: Person) => person.page.getByRole('dialog');

describe('an agreement', () => {
  it('is prepared, concluded, amended and shown as of any day', async () => {
    await city.open('/agreements');
    await city.reads('有効な協定は3件です。', '働き方改革の推進に関する包括連携協定');
    await city.page.getByRole('main').getByRole('link', { name: '協定を準備する' }).click();
    await city.page.getByRole('heading', { level: 1, name: '協定を準備する' }).waitFor();
    // Nothing typed: the form says what to do.
    await city.button('協定を準備する').click();
    await city.reads('当事者を二者以上入れてください。');
    await examine(city);
    await city.page.getByLabel('協定の名前').fill('UIターン就職に関する協定');
    await city.choose('当事者 2', '名前を入力する');
    await city.page.getByLabel('当事者 2 の名前').fill('道外の大学');
    await city.page.getByLabel('連携事項').fill('合同説明会の案内\n学生への相談');
    await city.page.getByLabel('締結の日').fill('H30.4');
    await city.reads('平成30年4月 として保存します。');
    await city.choose('期間の定め', '始まりから数える');
    await city.page.getByLabel('期間', { exact: true }).fill('107');
    await city.choose('更新の定め', '申出がなければ自動で更新');
    await city.button('協定を準備する').click();
    await city.page.getByRole('heading', { level: 1, name: 'UIターン就職に関する協定' }).waitFor();
    await city.reads('まだ締結していない協定です。', '道外の大学', '合同説明会の案内');

    await city.button('締結を記録する').click();
    await dialog(city).getByRole('button', { name: '締結を記録する' }).click();
    await city.reads(
      '令和9年2月28日で期間が終わり、申出がなければ自動で更新されます。',
      '担当の職がありません。',
    );
    await city.reads('更新の期間が不明');
    await city.button('変更を記録する').click();
    await dialog(city).getByLabel('変更の日').fill('R8.10.1');
    await dialog(city).getByLabel('理由').fill('事項の追加');
    await dialog(city).getByLabel('連携事項').fill('合同説明会の案内\n学生への相談\nインターンシップの紹介');
    await dialog(city).getByRole('button', { name: '変更を記録する' }).click();
    await city.reads('インターンシップの紹介', '令和8年10月1日 事項の追加');
    await city.page.getByRole('complementary').getByLabel('日', { exact: true }).fill('R12.1.1');
    await city.button('確かめる').click();
    await city.reads('令和12年1月1日の状態：自動更新');
    await examine(city);
  });

  it('stands in the register, where what ends soon and what has a gap is one click away', async () => {
    await city.open('/agreements');
    await city.reads(
      '120日以内に終わるものが1件あります。',
      '担当のいない協定が1件あります。',
      'まもなく終わる',
    );
    await examine(city);
    await city.page.locator('[data-sentence]').getByRole('link', { name: '1件' }).first().click();
    await city.page.waitForURL('**/agreements?soon=true');
    await city.reads('UIターン就職に関する協定');
    await city.open('/agreements?state=terminated');
    await city.reads('この条件の協定はありません。');
  });

  it('keeps what its agency notes beside it, and is read by the other agency', async () => {
    await city.open('/agreements');
    await city.page.getByRole('main').getByRole('link', { name: 'UIターン就職に関する協定' }).click();
    await city.page.getByRole('main').getByRole('link', { name: '直す' }).click();
    await city.page.getByRole('heading', { level: 1, name: '協定を直す' }).waitFor();
    await city.page.getByLabel('覚え書き').fill('次の協議は秋');
    await city.page.getByRole('checkbox').first().check();
    await examine(city);
    await city.button('保存する').click();
    await city.reads('次の協議は秋');
    const initiative = city.page.getByRole('main').locator('a[href^="/initiatives/"]').first();
    const href = (await initiative.getAttribute('href')) ?? '';
    const viewer = await party.person('viewer');
    await viewer.open(`${href}?tab=agreements`);
    await viewer.reads('この取組の協定', 'UIターン就職に関する協定');
    await examine(viewer);
  });
});

describe('a network', () => {
  it('shows its members of any day, and what it is tied to', async () => {
    await city.open('/organisations');
    await city.button('団体を加える').click();
    await dialog(city).locator('#name').fill('連携の圏域');
    await dialog(city).locator('#kind').selectOption('area');
    await dialog(city).getByRole('button', { name: '団体を加える' }).click();
    await city.open('/organisations?kind=area');
    await city.reads('圏域・地域 1');
    await city.page.getByRole('main').getByRole('link', { name: '連携の圏域' }).click();
    await city.page.getByRole('heading', { level: 1, name: '連携の圏域' }).waitFor();
    await city.button('構成員を加える').click();
    await dialog(city).locator('#members').fill('札幌市\n東の町\n西の町');
    await dialog(city).locator('#validFrom').fill('H31.4.1');
    await dialog(city).getByRole('button', { name: '構成員を加える' }).click();
    await city.reads('の構成員は3団体（道と市のほかに2団体）です。');
    const { pathname } = new URL(city.page.url());
    await city.page.getByLabel('いつの構成員か').fill('H31.3.31');
    await city.button('この日で見る').click();
    await city.reads('平成31年3月31日の構成員は記録されていません。');
    await city.open(pathname);
    await city.reads('東の町');
    await examine(city);
  });
});
