import type { IndicatorList, IndicatorView } from '@domain/kpis';
import type { AgreementView } from '../../libs/domain/agreements/agreement.schemas.js';
import type { OrganisationView } from '../../libs/domain/organisations/organisation.schemas.js';
import type { InitiativeView } from '../../libs/domain/programmes/initiative.schemas.js';
import type { ProgrammeView } from '../../libs/domain/programmes/programme.schemas.js';
import type { progressView } from '../../libs/domain/progress/progress.schemas.js';
import type { SeriesView } from '../../libs/domain/statistics/series/series.schemas.js';
import type { FactView } from '../../libs/domain/statistics/facts/fact.schemas.js';
import type { StrategyView } from '../../libs/domain/strategies/strategy.schemas.js';
import type { z } from 'zod';
import { good } from './answers.js';
import type { CastName } from './cast.js';
import type { TestService } from './test-service.js';

interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}
interface Named {
  id: string;
  name: string;
}
type Progress = z.infer<typeof progressView>;
export type Block = Progress['themes'][number]['blocks'][number];
export type Entry = Block['entries'][number];
export interface StrategyIndicators {
  items: { printedCode: string | null; indicator: { code: string; usage: string } }[];
}

/** Somebody who reads the service as its pages do, and finds a record by the name that it has there. */
export class SystemReader {
  constructor(private readonly service: TestService) {}

  async get<Body>(address: string, by: CastName = 'viewer'): Promise<Body> {
    return good(await this.service.as(by).get<Body>(address));
  }

  /** All pages of a list. */
  async all<Item>(address: string): Promise<Item[]> {
    const items: Item[] = [];
    for (let next: string | null = ''; next !== null;) {
      const mark = `${address.includes('?') ? '&' : '?'}limit=100${next && `&cursor=${encodeURIComponent(next)}`}`;
      const page: Page<Item> = await this.get(address + mark);
      items.push(...page.items);
      next = page.nextCursor;
    }
    return items;
  }

  async programme(code: string): Promise<ProgrammeView> {
    return this.get(`/programmes/${code}`);
  }

  async initiative(code: string, programme = 'jp-2025-2029'): Promise<InitiativeView> {
    const { themes } = await this.programme(programme);
    const found = themes.flatMap(({ initiatives }) => initiatives).find((one) => one.code === code);
    return this.get(`/initiatives/${only(found, code).id}`);
  }

  async organisation(name: string): Promise<OrganisationView> {
    const found = await this.all<Named>(`/organisations?search=${encodeURIComponent(name)}`);
    return this.get(
      `/organisations/${
        only(
          found.find((one) => one.name === name),
          name,
        ).id
      }`,
    );
  }

  async agreement(name: string): Promise<AgreementView> {
    const found = await this.all<Named>(`/agreements?state=any&search=${encodeURIComponent(name)}`);
    return this.get(
      `/agreements/${
        only(
          found.find((one) => one.name === name),
          name,
        ).id
      }`,
    );
  }

  async strategy(code: string): Promise<StrategyView> {
    const found = await this.all<{ id: string; code: string }>('/strategies');
    return this.get(
      `/strategies/${
        only(
          found.find((one) => one.code === code),
          code,
        ).id
      }`,
    );
  }

  async indicator(code: string): Promise<IndicatorView> {
    const found = await this.all<IndicatorList['items'][number]>('/indicators');
    return this.get(
      `/indicators/${
        only(
          found.find((one) => one.code === code),
          code,
        ).id
      }`,
    );
  }

  async series(code: string): Promise<SeriesView> {
    const found = await this.all<{ id: string; code: string }>('/statistics');
    return this.get(
      `/statistics/${
        only(
          found.find((one) => one.code === code),
          code,
        ).id
      }`,
    );
  }

  async facts(search: string): Promise<FactView[]> {
    return this.all(`/facts?search=${encodeURIComponent(search)}`);
  }

  async fact(code: string): Promise<FactView> {
    return only(
      (await this.all<FactView>('/facts')).find((one) => one.code === code),
      code,
    );
  }

  async progress(programme = 'jp-2020-2024'): Promise<Progress> {
    return this.get(`/programmes/${programme}/progress`);
  }

  /** The block in which an entry is printed, and the entry. */
  async printed(entry: string): Promise<{ block: Block; entry: Entry }> {
    const blocks = (await this.progress()).themes.flatMap((theme) => theme.blocks);
    const places = blocks.flatMap((block) => block.entries.map((one) => ({ block, entry: one })));
    return only(
      places.find((one) => one.entry.code === entry),
      entry,
    );
  }
}

function only<One>(found: One | undefined, name: string): One {
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}
