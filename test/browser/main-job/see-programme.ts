import { picture } from '../screens.js';
import type { Story } from './story.js';

export function seeProgramme(story: Story): void {
  story.chapter('1. lets somebody of the demo cast sign in by one click', async () => {
    const staff = await story.person('prefecture.staff');
    await staff.page.goto('/');
    await staff.page.waitForURL((url) => url.pathname === '/sign-in');
    await staff.page.getByRole('heading', { level: 1, name: '連携' }).waitFor();
    await staff.ownPost().waitFor();
    await picture(staff, 'sign-in', 1000);
    await staff.chooseOwnPost();
    await staff.page.getByRole('heading', { level: 1, name: '私の担当' }).waitFor();
    expect(await staff.page.getByRole('banner').innerText()).toContain('地域創生課 担当');
  });

  story.chapter('2. shows whose is which of the 26 initiatives, and where something is missing', async () => {
    const staff = await story.person('prefecture.staff');
    const { page } = staff;
    await page
      .getByRole('navigation', { name: '主な画面' })
      .getByRole('link', { name: 'プログラム' })
      .click();
    await page.waitForURL('**/programmes');
    await page.getByRole('table').getByRole('link', { name: '2025～2029' }).click();
    await page.waitForURL('**/programmes/jp-2025-2029');
    // Owners are guessed in the data, departments come from the demo; neither is shown as a fact of the source.
    await staff.reads(
      '人口減少対策共同プログラム',
      /道市共同21件、道2件、市3件/,
      '未確認',
      '（見本）',
      '未設定',
    );
    const register = page.getByRole('group', { name: '取組の登録簿' });
    expect(await register.getByRole('link').count()).toBe(26);
    expect(await page.getByRole('table').locator('tbody tr').count()).toBeGreaterThanOrEqual(26);
    await picture(staff, 'programme', 1150);
  });

  story.chapter('2. shows what was printed of 2020–2024, with assumed markers as such', async () => {
    const staff = await story.person('prefecture.staff');
    await staff.open('/programmes');
    await staff.page.getByRole('table').getByRole('link', { name: '2020～2024' }).click();
    await staff.link('推進状況を見る').click();
    await staff.page.waitForURL('**/programmes/jp-2020-2024/progress');
    await staff.reads(
      /12項、19取組、33件の記載/,
      /印が未確認の記載は15件です/,
      '未確認（●と推定）',
      '推定の根拠',
    );
    expect(await staff.page.getByRole('article').count()).toBe(12);
  });
}
