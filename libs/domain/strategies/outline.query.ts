import { Injectable } from '@nestjs/common';
import { Database, Placeholders } from '@platform/database';
import { NotFound } from '@platform/errors';
import { cursorForms, readCursor } from '@platform/http';
import type { GoalView, MeasureSearchQuery, MeasureView, SectionView, YearView } from './outline.schemas.js';
import { GOAL, indicatorsOf, MEASURE, SECTION } from './outline.sql.js';

const PLACE = `(-strategy.fy_from, strategy.id, coalesce(goal.number, 1000), measure.position, measure.id)`;
const TABLES = `strategy_measures measure JOIN strategies strategy ON strategy.id = measure.strategy_id
  LEFT JOIN strategy_goals goal ON goal.id = measure.goal_id`;

/** The parts of a strategy by themselves, and measures over all strategies. */
@Injectable()
export class OutlineQuery {
  constructor(private readonly database: Database) {}

  async goal(id: string): Promise<GoalView> {
    return this.one(`SELECT json_build_object(${GOAL}) AS one FROM strategy_goals goal WHERE goal.id = $1`, [
      id,
    ]);
  }

  async section(id: string): Promise<SectionView> {
    return this.one(
      `SELECT json_build_object(${SECTION}) AS one FROM strategy_sections section
       JOIN strategy_goals goal ON goal.id = section.goal_id WHERE section.id = $1`,
      [id],
    );
  }

  async measure(id: string): Promise<MeasureView> {
    return this.one(
      `SELECT json_build_object(${MEASURE}) AS one FROM strategy_measures measure WHERE measure.id = $1`,
      [id],
    );
  }

  async year(strategyId: string, fiscalYear: number): Promise<YearView> {
    return this.one(
      `SELECT json_build_object('fiscalYear', fiscal_year, 'text', text, 'version', version) AS one
       FROM strategy_years WHERE strategy_id = $1 AND fiscal_year = $2`,
      [strategyId, fiscalYear],
    );
  }

  /** Measures of every strategy by SDG, tag or words: one statement, in the order of their plans. */
  async search(query: MeasureSearchQuery): Promise<string> {
    const values = new Placeholders();
    const where = ['true'];
    if (query.sdg !== undefined) where.push(`${values.add(query.sdg)}::int = ANY(measure.sdgs)`);
    if (query.tag !== undefined) where.push(`${values.add(query.tag)}::text = ANY(measure.tags)`);
    if (query.search !== undefined) {
      const like = values.add(`%${query.search.normalize('NFKC').replace(/[\\%_]/g, '\\$&')}%`);
      where.push(
        `(normalize(measure.title, NFKC) ILIKE ${like} OR normalize(coalesce(measure.summary, ''), NFKC) ILIKE ${like})`,
      );
    }
    const after = readCursor(query.cursor, cursorForms.id);
    if (after !== null)
      where.push(
        `${PLACE} > (SELECT ${PLACE.slice(1, -1)} FROM ${TABLES} WHERE measure.id = ${values.add(after[0])}::uuid)`,
      );
    const limit = values.constant(query.limit);
    const body = await this.database.json(
      `WITH page AS MATERIALIZED (SELECT measure.*, row_number() OVER (ORDER BY ${PLACE.slice(1, -1)}) AS place,
           json_build_object('id', strategy.id, 'name', strategy.name, 'agency', strategy.agency_code) AS of_strategy,
           CASE WHEN goal.id IS NOT NULL THEN json_build_object('number', goal.number, 'title', goal.title) END AS of_goal
         FROM ${TABLES} WHERE ${where.join(' AND ')} ORDER BY ${PLACE.slice(1, -1)} LIMIT ${limit} + 1),
       shown AS (SELECT * FROM page ORDER BY place LIMIT ${limit})
       SELECT json_build_object('items', coalesce((SELECT json_agg(json_build_object('id', id, 'code', code, 'kind', kind, 'title', title,
           'sdgs', sdgs, 'tags', tags, 'goal', of_goal, 'strategy', of_strategy,
           'indicators', ${indicatorsOf('measure_id', 'shown')}) ORDER BY place) FROM shown), '[]'::json),
         'nextCursor', CASE WHEN (SELECT count(*) FROM page) > ${limit}
           THEN (SELECT id FROM shown ORDER BY place DESC LIMIT 1) END)::text AS body`,
      values.values,
    );
    return body ?? '';
  }

  private async one<View>(sql: string, parameters: unknown[]): Promise<View> {
    const row = await this.database.row<{ one: View }>(sql, parameters);
    if (row === null) throw new NotFound();
    return row.one;
  }
}
