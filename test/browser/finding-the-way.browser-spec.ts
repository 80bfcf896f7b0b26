import { eventually } from './eventually.js';
import { sideways } from './checks/axe.js';
import { Party } from './people/party.js';
import { DESKTOP, PHONE, type Person } from './people/person.js';

const TYPED = '書きかけの作業の題名';
const GONE =
  /ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|Failed to fetch|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET|the page did not arrive/;

let party: Party;
let staff: Person;
beforeAll(async () => {
  party = await Party.meet({ queues: 'postgresql' });
  staff = await party.person('prefecture.staff');
});
afterAll(async () => party.end());

function place({ page }: Person): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}

describe('somebody who comes by an address', () => {
  it('is led through the sign-in to the page that was asked for', async () => {
    const newcomer = await party.stranger('prefecture.staff');
    await newcomer.page.goto('/tasks?as=list&state=any');
    await newcomer.ownPost().waitFor();
    expect(place(newcomer)).toMatch(/^\/sign-in\?/);
    expect(await newcomer.page.getByText('サインインの期限が切れました').count()).toBe(0);
    await newcomer.chooseOwnPost();
    expect(place(newcomer)).toBe('/tasks?as=list&state=any');
    await newcomer.leave();
  });

  it('stays there on a reload, and goes back to where they were', async () => {
    await staff.open('/programmes/jp-2025-2029');
    await staff.button(/^不足あり/).click();
    await eventually(async () => expect(place(staff)).toBe('/programmes/jp-2025-2029?show=gap'));
    await staff.page.reload();
    await staff.settle();
    expect(place(staff)).toBe('/programmes/jp-2025-2029?show=gap');
    await staff.page.locator('main table [data-row-link]').first().click();
    await staff.page.waitForURL('**/initiatives/*');
    await staff.page.goBack();
    await staff.page.waitForURL('**/programmes/jp-2025-2029?show=gap');
    await staff.page.getByRole('group', { name: '取組の登録簿' }).waitFor();
    await staff.page.goForward();
    await staff.page.waitForURL('**/initiatives/*');
  });

  it('that leads nowhere is told so, with a way on', async () => {
    await staff.open('/nowhere/at/all');
    await staff.reads('このページは見つからないか、見る権限がありません。');
    await staff.link('私の担当へ戻る').click();
    await staff.page.getByRole('heading', { level: 1, name: '私の担当' }).waitFor();
  });

  it('that is not for them cannot tell it from one that is not there', async () => {
    await staff.open('/tasks/00000000-0000-7000-8000-000000000000');
    await staff.reads('このページは見つからないか、見る権限がありません。');
    await staff.open('/programmes/no-such-programme');
    await staff.reads('このページは見つからないか、見る権限がありません。');
    staff.forgive(/status of 404/);
  });

  it('is never led to a foreign address by the sign-in', async () => {
    const newcomer = await party.stranger('prefecture.staff');
    await newcomer.page.goto('/sign-in?return=//elsewhere.example/');
    await newcomer.chooseOwnPost();
    expect(newcomer.page.url()).toBe(`${party.house.address}/`);
    await newcomer.leave();
  });
});

describe('what somebody has typed', () => {
  const title = () => staff.page.getByLabel('題名');

  it('is kept when their session ends meanwhile, and they come back to it', async () => {
    await staff.open('/tasks/new');
    await title().fill(TYPED);
    await staff.choose('頼む職', '経済観光局');
    await staff.page.getByLabel('期限').fill('R8.12.4');
    await party.house.sql(`UPDATE sessions SET ended_at = app_now()`);
    await staff.button('作業を頼む').click();
    await staff.page.getByRole('dialog').getByRole('button', { name: '作業を頼む' }).click();
    await staff.page.getByText('サインインの期限が切れました').waitFor();
    await staff.chooseOwnPost();
    expect(place(staff)).toBe('/tasks/new');
    expect(await title().inputValue()).toBe(TYPED);
    expect(await staff.page.getByLabel('期限').inputValue()).toBe('R8.12.4');
  });

  it('is kept while the server is away, and sent once it is back', async () => {
    await party.house.closeDoor();
    await staff.button('作業を頼む').click();
    await staff.page.getByRole('dialog').getByRole('button', { name: '作業を頼む' }).click();
    await staff.reads('サーバーから返事がありません。入力した内容は残っています。');
    expect(await title().inputValue()).toBe(TYPED);
    await party.house.openDoor();
    await staff.button('作業を頼む').click();
    await staff.page.getByRole('dialog').getByRole('button', { name: '作業を頼む' }).click();
    await staff.page.waitForURL(/\/tasks\/[0-9a-f-]{36}$/);
    await staff.page.getByRole('heading', { level: 1, name: TYPED }).waitFor();
    staff.forgive(GONE);
    expect(await party.house.sql(`SELECT 1 FROM tasks WHERE title = $1`, [TYPED])).toHaveLength(1);
  });

  it('is kept when the page is closed', async () => {
    await staff.open('/tasks/new');
    await title().fill('あとで続きを書く題名');
    await staff.page.reload();
    await staff.settle();
    expect(await title().inputValue()).toBe('あとで続きを書く題名');
    await staff.reads('前に入力した下書きを戻しました');
    await staff.button('下書きを消す').click();
    expect(await title().inputValue()).toBe('');
  });
});

describe('a page says', () => {
  const cell = (code: string) =>
    staff.page
      .getByRole('group', { name: '取組の登録簿' })
      .getByRole('link', { name: new RegExp(`^${code}`) });

  it('that the server is away, and reads again on demand', async () => {
    await staff.open('/programmes/jp-2025-2029');
    await cell('Ⅰ①').click();
    await staff.reads('この取組の作業はまだありません');
    await staff.page.goBack();
    await cell('Ⅰ②').waitFor();
    await party.house.closeDoor();
    await cell('Ⅰ②').click();
    await staff.reads('サーバーにつながりません');
    await party.house.openDoor();
    await staff.button('もう一度読み込む').first().click();
    await staff.page.getByRole('heading', { level: 1, name: /^Ⅰ②/ }).waitFor();
    staff.forgive(GONE);
  });

  it('so too when even the page itself has not come yet', async () => {
    await staff.open('/programmes');
    await party.house.closeDoor();
    try {
      await staff.page
        .getByRole('navigation', { name: '主な画面' })
        .getByRole('link', { name: '報告書' })
        .click();
      await staff.page.getByRole('heading', { level: 1, name: 'サーバーにつながりません' }).waitFor();
    } finally {
      await party.house.openDoor();
      staff.forgive(GONE);
    }
    await staff.button('もう一度読み込む').first().click();
    await staff.button('報告書をつくる').waitFor();
  });

  it('that this computer is not connected, until it is', async () => {
    await staff.open('/programmes');
    await staff.setOffline(true);
    const bar = staff.page.getByText('通信が切れています。入力はこの端末に保存しています。');
    await bar.waitFor();
    await staff.setOffline(false);
    await bar.waitFor({ state: 'detached' });
    staff.forgive(GONE);
  });
});

describe('somebody on a phone, or with larger letters', () => {
  it('has the primary act at the bottom edge once it is scrolled past, and never over a field', async () => {
    await staff.page.setViewportSize(PHONE);
    await staff.open('/programmes/jp-2025-2029');
    await staff.page.locator('main table [data-row-link]').first().click();
    await staff.page.waitForURL('**/initiatives/*');
    await staff.settle();
    const act = staff.link(/^作業を頼む/).first();
    const bottom = async () => {
      const box = await act.boundingBox();
      return box === null ? null : Math.round(box.y + box.height);
    };
    await act.waitFor();
    expect(await bottom()).not.toBe(PHONE.height);
    await staff.page.evaluate('window.scrollTo(0, 1200)');
    await eventually(async () => expect(await bottom()).toBe(PHONE.height));
    await staff.page.getByRole('textbox').first().focus();
    await eventually(async () => expect(await bottom()).not.toBe(PHONE.height));
    await staff.page.setViewportSize(DESKTOP);
  });

  it('finds the head of a page whole with letters twice the size', async () => {
    for (const path of [
      '/programmes/jp-2025-2029',
      '/programmes/jp-2025-2029/revisions',
      '/indicators/new',
    ]) {
      await staff.open(path);
      await staff.page.evaluate(`document.documentElement.style.fontSize = '200%'`);
      expect([path, await sideways(staff.page)]).toEqual([path, 0]);
      const title = await staff.page.getByRole('heading', { level: 1 }).boundingBox();
      expect(title?.width).toBeGreaterThan(300);
    }
  });
});
