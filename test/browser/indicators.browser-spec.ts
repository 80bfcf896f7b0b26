import { examine } from './checks/examine.js';
import { Party } from './people/party.js';
import type { Person } from './people/person.js';

let party: Party;
let staff: Person;
beforeAll(async () => {
  party = await Party.meet({ queues: 'postgresql' });
  staff = await party.person('city.staff');
});
afterAll(async () => party.end());

const field = (name: RegExp) => staff.page.getByRole('main').getByLabel(name).first();
const dialog = () => staff.page.getByRole('dialog');
const asked = (name: RegExp) => dialog().getByLabel(name).first();
const told = async (words: string) => dialog().getByText(words).first().waitFor();

describe('the pages of indicators and statistics can be read by everyone, on a desk and on a phone:', () => {
  it.each([
    '/indicators',
    '/indicators?judgement=missed',
    '/rules',
    '/statistics',
    '/facts',
    '/indicators/new',
  ])('%s', async (path) => {
    await staff.open(path);
    await staff.settle();
    await examine(staff);
  });
});

describe('a member of staff', () => {
  it('adds an indicator, records △ 2,197 as provisional, makes it final, and sees both in its tables', async () => {
    await staff.open('/indicators/new');
    await field(/^指標の名前/).fill('転入と転出の均衡');
    await field(/^種類/).selectOption('balance');
    await field(/^単位/).fill('人');
    await field(/^数え方/).selectOption('calendar_year');
    await field(/^持つ機関/).selectOption('city');
    await field(/^基準値/).fill('△6,000');
    await field(/^基準の年度/).fill('2018年');
    await field(/^目標値/).fill('0');
    await field(/^目標の年度/).fill('2023年');
    await staff.reads('−6,000 人 として保存します。');
    await staff.page.getByRole('main').getByRole('button', { name: '加える' }).click();
    await staff.page.getByRole('heading', { level: 1, name: '転入と転出の均衡' }).waitFor();

    await staff.button('実績を記録する').click();
    await asked(/^年/).fill('2021年');
    await asked(/^値/).fill('△ 2,197人');
    await told('−2,197 人 として保存します。');
    await dialog().getByRole('button', { name: '実績を記録する' }).click();
    await staff.reads('△2,197人', '速報');

    await staff.page.getByRole('main').getByRole('button', { name: '確定にする' }).click();
    await dialog().getByRole('button', { name: '確定にする' }).click();
    await staff.reads('置き換え済み', '確定', '2021年の実績（△2,197）を記録しました');
    await staff.settle();
    const chart = staff.page.getByRole('img', { name: /2021年/ }).first();
    expect(
      await chart.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth),
    ).toBeGreaterThan(0);
    await examine(staff);
  });

  it('is asked which year 5 means, and told what cannot be read as a number', async () => {
    await staff.open('/indicators');
    await staff.page.getByRole('link', { name: '転入と転出の均衡' }).click();
    await staff.button('実績を記録する').click();
    await asked(/^年/).fill('5');
    await told('二通りに読めます。どちらか選んでください。');
    await dialog()
      .getByRole('button', { name: /2023年/ })
      .click();
    await told('2023年（1月～12月） として保存します。');
    await asked(/^値/).fill('３分の１');
    await dialog().getByRole('button', { name: '実績を記録する' }).click();
    await told('数字として読めません。例：1,465／△ 2,197／250万');
    await staff.page.keyboard.press('Escape');
  });

  it('keeps a table of statistics with a figure of a year', async () => {
    await staff.open('/statistics');
    await staff.button('統計を加える').click();
    await asked(/^題名/).fill('札幌市の転出入（転入－転出）');
    await asked(/^単位/).fill('人');
    await dialog().getByRole('button', { name: '統計を加える' }).click();
    await staff.page.getByRole('heading', { level: 1, name: /札幌市の転出入/ }).waitFor();
    await staff.button('値を記録する').click();
    await asked(/^時期/).fill('2024年');
    await asked(/^行の項目/).fill('男女計');
    await asked(/^列の項目/).fill('道外');
    await asked(/^値/).fill('△ 2,197人');
    await dialog().getByRole('button', { name: '値を記録する' }).click();
    await staff.reads('2024年の値', '△2,197', '単位：人');
    await examine(staff);
  });

  it('adds an indicator to an initiative, which shows it on its outline and among its indicators', async () => {
    await staff.open('/programmes/jp-2025-2029');
    const title = '関係人口の創出・拡大に向けた連携';
    await staff.page.getByRole('main').getByRole('link', { name: title }).first().click();
    await staff.page.getByRole('heading', { level: 1, name: title }).waitFor();
    const initiative = new URL(staff.page.url()).pathname;
    await staff.open(`${initiative}?tab=kpi`);
    await staff.reads('この取組の指標はまだありません。');
    await staff.page.getByRole('main').getByRole('link', { name: '指標を加える' }).click();
    await staff.reads(`取組「${title}」の指標として加えます。`);
    await field(/^指標の名前/).fill('相互PRの回数');
    await field(/^種類/).selectOption('cumulative');
    await field(/^単位/).fill('回');
    await field(/^基準/).selectOption('new');
    await field(/^目標値/).fill('50');
    await field(/^始まりの年度/).fill('R7');
    await field(/^目標の年度/).fill('H36');
    await staff.reads('令和6年度（2024年度） として保存します。', 'その元号にこの年はありません。');
    await field(/^目標の年度/).fill('R11');
    await staff.reads('令和11年度（2029年度） として保存します。');
    expect(await staff.page.getByText('その元号にこの年はありません。').count()).toBe(0);
    await staff.page.getByRole('main').getByRole('button', { name: '加える' }).click();
    await staff.page.getByRole('heading', { level: 1, name: '相互PRの回数' }).waitFor();
    await staff.reads('50回（R7～R11）', title);
    for (const address of [initiative, `${initiative}?tab=kpi`]) {
      await staff.open(address);
      await staff.reads('指標：相互PRの回数', '評価不能', 'R7年度の実績がないため評価できません。');
      await examine(staff);
    }
  });
});

describe('somebody who only reads', () => {
  it('finds no button for figures, and is told who records them', async () => {
    const viewer = await party.person('viewer');
    await viewer.open('/indicators?gap=figure');
    await viewer.reads('実績がない');
    await viewer.page.getByRole('link', { name: 'ほっかいどう応援団会議のウェブサイトアクセス数' }).click();
    await viewer.reads(
      '実績を記録できるのは、北海道の担当と事務局です。',
      '250万件以上（R2～R6）',
      '記録なし',
    );
    expect(await viewer.button(/記録する|直す/).count()).toBe(0);
    await examine(viewer);
  });
});
