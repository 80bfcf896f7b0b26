import { eventually } from '../eventually.js';
import { openMail, waitForMails } from '../pages/mailbox.js';
import { act, assignFromInitiative } from '../pages/tasks.js';
import { picture } from '../screens.js';
import type { Story } from './story.js';

const TITLE = '移住相談の窓口を一つにまとめる';
const GIVEN = '【連携・作業】作業の依頼1件（期限 11月27日（金））';
const BEFORE = '【連携・作業】期限まで1開庁日の作業1件（期限 11月27日（金））';
const AFTER = '【連携・作業】期限超過1件（期限 11月27日（金））';
const OF_TASKS = /【連携・作業】/;

export function assignTask(story: Story): void {
  story.chapter(
    '3. lets the prefecture give a task to a post of the city, due on a day in wareki',
    async () => {
      const staff = await story.person('prefecture.staff');
      await staff.open('/programmes/jp-2025-2029');
      await staff.page
        .getByRole('group', { name: '取組の登録簿' })
        .getByRole('link', { name: /^Ⅱ①/ })
        .click();
      await staff.page.waitForURL('**/initiatives/*');
      await staff.reads('この取組の作業はまだありません。');
      story.task = await assignFromInitiative(staff, {
        title: TITLE,
        to: '経済観光局',
        due: 'Ｒ8.11.27',
        understood: '令和8年11月27日（金）・開庁日',
        description: '道と市の窓口の案内を一枚にまとめ、両方の窓口に置く。',
      });
      await staff.page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
      await staff.reads('未着手', '令和8年11月27日（金）', '経済観光局 担当', '地域創生課 担当');
    },
  );

  story.chapter('3. tells its holder by e-mail', async () => {
    const city = await story.person('city.staff');
    await waitForMails(city, OF_TASKS, [GIVEN]);
    await openMail(city, GIVEN);
    await city.reads(TITLE, '令和8年11月27日', '道・地域創生課 担当');
    await city
      .link(new RegExp(`${story.task}$`))
      .first()
      .click();
    await city.page.waitForURL(`**${story.task}`);
  });

  story.chapter('3. shows it to its holder under 私の担当, who begins', async () => {
    const city = await story.person('city.staff');
    await city.open('/');
    await city.page.getByRole('heading', { level: 3, name: TITLE }).waitFor();
    await city.reads('7開庁日以内のものが1件あります', '残り4開庁日');
    await city.link(`開く：${TITLE}`).click();
    await city.page.waitForURL(`**${story.task}`);
    await act(city, '作業を始める', '作業を始めました');
    await city.reads('進行中');
  });

  story.chapter(
    '3. reminds one working day before and on the first working day after, once each',
    async () => {
      const { house } = story.party;
      const city = await story.person('city.staff');
      await house.setClock('2026-11-26T09:00:00+09:00');
      await waitForMails(city, OF_TASKS, [BEFORE, GIVEN]);
      await house.setClock('2026-11-30T09:00:00+09:00');
      await waitForMails(city, OF_TASKS, [AFTER, BEFORE, GIVEN]);
      await house.setClock('2026-11-30T16:00:00+09:00');
      await eventually(async () => {
        const swept = await house.sql(
          `SELECT 1 FROM schedule_slots
         WHERE schedule = 'issue-due-reminders' AND state = 'done' AND slot >= '2026-11-30T16:00:00+09:00'`,
        );
        expect(swept).not.toEqual([]);
      });
      await waitForMails(city, OF_TASKS, [AFTER, BEFORE, GIVEN]);
    },
  );

  story.chapter('3. is completed by its holder, as the side that asked can see', async () => {
    const city = await story.person('city.staff');
    await city.open('/');
    await city.reads('期限を過ぎたものが1件あります', '1開庁日の超過');
    await city.open(story.task);
    await picture(city, 'task', 1150);
    await act(city, '完了にする', '完了にしました');
    const staff = await story.person('prefecture.staff');
    await staff.open(story.task);
    await staff.reads('完了にしました', '（期限の1開庁日前）', '（期限の次の開庁日）');
  });
}
