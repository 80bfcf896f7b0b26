import { DESKTOP, PHONE, type Person } from '../people/person.js';
import { sideways, violations } from './axe.js';

const SMALLEST = { width: 320, height: 640 };

/** What is wrong with the page as it is now, at 1280, 390 and 320 px; empty lists and zeros when nothing is. */
export async function findings({ page }: Person): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const size of [DESKTOP, PHONE, SMALLEST]) {
    await page.setViewportSize(size);
    if (size !== SMALLEST) found[`against WCAG 2.2 AA at ${size.width}`] = await violations(page);
    if (size !== DESKTOP) found[`pixels to move sideways at ${size.width}`] = await sideways(page);
  }
  await page.setViewportSize(DESKTOP);
  return found;
}

/** At 1280 and 390 px nothing against WCAG 2.2 AA, at 390 and 320 px no moving sideways. */
export async function examine(person: Person): Promise<void> {
  expect(await findings(person)).toEqual({
    'against WCAG 2.2 AA at 1280': [],
    'against WCAG 2.2 AA at 390': [],
    'pixels to move sideways at 390': 0,
    'pixels to move sideways at 320': 0,
  });
}
