import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

const AXE = readFileSync(path.join(__dirname, '../../../node_modules/axe-core/axe.min.js'), 'utf8');
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
// Texts, because the page's functions are not this file's: nothing here is compiled for a browser.
const RUN = `axe.run(document, { runOnly: ${JSON.stringify(STANDARD)}, resultTypes: ['violations'] })
  .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) =>
    id + ': ' + html.slice(0, 200) + ' | ' + failureSummary.replace(/\\s+/g, ' '))))`;

/** What axe-core finds against WCAG 2.2 AA on the page as it is now: one line for each element. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>(`typeof axe === 'object'`))) await page.evaluate(AXE);
  return page.evaluate<string[]>(RUN);
}

/** By how many pixels the page can be moved sideways. */
export async function sideways(page: Page): Promise<number> {
  return page.evaluate<number>(`document.documentElement.scrollWidth - document.documentElement.clientWidth`);
}
