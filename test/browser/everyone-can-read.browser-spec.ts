import { examine } from './checks/examine.js';
import { type Furniture, furnish } from './house/furnish.js';
import type { DemoName } from './people/demo-cast.js';
import { Party } from './people/party.js';

let party: Party;
let made: Furniture;
beforeAll(async () => {
  party = await Party.meet({ queues: 'postgresql' });
  made = await furnish(party);
  await party.house.setClock('2026-11-24T09:00:00+09:00'); // something is late, something is due today
});
afterAll(async () => party.end());

describe('a page can be read by everyone, on a desk and on a phone:', () => {
  const pages: [name: string, path: () => string, reader?: DemoName][] = [
    ['私の担当', () => '/'],
    ['私の担当 of a reader', () => '/', 'viewer'],
    ['プログラム', () => '/programmes'],
    ['the programme', () => '/programmes/jp-2025-2029'],
    ['the programme, filtered', () => '/programmes/jp-2025-2029?show=overdue'],
    ['the programme before', () => '/programmes/jp-2020-2024'],
    ['推進状況', () => '/programmes/jp-2020-2024/progress'],
    ['an initiative', () => made.initiative],
    ['作業 as a board', () => '/tasks'],
    ['作業 as a list', () => '/tasks?as=list&state=any'],
    ['作業 with a drawer', () => `/tasks?task=${made.task.split('/').at(-1)!}`],
    ['a task', () => made.task],
    ['作業を頼む', () => '/tasks/new'],
    ['会議・議事録', () => '/meetings'],
    ['会議をつくる', () => '/meetings/new'],
    ['a meeting', () => made.meeting],
    ['a meeting in preparation', () => made.draft],
    ['minutes', () => `${made.meeting}?tab=minutes`],
    ['minutes of a reader', () => `${made.meeting}?tab=minutes`, 'council.member'],
    ['attendance', () => `${made.meeting}?tab=attendance`],
    ['versions', () => `${made.meeting}?tab=versions&version=2`],
    ['報告書', () => '/reports'],
    ['a finished report', () => made.run],
    ['予定を加える', () => '/reports?add=schedule'],
    ['配達台帳', () => '/deliveries?period=all'],
    ['配達台帳 with queues', () => '/deliveries?period=all', 'prefecture.administrator'],
    ['手元の郵便受け', () => '/mailbox'],
    ['使い方', () => '/help'],
    ['an unknown page', () => '/nowhere'],
    ['a page one may not see', () => made.draft, 'council.member'],
  ];
  it.each(pages)('%s', async (_name, path, reader = 'prefecture.secretariat') => {
    const person = await party.person(reader);
    await person.open(path());
    await person.settle();
    await examine(person);
    person.forgive(/status of 404/);
  });

  it('サインイン', async () => {
    const newcomer = await party.stranger('viewer');
    await newcomer.page.goto('/');
    await newcomer.ownPost().waitFor();
    await examine(newcomer);
    await newcomer.leave();
  });

  it('a mail', async () => {
    const person = await party.person('prefecture.secretariat');
    await person.open('/mailbox');
    await person.page.locator('main [data-row-link]').first().click();
    await person.page.waitForURL('**/mailbox/*');
    await person.page.locator('iframe').waitFor();
    await examine(person);
  });

  it('a delivery beside its ledger', async () => {
    const person = await party.person('prefecture.secretariat');
    await person.open('/deliveries?period=all');
    await person.page.locator('main [data-row-link]').first().click();
    await person.page.getByRole('complementary').getByRole('heading').first().waitFor();
    await examine(person);
  });
});
