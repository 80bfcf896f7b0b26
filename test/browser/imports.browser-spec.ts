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

const HEADS = '番号,版,名称,種類,最後の日';

/** Begins an import of organisations and sends a CSV file with these lines. */
async function send(lines: string[]): Promise<void> {
  const { page } = secretariat;
  await secretariat.open('/imports');
  await secretariat.button('ファイルを取り込む').click();
  await page.getByLabel('ファイルの様式').selectOption('organisations');
  await page.getByRole('dialog').getByRole('button', { name: '次へ' }).click();
  await page.getByLabel('取り込むファイル').setInputFiles({
    name: '関係団体.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([HEADS, ...lines].join('\r\n')),
  });
}

describe('a secretariat', () => {
  it('sees every problem of a file by cell, on a desk and on a phone', async () => {
    await secretariat.open('/imports');
    await secretariat.reads('様式を受け取る', '取り込んだファイルはまだありません');
    await examine(secretariat);
    await send([',,見本の新しい団体,宇宙人,あした']);
    await secretariat.page.getByRole('heading', { name: '直すところ 2件' }).waitFor();
    await secretariat.reads('D2', 'E2', '「宇宙人」は選べません');
    await examine(secretariat);
  });

  it('applies a file, and undoes it as a whole', async () => {
    await send([',,見本の新しい団体,会社,']);
    await secretariat.button('反映する').click();
    await secretariat.confirm('反映する');
    await secretariat.page.getByText('反映しました。新規1件').waitFor();
    await examine(secretariat);
    await secretariat.button('取込を取り消す').click();
    await secretariat.page.getByRole('dialog').getByLabel('取り消す理由').fill('試しのため');
    await secretariat.confirm('取込を取り消す');
    await secretariat.page.getByText('取り込む前の内容に戻っています').waitFor();
  });
});

describe('a page with a table', () => {
  it.each([
    ['/programmes/jp-2025-2029', '取組', 'initiatives'],
    ['/indicators', '指標の目標', 'targets'],
    ['/agreements', '連携協定', 'agreements'],
  ])('%s leads to its sheets and to the import of the right form', async (address, form, chosen) => {
    const { page } = secretariat;
    await secretariat.open(address);
    await page.getByRole('main').getByRole('button', { name: 'Excel・CSV' }).click();
    const dialog = page.getByRole('dialog');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: `${form}の様式 Excel` }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
    await dialog.getByText('様式ができました').waitFor();
    await dialog.getByRole('link', { name: 'もう一度保存する' }).waitFor();
    await examine(secretariat);
    await dialog.getByRole('link', { name: `${form} 直したファイルを送る` }).click();
    expect(await page.getByLabel('ファイルの様式').inputValue()).toBe(chosen);
    await examine(secretariat);
  });
});

describe('a form that takes long', () => {
  it('shows how far it is, then that it could not be made, and can be asked for again', async () => {
    const { page } = secretariat;
    const run = { state: 'running', done: 12_000, total: 50_000, error: null as object | null };
    await page.route('**/api/v1/sheet-runs/*', async (route) =>
      route.fulfill({
        json: {
          ...{
            id: '01a200e2-3821-7517-908b-c93ae45d3945',
            form: 'organisations',
            format: 'xlsx',
            file: null,
          },
          ...{ programme: null, strategy: null, createdAt: new Date().toISOString(), finishedAt: null },
          ...run,
        },
      }),
    );
    await secretariat.open('/imports');
    await page.getByRole('button', { name: '関係団体の様式 Excel' }).click();
    await page.getByText('様式を書いています').waitFor();
    expect(await page.getByRole('progressbar').getAttribute('value')).toBe('12000');
    await examine(secretariat);
    const messages = { ja: '様式を作れませんでした。もう一度受け取ってください。', en: 'not made' };
    Object.assign(run, { state: 'dead', error: { code: 'imports/sheet-failed', messages } });
    await page.getByText(messages.ja).waitFor();
    await examine(secretariat);
    await page.unroute('**/api/v1/sheet-runs/*');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '関係団体の様式 Excel' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^関係団体_.*\.xlsx$/);
  });
});

describe('the other agency', () => {
  it('sees what a file would do to joint records, and consents before it is applied', async () => {
    const city = await party.person('city.secretariat');
    await city.open('/imports');
    await city.button('ファイルを取り込む').click();
    await city.page.getByLabel('ファイルの様式').selectOption('programme');
    await city.page.getByRole('dialog').getByRole('button', { name: '次へ' }).click();
    await city.page.getByLabel('取り込むファイル').setInputFiles('docs/import-example.json');
    await city.page.getByText('道の事務局が同意すると、反映できます').waitFor();
    await city.reads('同意待ち', '道の記録', '同意を待っています', '変わる記録');
    await examine(city);

    await secretariat.open('/imports');
    await secretariat.page.getByRole('link', { name: 'import-example.json' }).click();
    await secretariat.page.getByRole('heading', { name: '変わる記録' }).waitFor();
    await secretariat.reads('プログラム（道市共同）', '名称');
    await examine(secretariat);
    await secretariat.button('同意する').click();
    await secretariat.confirm('同意する');
    await secretariat.page.getByText('同意しました（').waitFor();

    await city.page.reload();
    await city.button('反映する').click();
    await city.confirm('反映する');
    await city.page.getByText('反映しました。').waitFor();
  });
});
