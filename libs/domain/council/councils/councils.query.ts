import { Injectable } from '@nestjs/common';
import type { Actor } from '@domain/access';
import { Database, Placeholders } from '@platform/database';
import { visibleCouncils } from '../council-visibility.js';
import { COUNCIL_SEATS } from './council.sql.js';

/** The councils that the actor may see; there are a handful, so the list has no pages. */
@Injectable()
export class CouncilsQuery {
  constructor(private readonly database: Database) {}

  async list(actor: Actor): Promise<string> {
    const values = new Placeholders();
    const visible = visibleCouncils(actor, values);
    const body = await this.database.json(
      `SELECT json_build_object('items', coalesce(json_agg(json_build_object('id', council.id, 'code', council.code,
           'name', council.name, 'agency', council.agency_code, 'seats', ${COUNCIL_SEATS})
         ORDER BY council.agency_code NULLS FIRST, council.name COLLATE "C", council.id), '[]'::json))::text AS body
       FROM councils council WHERE ${visible}`,
      values.values,
    );
    return body ?? '{"items":[]}';
  }
}
