import { eventually } from '../eventually.js';
import type { Person } from '../people/person.js';

/** Waits until the subjects in the local mailbox that match are these, newest first. */
export async function waitForMails(person: Person, pattern: RegExp, subjects: string[]): Promise<void> {
  await eventually(async () => {
    await person.open('/mailbox');
    const all = await person.page.locator('main [data-row-link]').allInnerTexts();
    expect(all.filter((subject) => pattern.test(subject))).toEqual(subjects);
  });
}

/** Opens the newest mail of that subject. */
export async function openMail(person: Person, subject: string): Promise<void> {
  await person.open('/mailbox');
  await person.link(subject).first().click();
  await person.page.waitForURL('**/mailbox/*');
  await person.page.getByRole('heading', { level: 1, name: subject }).waitFor();
}
