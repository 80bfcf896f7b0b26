import { PNG } from '../features/documents.js';
import { examine } from './checks/examine.js';
import { type Furniture, furnish } from './house/furnish.js';
import { Party } from './people/party.js';

let party: Party;
let made: Furniture;
beforeAll(async () => {
  party = await Party.meet({ queues: 'postgresql' });
  made = await furnish(party);
});
afterAll(async () => party.end());

describe('documents of an initiative', () => {
  it('are added with their file, opened to both agencies, and read by the other side', async () => {
    const staff = await party.person('city.staff');
    await staff.open(`${made.initiative}?tab=documents`);
    await staff.reads('資料も写真もまだありません。');
    await examine(staff);
    await staff.button('資料を登録する').click();
    await staff.choose('種類', '写真');
    await staff.page.getByLabel('題名').fill('移住フェアの会場');
    await staff.page.getByLabel('写っているもの').fill('相談の机が並ぶ会場');
    await staff.page.getByRole('dialog').getByRole('button', { name: '資料を登録する' }).click();
    await staff.reads('移住フェアの会場', '承諾がないため公開できません');
    await staff.page.getByLabel('ファイル', { exact: true }).setInputFiles({
      name: '会場.png',
      mimeType: 'image/png',
      buffer: PNG,
    });
    await staff.page.getByRole('img', { name: '相談の机が並ぶ会場' }).waitFor();
    await examine(staff);
    await staff.button(/読む人を広げる/).click();
    await staff.confirm('読む人を広げる');
    await staff.reads('道市');

    const other = await party.person('prefecture.staff');
    await other.open(`${made.initiative}?tab=documents`);
    await other.page.getByRole('img', { name: '相談の机が並ぶ会場' }).waitFor();
    expect(await other.button(/取り下げる/).count()).toBe(0);
  });

  it('that are no photo are refused in words at the field', async () => {
    const staff = await party.person('city.staff');
    await staff.open(`${made.initiative}?tab=documents`);
    await staff.button('資料を登録する').click();
    await staff.page.getByLabel('題名').fill('名前の合わない資料');
    await staff.page.getByRole('dialog').getByRole('button', { name: '資料を登録する' }).click();
    await staff.page.getByLabel('ファイル', { exact: true }).setInputFiles({
      name: '報告.pdf',
      mimeType: 'application/pdf',
      buffer: PNG,
    });
    await staff.reads(/ファイルの名前（報告.pdf）と中身（PNG）が合いません/);
    staff.forgive(/status of 422/);
  });
});

describe('the open data', () => {
  it('are reached from the sign-in page by whoever comes', async () => {
    const visitor = await party.stranger('viewer');
    await visitor.page.goto('/');
    await visitor.link('オープンデータ').click();
    await visitor.page.waitForURL('**/open-data');
    await visitor.reads('取組（CSV）', '実績値（JSON）');
    await examine(visitor);
    await visitor.page.locator('summary').first().click();
    await examine(visitor);
    await visitor.leave();
  });
});
