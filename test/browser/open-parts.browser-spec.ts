import { examine, findings } from './checks/examine.js';
import { type Furniture, furnish } from './house/furnish.js';
import { minutesText } from './pages/meetings.js';
import { Party } from './people/party.js';
import { DESKTOP, PHONE, type Person } from './people/person.js';

let party: Party;
let made: Furniture;
let secretariat: Person;
beforeAll(async () => {
  party = await Party.meet({ queues: 'postgresql' });
  made = await furnish(party);
  secretariat = await party.person('prefecture.secretariat');
});
afterAll(async () => party.end());

describe('what opens on a page can be read by everyone:', () => {
  it('messages of a form that was sent empty', async () => {
    await secretariat.open('/tasks/new');
    await secretariat.button('作業を頼む').click();
    const summary = secretariat.page
      .getByRole('alert')
      .or(secretariat.page.getByText(/か所を直してください/));
    await summary.first().waitFor();
    await secretariat.reads(
      '題名を入力してください',
      '頼む職を選んでください',
      /期限を入力してください。例：R8/,
    );
    await examine(secretariat);
  });

  it('the warning of a day on which the offices are closed, with the next working day as a button', async () => {
    const { page } = secretariat;
    await page.getByLabel('期限').fill('2026/11/23');
    await secretariat.reads('勤労感謝の日');
    await examine(secretariat);
    await secretariat.button('11月24日（火）にする').click();
    await secretariat.reads('令和8年11月24日（火）・開庁日');
    await secretariat.button('暦から選ぶ').click();
    await page.getByRole('dialog', { name: '暦から選ぶ' }).getByRole('grid').waitFor();
    await examine(secretariat);
    await page.keyboard.press('Escape');
  });

  it('the question before something leaves the desk', async () => {
    const { page } = secretariat;
    await page.getByLabel('題名').fill('窓口の案内を作る');
    await secretariat.choose('頼む職', '経済観光局');
    await secretariat.button('作業を頼む').click();
    await page.getByRole('dialog').waitFor();
    await examine(secretariat);
    await secretariat.button('やめる').click();
  });

  it('the two texts of a conflict', async () => {
    const city = await party.person('city.secretariat');
    const address = `${made.meeting}?tab=minutes`;
    for (const person of [secretariat, city]) {
      await person.open(address);
      await minutesText(person).fill(`## はじめ\n\n- ${person.name}\n`);
    }
    await city.button('議事要旨を保存する').click();
    await city.page.getByText('第3版を保存しました').waitFor();
    await secretariat.button('議事要旨を保存する').click();
    await secretariat.page.getByRole('dialog', { name: 'ほかの人が先に保存しました' }).waitFor();
    secretariat.forgive(/status of 412/);
    await examine(secretariat);
    await secretariat.button('保存されている文を使う').click();
  });

  it('the account and the list of keys', async () => {
    const { page } = secretariat;
    await secretariat.open('/');
    await page
      .getByRole('banner')
      .getByRole('button', { name: /^職とサインイン/ })
      .click();
    await secretariat.button('サインアウト').waitFor();
    await examine(secretariat);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'キーの一覧' }).waitFor();
    await examine(secretariat);
    await page.keyboard.press('Escape');
  });

  it('the menu of a phone, which leads to every room', async () => {
    const { page } = secretariat;
    await page.setViewportSize(PHONE);
    await secretariat.button('メニュー').click();
    const menu = page.getByRole('dialog', { name: 'メニュー' });
    await menu.waitFor();
    await examine(secretariat);
    await page.setViewportSize(PHONE);
    await menu.getByRole('link', { name: '会議・議事録' }).click();
    await page.waitForURL('**/meetings');
    await page.setViewportSize(DESKTOP);
  });

  it('and the examination does notice what is wrong', async () => {
    const stranger = await party.stranger('viewer');
    await stranger.open('/help');
    await stranger.page.evaluate(`(() => {
      const main = document.querySelector('main');
      const image = document.createElement('img');
      image.src = '/favicon.svg';
      const wide = document.createElement('p');
      wide.className = 'w-[700px] text-solid-gray-200 min-w-192';
      wide.textContent = '薄い字';
      wide.style.width = '700px';
      main.append(image, wide);
    })()`);
    const found = Object.values(await findings(stranger))
      .flat()
      .join('\n');
    expect(found).toContain('image-alt');
    await stranger.leave();
  });
});
