import { examine } from './checks/examine.js';
import type { DemoName } from './people/demo-cast.js';
import { Party } from './people/party.js';
import type { Person } from './people/person.js';
import { picture } from './screens.js';

const PROGRAMME = 'jp-2025-2029';
let party: Party;
let prefecture: Person;
let city: Person;
beforeAll(async () => {
  party = await Party.meet({ queues: 'postgresql' });
  prefecture = await party.person('prefecture.secretariat');
  city = await party.person('city.secretariat');
});
afterAll(async () => party.end());

describe('the pages of wording and lineage can be read by everyone, on a desk and on a phone:', () => {
  const pages: [path: string, reader: DemoName][] = [
    [`/programmes/${PROGRAMME}/revisions`, 'viewer'],
    [`/programmes/${PROGRAMME}/revisions?state=returned&on=2025-04-01`, 'prefecture.secretariat'],
    [`/programmes/${PROGRAMME}/lineage`, 'viewer'],
    [`/programmes/${PROGRAMME}/lineage`, 'city.secretariat'],
    ['/programmes/jp-2020-2024/lineage', 'viewer'],
    [`/programmes/${PROGRAMME}/changes`, 'viewer'],
    [`/programmes/${PROGRAMME}/changes?from=2025-04-01&to=2025-04-30`, 'viewer'],
    ['/data-issues', 'city.secretariat'],
    ['/data-issues?state=ruled', 'viewer'],
  ];
  it.each(pages)('%s', async (path, reader) => {
    const person = await party.person(reader);
    await person.open(path);
    await person.settle();
    await examine(person);
  });
});

describe('the title of a joint initiative', () => {
  it('changes once the secretariats of both agencies have agreed to one revision', async () => {
    const staff = await party.person('prefecture.staff');
    await staff.open(`/programmes/${PROGRAMME}`);
    await staff.page
      .getByRole('main')
      .getByRole('link', { name: '関係人口の創出・拡大に向けた連携' })
      .first()
      .click();
    await staff.button('改定を起こす').click();
    const dialog = staff.page.getByRole('dialog');
    // Nothing changed yet: the service says so, and what was typed stays.
    await dialog.getByLabel('改める理由').fill('国の計画の語にあわせるため');
    await dialog.getByRole('button', { name: '改定を起こす' }).click();
    await dialog.getByRole('alert').getByText('いまの文言と同じです').waitFor();
    staff.forgive(/status of 422/);
    await dialog.getByLabel('題名').fill('関係人口と二地域居住の創出・拡大に向けた連携');
    await dialog.getByRole('button', { name: '改定を起こす' }).click();
    await staff.page.getByRole('heading', { level: 1, name: /改定第1号/ }).waitFor();
    await staff.reads('道、市の同意を待っています', '道、市の同意がまだです', '二地域居住');
    await examine(staff);
    const address = new URL(staff.page.url()).pathname;

    await prefecture.open(address);
    await prefecture.button('道として同意する').first().click();
    await prefecture.confirm('道として同意する');
    await prefecture.reads('市の同意がまだです', '市の同意を待っています');

    await city.open(address);
    await city.button('市として同意する').first().click();
    await city.confirm('市として同意する');
    await city.reads('施行済', '道市合意', 'から、この文言です。');
    await picture(city, 'revision', 1100);
    await examine(city);

    await city.open(`/programmes/${PROGRAMME}/revisions?on=2025-04-01`);
    await city.reads('第1号', '施行済', 'いまは「関係人口と二地域居住の創出・拡大に向けた連携」');
    await city.page.getByRole('group', { name: '状態' }).getByRole('button', { name: '施行済' }).click();
    await city.page.waitForURL(/state=applied/);
    await city.reads('第1号');
    await city.page.getByRole('group', { name: '状態' }).getByRole('button', { name: '合意済' }).click();
    await city.reads('この条件の改定はありません。');
    await city.open(`/programmes/${PROGRAMME}/changes`);
    await city.reads(
      '題名',
      '関係人口の創出・拡大に向けた連携',
      '関係人口と二地域居住の創出・拡大に向けた連携',
    );
    await examine(city);
  });
});

describe('two who write at the same revision', () => {
  it('see both texts, and what both agreed on later is taken back by both', async () => {
    const one = await party.person('prefecture.staff');
    const other = await party.person('city.staff');
    await one.open(`/programmes/${PROGRAMME}`);
    await one.page
      .getByRole('main')
      .getByRole('link', { name: /普及展開/ })
      .first()
      .click();
    await one.button('改定を起こす').click();
    await one.page.getByRole('dialog').getByLabel('題名').fill('優良な企業を認める制度の普及');
    await one.page.getByRole('dialog').getByLabel('施行日').fill('R9.4.1');
    await one.page.getByRole('dialog').getByLabel('改める理由').fill('制度の名が変わるため');
    await one.page.getByRole('dialog').getByRole('button', { name: '改定を起こす' }).click();
    await one.page.getByRole('heading', { level: 1, name: /改定第\d+号/ }).waitFor();
    const address = new URL(one.page.url()).pathname;

    await other.open(address);
    await other.button('直す').click();
    await one.button('直す').click();
    await other.page.getByRole('dialog').getByLabel('改める理由').fill('市の制度の名も変わるため');
    await other.confirm('保存する');
    await one.page.getByRole('dialog').getByLabel('改める理由').fill('道の制度の名が変わるため');
    await one.page.getByRole('dialog').getByRole('button', { name: '保存する' }).click();
    const both = one.page.getByRole('dialog', { name: 'ほかの人が先に保存しました' });
    await both.getByText('市の制度の名も').first().waitFor();
    one.forgive(/status of 412/);
    await examine(one);
    await both.getByRole('button', { name: '両方を残して直す' }).click();
    const again = one.page.getByRole('dialog', { name: '改定の案を直す' });
    expect(await again.getByLabel('改める理由').inputValue()).toBe(
      '市の制度の名も変わるため\nあなたの文：\n道の制度の名が変わるため',
    );
    await again.getByLabel('改める理由').fill('道と市の制度の名が変わるため');
    await one.confirm('保存する');
    await one.reads('道と市の制度の名が変わるため');

    for (const person of [prefecture, city]) {
      await person.open(address);
      await person
        .button(/として同意する$/)
        .first()
        .click();
      await person.confirm('として同意する');
    }
    await city.reads('同意がそろいました');
    await city.button('取下げを申し出る').click();
    await city.page.getByRole('dialog').getByLabel('理由').fill('制度の名は変わらないことになった');
    await city.confirm('取下げを申し出る');
    await city.reads('市が、合意した改定の取下げを申し出ています（道の同意待ち）');
    await examine(city);
    await prefecture.open(address);
    await prefecture.reads('制度の名は変わらないことになった');
    await prefecture.button('道として取下げに同意する').click();
    await prefecture.page.getByRole('dialog').getByLabel('理由').fill('市の理由のとおり');
    await prefecture.confirm('道として取下げに同意する');
    await prefecture.reads('取り下げられました。文言は変わっていません。');
  });
});

describe('the lineage', () => {
  it('shows both generations whole, and an edge becomes a fact when both secretariats confirm it', async () => {
    await city.open(`/programmes/${PROGRAMME}/lineage`);
    await city.reads('続くもの18件、新規8件、終了1件', '道、市の確認待ち');
    await picture(city, 'lineage', 1400);
    await city
      .button(/^市として確認する/)
      .first()
      .click();
    await city.confirm('市として確認する');
    await city.reads('道の確認待ち');
    await prefecture.open(`/programmes/${PROGRAMME}/lineage`);
    await prefecture
      .button(/^道として確認する/)
      .first()
      .click();
    await prefecture.confirm('道として確認する');
    await prefecture.reads('道市が確認');
  });

  it('leads an initiative to what its ancestors left', async () => {
    const viewer = await party.person('viewer');
    await viewer.open(`/programmes/${PROGRAMME}`);
    await viewer.page
      .getByRole('main')
      .getByRole('link', { name: /に向けた連携/ })
      .first()
      .click();
    // The page before has a link of the same name.
    const tabs = viewer.page.getByRole('navigation', { name: '取組の内容' });
    await tabs.getByRole('link', { name: '系譜', exact: true }).click();
    await viewer.reads('前身の取組', '前身の写真', '前身の指標');
    await examine(viewer);
    await tabs.getByRole('link', { name: '履歴', exact: true }).click();
    await viewer.reads('二つの日の間に変わったこと');
    await examine(viewer);
  });
});

describe('a data issue', () => {
  it('is reported by staff, and ruled on by a secretariat', async () => {
    const staff = await party.person('city.staff');
    await staff.open(`/data-issues?programme=${PROGRAMME}`);
    await staff.button('疑義を知らせる').click();
    const dialog = staff.page.getByRole('dialog');
    await dialog.getByLabel('箇所').fill('本編 12ページ');
    await dialog.getByLabel('内容').fill('目標の年度が表と本文で違う');
    await staff.confirm('疑義を知らせる');
    await staff.reads('目標の年度が表と本文で違う');

    await city.open(`/data-issues?programme=${PROGRAMME}&state=open`);
    const row = city.page.getByRole('row', { name: /目標の年度が表と本文で違う/ });
    await row.getByRole('button', { name: /^判断する/ }).click();
    await city.page.getByRole('dialog').getByLabel('判断').fill('本文の令和11年度が正しい');
    await city.confirm('判断する');
    await city.open(`/data-issues?programme=${PROGRAMME}&state=ruled`);
    await city.reads('本文の令和11年度が正しい', '判断済');
    await examine(city);
  });
});
