import { examine } from './checks/examine.js';
import type { DemoName } from './people/demo-cast.js';
import { Party } from './people/party.js';
import type { Person } from './people/person.js';
import { picture } from './screens.js';

let party: Party;
let admin: Person;
beforeAll(async () => {
  party = await Party.meet({ queues: 'postgresql' });
  admin = await party.person('prefecture.administrator');
});
afterAll(async () => party.end());

/** Opens a link of the page by its name, and waits for the page behind it. */
async function follow(person: Person, name: string | RegExp, heading: string): Promise<void> {
  await person.page.getByRole('main').getByRole('link', { name }).first().click();
  await person.page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await person.settle();
}

describe('the pages of the organisation can be read by everyone, on a desk and on a phone:', () => {
  const pages: [path: string, reader: DemoName][] = [
    ['/chart', 'viewer'],
    ['/chart?on=2026-11-20', 'prefecture.administrator'],
    ['/people', 'prefecture.administrator'],
    ['/people?state=no_post&q=誰もいない', 'prefecture.administrator'],
    ['/vacant-posts', 'prefecture.administrator'],
    ['/organisations', 'prefecture.secretariat'],
  ];
  it.each(pages)('%s', async (path, reader) => {
    const person = await party.person(reader);
    await person.open(path);
    await person.settle();
    await examine(person);
  });

  it('a department, a post, a person and an organisation', async () => {
    await admin.open('/chart');
    await follow(admin, '石狩振興局', '石狩振興局');
    await examine(admin);
    await admin.open('/chart');
    await follow(admin, '課長', '労働政策課 課長');
    await examine(admin);
    await admin.open('/people?q=主管課');
    await follow(admin, /主管課 担当/, '道・経済部 主管課 担当');
    await admin.reads('経済部 主管課 担当', '地域政策課 担当');
    await examine(admin);
    await admin.open('/organisations?q=見本大');
    await follow(admin, '見本の大学', '見本の大学');
    await admin.reads('見本の大学 委員', 'メールだけ');
    await examine(admin);
  });
});

describe('an administrator', () => {
  it('sees the demo’s tree with 課 under 部局, a 振興局, a vacant post, a deputy and 兼務 in words', async () => {
    await admin.open('/chart');
    await admin.reads(
      '総合政策部',
      '地域創生課',
      '石狩振興局',
      '振興局',
      '空席',
      '代理 市・まちづくり政策局 主管課 担当',
      '兼務',
    );
    await picture(admin, 'organisation-chart', 1100);
    await admin.open('/vacant-posts');
    await admin.reads('労働政策課 課長', '道事務局（道事務局）');
  });

  it('adds a department and a post; what is refused stands at its field, and what was typed stays', async () => {
    await admin.open('/chart');
    await admin.button('部局を加える').click();
    const dialog = admin.page.getByRole('dialog');
    // Nothing typed: the field says what to do, and what was chosen stays.
    await dialog.getByRole('button', { name: '部局を加える' }).click();
    await dialog.getByRole('alert').getByText('部局・課の名前を入力してください。').waitFor();
    await dialog.getByLabel('部局・課の名前').fill('試しの課');
    await admin.choose('上の部局', '総合政策部');
    await dialog.getByLabel('いつから').fill('令和32年4月1日');
    await dialog.getByRole('button', { name: '部局を加える' }).click();
    await dialog
      .getByRole('alert')
      .getByText(/年より先の日/)
      .waitFor();
    admin.forgive(/status of 422/);
    expect(await dialog.getByLabel('部局・課の名前').inputValue()).toBe('試しの課');
    await dialog.getByLabel('いつから').fill('R8.11.20');
    await admin.confirm('部局を加える');
    await admin.reads('試しの課');

    await admin.button('職を加える').click();
    await dialog.getByLabel('職の名前').fill('試しの担当');
    await admin.choose('部局・課', '試しの課');
    await admin.confirm('職を加える');
    await follow(admin, '試しの担当', '試しの課 試しの担当');
    await admin.reads('空席です。届くものは、上位の職（総合政策部 道事務局）');
  });
});
