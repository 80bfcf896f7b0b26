import { eventually } from './eventually.js';
import { Party } from './people/party.js';
import type { Person } from './people/person.js';

const MOST_STEPS = 80;
// What the reader of a screen would be told, and whether the eye can see where the focus is.
const FOCUS = `(() => {
  const element = document.activeElement;
  const style = getComputedStyle(element);
  const label = element.id ? document.querySelector('label[for="' + element.id + '"]') : null;
  return {
    name: (label ?? element).textContent.trim() || element.getAttribute('aria-label') || '',
    visible: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
  };
})()`;

interface Focus {
  name: string;
  visible: boolean;
}

let party: Party;
let staff: Person;
beforeAll(async () => {
  party = await Party.meet({ queues: 'postgresql' });
  staff = await party.person('prefecture.staff');
});
afterAll(async () => party.end());

const press = async (...keys: string[]) => {
  for (const key of keys) await staff.page.keyboard.press(key);
};

/** Moves on with Tab until something so named has the focus; every stop on the way must be visible. */
async function tabTo(name: string | RegExp): Promise<void> {
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    await press('Tab');
    const focus = await staff.page.evaluate<Focus>(FOCUS);
    expect(focus).toMatchObject({ visible: true });
    if (typeof name === 'string' ? focus.name.startsWith(name) : name.test(focus.name)) return;
  }
  throw new Error(`Tab does not lead to ${String(name)}`);
}

const heading = async (name: string) =>
  staff.page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

describe('without a mouse one', () => {
  it('signs in', async () => {
    await staff.page.goto('/');
    await staff.ownPost().waitFor();
    await tabTo('道・総合政策部 地域創生課 担当');
    await press('Enter');
    await heading('私の担当');
  });

  it('skips the navigation', async () => {
    await staff.page.reload();
    await heading('私の担当');
    await tabTo('本文へ進む');
    await press('Enter');
    await eventually(async () => {
      expect(await staff.page.evaluate<string>('document.activeElement.id')).toBe('content');
    });
  });

  it('goes from room to room by letters, which do nothing inside a field', async () => {
    await press('g', 'p');
    await heading('プログラム');
    await press('g', 't');
    await heading('作業');
    await press('g', 'c');
    await heading('会議・議事録');
    await press('g', 'r');
    await heading('報告書');
    await press('g', 'h');
    await heading('私の担当');
  });

  it('gives a task to the other agency and hears where it ended', async () => {
    const { page } = staff;
    await press('n');
    await heading('作業を頼む');
    await tabTo('題名');
    await page.keyboard.type('鍵盤だけで頼んだ作業 n');
    await tabTo('頼む職');
    const chosen = async () => page.evaluate<string>('document.activeElement.selectedOptions[0].textContent');
    for (let steps = 0; steps < 12 && !(await chosen()).includes('経済観光局'); steps++)
      await press('ArrowDown');
    await tabTo('期限');
    await page.keyboard.type('R8.12.4');
    await press('Control+Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(/^作業を頼む$/);
    await press('Enter');
    await page.waitForURL(/\/tasks\/[0-9a-f-]{36}$/);
    await heading('鍵盤だけで頼んだ作業 n');
    await page.getByRole('status').filter({ hasText: '作業を頼みました' }).waitFor();
  });

  it('leaves a question by Esc, and is back where they were', async () => {
    const { page } = staff;
    await tabTo('中止する');
    await press('Enter');
    await page.getByRole('dialog', { name: 'この作業を中止しますか' }).waitFor();
    await press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate<Focus>(FOCUS)).toMatchObject({ name: '中止する' });
  });

  it('walks over the rows of a list, opens one beside it, and returns to its row', async () => {
    const { page } = staff;
    await staff.open('/tasks?as=list&view=asked');
    await page.getByRole('link', { name: '鍵盤だけで頼んだ作業 n' }).waitFor();
    await press('j', 'Enter');
    await page.getByRole('complementary').getByRole('heading', { name: '鍵盤だけで頼んだ作業 n' }).waitFor();
    await eventually(async () => {
      expect(await page.evaluate<Focus>(FOCUS)).toMatchObject({ name: '鍵盤だけで頼んだ作業 n' });
      expect(await page.evaluate<string>('document.activeElement.tagName')).toBe('H2');
    });
    await press('Escape');
    await eventually(async () => {
      expect(await page.evaluate<string>('document.activeElement.tagName')).toBe('A');
    });
    expect(await page.evaluate<Focus>(FOCUS)).toMatchObject({ name: '鍵盤だけで頼んだ作業 n' });
  });
});

describe('in English', () => {
  it('the same pages speak English, and remember it', async () => {
    const { page } = staff;
    await staff.open('/');
    await page
      .getByRole('banner')
      .getByRole('button', { name: /^職とサインイン/ })
      .click();
    await staff.button('English').click();
    await heading('My work');
    expect(await page.evaluate<string>('document.documentElement.lang')).toBe('en');
    await staff.open('/tasks/new');
    await heading('Assign a task');
    await page.reload();
    await heading('Assign a task');
    for (const path of [
      '/programmes/jp-2025-2029',
      '/tasks',
      '/meetings',
      '/reports',
      '/deliveries',
      '/help',
    ]) {
      await staff.open(path);
      const words = await page.getByRole('navigation').first().innerText();
      expect(words).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
    }
    await page
      .getByRole('banner')
      .getByRole('button', { name: /^Post and sign-in/ })
      .click();
    await staff.button('日本語').click();
    await heading('使い方');
  });
});
