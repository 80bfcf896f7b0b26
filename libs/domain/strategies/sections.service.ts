import { Injectable } from '@nestjs/common';
import type { Actor } from '@domain/access';
import { Database, newId } from '@platform/database';
import { OutlineQuery } from './outline.query.js';
import type { AddSection, EditSection } from './outline.schemas.js';
import { StillUsed, strategyRefusals as refusals, TooManyParts } from './strategy.errors.js';
import { strategyEvents } from './strategy.events.js';
import { changesOf, StrategyRecords } from './strategy-records.js';

const MOST_SECTIONS = 50;

/** Commands on the sections under which a plan prints the measures of a goal. */
@Injectable()
export class SectionsService {
  constructor(
    private readonly database: Database,
    private readonly records: StrategyRecords,
    private readonly outline: OutlineQuery,
  ) {}

  async add(actor: Actor, goalId: string, input: AddSection): Promise<{ id: string }> {
    return this.database.transaction(async (tx) => {
      const { strategyId } = await this.outline.goal(goalId);
      await this.records.lockOpen(actor, strategyId);
      await this.outline.goal(goalId); // still there under the lock
      await this.assertNumberFree(goalId, input.number, null);
      const count = await this.database.row<{ sections: number }>(
        `SELECT count(*)::int AS sections FROM strategy_sections WHERE goal_id = $1`,
        [goalId],
      );
      if ((count?.sections ?? 0) >= MOST_SECTIONS) throw new TooManyParts(MOST_SECTIONS);
      const id = newId();
      await tx.query(`INSERT INTO strategy_sections (id, goal_id, number, title) VALUES ($1, $2, $3, $4)`, [
        id,
        goalId,
        input.number,
        input.title,
      ]);
      const content = { sectionId: id, goalId, ...input };
      await this.records.append(tx, actor, strategyEvents.sectionAdded, strategyId, content);
      return { id };
    });
  }

  async edit(actor: Actor, id: string, version: number, input: EditSection): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { strategyId, goalId } = await this.outline.section(id);
      await this.records.lockOpen(actor, strategyId);
      const before = await this.outline.section(id);
      await this.records.moveOn('strategy_sections', id, version, async () => this.outline.section(id));
      const changes = changesOf(before, input as Partial<typeof before>);
      if (Object.keys(changes).length === 0) return;
      const after = { ...before, ...input };
      await this.assertNumberFree(goalId, after.number, id);
      await tx.query(`UPDATE strategy_sections SET number = $2, title = $3 WHERE id = $1`, [
        id,
        after.number,
        after.title,
      ]);
      const content = { sectionId: id, title: before.title, changes };
      await this.records.append(tx, actor, strategyEvents.sectionEdited, strategyId, content);
    });
  }

  async remove(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { strategyId, title } = await this.outline.section(id);
      await this.records.lockDraft(actor, strategyId);
      const used = await this.database.row(`SELECT 1 FROM strategy_measures WHERE section_id = $1 LIMIT 1`, [
        id,
      ]);
      if (used !== null)
        throw new StillUsed(
          'この節には施策があります。先に移すか、消してください。',
          'The section has measures. Please move or delete them first.',
        );
      await tx.query(`DELETE FROM strategy_sections WHERE id = $1`, [id]);
      await this.records.append(tx, actor, strategyEvents.sectionRemoved, strategyId, {
        sectionId: id,
        title,
      });
    });
  }

  private async assertNumberFree(goalId: string, number: number, except: string | null): Promise<void> {
    const taken = await this.database.row(
      `SELECT 1 FROM strategy_sections WHERE goal_id = $1 AND number = $2 AND id IS DISTINCT FROM $3::uuid`,
      [goalId, number, except],
    );
    if (taken !== null) throw refusals.sectionTaken();
  }
}
