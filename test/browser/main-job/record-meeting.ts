import { waitForMails } from '../pages/mailbox.js';
import { addAgendaItem, agendaItem, createMeeting, minutesText, openTab, step } from '../pages/meetings.js';
import { picture } from '../screens.js';
import type { Story } from './story.js';

const ITEM = '首都圏からの移住の進め方';
const DECISION = '道と市は、移住相談の窓口を令和9年3月までに一つにまとめる。';
const ACTION = '移住相談の窓口の統合案を作る';
const PREFECTURE_TEXT = '道から、首都圏の相談会の結果を説明した。';
const CITY_TEXT = '市から、転入者の調べの結果を説明した。';

export function recordMeeting(story: Story): void {
  story.chapter('4. has a meeting created, announced and held by a secretariat', async () => {
    const city = await story.person('city.secretariat');
    const wish = { day: 'R8.12.3', time: '14:00', place: '札幌市役所本庁舎 12階' };
    story.meeting = await createMeeting(city, wish);
    await city.page.getByRole('heading', { level: 1, name: '令和8年度第1回' }).waitFor();
    await addAgendaItem(city, ITEM, 'Ⅱ①');
    await addAgendaItem(city, '今後の予定');
    await step(city, '開催通知済にする', '開催通知済');
    await story.party.house.setClock('2026-12-03T16:00:00+09:00');
    await city.open(story.meeting);
    await step(city, '開催済にする', '開催済');
  });

  story.chapter('4. has its attendance recorded by seat', async () => {
    const prefecture = await story.person('prefecture.secretariat');
    await prefecture.open(story.meeting);
    await openTab(prefecture, '出席');
    const seats = prefecture.page.getByRole('group', { name: /の出席$/ });
    await seats.first().waitFor();
    expect(await seats.count()).toBe(5);
    for (let seat = 0; seat < 4; seat++) await seats.nth(seat).getByLabel('出席', { exact: true }).check();
    await seats.nth(4).getByLabel('代理').check();
    await prefecture.button('出席を保存する').click();
    await prefecture.reads('5席のうち5（代理1）');
  });

  story.chapter('4. keeps both texts when both secretariats save the minutes at once', async () => {
    const prefecture = await story.person('prefecture.secretariat');
    const city = await story.person('city.secretariat');
    for (const person of [prefecture, city]) {
      await person.open(`${story.meeting}?tab=minutes`);
      await minutesText(person).waitFor();
    }
    const frame = await minutesText(city).inputValue();
    expect(frame).toContain(ITEM);
    await minutesText(prefecture).fill(`${frame}\n- ${PREFECTURE_TEXT}\n`);
    await minutesText(city).fill(`${frame}\n- ${CITY_TEXT}\n`);
    await prefecture.button('議事要旨を保存する').click();
    await prefecture.page.getByText('第1版を保存しました').waitFor();
    await city.button('議事要旨を保存する').click();

    const dialog = city.page.getByRole('dialog', { name: 'ほかの人が先に保存しました' });
    const shown = await dialog.innerText();
    for (const words of ['あなたの文', '保存されている文', '道事務局', PREFECTURE_TEXT, CITY_TEXT])
      expect(shown).toContain(words);
    city.forgive(/status of 412/);
    await dialog.getByRole('button', { name: '両方を残して直す' }).click();
    const merged = await minutesText(city).inputValue();
    expect(merged).toContain(PREFECTURE_TEXT);
    expect(merged).toContain(CITY_TEXT);
    await minutesText(city).fill(`${frame}\n- ${PREFECTURE_TEXT}\n- ${CITY_TEXT}\n`);
    await city.button('議事要旨を保存する').click();
    await city.page.getByText('第2版を保存しました').waitFor();
  });

  story.chapter('4. keeps every saved version of the minutes', async () => {
    const city = await story.person('city.secretariat');
    await openTab(city, '版');
    const versions = city.page.getByRole('table', { name: '版' });
    await versions.getByRole('link', { name: /第2版/ }).click();
    await city.reads('第1版と第2版の差', CITY_TEXT);
    await versions.getByRole('link', { name: /第1版/ }).click();
    await city.reads(PREFECTURE_TEXT);
    expect(await versions.locator('tbody tr').count()).toBe(2);
  });

  story.chapter('4. records a decision, and an action item as a task, with links both ways', async () => {
    const prefecture = await story.person('prefecture.secretariat');
    const { page } = prefecture;
    await prefecture.open(story.meeting);
    const item = agendaItem(prefecture, ITEM);
    await item.getByRole('group', { name: '結果' }).getByRole('button', { name: '決定' }).click();
    await item.getByRole('button', { name: '決定を書く' }).click();
    await item.getByLabel('決定の文').fill(DECISION);
    await item.getByRole('button', { name: '決定を記録する' }).click();
    await item.getByText('決定1').first().waitFor();
    await item.getByRole('button', { name: '対応事項を作業にする' }).click();
    await item.getByLabel('作業の題名').fill(ACTION);
    await prefecture.choose('頼む職', '経済観光局');
    await item.getByLabel('期限').fill('令和8年12月18日');
    await item.getByRole('button', { name: '作業にする', exact: true }).click();
    // It goes to the other agency, so it is confirmed.
    await page.getByRole('dialog').getByRole('button', { name: '作業を頼む' }).click();
    await item.getByRole('link', { name: ACTION }).waitFor();
    await picture(prefecture, 'meeting', 1150);

    await item.getByRole('link', { name: ACTION }).click();
    await page.waitForURL('**/tasks/*');
    await page.getByRole('heading', { level: 1, name: ACTION }).waitFor();
    await prefecture.link(/令和8年度第1回 議題1「首都圏からの移住の進め方」 決定1/).click();
    await page.waitForURL(`**${story.meeting}*`);
    await agendaItem(prefecture, ITEM).getByText(DECISION).first().waitFor();
  });

  story.chapter(
    '4. gives the action item to its post like any task, and shows the decision at the initiative',
    async () => {
      const city = await story.person('city.staff');
      await waitForMails(city, /12月18日/, ['【連携・作業】作業の依頼1件（期限 12月18日（金））']);
      await city.open('/');
      await city.link(`開く：${ACTION}`).click();
      await city.link(/議題1「首都圏からの移住の進め方」/).waitFor();
      await city.open(story.task);
      await city.page.getByRole('main').getByRole('link', { name: /^Ⅱ①/ }).click();
      await city.page.waitForURL('**/initiatives/*');
      await city.reads(DECISION);
    },
  );
}
