import { examine } from './checks/examine.js';
import { Party } from './people/party.js';
import type { Person } from './people/person.js';

let party: Party;
let secretariat: Person;
beforeAll(async () => {
  party = await Party.meet({ queues: 'postgresql' });
  secretariat = await party.person('prefecture.secretariat');
});
afterAll(async () => party.end());

const main = () => secretariat.page.getByRole('main');
const dialog = () => secretariat.page.getByRole('dialog');
const asked = (name: RegExp) => dialog().getByLabel(name).first();
const told = async (words: string) => dialog().getByText(words).first().waitFor();
const press = async (name: string | RegExp) =>
  main().getByRole('button', { name, exact: true }).first().click();
const confirm = async (name: string) => {
  await dialog().getByRole('button', { name, exact: true }).click();
  await dialog().waitFor({ state: 'detached' });
};
const NAME = 'ほっかいどう応援団会議のウェブサイトアクセス数';
async function openIndicator(): Promise<void> {
  await secretariat.open('/indicators?q=ウェブサイトアクセス');
  await secretariat.page.getByRole('link', { name: NAME }).click();
  await secretariat.page.getByRole('heading', { level: 1, name: NAME }).waitFor();
}

describe('a secretariat that keeps an indicator', () => {
  it('records a final figure as officials write it, and revises it with the reason', async () => {
    await openIndicator();
    await press('実績を記録する');
    await asked(/^年度/).fill('令和２年度');
    await told('令和2年度（2020年度） として保存します。');
    await asked(/^状態/).selectOption('final');
    await asked(/^値/).fill('約４０万件以上');
    await told('400,000 件（約40万件以上） として保存します。');
    await confirm('実績を記録する');
    await secretariat.reads('約40万件以上', '確定');

    await press('置き換える');
    await asked(/^値/).fill('41万件');
    await dialog().getByRole('button', { name: '置き換える' }).click();
    await told('理由を入力してください。');
    await asked(/^理由/).fill('集計の誤り');
    await confirm('置き換える');
    await secretariat.reads('41万件', '置き換え済み', '理由：集計の誤り');
  });

  it('keeps 未公表, 欠測, 測定不能 and zero apart', async () => {
    for (const [year, status, value] of [
      ['R3', 'unpublished', ''],
      ['R4', 'missing', ''],
      ['R5', 'provisional', '0'],
    ] as const) {
      await press('実績を記録する');
      await asked(/^年度/).fill(year);
      await asked(/^状態/).selectOption(status);
      if (value !== '') await asked(/^値/).fill(value);
      await confirm('実績を記録する');
    }
    await secretariat.reads('未公表', '欠測', '0万件', '速報');
  });

  it('changes the target with its factors and the reason; the old one stays, struck', async () => {
    await press('目標を変える');
    await asked(/^目標値/).fill('60万件×5年');
    await asked(/^資料の書き方/).fill('60万件×5年');
    await asked(/^理由/).fill('見直しによる上方修正');
    await confirm('目標を変える');
    await secretariat.reads(
      '300万件',
      '600,000件×5年',
      '理由：見直しによる上方修正',
      '前の目標',
      '250万件以上',
    );
  });

  it('links it to one more initiative, where it is then shown, and unlinks it again', async () => {
    await press('つなぐ');
    const list = asked(/^取組/);
    const entry = list.locator('option', { hasText: '関係人口の創出・拡大に向けた連携' }).first();
    await entry.waitFor({ state: 'attached' });
    await list.selectOption(await entry.getAttribute('value'));
    await confirm('つなぐ');
    const link = main().getByRole('link', { name: '関係人口の創出・拡大に向けた連携' });
    await link.waitFor();
    await examine(secretariat);
    await main()
      .getByRole('button', { name: /関係人口の創出・拡大に向けた連携.*から外す/ })
      .click();
    await confirm('外す');
    await link.waitFor({ state: 'detached' });
    await secretariat.reads('の結び付きを外しました');
  });

  it('creates rules, chooses them for a programme, and reads there what they mean', async () => {
    await secretariat.open('/rules');
    await press('基準をつくる');
    await asked(/^名前/).fill('厳しめ');
    await asked(/^記号/).fill('strict');
    await asked(/^やや遅れ（目安/).fill('80');
    await confirm('基準をつくる');
    await main()
      .getByRole('button', { name: /2025～2029.*の基準を選ぶ/ })
      .first()
      .click();
    const list = asked(/^評価の基準/);
    const entry = list.locator('option', { hasText: '厳しめ' });
    await entry.waitFor({ state: 'attached' });
    await list.selectOption(await entry.getAttribute('value'));
    await confirm('基準を選ぶ');
    // The programme is of both: the other secretariat has its say.
    await secretariat.reads('評価の基準の選択は、相手の機関の同意を待っています');
    await examine(secretariat);
    const city = await party.person('city.secretariat');
    await city.open('/rules');
    await city.reads('評価の基準の選択への同意を求めています', '厳しめ');
    await city.button('同意する').click();
    await city.confirm('同意する');
    await city.reads('厳しめ 第1版', '80％以上は「やや遅れ」');
    await secretariat.open('/rules');
    await secretariat.reads('厳しめ 第1版', '80％以上は「やや遅れ」');
  });

  it('revises a table of statistics, and sees by how much its total then differs', async () => {
    await secretariat.open('/statistics');
    await secretariat.page.getByRole('link', { name: /道内・道外別/ }).click();
    await secretariat.page.getByRole('heading', { level: 1, name: /道内・道外別/ }).waitFor();
    await press('2024年の値を直す');
    await asked(/^男女計・道外/).fill('△ 2,198人');
    await asked(/^理由/).fill('総務省の訂正');
    await confirm('値を記録する');
    await secretariat.reads('△2,198', '合わない', '差 1', '総務省の訂正');
    const chart = secretariat.page.getByRole('img', { name: /の図。/ });
    expect(
      await chart.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth),
    ).toBeGreaterThan(0);
    await examine(secretariat);
  });

  it('corrects a fact with the time at which it held', async () => {
    await secretariat.open('/facts');
    await main()
      .getByRole('button', { name: /を直す$/ })
      .first()
      .click();
    await asked(/^時期/).fill('H28.10.24');
    await told('平成28年10月24日 として保存します。');
    await asked(/^値/).fill('約813');
    await confirm('保存する');
    await secretariat.reads('約813', '平成28年10月24日');
  });
});
