import type { AuditEventList } from '../../libs/domain/audit/events/audit-event.schemas.js';
import type { HistoryList } from '../../libs/domain/audit/history/history.schemas.js';
import { done } from './build-council.js';
import { type CastName, castNames } from './cast.js';
import { expectProblem } from './problems.js';
import type { TestService } from './test-service.js';

/** Reads histories as members of the cast. */
export class Histories {
  constructor(private readonly service: () => TestService) {}

  async of(name: CastName, kind: string, id: string): Promise<HistoryList> {
    return done(await this.service().as(name).get<HistoryList>(`/history/${kind}/${id}?limit=100`));
  }

  /** Who sees it, in the order of the alphabet; for everybody else it does not exist. */
  async seers(kind: string, id: string): Promise<CastName[]> {
    const found: CastName[] = [];
    for (const name of castNames) {
      const answer = await this.service().as(name).get(`/history/${kind}/${id}`);
      if (answer.status === 200) found.push(name);
      else expectProblem(answer, { status: 404 });
    }
    return found.sort();
  }

  /** The types of the events about a record that somebody audits. */
  async audited(name: CastName, id: string): Promise<string[]> {
    const { items } = done(
      await this.service().as(name).get<AuditEventList>(`/audit/events?record=${id}&limit=100`),
    );
    return items.map(({ type }) => type);
  }
}

export const sentences = ({ items }: HistoryList) => items.map(({ sentence }) => sentence.ja);

/** Without who did it. */
export const acts = (history: HistoryList) => sentences(history).map((one) => one.replace(/^.*?が/, ''));

export const changes = ({ items }: HistoryList, at = 0) =>
  items[at]?.changes.map(({ field, before, after }) => `${field.ja}：${before.ja}→${after.ja}`);
