import { Injectable } from '@nestjs/common';
import { type Actor, may } from '@domain/access';
import { Database, Placeholders } from '@platform/database';
import { NotFound } from '@platform/errors';
import { cursorForms, readCursor } from '@platform/http';
import type { MasterView } from './master.schemas.js';

const MOST_COUNTS = 200;
const ROW = `json_build_object('id', master.id, 'code', master.code, 'name', master.name, 'unit', master.unit,
  'today', (SELECT trim_scale(count)::text FROM master_counts WHERE master_code = master.code AND valid_from <= app_today()
    ORDER BY valid_from DESC LIMIT 1),
  'counts', coalesce((SELECT json_agg(json_build_object('validFrom', valid_from, 'count', trim_scale(count)::text, 'source', source)
      ORDER BY valid_from DESC)
    FROM (SELECT * FROM master_counts WHERE master_code = master.code ORDER BY valid_from DESC LIMIT ${MOST_COUNTS}) counted), '[]'::json))`;

/** What 全 counts, with its dated counts. */
@Injectable()
export class MastersQuery {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, query: { cursor?: string | undefined; limit: number }): Promise<string> {
    const values = new Placeholders();
    const after = readCursor(query.cursor, cursorForms.id);
    const where =
      after === null
        ? 'true'
        : `code COLLATE "C" > (SELECT code COLLATE "C" FROM masters WHERE id = ${values.add(after[0])}::uuid)`;
    const limit = values.constant(query.limit);
    const body = await this.database.json(
      `WITH page AS MATERIALIZED (SELECT * FROM masters WHERE ${where} ORDER BY code COLLATE "C" LIMIT ${limit} + 1),
       shown AS (SELECT * FROM page ORDER BY code COLLATE "C" LIMIT ${limit})
       SELECT json_build_object(
         'items', coalesce((SELECT json_agg(${ROW} ORDER BY master.code COLLATE "C") FROM shown master), '[]'::json),
         'nextCursor', CASE WHEN (SELECT count(*) FROM page) > ${limit}
           THEN (SELECT id FROM shown ORDER BY code COLLATE "C" DESC LIMIT 1) END,
         'can', json_build_object('manage', ${may(actor, 'master.manage', { owner: 'joint' })}))::text AS body`,
      values.values,
    );
    return body ?? '';
  }

  async read(id: string): Promise<MasterView> {
    const row = await this.database.row<{ master: MasterView }>(
      `SELECT ${ROW} AS master FROM masters master WHERE master.id = $1`,
      [id],
    );
    if (row === null) throw new NotFound();
    return row.master;
  }
}
