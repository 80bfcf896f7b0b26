import { Injectable } from '@nestjs/common';
import type { Actor } from '@domain/access';
import { Database, newId } from '@platform/database';
import { newCode } from './new-code.js';
import { OutlineQuery } from './outline.query.js';
import type { AddGoal, EditGoal } from './outline.schemas.js';
import { StillUsed, strategyRefusals as refusals, TooManyParts } from './strategy.errors.js';
import { strategyEvents } from './strategy.events.js';
import { changesOf, StrategyRecords } from './strategy-records.js';

const MOST_GOALS = 50;

/** Commands on the goals of a strategy. */
@Injectable()
export class GoalsService {
  constructor(
    private readonly database: Database,
    private readonly records: StrategyRecords,
    private readonly outline: OutlineQuery,
  ) {}

  async add(actor: Actor, strategyId: string, asked: AddGoal): Promise<{ id: string }> {
    const input = { ...asked, code: asked.code ?? newCode('G') };
    return this.database.transaction(async (tx) => {
      await this.records.lockOpen(actor, strategyId);
      await this.assertCodeFree(strategyId, input.code, null);
      const count = await this.database.row<{ goals: number }>(
        `SELECT count(*)::int AS goals FROM strategy_goals WHERE strategy_id = $1`,
        [strategyId],
      );
      if ((count?.goals ?? 0) >= MOST_GOALS) throw new TooManyParts(MOST_GOALS);
      const id = newId();
      await tx.query(
        `INSERT INTO strategy_goals (id, strategy_id, code, number, title, summary) VALUES ($1, $2, $3, $4, $5, $6)`,
        [id, strategyId, input.code, input.number, input.title, input.summary],
      );
      await this.records.append(tx, actor, strategyEvents.goalAdded, strategyId, { goalId: id, ...input });
      return { id };
    });
  }

  async edit(actor: Actor, id: string, version: number, input: EditGoal): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { strategyId } = await this.outline.goal(id);
      await this.records.lockOpen(actor, strategyId);
      const before = await this.outline.goal(id);
      await this.records.moveOn('strategy_goals', id, version, async () => this.outline.goal(id));
      const changes = changesOf(before, input as Partial<typeof before>);
      if (Object.keys(changes).length === 0) return;
      const after = { ...before, ...input };
      await this.assertCodeFree(strategyId, after.code, id);
      await tx.query(
        `UPDATE strategy_goals SET code = $2, number = $3, title = $4, summary = $5 WHERE id = $1`,
        [id, after.code, after.number, after.title, after.summary],
      );
      const content = { goalId: id, title: before.title, changes };
      await this.records.append(tx, actor, strategyEvents.goalEdited, strategyId, content);
    });
  }

  /** Of a draft, and only an empty one. */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { strategyId, title } = await this.outline.goal(id);
      await this.records.lockDraft(actor, strategyId);
      const used = await this.database.row(
        `SELECT 1 WHERE EXISTS (SELECT FROM strategy_measures WHERE goal_id = $1)
           OR EXISTS (SELECT FROM strategy_sections WHERE goal_id = $1) OR EXISTS (SELECT FROM indicator_links WHERE goal_id = $1)`,
        [id],
      );
      if (used !== null)
        throw new StillUsed(
          'この目標には節・施策・指標があります。先に移すか、消してください。',
          'The goal has sections, measures or indicators. Please move or delete them first.',
        );
      await tx.query(`DELETE FROM strategy_goals WHERE id = $1`, [id]);
      await this.records.append(tx, actor, strategyEvents.goalRemoved, strategyId, { goalId: id, title });
    });
  }

  private async assertCodeFree(strategyId: string, code: string, except: string | null): Promise<void> {
    const taken = await this.database.row(
      `SELECT 1 FROM strategy_goals WHERE strategy_id = $1 AND code = $2 AND id IS DISTINCT FROM $3::uuid`,
      [strategyId, code, except],
    );
    if (taken !== null) throw refusals.codeTaken();
  }
}
