import { OpenIdProvider } from '../support/openid-provider.js';
import { providerSettings } from '../support/provider-settings.js';
import { examine } from './checks/examine.js';
import { Party } from './people/party.js';
import type { Person } from './people/person.js';

let party: Party;
let city: OpenIdProvider;
let prefecture: OpenIdProvider;
let administrator: Person;
beforeAll(async () => {
  party = await Party.meet({
    queues: 'postgresql',
    settings: async (publicUrl) => {
      prefecture = await OpenIdProvider.start('prefecture', { publicUrl });
      city = await OpenIdProvider.start('city', { publicUrl, alg: 'ES256' });
      return {
        ...providerSettings('PREFECTURE', prefecture.issuer),
        ...providerSettings('CITY', city.issuer),
      };
    },
  });
  prefecture.person('p-1', {
    name: '道職員 一',
    email: 'p1@staff.example',
    email_verified: true,
    groups: ['企画'],
  });
  administrator = await party.person('prefecture.administrator');
});
afterAll(async () => {
  await prefecture.close();
  await city.close();
  await party.end();
});

/** The provider's own pages, which the person is sent to and back from. */
const PROVIDER = /^foreign address: http:\/\/127\.0\.0\.1:/;

/** Presses the button of the sign-in page, as somebody whom the provider knows. */
async function signInAsStaff({ page }: Person, who: string | null, path = '/'): Promise<void> {
  prefecture.who = who;
  await page.goto(path);
  await page.getByRole('button', { name: '北海道の職員としてサインイン' }).click();
}

describe('the sign-in through an agency', () => {
  it('is offered above the password, and read by everyone', async () => {
    const newcomer = await party.stranger('viewer');
    await newcomer.page.goto('/sign-in');
    await newcomer.button('札幌市の職員としてサインイン').waitFor();
    await examine(newcomer);
    await newcomer.leave();
  });

  it('tells somebody without a post whom to ask', async () => {
    const newcomer = await party.stranger('viewer');
    await signInAsStaff(newcomer, 'p-1');
    await newcomer.page.getByRole('heading', { name: 'サインインできませんでした' }).waitFor();
    await newcomer.reads('所属のシステム管理者に登録を依頼してください');
    expect(new URL(newcomer.page.url()).search).toBe('');
    await examine(newcomer);
    newcomer.forgive(PROVIDER, /status of 40[13]/);
    await newcomer.leave();
  });

  it('is given a post by the administrator, from the claim that came', async () => {
    const { page } = administrator;
    await administrator.open('/settings/sign-in');
    await administrator.reads('サインインできなかった職員', '道職員 一', '合う割当がない', prefecture.issuer);
    await examine(administrator);
    await page.getByRole('link', { name: '「groups」＝「企画」で割当を加える' }).click();
    await administrator.button('割当を加える').click();
    await administrator.reads('割り当てる職を選んでください');
    await examine(administrator);
    expect(await page.getByLabel('値').inputValue()).toBe('企画');
    await administrator.choose('割り当てる職', '地域創生課');
    await administrator.button('割当を加える').click();
    await page.getByText('割当を加えました').waitFor();
    await page.getByRole('button', { name: '消す：groups＝企画' }).waitFor();
    await examine(administrator);
  });

  it('then leads to the page that was wanted, and out again at the provider', async () => {
    const newcomer = await party.stranger('viewer');
    await signInAsStaff(newcomer, 'p-1', '/programmes');
    await newcomer.page.waitForURL('**/programmes');
    await newcomer.settle();
    const account = newcomer.page.getByRole('banner').getByRole('button', { name: /^職とサインイン/ });
    await account.click();
    await newcomer.page.getByText('サインイン中：道職員 一').first().waitFor();
    await newcomer.button('サインアウト').click();
    await newcomer.button('終わる').click();
    await newcomer.page.waitForURL('**/sign-in');
    await newcomer.button('北海道の職員としてサインイン').waitFor();
    newcomer.forgive(PROVIDER, /favicon/, /status of 401/);
    await newcomer.leave();
  });

  it('that is cancelled at the provider says so, and leads back', async () => {
    const newcomer = await party.stranger('viewer');
    await signInAsStaff(newcomer, null);
    await newcomer.reads('サインインが取り消されました');
    await newcomer.link('サインインの画面へ戻る').click();
    await newcomer.button('北海道の職員としてサインイン').waitFor();
    newcomer.forgive(PROVIDER, /status of 4(01|09)/);
    await newcomer.leave();
  });

  it('can be linked to an account from its page', async () => {
    const staff = await party.person('city.staff');
    await staff.open('/account/identities');
    await staff.reads('結び付けた認証はありません');
    await examine(staff);
    city.who = city.person('c-1', { name: '市職員', email: 'c1@staff.example' });
    await staff.button('札幌市の認証と結び付ける').click();
    await staff.page.waitForURL('**/account/identities');
    await staff.reads(city.issuer, '解除する');
    await examine(staff);
    staff.forgive(PROVIDER);
  });
});

describe('access tokens', () => {
  it('are made for what one chooses, shown once, and revoked', async () => {
    const staff = await party.person('city.staff');
    const { page } = staff;
    await staff.open('/account/tokens');
    await staff.reads('アクセストークンはまだありません');
    await examine(staff);
    await staff.button('トークンを作る').click();
    await staff.button(/^作る$/).click();
    await staff.reads('名前を入力してください');
    await page.getByLabel('一つずつ選ぶ').check();
    await examine(staff);
    await page.getByRole('textbox', { name: /^名前/ }).fill('月次集計');
    await page.getByLabel('作業を読む').check();
    await staff.button(/^作る$/).click();
    const secret = await page.getByLabel('トークン', { exact: true }).inputValue();
    expect(secret).toMatch(/^renkei_pat_/);
    await examine(staff);
    const answer = await fetch(`${party.house.address}/api/v1/tasks`, {
      headers: { Authorization: `Bearer ${secret}` },
    });
    expect(answer.status).toBe(200);
    await page.reload();
    await staff.settle();
    await staff.reads('月次集計', '使える');
    expect(await page.content()).not.toContain(secret);
    await examine(staff);
    await staff.button('取り消す：月次集計').click();
    await staff.confirm('取り消す');
    await staff.reads('取り消し済み');
  });
});

describe('the calendar feed', () => {
  it('has an address that is shown once, works without a session, and ends', async () => {
    const staff = await party.person('city.staff');
    const { page } = staff;
    await staff.open('/account?tab=calendar');
    await staff.reads('配信のアドレスはまだありません');
    await examine(staff);
    await staff.button('アドレスを作る').click();
    const address = await page.getByLabel('カレンダー配信のアドレス').inputValue();
    await examine(staff);
    const there = new URL(new URL(address).pathname, party.house.address);
    expect(await (await fetch(there)).text()).toMatch(/^BEGIN:VCALENDAR/);
    await page.reload();
    await staff.settle();
    await staff.reads('に読まれました');
    expect(await page.content()).not.toContain(there.pathname);
    await staff.button('配信をやめる').click();
    await staff.confirm('配信をやめる');
    await staff.reads('配信のアドレスはまだありません');
    expect((await fetch(there)).status).toBe(404);
  });
});
