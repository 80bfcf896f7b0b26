import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@domain/access';
import { Database, newId } from '@platform/database';
import { newCode } from './new-code.js';
import { OutlineQuery } from './outline.query.js';
import type { AddMeasure, EditMeasure } from './outline.schemas.js';
import { StillUsed, strategyRefusals as refusals, TooManyParts } from './strategy.errors.js';
import { strategyEvents } from './strategy.events.js';
import { changesOf, StrategyRecords } from './strategy-records.js';

const MOST_MEASURES = 500;
type Bodies = AddMeasure['organisations'];
interface Place {
  code: string;
  goalId: string | null;
  sectionId: string | null;
}

/** Commands on measures and projects: wording, place, SDGs, tags, and the organisations that take part. */
@Injectable()
export class MeasuresService {
  constructor(
    private readonly database: Database,
    private readonly records: StrategyRecords,
    private readonly outline: OutlineQuery,
  ) {}

  async add(actor: Actor, strategyId: string, asked: AddMeasure): Promise<{ id: string }> {
    const input = { ...asked, code: asked.code ?? newCode('M') };
    return this.database.transaction(async (tx) => {
      await this.records.lockOpen(actor, strategyId);
      await this.assertPlace(strategyId, input, null);
      await this.assertBodies(input.organisations);
      const count = await this.database.row<{ measures: number }>(
        `SELECT count(*)::int AS measures FROM strategy_measures WHERE strategy_id = $1`,
        [strategyId],
      );
      if ((count?.measures ?? 0) >= MOST_MEASURES) throw new TooManyParts(MOST_MEASURES);
      const id = newId();
      await tx.query(
        `INSERT INTO strategy_measures (id, strategy_id, goal_id, section_id, code, kind, position, title, summary, note, sdgs, tags)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [
          id,
          strategyId,
          input.goalId,
          input.sectionId,
          input.code,
          input.kind,
          input.position,
          input.title,
          input.summary,
          input.note,
          input.sdgs,
          input.tags,
        ],
      );
      await this.setBodies(tx, id, input.organisations);
      const content = { measureId: id, ...input };
      await this.records.append(tx, actor, strategyEvents.measureAdded, strategyId, content);
      return { id };
    });
  }

  async edit(actor: Actor, id: string, version: number, input: EditMeasure): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { strategyId } = await this.outline.measure(id);
      await this.records.lockOpen(actor, strategyId);
      const before = await this.outline.measure(id);
      await this.records.moveOn('strategy_measures', id, version, async () => this.outline.measure(id));
      const { organisations, ...fields } = input;
      const changes = changesOf<object>(before, fields);
      const after = { ...before, ...fields };
      // Taken out of its goal, it stands in none of that goal's sections any more.
      if (fields.goalId !== undefined && fields.goalId !== before.goalId && fields.sectionId === undefined)
        after.sectionId = null;
      if (organisations !== undefined) {
        await this.assertBodies(organisations);
        await this.setBodies(tx, id, organisations);
        const names = (await this.outline.measure(id)).organisations.map(told);
        const earlier = before.organisations.map(told);
        if (JSON.stringify(names) !== JSON.stringify(earlier))
          changes['organisations'] = { before: earlier, after: names };
      }
      if (Object.keys(changes).length === 0) return;
      await this.assertPlace(strategyId, after, id);
      await tx.query(
        `UPDATE strategy_measures SET goal_id = $2, section_id = $3, code = $4, kind = $5, position = $6, title = $7, summary = $8,
           note = $9, sdgs = $10, tags = $11 WHERE id = $1`,
        [
          id,
          after.goalId,
          after.sectionId,
          after.code,
          after.kind,
          after.position,
          after.title,
          after.summary,
          after.note,
          after.sdgs,
          after.tags,
        ],
      );
      const content = { measureId: id, title: before.title, changes };
      await this.records.append(tx, actor, strategyEvents.measureEdited, strategyId, content);
    });
  }

  /** Of a draft, while no indicator and no figure stands on it. */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { strategyId, title } = await this.outline.measure(id);
      await this.records.lockDraft(actor, strategyId);
      const used = await this.database.row(
        `SELECT 1 WHERE EXISTS (SELECT FROM indicator_links WHERE measure_id = $1) OR EXISTS (SELECT FROM facts WHERE measure_id = $1)`,
        [id],
      );
      if (used !== null)
        throw new StillUsed(
          'この施策には指標か数値が結び付いています。先に外してください。',
          'Indicators or figures belong to the measure. Please take them off first.',
        );
      await tx.query(`DELETE FROM strategy_measure_organisations WHERE measure_id = $1`, [id]);
      await tx.query(`DELETE FROM strategy_measures WHERE id = $1`, [id]);
      await this.records.append(tx, actor, strategyEvents.measureRemoved, strategyId, {
        measureId: id,
        title,
      });
    });
  }

  private async assertPlace(
    strategyId: string,
    { code, goalId, sectionId }: Place,
    except: string | null,
  ): Promise<void> {
    const found = await this.database.row<{ taken: boolean; goal: boolean; section: boolean }>(
      `SELECT EXISTS (SELECT FROM strategy_measures WHERE strategy_id = $1 AND code = $2 AND id IS DISTINCT FROM $3::uuid) AS taken,
         $4::uuid IS NULL OR EXISTS (SELECT FROM strategy_goals WHERE id = $4 AND strategy_id = $1) AS goal,
         $5::uuid IS NULL OR EXISTS (SELECT FROM strategy_sections WHERE id = $5 AND goal_id = $4) AS section`,
      [strategyId, code, except, goalId, sectionId],
    );
    if (found?.taken === true) throw refusals.codeTaken();
    if (found?.goal !== true) throw refusals.unknownGoal();
    if (!found.section) throw refusals.unknownSection();
  }

  private async assertBodies(bodies: Bodies): Promise<void> {
    const ids = bodies.map(({ organisationId }) => organisationId);
    const twice = ids.findIndex((one, index) => ids.indexOf(one) !== index);
    if (twice !== -1) throw refusals.organisationTwice(twice);
    const known = await this.database.rows<{ id: string }>(
      `SELECT id FROM organisations WHERE id = ANY($1::uuid[])`,
      [ids],
    );
    const unknown = ids.findIndex((one) => !known.some(({ id }) => id === one));
    if (unknown !== -1) throw refusals.unknownOrganisation(unknown);
  }

  private async setBodies(tx: EntityManager, id: string, bodies: Bodies): Promise<void> {
    await tx.query(`DELETE FROM strategy_measure_organisations WHERE measure_id = $1`, [id]);
    await tx.query(
      `INSERT INTO strategy_measure_organisations (measure_id, organisation_id, role)
       SELECT $1, body.id, body.role FROM unnest($2::uuid[], $3::text[]) body (id, role)`,
      [id, bodies.map(({ organisationId }) => organisationId), bodies.map(({ role }) => role)],
    );
  }
}

function told({ name, role }: { name: string; role: string | null }): string {
  return role === null ? name : `${name}（${role}）`;
}
