import { eventually } from './eventually.js';
import { examine } from './checks/examine.js';
import { type Furniture, furnish, post } from './house/furnish.js';
import { Party } from './people/party.js';
import type { Person } from './people/person.js';

let party: Party;
let made: Furniture;
let secretariat: Person;
beforeAll(async () => {
  party = await Party.meet({ queues: 'postgresql' });
  made = await furnish(party);
  secretariat = await party.person('prefecture.secretariat');
});
afterAll(async () => party.end());

const SINCE = { validFrom: '2026-04-01' };
const create = async (person: Person, path: string, body: object): Promise<string> =>
  (await post<{ id: string }>(person, path, body)).id;

describe('the record', () => {
  it('tells in sentences what happened, and can be read by everyone', async () => {
    await secretariat.open('/audit');
    await secretariat.reads(/7日間の記録/, '道・', 'が議事要旨を保存しました', '番号');
    await examine(secretariat);
  });

  it('is narrowed by its filters, which stand in the address', async () => {
    await secretariat.choose('出来事', '決定');
    await secretariat.page.waitForURL(/type=meeting\.decided/);
    await secretariat.reads('決定1「窓口を一つにする。」を記録しました');
    await secretariat.page.getByLabel('職・部局・氏名の一部').fill('いない部局');
    await secretariat.button('絞り込む').click();
    await secretariat.reads('この条件の記録はありません');
    await secretariat.page.getByLabel('職・部局・氏名の一部').fill('');
    await secretariat.button('絞り込む').click();
  });

  it('shows every fact of an event beside the list, and gives the focus back', async () => {
    const { page } = secretariat;
    await page.locator('main [data-row-link]').first().click();
    const drawer = page.getByRole('complementary', { name: '記録の内容' });
    await eventually(async () => {
      expect(await drawer.innerText()).toMatch(/要求の番号[\s\S]*封の番号/);
    });
    await examine(secretariat);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    expect(await page.evaluate(`document.activeElement?.hasAttribute('data-row-link')`)).toBe(true);
  });

  it('is verified by one button, and says when and how many', async () => {
    await eventually(async () => {
      const [row] = await party.house.sql<{ waiting: number }>(
        `SELECT count(*)::int AS waiting FROM unsealed_events`,
      );
      expect(row?.waiting).toBe(0);
    });
    await secretariat.open('/audit');
    await secretariat.button(/^確かめる$/).click();
    await secretariat.reads(/に\d+件を確かめ、すべて合っていました。/, '番号');
    await secretariat.page.getByText('両機関へ送った末尾').click();
    await examine(secretariat);
  });

  it('can be taken away as a file, and says so', async () => {
    const { page } = secretariat;
    await secretariat.open('/audit');
    const download = page.waitForEvent('download');
    await secretariat.link('CSVで書き出す').click();
    expect((await download).suggestedFilename()).toMatch(/^renkei-audit-.*\.csv$/);
    await secretariat.open('/audit?type=audit.exported');
    await secretariat.reads(/までの記録\d+件をCSVで書き出しました/);
  });

  it('is not a room for those who do not audit', async () => {
    const staff = await party.person('prefecture.staff');
    await staff.open('/audit');
    await staff.reads('このページは見つからないか、見る権限がありません');
    expect(await staff.link('記録').count()).toBe(0);
  });
});

describe('the history of a record', () => {
  it('of a meeting is a tab with its own address', async () => {
    await secretariat.open(made.meeting);
    await secretariat.link('履歴').click();
    await secretariat.page.waitForURL(/tab=history/);
    await secretariat.reads(/が議事要旨を保存しました/, '版', /会議を開催済みにしました/);
    await examine(secretariat);
  });

  it('of a task stands on its page, and grows with it', async () => {
    const staff = await party.person('prefecture.staff');
    await staff.open(made.task);
    await staff.reads('履歴', /道・.*が作業「.*」を市・.*に頼みました/);
    await staff.button('直す').click();
    await staff.page.getByLabel('題名').fill('窓口の案内を改める');
    await staff.page.getByRole('button', { name: /保存/ }).click();
    await staff.reads(/が作業を直しました/, '窓口の案内を改める');
    await examine(staff);
  });

  it('of a post, a department, a person, an organisation and a programme stands on their pages', async () => {
    const administrator = await party.person('prefecture.administrator');
    await administrator.open('/');
    const departmentId = await create(administrator, '/departments', { name: '交流課', ...SINCE });
    const postId = await create(administrator, '/posts', { name: '交流担当', departmentId, ...SINCE });
    await create(administrator, `/posts/${postId}/roles`, { role: 'viewer' });
    const person = { name: '交流の者', email: 'kouryuu@city.test' };
    const personId = await create(administrator, '/people', person);
    const company = { name: '北の会社', kind: 'company', ...SINCE };
    const organisationId = await create(administrator, '/organisations', company);
    for (const [address, words] of [
      [`/posts/${postId}`, /の役割に「閲覧者」を付けました/],
      [`/departments/${departmentId}`, /「交流課」を設けました（令和8年4月1日から）/],
      [`/people/${personId}`, /が「交流の者」を人の名簿に加えました/],
      [`/organisations/${organisationId}`, /が関係団体「北の会社」を加えました/],
      ['/programmes/jp-2025-2029', /プログラムの資料/],
    ] as const) {
      await administrator.open(address);
      await administrator.reads('履歴', words);
      await examine(administrator);
    }
  });

  it('of a transfer list stands on its page', async () => {
    const administrator = await party.person('prefecture.administrator');
    await administrator.open('/');
    const wish = { title: '令和9年4月の異動', effectiveOn: '2027-04-01' };
    const id = await create(administrator, '/transfer-lists', wish);
    await administrator.open(`/transfers/${id}`);
    await administrator.reads('履歴', /が異動の一覧「令和9年4月の異動」を作りました/);
    await examine(administrator);
  });

  it('of an initiative, a report, a schedule and a mail is a part of their pages', async () => {
    await secretariat.open(`${made.initiative}?tab=history`);
    await secretariat.reads('履歴', /所管課を決めました/);
    await examine(secretariat);
    await secretariat.open(made.run);
    for (const fold of await secretariat.page.locator('summary', { hasText: '履歴' }).all())
      await fold.click();
    await secretariat.reads(/報告書の作成を頼みました/, /毎月31日9時の予定を作りました/);
    await examine(secretariat);
    await secretariat.open('/deliveries?period=all');
    await secretariat.page.locator('main [data-row-link]').first().click();
    await secretariat.page.getByRole('complementary').locator('summary').click();
    await eventually(async () => {
      expect(await secretariat.page.getByRole('complementary').innerText()).toContain('まだありません');
    });
    await examine(secretariat);
  });
});
