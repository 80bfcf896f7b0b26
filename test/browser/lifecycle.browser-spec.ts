import { examine } from './checks/examine.js';
import { Party } from './people/party.js';
import type { Person } from './people/person.js';

const NOW = '/programmes/jp-2025-2029';
const REPORTED = '/programmes/jp-2020-2024';

let party: Party;
let prefecture: Person;
let city: Person;
beforeAll(async () => {
  party = await Party.meet({ queues: 'postgresql' });
  prefecture = await party.person('prefecture.secretariat');
  city = await party.person('city.secretariat');
});
afterAll(async () => party.end());

describe('the pages of confirmation and of what is missing can be read by everyone:', () => {
  it.each([
    `${REPORTED}/confirmations`,
    `${NOW}/completeness`,
    `${NOW}/completeness?gap=indicator_missing`,
    `${NOW}?gap=owner_unconfirmed`,
  ])('%s', async (address) => {
    const person = await party.person('city.secretariat');
    await person.open(address);
    await examine(person);
  });
});

describe('an initiative', () => {
  it('is drafted by staff, proposed, agreed by both agencies and begun', async () => {
    const staff = await party.person('city.staff');
    await staff.open(NOW);
    await staff.button('取組の素案をつくる').click();
    const dialog = staff.page.getByRole('dialog');
    await staff.choose('テーマ', 'Ⅰ');
    await dialog.getByLabel('題名').fill('見本の新しい取組');
    await staff.choose('主体区分', '道市共同の取組');
    await staff.confirm('取組の素案をつくる');
    await staff.page.getByRole('heading', { level: 1, name: /見本の新しい取組/ }).waitFor();
    await staff.settle();
    const address = new URL(staff.page.url()).pathname;
    await staff.button('提案する').click();
    await staff.confirm('提案する');
    await staff.reads('提案中', '同意の状況', 'まだ同意していません。');
    await examine(staff);

    for (const person of [city, prefecture]) {
      await person.open(address);
      await person.button('同意する').click();
      await person.confirm('同意する');
    }
    await prefecture.reads('合意済', '道市共同');
    await prefecture.button('実施中にする').click();
    await prefecture.confirm('実施中にする');
    await prefecture.reads('取組を実施中にすることは、相手の機関の同意を待っています');
    await examine(prefecture);

    await city.open('/');
    await city.reads('同意を求められているもの');
    await examine(city);
    await city.page.getByRole('main').getByRole('link', { name: '見本の新しい取組', exact: true }).click();
    await city.reads('取組を実施中にすることへの同意を求めています');
    await city.button('同意する').click();
    await city.confirm('同意する');
    await city.reads('実施中');
  });

  it('takes a department, facts, partners and a note without a revision', async () => {
    const staff = await party.person('city.staff');
    await staff.open(`${NOW}/completeness?gap=city_post_missing`);
    await staff.page.getByRole('main').getByRole('table').getByRole('link').first().click();
    await staff.page.getByText('題名は公式の文言').waitFor();
    await staff.settle();
    await staff.button('市の担当を決める').click();
    await staff.choose('担当の職', '担当');
    await staff.confirm('保存する');
    await staff.button('基本を直す').click();
    await staff.page.getByRole('dialog').getByLabel('SDGs').fill('8、18');
    await staff.button('保存する').click();
    await staff.page
      .getByText('「18」は、1から17までの番号ではないか、二度書かれています。')
      .first()
      .waitFor();
    await staff.page.getByRole('dialog').getByLabel('SDGs').fill('８、11');
    await staff.page.getByRole('dialog').getByLabel('分類').fill('移住、定住');
    await staff.confirm('保存する');
    await staff.reads('8、11', '移住、定住');
    await staff.button('連携先を直す').click();
    await staff.choose('団体（加える）', '見本の大学');
    await staff.page.getByLabel('見本の大学の役割').fill('会場の提供');
    await staff.confirm('保存する');
    await staff.reads('見本の大学（会場の提供）');
    await staff.button('メモを書く').click();
    await staff.page.getByRole('dialog').getByLabel('作業メモ').fill('予算は十月に確かめる');
    const question = staff.page.getByRole('dialog', { name: '入力した内容を捨てますか' });
    await staff.page.keyboard.press('Escape');
    await question.waitFor();
    await staff.page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    await staff.button('やめる').click();
    await question.getByRole('button', { name: '入力に戻る' }).click();
    await staff.confirm('保存する');
    await staff.reads('予算は十月に確かめる');
    await examine(staff);
  });
});

describe('the two secretariats', () => {
  it('confirm a ◎ together: the first answer waits for the other', async () => {
    const address = `${NOW}/confirmations`;
    await city.open(address);
    await city.button('推定のあるものをすべて選ぶ').click();
    await city.button(/件を推定のとおり確認する/).click();
    await city.page
      .getByRole('dialog')
      .getByRole('button', { name: /件を確認する$/ })
      .click();
    await city.reads('◎と確認', '確認待ち');
    await prefecture.open(`${address}?show=mine`);
    await prefecture.button('推定のあるものをすべて選ぶ').click();
    await prefecture.button(/件を推定のとおり確認する/).click();
    await prefecture.page
      .getByRole('dialog')
      .getByRole('button', { name: /件を確認する$/ })
      .click();
    await prefecture.reads(/すべて確認済みです。|確認を待っているものは0件です。/);
  });
});
