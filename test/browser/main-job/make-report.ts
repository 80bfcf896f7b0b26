import { openMail, waitForMails } from '../pages/mailbox.js';
import { addSchedule, downloadReport, textOf } from '../pages/reports.js';
import { picture } from '../screens.js';
import type { Story } from './story.js';

const SUBJECT = '【連携・報告書】推進状況（案）の定期のお知らせ';
const OF_REPORTS = /【連携・報告書】/;
const BOTH = [SUBJECT, SUBJECT];

export function makeReport(story: Story): void {
  story.chapter('5. makes the report while the page shows the steps, and gives a PDF marked 案', async () => {
    const secretariat = await story.person('prefecture.secretariat');
    await secretariat.open('/reports');
    await secretariat.reads('「案」になります');
    await secretariat.button('報告書をつくる').click();
    await secretariat.page.getByRole('heading', { name: /^作成中：/ }).waitFor();
    await secretariat.page.getByRole('progressbar').waitFor();
    await secretariat.reads('この画面を閉じても続きます');
    await secretariat.link('PDFを受け取る').first().waitFor();

    const { name, bytes, pdf } = await downloadReport(secretariat);
    expect(name).toBe('推進状況_2020-2024_案.pdf');
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(textOf(pdf)).toContain('案');
    expect(textOf(pdf)).toContain('人口減少対策共同プログラム');
    expect([...pdf.fonts.values()].every((embedded) => embedded)).toBe(true);
  });

  story.chapter('5. gives the same report to a reader who opens its address', async () => {
    const secretariat = await story.person('prefecture.secretariat');
    const { pathname, search } = new URL(secretariat.page.url());
    const viewer = await story.person('viewer');
    await viewer.open(pathname + search);
    expect((await downloadReport(viewer)).bytes.length).toBeGreaterThan(10_000);
  });

  story.chapter('5. is scheduled as a monthly e-mail: a summary and a link, no file', async () => {
    const secretariat = await story.person('prefecture.secretariat');
    await addSchedule(secretariat, {
      day: '10',
      time: '9:00',
      to: ['市事務局', '人口減少問題対策協議会 委員'],
    });
    const row = secretariat.page.getByRole('table', { name: '予定した送付' }).locator('tbody tr');
    await row.getByText('毎月10日 9:00').waitFor();
    await row.getByText('令和8年12月10日（木） 9:00').waitFor();
    await picture(secretariat, 'report', 1050);

    await story.party.house.setClock('2026-12-10T09:00:30+09:00');
    const city = await story.person('city.secretariat');
    await waitForMails(city, OF_REPORTS, BOTH);
    await openMail(city, SUBJECT);
    await city.reads('「案」です', '報告書を開く', '12項・記載33件（実数32件）');
    await city
      .link(/\/reports\?run=/)
      .first()
      .click();
    await city.page.waitForURL('**/reports?run=*');
    await city.link('PDFを受け取る').first().waitFor();
  });

  story.chapter(
    '5. is sent no more while its schedule is paused, and the schedule can be deleted',
    async () => {
      const secretariat = await story.person('prefecture.secretariat');
      await secretariat.open('/reports');
      const schedules = secretariat.page.getByRole('table', { name: '予定した送付' });
      await schedules.getByRole('button', { name: '止める' }).click();
      await schedules.getByText('停止中').waitFor();
      await story.party.house.setClock('2027-01-12T09:00:30+09:00');
      await secretariat.open('/reports');
      await schedules.getByText('停止中').waitFor();
      await schedules.getByRole('button', { name: '再開する' }).click();
      await schedules.getByText('令和9年2月10日（水） 9:00').waitFor();
      await schedules.getByRole('button', { name: '消す' }).click();
      await secretariat.confirm('予定を消す');
      await secretariat.reads('予定した送付はまだありません。');
      await waitForMails(secretariat, OF_REPORTS, BOTH);
    },
  );
}
