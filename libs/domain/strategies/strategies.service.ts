import { Injectable } from '@nestjs/common';
import { type Actor, requirePermission } from '@domain/access';
import { Database, newId } from '@platform/database';
import {
  StillUsed,
  StrategyAdopted,
  strategyRefusals as refusals,
  StrategyTransitionRefused,
} from './strategy.errors.js';
import { newCode } from './new-code.js';
import { strategyEvents } from './strategy.events.js';
import { changesOf, type StoredStrategy, StrategyRecords } from './strategy-records.js';
import { type StrategyTransition, strategyTransitions } from './strategy-state.js';
import type { CreateStrategy, EditStrategy, SupersedeStrategy } from './strategy.schemas.js';
import { StrategyQuery } from './strategy.query.js';

/** Commands on a strategy as a whole; goals, measures and years have services of their own. */
@Injectable()
export class StrategiesService {
  constructor(
    private readonly database: Database,
    private readonly records: StrategyRecords,
    private readonly query: StrategyQuery,
  ) {}

  /** A new plan begins as a draft, also one that was adopted long ago: its parts are entered first. */
  async create(actor: Actor, asked: CreateStrategy): Promise<{ id: string }> {
    const input = { ...asked, code: asked.code ?? newCode('S') };
    return this.database.transaction(async (tx) => {
      requirePermission(actor, 'strategy.manage', { owner: input.agency ?? 'joint' });
      if (input.fyTo < input.fyFrom) throw refusals.yearsOutOfOrder();
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('strategy with the code ' || $1, 0))`, [
        input.code,
      ]);
      if ((await this.database.row(`SELECT 1 FROM strategies WHERE code = $1`, [input.code])) !== null)
        throw refusals.codeTaken();
      const id = newId();
      await tx.query(
        `INSERT INTO strategies (id, code, name, agency_code, publisher, generation, fy_from, fy_to, decided_on, vision, note, state)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'draft')`,
        [
          id,
          input.code,
          input.name,
          input.agency,
          input.publisher,
          input.generation,
          input.fyFrom,
          input.fyTo,
          input.decidedOn,
          input.vision,
          input.note,
        ],
      );
      await this.records.append(tx, actor, strategyEvents.created, id, { ...input });
      return { id };
    });
  }

  async edit(actor: Actor, id: string, version: number, input: EditStrategy): Promise<void> {
    await this.database.transaction(async (tx) => {
      const before = await this.records.lockOpen(actor, id);
      await this.records.moveOn('strategies', id, version, async () => this.query.read(actor, id));
      const changes = changesOf<StoredStrategy>(before, input);
      if (Object.keys(changes).length === 0) return;
      const after = { ...before, ...input };
      if (after.fyTo < after.fyFrom) throw refusals.yearsOutOfOrder();
      await tx.query(
        `UPDATE strategies SET name = $2, publisher = $3, generation = $4, fy_from = $5, fy_to = $6, decided_on = $7,
           vision = $8, note = $9 WHERE id = $1`,
        [
          id,
          after.name,
          after.publisher,
          after.generation,
          after.fyFrom,
          after.fyTo,
          after.decidedOn,
          after.vision,
          after.note,
        ],
      );
      await this.records.append(tx, actor, strategyEvents.edited, id, { changes });
    });
  }

  async activate(actor: Actor, id: string, version: number): Promise<void> {
    await this.advance(actor, id, version, 'activate', async () => ({ type: strategyEvents.activated }));
  }

  async end(actor: Actor, id: string, version: number, reason: string): Promise<void> {
    await this.advance(actor, id, version, 'end', async () => ({
      type: strategyEvents.ended,
      reason,
      content: { reason },
    }));
  }

  /** Another plan of the same agency takes its place. */
  async supersede(actor: Actor, id: string, version: number, input: SupersedeStrategy): Promise<void> {
    const { reason, successorId } = input;
    await this.advance(actor, id, version, 'supersede', async (strategy) => {
      const successor = await this.database.row<{ name: string }>(
        `SELECT name FROM strategies WHERE id = $1 AND id <> $2 AND state = 'active' AND agency_code IS NOT DISTINCT FROM $3`,
        [successorId, id, strategy.agency],
      );
      if (successor === null) throw refusals.unknownSuccessor();
      const content = { reason, successorId, successor: successor.name };
      return { type: strategyEvents.superseded, reason, successorId, content };
    });
  }

  /** Only a draft on which nothing stands, with its goals and measures. */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      // Before the row: whoever positions a programme holds this one while the new link looks for the row.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [positionLock(id)]);
      const strategy = await this.records.lock(actor, id);
      if (strategy.state !== 'draft') throw new StrategyAdopted();
      await this.assertUnused(id);
      await tx.query(`DELETE FROM strategy_years WHERE strategy_id = $1`, [id]);
      await tx.query(
        `DELETE FROM strategy_measure_organisations WHERE measure_id IN (SELECT id FROM strategy_measures WHERE strategy_id = $1)`,
        [id],
      );
      await tx.query(`DELETE FROM strategy_measures WHERE strategy_id = $1`, [id]);
      await tx.query(
        `DELETE FROM strategy_sections WHERE goal_id IN (SELECT id FROM strategy_goals WHERE strategy_id = $1)`,
        [id],
      );
      await tx.query(`DELETE FROM strategy_goals WHERE strategy_id = $1`, [id]);
      await tx.query(`DELETE FROM strategies WHERE id = $1`, [id]);
      const { name, code } = strategy;
      await this.records.append(tx, actor, strategyEvents.removed, id, { name, code });
    });
  }

  private async advance(
    actor: Actor,
    id: string,
    version: number,
    transition: StrategyTransition,
    work: (strategy: StoredStrategy) => Promise<{
      type: string;
      reason?: string;
      successorId?: string;
      content?: Record<string, unknown>;
    }>,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const strategy = await this.records.lock(actor, id);
      await this.records.moveOn('strategies', id, version, async () => this.query.read(actor, id));
      const { from, to } = strategyTransitions[transition];
      if (strategy.state !== from) throw new StrategyTransitionRefused();
      const { type, reason, successorId, content } = await work(strategy);
      await tx.query(
        `UPDATE strategies SET state = $2, state_reason = $3, superseded_by = $4 WHERE id = $1`,
        [id, to, reason ?? null, successorId ?? null],
      );
      await this.records.append(tx, actor, type, id, content ?? {});
    });
  }

  private async assertUnused(id: string): Promise<void> {
    const used = await this.database.row<{ programmes: string[]; numbers: boolean }>(
      `SELECT coalesce((SELECT array_agg(programme.name ORDER BY programme.generation) FROM programme_strategies link
           JOIN programmes programme ON programme.id = link.programme_id WHERE link.strategy_id = $1), '{}') AS programmes,
         EXISTS (SELECT FROM indicators WHERE strategy_id = $1) OR EXISTS (SELECT FROM facts WHERE strategy_id = $1)
           OR EXISTS (SELECT FROM data_issues WHERE strategy_id = $1)
           OR EXISTS (SELECT FROM strategy_measures measure JOIN facts ON facts.measure_id = measure.id WHERE measure.strategy_id = $1)
           OR EXISTS (SELECT FROM indicator_links link LEFT JOIN strategy_measures measure ON measure.id = link.measure_id
             LEFT JOIN strategy_goals goal ON goal.id = link.goal_id WHERE coalesce(measure.strategy_id, goal.strategy_id) = $1) AS numbers`,
      [id],
    );
    const [programme] = used?.programmes ?? [];
    if (programme !== undefined)
      throw new StillUsed(
        `「${programme}」が位置づけられています。先に位置づけを外してください。`,
        `“${programme}” is positioned in it. Please take that back first.`,
      );
    if (used?.numbers === true)
      throw new StillUsed(
        '指標や数値、疑義が結び付いています。先に外してください。',
        'Indicators, figures or data issues belong to it. Please take them off first.',
      );
  }
}

/** Held while a strategy is deleted, and while a programme is positioned in it. */
export function positionLock(strategyId: string): string {
  return `programmes positioned in ${strategyId}`;
}
