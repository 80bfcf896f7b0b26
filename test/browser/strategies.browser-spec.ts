import { examine } from './checks/examine.js';
import { Party } from './people/party.js';
import type { Person } from './people/person.js';

let party: Party;
let city: Person;
let strategyPath: string;
beforeAll(async () => {
  party = await Party.meet({ queues: 'postgresql' });
  city = await party.person('city.secretariat');
});
afterAll(async () => party.end());

const dialog = () => city.page.getByRole('dialog');
/** The field of this label and no other, whether or not it must be filled in. */
const field = (label: string) => dialog().getByLabel(new RegExp(`^${label}(必須)?$`));
const fill = async (label: string, text: string) => field(label).fill(text);
const choose = async (label: string, words: string) => {
  const entry = field(label).locator('option', { hasText: words }).first();
  await entry.waitFor({ state: 'attached' });
  await field(label).selectOption(await entry.getAttribute('value'));
};

/** Opens the form behind a button, fills it in, and saves it. */
async function write(button: string | RegExp, verb: string, fields: Record<string, string>): Promise<void> {
  await city.button(button).first().click();
  for (const [label, text] of Object.entries(fields)) await fill(label, text);
  await city.confirm(verb);
}

describe('the secretariat of the city', () => {
  it('enters a strategy of four goals by hand; a year that cannot be read is said at its field', async () => {
    await city.open('/strategies');
    await city.reads('道と市の総合戦略です。', '第2期北海道創生総合戦略');
    await examine(city);
    await city.button('総合戦略をつくる').click();
    await fill('名前', '札幌市の次期総合戦略');
    await fill('始まりの年度', '来年');
    await fill('終わりの年度', '令和6年度');
    await fill('記録の番号', 'sapporo-next');
    await dialog().getByRole('button', { name: '総合戦略をつくる' }).click();
    await dialog().getByRole('alert').getByText('年度として読めません。').waitFor();
    await fill('始まりの年度', 'Ｒ２');
    await city.confirm('総合戦略をつくる');
    await city.page.waitForURL(/\/strategies\/[0-9a-f-]{36}$/);
    strategyPath = new URL(city.page.url()).pathname;
    await city.reads('2020～2024年度の素案の総合戦略です。');
    for (const title of ['結婚・出産・子育て', '仕事づくり', '人の流れ', 'まちの魅力'])
      await write('基本目標を加える', '保存する', { 題名: title });
    await city.reads('基本目標1 結婚・出産・子育て', '基本目標4 まちの魅力', '基本目標は4件');
  });

  it('adds a measure with SDGs and tags, which is found by either', async () => {
    await city.open(strategyPath);
    await write('節を加える 人の流れ', '保存する', { 題名: '移住・定住の促進' });
    await city.button('施策を加える 人の流れ').click();
    await fill('題名', '移住の相談をひらく');
    await choose('どこに置くか', '移住・定住の促進');
    await fill('SDGs', '１１、8');
    await fill('分類', '移住');
    await city.confirm('保存する');
    await city.reads('1 移住・定住の促進', '移住の相談をひらく', 'SDG 8', 'SDG 11');
    await examine(city);
    await city.page.getByRole('main').getByRole('link', { name: '#移住' }).click();
    await city.page.getByRole('heading', { level: 1, name: '施策をさがす' }).waitFor();
    await city.reads('移住の相談をひらく', '基本目標3 人の流れ');
    await examine(city);
    await city.open('/strategies/measures?sdg=17');
    await city.reads('この条件の施策はありません。');
  });

  it('writes the direction of a year, and puts the strategy into force', async () => {
    await city.open(`${strategyPath}?tab=years`);
    await city.button(/^方向を書く：令和2年度$/).click();
    await city.page.getByLabel('その年度の方向').fill('首都圏からの移住に重点を置く。');
    await city.button('保存する').click();
    await city.reads('首都圏からの移住に重点を置く。');
    await examine(city);
    await city.button('実施中にする').click();
    await city.confirm('実施中にする');
    await city.reads('2020～2024年度の実施中の総合戦略です。');
    await city.open(`${strategyPath}?tab=history`);
    await city.reads('基本目標「仕事づくり」を加えました', '総合戦略を実施中にしました');
    await examine(city);
    await city.open(`${strategyPath}?tab=indicators`);
    await city.reads('この総合戦略の指標はまだありません。');
    await examine(city);
  });

  it('positions the programme in it, and both pages say that the years differ', async () => {
    await city.open('/programmes/jp-2025-2029');
    await city.button('総合戦略に位置づける').click();
    await choose('市', '札幌市の次期総合戦略');
    await city.confirm('保存する');
    const warning = '総合戦略とプログラムの期間が違います。';
    await city.reads(warning, '「札幌市の次期総合戦略」は2020～2024年度');
    await examine(city);
    await city.open(strategyPath);
    await city.reads(warning, '北海道と札幌市の連携による人口減少対策共同プログラム（2025～2029）');
    await examine(city);
    const viewer = await party.person('viewer');
    await viewer.open(strategyPath);
    await viewer.reads(warning);
    expect(await viewer.button('内容を直す').count()).toBe(0);
  });

  it('sets up the next programme with a theme, whose years nobody states', async () => {
    await city.open('/programmes');
    await city.button('プログラムをつくる').click();
    await fill('プログラムの名前', '次の共同プログラム');
    await fill('第何世代か', '4');
    await fill('始まりの年度', 'R12');
    await fill('終わりの年度', 'R16');
    await choose('期間のよりどころ', '記載なし（推定）');
    await fill('記録の番号', 'jp-2030-2034');
    await city.confirm('プログラムをつくる');
    await city.page.waitForURL('**/programmes/jp-2030-2034');
    await write('テーマを加える', 'テーマを加える', { テーマの題名: '働き方改革' });
    await city.reads('Ⅰ 働き方改革', '期間の記載なし（推定）');
    await examine(city);
    await city.open('/programmes');
    await city.reads('第4世代（2030～2034）', '期間の記載なし（推定）', 'いまの世代は第3世代');
    await examine(city);
    await city.open('/programmes/jp-2030-2034');
    await city.button('プログラムを削除する').click();
    await dialog().getByRole('button', { name: 'プログラムを削除する' }).click();
    await city.page.waitForURL((url) => url.pathname === '/programmes');
    await city.reads('第3世代');
  });
});
