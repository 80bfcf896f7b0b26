import { Injectable } from '@nestjs/common';
import { type Actor, type Agency, may } from '@domain/access';
import { Database, Placeholders } from '@platform/database';
import { cursorForms, readCursor } from '@platform/http';
import { indicatorsOfStrategy } from './outline.sql.js';
import type { StrategyListQuery } from './strategy.schemas.js';

const ORDER = `fy_from DESC, name COLLATE "C", id`;
const OWNERS = ['prefecture', 'city', 'joint'] as const;

/** The strategies, newest period first. */
@Injectable()
export class StrategiesQuery {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, query: StrategyListQuery): Promise<string> {
    const values = new Placeholders();
    const where = ['true'];
    if (query.agency === 'joint') where.push('agency_code IS NULL');
    else if (query.agency !== undefined) where.push(`agency_code = ${values.constant(query.agency)}`);
    if (query.state !== undefined) where.push(`state = ${values.constant(query.state)}`);
    const after = readCursor(query.cursor, cursorForms.id);
    if (after !== null)
      where.push(`EXISTS (SELECT FROM strategies before WHERE before.id = ${values.add(after[0])}::uuid
        AND (-strategy.fy_from, strategy.name COLLATE "C", strategy.id) > (-before.fy_from, before.name COLLATE "C", before.id))`);
    const limit = values.constant(query.limit);
    const mayCreate = OWNERS.filter((owner) => may(actor, 'strategy.manage', { owner }));
    const body = await this.database.json(
      `WITH page AS MATERIALIZED (SELECT * FROM strategies strategy WHERE ${where.join(' AND ')} ORDER BY ${ORDER} LIMIT ${limit} + 1),
       shown AS (SELECT * FROM page ORDER BY ${ORDER} LIMIT ${limit})
       SELECT json_build_object(
         'items', coalesce((SELECT json_agg(json_build_object('id', id, 'code', code, 'name', name, 'agency', agency_code,
             'publisher', publisher, 'generation', generation, 'fyFrom', fy_from, 'fyTo', fy_to, 'state', state,
             'goals', (SELECT count(*) FROM strategy_goals WHERE strategy_id = shown.id),
             'measures', (SELECT count(*) FROM strategy_measures WHERE strategy_id = shown.id),
             'indicators', ${indicatorsOfStrategy('shown')},
             'programmes', coalesce((SELECT json_agg(json_build_object('code', programme.code, 'name', programme.name)
                 ORDER BY programme.generation)
               FROM programme_strategies link JOIN programmes programme ON programme.id = link.programme_id
               WHERE link.strategy_id = shown.id), '[]'::json))
           ORDER BY ${ORDER}) FROM shown), '[]'::json),
         'nextCursor', CASE WHEN (SELECT count(*) FROM page) > ${limit}
           THEN (SELECT id FROM shown ORDER BY fy_from, name COLLATE "C" DESC, id DESC LIMIT 1) END,
         'can', json_build_object('create', ${values.add(JSON.stringify(mayCreate))}::json))::text AS body`,
      values.values,
    );
    return body ?? '';
  }

  /** The strategies that a programme may be positioned in, for the service of programmes. */
  async named(ids: readonly string[]): Promise<{ id: string; name: string; agency: Agency | null }[]> {
    return this.database.rows(
      `SELECT id, name, agency_code AS agency FROM strategies WHERE id = ANY($1::uuid[]) ORDER BY name COLLATE "C", id`,
      [ids],
    );
  }
}
