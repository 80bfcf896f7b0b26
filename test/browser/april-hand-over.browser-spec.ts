import { sideways } from './checks/axe.js';
import { examine } from './checks/examine.js';
import { eventually } from './eventually.js';
import { Party } from './people/party.js';
import { DESKTOP, type Person } from './people/person.js';

const HEAD = '氏名,メールアドレス,異動前の所属,異動前の職,異動後の所属,異動後の職,発令日,兼務,引継ぎ先';
const STAFF = '道・総合政策部 地域創生課 担当,do-sogo@demo.renkei.example,地域創生課,担当';
const WRONG = `${HEAD}\n${STAFF},経済部,ない職,令和32年4月1日,,\n`;
const RIGHT = `${HEAD}\n${STAFF},労働政策課,担当,,,\n着任する者,chakunin@demo.renkei.example,,,地域創生課,担当,,,\n`;

let party: Party;
let administrator: Person;
let staff: Person;
let list: string;
beforeAll(async () => {
  party = await Party.meet({ queues: 'postgresql' });
  administrator = await party.person('prefecture.administrator');
  staff = await party.person('prefecture.staff');
});
afterAll(async () => party.end());

async function choose(person: Person, name: string, text: string): Promise<void> {
  await person.page.getByLabel('異動の一覧のファイル').setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });
}

describe('the April hand-over', () => {
  it('begins with a day, by an administrator', async () => {
    await administrator.open('/transfers');
    await administrator.reads('異動の一覧はまだありません。');
    await examine(administrator);
    await administrator.link('異動の一覧をつくる').click();
    await administrator.page.waitForURL('**/transfers/new');
    await administrator.button('一覧をつくる').click();
    await administrator.reads('一覧の名前を入力してください。');
    await examine(administrator);
    await administrator.page.getByLabel('一覧の名前').fill('令和9年4月の人事異動');
    await administrator.page.getByLabel('発令日').fill('R9.4.1');
    await administrator.button('一覧をつくる').click();
    await administrator.page.waitForURL(/\/transfers\/[0-9a-f-]{36}$/);
    list = new URL(administrator.page.url()).pathname;
    await administrator.reads('まだファイルを読み込んでいません。');
    await examine(administrator);
  });

  it('gives out a form that is already filled in', async () => {
    const waiting = administrator.page.waitForEvent('download');
    await administrator.link('Excelのひな形').click();
    expect((await waiting).suggestedFilename()).toBe('異動の一覧_令和9年4月1日.xlsx');
  });

  it('says of a file what is wrong, at its cells, or why it cannot be read', async () => {
    await administrator.open(list);
    await choose(administrator, '異動.txt', 'x');
    await administrator.reads('表のファイルとして読めません。');
    administrator.forgive(/status of 422/);
    await choose(administrator, '異動.csv', WRONG);
    await administrator.reads(
      '1人のうち、直すところが2件あります。',
      /F2\s*「ない職」という職は、この所属にありません。/,
      /G2\s*令和32年（2050年）は、この一覧の発令日（令和9年4月1日）の年と違います。/,
    );
    expect(await administrator.button('反映を予定する').count()).toBe(0);
    await examine(administrator);
  });

  it('shows the first two hundred problems, and how many there are', async () => {
    const crowd = Array.from(
      { length: 201 },
      (_, index) =>
        `着任する者${String(index)},chakunin-${String(index)}@demo.renkei.example,,,総合政策部,ない職,,,`,
    );
    await choose(administrator, '異動.csv', `${HEAD}\n${crowd.join('\n')}\n`);
    await administrator.reads(
      '201人のうち、直すところが201件あります。',
      '直すところ201件のうち、上から200件を出しています。',
    );
    await administrator.page.setViewportSize({ width: 320, height: 640 });
    expect(await sideways(administrator.page)).toBe(0);
    await administrator.page.setViewportSize(DESKTOP);
  });

  it('is previewed, opened row by row, and scheduled', async () => {
    await choose(administrator, '異動.csv', RIGHT);
    await administrator.reads('2人が動きます。直すところはありません。', '労働政策課 担当');
    await administrator.button(/^内訳\s*：道・総合政策部/).click();
    await administrator.page.getByRole('complementary').getByRole('heading', { level: 3 }).first().waitFor();
    await examine(administrator);
    await administrator.page.keyboard.press('Escape');
    await administrator.button(/^来る人/).click();
    await eventually(async () => expect(administrator.page.url()).toContain('show=coming'));
    await administrator.reads('着任する者');
    await administrator.button('反映を予定する').click();
    await administrator.confirm('反映を予定する');
    await administrator.reads('引継ぎの確認は3件のうち0件です。');
    await examine(administrator);
  });

  it('is confirmed by who hands over, with a memorandum', async () => {
    await staff.open('/');
    await staff.reads('人事異動：引継ぎの確認が2件あります。');
    await examine(staff);
    await staff.link('引継ぎの確認').click();
    await staff.page.waitForURL('**/transfers/mine');
    await staff.reads('確認していない引継ぎが2件あります。', '地域創生課 担当を引き継ぐ', '着任する者');
    await examine(staff);
    await staff.page.getByLabel('引継ぎメモ').fill('進み具合は作業の一覧にあります。');
    await staff.button('メモを保存する').click();
    await staff.page.getByText('メモを保存しました').waitFor();
    await staff.button(/^確認した\s*：地域創生課/).click();
    await staff.confirm('確認した');
    await staff.reads('確認していない引継ぎが1件あります。', /に確認しました/);
    await administrator.open(`${list}?show=open`);
    await administrator.reads('引継ぎの確認は3件のうち1件です。');
  });

  it('is applied on its day, confirmed or not, and leaves receipts', async () => {
    await party.house.setClock('2027-04-01T08:30:00+09:00');
    await eventually(async () => {
      const lists = await party.house.sql<{ state: string }>(`SELECT state FROM transfer_lists`);
      expect(lists).toEqual([{ state: 'applied' }]);
    });
    await administrator.open(list);
    await administrator.reads('2人の異動を反映しました。引継ぎの未確認は2件です。');
    await examine(administrator);
    await administrator.link(/^受領書\s*：道・総合政策部/).click();
    await administrator.reads(
      '何がだれに移ったかの記録です。',
      '進み具合は作業の一覧にあります。',
      '着任する者',
    );
    await examine(administrator);
    await staff.open('/');
    await staff.page.getByText('労働政策課 担当').first().waitFor();
    await administrator.open('/transfers');
    await administrator.reads('予定している異動はありません。');
  });
});
