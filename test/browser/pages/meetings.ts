import type { Locator } from 'playwright-core';
import type { Person } from '../people/person.js';

/** Creates a meeting of the joint council; returns its path. */
export async function createMeeting(
  person: Person,
  wish: { day: string; time: string; place: string },
): Promise<string> {
  const { page } = person;
  await person.open('/meetings');
  await person.link('会議をつくる').first().click();
  await page.waitForURL('**/meetings/new');
  await person.choose('会議体', '人口減少問題対策協議会');
  await page.getByLabel('開催日').fill(wish.day);
  await page.getByLabel('開始時刻').fill(wish.time);
  await page.getByLabel('場所（任意）').fill(wish.place);
  await person.button('会議をつくる').click();
  await page.waitForURL(/\/meetings\/[0-9a-f-]{36}$/);
  await person.settle();
  return new URL(page.url()).pathname;
}

export async function addAgendaItem(person: Person, title: string, initiative?: string): Promise<void> {
  await person.page.getByLabel('議題').last().fill(title);
  if (initiative !== undefined) await person.choose('取組', initiative);
  await person.button('議題を加える').click();
  await agendaItem(person, title).waitFor();
}

/** The part of the agenda page under that title. */
export function agendaItem(person: Person, title: string): Locator {
  const heading = person.page.getByRole('heading', { level: 2, name: title });
  return person.page.locator('section').filter({ has: heading });
}

/** A step of the meeting's own life; each is confirmed. */
export async function step(person: Person, name: string, state: string): Promise<void> {
  await person.button(name).click();
  await person.confirm(name);
  await person.page.getByRole('main').getByText(state, { exact: true }).first().waitFor();
}

export async function openTab(person: Person, name: string): Promise<void> {
  await person.page.getByRole('navigation', { name: '会議の内容' }).getByRole('link', { name }).click();
  await person.settle();
}

export function minutesText(person: Person): Locator {
  return person.page.getByLabel('議事要旨の本文');
}
