import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { eventually } from '../eventually.js';
import { demoCast, type DemoName } from './demo-cast.js';
import { watch } from './watch.js';

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** Somebody of the demo cast at a browser of their own. */
export class Person {
  private constructor(
    readonly name: DemoName,
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly complaints: string[],
  ) {}

  static async sitDown(browser: Browser, address: string, name: DemoName): Promise<Person> {
    const context = await browser.newContext({
      baseURL: address,
      viewport: DESKTOP,
      locale: 'ja-JP',
      timezoneId: 'Asia/Tokyo',
      reducedMotion: 'reduce',
      acceptDownloads: true,
    });
    context.setDefaultTimeout(20_000);
    const complaints = await watch(context, address);
    return new Person(name, await context.newPage(), context, complaints);
  }

  /** Opens an address; signs in on the way when that is asked. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.settle();
    if (new URL(this.page.url()).pathname === '/sign-in') await this.chooseOwnPost();
  }

  /** The one click of the sign-in page, and the wait for the page behind it. */
  async chooseOwnPost(): Promise<void> {
    await this.ownPost().click();
    await this.page.waitForURL((url) => url.pathname !== '/sign-in');
    await this.settle();
  }

  ownPost(): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${demoCast[this.name]}`) });
  }

  /** Waits until the page has its heading and nothing on it is still being loaded. */
  async settle(): Promise<void> {
    await this.page.getByRole('heading', { level: 1 }).first().waitFor();
    await this.page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  }

  async heading(): Promise<string> {
    return this.page.getByRole('heading', { level: 1 }).innerText();
  }

  /** Waits until the main part of the page says all of it. */
  async reads(...words: (string | RegExp)[]): Promise<void> {
    const main = this.page.getByRole('main');
    await eventually(async () => {
      const text = await main.innerText();
      for (const one of words) expect(text).toMatch(one);
    });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  link(name: string | RegExp): Locator {
    return this.page.getByRole('link', { name });
  }

  /** Chooses the entry of a list that contains `words`. */
  async choose(label: string, words: string): Promise<void> {
    const list = this.page.getByLabel(label);
    const entry = list.locator('option', { hasText: words }).first();
    await entry.waitFor({ state: 'attached' });
    await list.selectOption(await entry.getAttribute('value'));
  }

  /** Confirms what the open dialog asks, by the button that repeats the verb. */
  async confirm(verb: string): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('button', { name: verb }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  /** The connection of this browser. */
  async setOffline(offline: boolean): Promise<void> {
    await this.context.setOffline(offline);
  }

  /** Forgets complaints that the story meant to cause; fails when there is another. */
  forgive(...expected: RegExp[]): void {
    expect(this.complaints.filter((one) => !expected.some((pattern) => pattern.test(one)))).toEqual([]);
    this.complaints.length = 0;
  }

  async leave(): Promise<void> {
    await this.context.close();
    expect({ person: this.name, complaints: this.complaints }).toEqual({ person: this.name, complaints: [] });
  }
}
