import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, type Agency, requirePermission } from '@domain/access';
import { Database } from '@platform/database';
import { NotFound, StaleEdit } from '@platform/errors';
import { EventLog } from '@platform/events';
import { StrategyAdopted, StrategyClosed } from './strategy.errors.js';
import { isOpen, type StrategyState } from './strategy-state.js';

export interface StoredStrategy {
  id: string;
  code: string;
  name: string;
  agency: Agency | null;
  publisher: string | null;
  generation: number | null;
  fyFrom: number;
  fyTo: number;
  decidedOn: string | null;
  vision: string | null;
  note: string | null;
  state: StrategyState;
}

/** A table whose rows have an id and a version, and belong to a strategy. */
type Versioned = 'strategies' | 'strategy_goals' | 'strategy_sections' | 'strategy_measures';

const READ = `SELECT id, code, name, agency_code AS agency, publisher, generation, fy_from AS "fyFrom", fy_to AS "fyTo",
    decided_on AS "decidedOn", vision, note, state FROM strategies WHERE id = $1`;

/** What every command on a strategy or a part of it does first and last. */
@Injectable()
export class StrategyRecords {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  /** The strategy, locked, once it is known that the actor may change it. Its parts change under this lock. */
  async lock(actor: Actor, id: string): Promise<StoredStrategy> {
    const seen = await this.database.row<StoredStrategy>(READ, [id]);
    if (seen === null) throw new NotFound();
    requirePermission(actor, 'strategy.manage', { owner: seen.agency ?? 'joint' });
    const strategy = await this.database.row<StoredStrategy>(`${READ} FOR UPDATE`, [id]);
    if (strategy === null) throw new NotFound();
    return strategy;
  }

  /** The same, and it is not over. */
  async lockOpen(actor: Actor, id: string): Promise<StoredStrategy> {
    const strategy = await this.lock(actor, id);
    if (!isOpen(strategy.state)) throw new StrategyClosed();
    return strategy;
  }

  /** The same, and it was never adopted: what was printed once is not deleted. */
  async lockDraft(actor: Actor, id: string): Promise<StoredStrategy> {
    const strategy = await this.lock(actor, id);
    if (strategy.state !== 'draft') throw new StrategyAdopted();
    return strategy;
  }

  /** Counts the version up, or refuses with what is saved now. */
  async moveOn(
    table: Versioned,
    id: string,
    version: number,
    current: () => Promise<unknown>,
  ): Promise<void> {
    const row = await this.database.row(
      `UPDATE ${table} SET version = version + 1 WHERE id = $1 AND version = $2 RETURNING id`,
      [id, version],
    );
    if (row === null) throw new StaleEdit(await current());
  }

  async append(
    tx: EntityManager,
    actor: Actor,
    type: string,
    id: string,
    content: Record<string, unknown>,
  ): Promise<void> {
    await this.events.append(tx, actor, { type, subjectType: 'strategy', subjectId: id, content });
  }
}

export type Changes = Record<string, { before: unknown; after: unknown }>;

/** What really changes among the fields that were given. */
export function changesOf<Fields extends object>(before: Fields, given: Partial<Fields>): Changes {
  return Object.fromEntries(
    (Object.keys(given) as (keyof Fields & string)[]).flatMap((field) =>
      given[field] === undefined || JSON.stringify(given[field]) === JSON.stringify(before[field])
        ? []
        : [[field, { before: before[field], after: given[field] }]],
    ),
  );
}
