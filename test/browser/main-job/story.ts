import { Party } from '../people/party.js';
import type { DemoName } from '../people/demo-cast.js';
import type { Person } from '../people/person.js';

/** What the chapters hand on to each other. */
export class Story {
  party!: Party;
  /** Path of the task that the prefecture gave to the city. */
  task = '';
  /** Path of the council's meeting. */
  meeting = '';
  private broken: string | null = null;

  async begin(): Promise<void> {
    this.party = await Party.meet({ queues: 'redis' });
  }

  async end(): Promise<void> {
    await this.party.end();
  }

  async person(name: DemoName): Promise<Person> {
    return this.party.person(name);
  }

  /** A test that stands on those before it: when one of them failed, it does not wait for what cannot come. */
  chapter(name: string, happens: () => Promise<void>): void {
    it(name, async () => {
      if (this.broken !== null) throw new Error(`the story broke off at "${this.broken}"`);
      try {
        await happens();
      } catch (error) {
        this.broken = name;
        const { message, stack } = error as Error;
        const seen = await this.party.whatPeopleSee();
        throw Object.assign(new Error(`${message}\n\n${seen}`), { stack: `${stack ?? ''}\n\n${seen}` });
      }
    });
  }
}
