import { Secret, TOTP } from 'otpauth';
import { examine } from './checks/examine.js';
import { eventually } from './eventually.js';
import { openMail } from './pages/mailbox.js';
import { Party } from './people/party.js';
import type { Person } from './people/person.js';

const PASSWORD = 'renkei-demo-2025';
const NEW_PASSWORD = 'velvet ladder picnic orbit';
const STAFF = 'shi-keizai@demo.renkei.example';

let party: Party;
let staff: Person;
let administrator: Person;
let secret = '';
let codes: string[] = [];
beforeAll(async () => {
  party = await Party.meet({ queues: 'postgresql' });
  staff = await party.person('city.staff');
  administrator = await party.person('prefecture.administrator');
  await staff.open('/');
  await administrator.open('/');
});
afterAll(async () => party.end());

/** The six digits that the telephone shows; each half minute only once. */
async function newCode(): Promise<string> {
  await party.house.sql(`UPDATE clock_offset SET amount = amount + interval '30 seconds'`);
  const [row] = await party.house.sql<{ now: Date }>('SELECT app_now() AS now');
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: row!.now.getTime() });
}

/** The link of the newest mail of that subject, as its reader would press it. */
async function linkOfMail(subject: string): Promise<string> {
  await eventually(async () => {
    await administrator.open('/mailbox');
    expect(await administrator.link(subject).count()).toBeGreaterThan(0);
  });
  await openMail(administrator, subject);
  await administrator.page.locator('iframe').waitFor();
  await examine(administrator);
  const text = await administrator.page.getByRole('main').innerText();
  return /http:\/\/127\.0\.0\.1:\d+(\/[a-z-]+#[\w-]{43})/.exec(text)![1]!;
}

async function signIn(person: Person, password: string): Promise<void> {
  await person.page.goto('/sign-in');
  await person.page.getByLabel('メールアドレス').fill(STAFF);
  await person.page
    .getByLabel('パスワード', { exact: true })
    .or(person.page.locator('#password'))
    .first()
    .fill(password);
  await person.page.getByRole('button', { name: 'サインイン', exact: true }).click();
}

describe('the account', () => {
  it('is reached from the box of one’s post', async () => {
    await staff.page
      .getByRole('banner')
      .getByRole('button', { name: /^職とサインイン/ })
      .click();
    await staff.link('アカウント').click();
    await staff.page.waitForURL('**/account');
    await staff.page.getByRole('heading', { level: 1, name: 'アカウント' }).waitFor();
    await staff.settle();
    await examine(staff);
  });

  it('tells what is wrong with a new password, and keeps what was typed', async () => {
    await staff.button('パスワードを変える').click();
    await staff.reads(/次の2か所/, 'いまのパスワードを入力してください');
    await examine(staff);
    await staff.page.getByLabel('いまのパスワード').fill(PASSWORD);
    await staff.page.locator('#newPassword').fill('passwordpassword');
    await staff.button('パスワードを変える').click();
    await staff.reads('よく使われるパスワードの組み合わせ');
    expect(await staff.page.locator('#newPassword').inputValue()).toBe('passwordpassword');
    staff.forgive(/status of 422/);
  });

  it('changes the password', async () => {
    await staff.page.getByLabel('いまのパスワード').fill(PASSWORD);
    await staff.page.getByLabel('パスワードを表示する').check();
    await staff.page.locator('#newPassword').fill(NEW_PASSWORD);
    await staff.button('パスワードを変える').click();
    await staff.page.getByText('パスワードを変えました').waitFor();
    await staff.reads('最後に変えた日時：令和8年11月20日');
  });

  it('lists where one is signed in, and ends a session', async () => {
    const elsewhere = await party.stranger('city.staff');
    await signIn(elsewhere, NEW_PASSWORD);
    await elsewhere.page.waitForURL((url) => url.pathname === '/');
    await elsewhere.settle();
    await staff.open('/account?tab=sessions');
    await staff.settle();
    await staff.reads('サインイン中の端末は2台です', 'Chrome・Linux', 'この端末');
    await examine(staff);
    await staff.button('Chrome・Linuxを終わらせる').click();
    await staff.reads('サインイン中の端末は1台です');
    await elsewhere.page.goto('/tasks');
    await elsewhere.page.waitForURL('**/sign-in?**');
    elsewhere.forgive(/401/);
    await elsewhere.leave();
  });

  it('sets up a second factor, shown as a square code and as text', async () => {
    await staff.open('/account?tab=second-factor');
    await staff.settle();
    await examine(staff);
    await staff.button('二要素認証を設定する').click();
    await staff.page.getByRole('img', { name: /認証アプリで読み取る図/ }).waitFor();
    secret = (await staff.page.locator('[data-secret]').innerText()).replaceAll(' ', '');
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    await examine(staff);
    await staff.page.getByLabel('確認コード').fill('000000');
    await staff.button('設定を終える').click();
    await staff.reads('確認コードが違います');
    staff.forgive(/status of 422/);
    await staff.page.getByLabel('確認コード').fill(await newCode());
    await staff.button('設定を終える').click();
    await staff.page.getByRole('heading', { name: '復旧コード' }).waitFor();
    codes = await staff.page.locator('[data-recovery-codes] li').allInnerTexts();
    expect(codes).toHaveLength(10);
    await examine(staff);
    await staff.button('しまいました').click();
    await staff.reads('復旧コードは残り10個です');
    await examine(staff);
  });

  it('asks for a proof before a sensitive act when the last one is old', async () => {
    await party.house.sql(`UPDATE clock_offset SET amount = amount + interval '11 minutes'`);
    await staff.button('復旧コードを作り直す').click();
    await staff.reads(/./);
    const question = staff.page.getByRole('dialog');
    expect(await question.innerText()).toContain('として操作します');
    await question.getByRole('button', { name: '復旧コードを作り直す' }).click();
    const proof = staff.page.getByRole('dialog', { name: '本人であることを確かめます' });
    await proof.waitFor();
    await examine(staff);
    await proof.getByLabel('確認コード').fill(await newCode());
    await proof.getByRole('button', { name: '確かめる' }).click();
    await staff.page.locator('[data-recovery-codes]').waitFor();
    const fresh = await staff.page.locator('[data-recovery-codes] li').allInnerTexts();
    expect(fresh).toHaveLength(10);
    expect(fresh).not.toContain(codes[0]);
    codes = fresh;
    staff.forgive(/status of 403/);
  });
});

describe('signing in', () => {
  it('in two steps, by a code of the telephone', async () => {
    const visitor = await party.stranger('city.staff');
    await visitor.page.goto('/account');
    await visitor.page.waitForURL('**/sign-in?**');
    await visitor.ownPost().waitFor();
    await visitor.page.locator('#loginName').fill(STAFF);
    await visitor.page.locator('#password').fill(NEW_PASSWORD);
    await visitor.page.getByRole('button', { name: 'サインイン', exact: true }).click();
    await visitor.page.waitForURL('**/sign-in/code**');
    await visitor.settle();
    await examine(visitor);
    await visitor.page.getByLabel('確認コード').fill('000000');
    await visitor.page.getByRole('button', { name: 'サインイン', exact: true }).click();
    await visitor.reads('確認コードが違うか');
    await visitor.page.getByLabel('確認コード').fill(await newCode());
    await visitor.page.getByRole('button', { name: 'サインイン', exact: true }).click();
    await visitor.page.waitForURL('**/account');
    visitor.forgive(/status of 401/);
    await visitor.leave();
  });

  it('with a forgotten password begins at a mail, whose link does not stay in the address', async () => {
    const visitor = await party.stranger('city.staff');
    await visitor.page.goto('/sign-in');
    await visitor.link('パスワードを忘れたとき').click();
    await visitor.page.waitForURL('**/reset');
    await visitor.settle();
    await examine(visitor);
    await visitor.page.locator('#loginName').fill(STAFF);
    await visitor.button('リンクを送る').click();
    await visitor.reads('受け付けました');
    await examine(visitor);
    await visitor.page.goto(await linkOfMail('【連携・パスワード】パスワードを設定し直すためのご案内'));
    await visitor.button('パスワードを設定する').waitFor();
    expect(visitor.page.url()).not.toContain('#');
    await examine(visitor);
    await visitor.page.locator('#password').fill(`${NEW_PASSWORD} two`);
    await visitor.button('パスワードを設定する').click();
    await visitor.reads('新しいパスワードを設定しました');
    await visitor.page.goto('/reset-confirm#used');
    await visitor.reads('このリンクは使えません');
    await examine(visitor);
    visitor.forgive(/status of (401|409)/);
    await visitor.leave();
  });
});

describe('an administrator', () => {
  it('invites a person, who sets a password and is in', async () => {
    const [person] = await party.house.sql<{ id: string }>(
      `WITH person AS (INSERT INTO people (id, name, email) VALUES (gen_random_uuid(), '道・総合政策部 新しい担当', 'new@demo.renkei.example') RETURNING id)
       INSERT INTO post_holders (id, post_id, person_id, valid_from)
       SELECT gen_random_uuid(), post.id, person.id, app_today() FROM accounts account JOIN post_holders held ON held.person_id = account.person_id AND held.kind = 'holder'
         JOIN posts post ON post.id = held.post_id, person WHERE account.login_name = 'do-sogo@demo.renkei.example' LIMIT 1
       RETURNING person_id AS id`,
    );
    const page = `/people/${person!.id}/account`;
    await administrator.open(page);
    await administrator.reads('アカウントはまだありません');
    await examine(administrator);
    await administrator.button('招待する').click();
    await administrator.reads('招待しています');
    await examine(administrator);
    const link = await linkOfMail('【連携・招待】利用を始めるためのご案内');
    const newcomer = await party.stranger('prefecture.staff');
    await newcomer.page.goto(link);
    await newcomer.button('設定して始める').waitFor();
    await newcomer.reads('道・総合政策部 新しい担当 様');
    await examine(newcomer);
    await newcomer.page.locator('#password').fill(NEW_PASSWORD);
    await newcomer.button('設定して始める').click();
    await newcomer.page.waitForURL((url) => url.pathname === '/');
    await newcomer.page.getByRole('heading', { level: 1, name: '私の担当' }).waitFor();
    await newcomer.leave();
    await administrator.open(page);
    await administrator.reads('利用しています');
  });

  it('sees in the ledger that a link went, and not the link', async () => {
    await administrator.open('/deliveries?period=all');
    await administrator
      .link(/新しい担当/)
      .or(administrator.button(/新しい担当/))
      .first()
      .click();
    await administrator.page.getByText('（リンクは本人にだけ送られます）').waitFor();
    expect(await administrator.page.locator('body').innerText()).not.toMatch(/#[\w-]{43}/);
    await examine(administrator);
  });
});

describe('who holds two posts', () => {
  it('chooses in which one to act, and every page follows', async () => {
    const both = await party.person('city.secretariat');
    await party.house.sql(
      `INSERT INTO post_holders (id, post_id, person_id, kind, valid_from)
       SELECT gen_random_uuid(), post.id, account.person_id, 'deputy', app_today()
       FROM posts post JOIN departments department ON department.id = post.department_id, accounts account
       WHERE department.name = '経済観光局' AND post.name = '担当' AND account.login_name = 'shi-jimukyoku@demo.renkei.example'`,
    );
    await both.open('/');
    const box = both.page.getByRole('banner').getByRole('button', { name: /^職とサインイン/ });
    await box.click();
    await both.button('経済観光局 担当（代理）').waitFor();
    await examine(both);
    if (!(await both.button('経済観光局 担当（代理）').isVisible())) await box.click();
    await both.button('経済観光局 担当（代理）').click();
    await eventually(async () => {
      expect(await box.innerText()).toContain('経済観光局 担当');
    });
    await both.settle();
    await examine(both);
  });
});
