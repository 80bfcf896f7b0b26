import type { Browser } from 'playwright-core';
import { House, type HouseOptions } from '../house/house.js';
import { launchChromium } from './chromium.js';
import type { DemoName } from './demo-cast.js';
import { Person } from './person.js';

// A whole step of a story, on a machine that is busy with other tests.
jest.setTimeout(120_000);

/** The product and the people who use it, for one test file. */
export class Party {
  private readonly people = new Map<DemoName, Person>();

  private constructor(
    readonly house: House,
    private readonly browser: Browser,
  ) {}

  static async meet(options: HouseOptions): Promise<Party> {
    const [house, browser] = await Promise.all([House.open(options), launchChromium()]);
    return new Party(house, browser);
  }

  /** The same person at the same browser each time. */
  async person(name: DemoName): Promise<Person> {
    const known = this.people.get(name);
    if (known !== undefined) return known;
    const person = await this.stranger(name);
    this.people.set(name, person);
    return person;
  }

  /** Somebody at a browser that has never been here. The caller sees them out. */
  async stranger(name: DemoName): Promise<Person> {
    return Person.sitDown(this.browser, this.house.address, name);
  }

  /** Where everybody is and what they read there, to be told when a test fails. */
  async whatPeopleSee(): Promise<string> {
    const views = [...this.people.values()].map(async ({ name, page }) => {
      const text = await page
        .locator('body')
        .innerText({ timeout: 1000 })
        .catch(() => '(nothing)');
      return `${name} at ${page.url()}\n${text.replace(/\n+/g, ' / ').slice(0, 1500)}`;
    });
    return (await Promise.all(views)).join('\n\n');
  }

  /** Everybody goes home. Fails when somebody met an error, or the service logged one. */
  async end(): Promise<void> {
    const outcomes = await Promise.allSettled([...this.people.values()].map(async (one) => one.leave()));
    await this.browser.close();
    await this.house.close();
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  }
}
