import type { Person } from '../people/person.js';

export interface TaskWish {
  title: string;
  /** Words in the entry of the list of posts. */
  to: string;
  /** As a person types it. */
  due: string;
  /** The day as the form understands it. */
  understood: string;
  description?: string;
}

/** From the initiative's own button to the new task's page; returns its path. */
export async function assignFromInitiative(person: Person, wish: TaskWish): Promise<string> {
  const { page } = person;
  await person.link(/^作業を頼む/).click();
  await page.waitForURL('**/tasks/new?*');
  await page.getByLabel('題名').fill(wish.title);
  await person.choose('頼む職', wish.to);
  await page.getByLabel('期限').fill(wish.due);
  await page.getByText(wish.understood).waitFor();
  if (wish.description !== undefined) await page.getByLabel('内容').fill(wish.description);
  await person.button('作業を頼む').click();
  await person.confirm('作業を頼む');
  await page.waitForURL(/\/tasks\/[0-9a-f-]{36}$/);
  await person.settle();
  return new URL(page.url()).pathname;
}

/** Presses one of the task's acts and waits for the news of it. */
export async function act(person: Person, name: string, news: string): Promise<void> {
  await person.button(name).click();
  await person.page.getByText(news).first().waitFor();
}
