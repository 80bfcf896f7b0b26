import path from 'node:path';
import type { Person } from './people/person.js';
import { screensFolder } from './settings.js';

/** A picture for the README at this point of the story; nothing in a test run. */
export async function picture(person: Person, name: string, height: number): Promise<void> {
  const folder = screensFolder();
  if (folder === '') return;
  const { page } = person;
  const usual = page.viewportSize();
  const news = person.button('知らせを閉じる');
  if (await news.isVisible()) await news.click();
  await page.setViewportSize({ width: 1280, height });
  await page.evaluate('window.scrollTo(0, 0)');
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
  if (usual !== null) await page.setViewportSize(usual);
}
