import { Injectable } from '@nestjs/common';
import { type Actor, may } from '@domain/access';
import { Database, Placeholders } from '@platform/database';
import { cursorForms, readCursor } from '@platform/http';
import { isAgency } from './dated.sql.js';
import type { OrganisationListQuery } from './organisation.schemas.js';

export const ORGANISATION_ROW = `'id', organisation.id, 'name', organisation.name, 'kind', organisation.kind,
  'subkind', organisation.subkind, 'aliases', organisation.aliases,
  'validFrom', organisation.valid_from, 'validTo', organisation.valid_to,
  'people', (SELECT count(*) FROM people WHERE organisation_id = organisation.id)`;
const VALID = `(organisation.valid_to IS NULL OR organisation.valid_to >= app_today())`;
const KEY = `organisation.name COLLATE "C", organisation.id`;

/** Other bodies: whom outside people belong to, and who takes part in programmes. */
@Injectable()
export class OrganisationsQuery {
  constructor(private readonly database: Database) {}

  /** One statement, by name. */
  async list(actor: Actor, query: OrganisationListQuery): Promise<string> {
    const values = new Placeholders();
    const where = conditions(query, values).join(' AND ');
    const after = readCursor(query.cursor, cursorForms.id);
    const onwards =
      after === null
        ? ''
        : `AND (name COLLATE "C", id) > (SELECT name COLLATE "C", id FROM organisations WHERE id = ${values.add(after[0])}::uuid)`;
    const limit = values.constant(query.limit);
    const body = await this.database.json(
      `WITH page AS MATERIALIZED (SELECT * FROM organisations organisation WHERE ${where} ${onwards}
         ORDER BY ${KEY} LIMIT ${limit} + 1),
       shown AS (SELECT * FROM page organisation ORDER BY ${KEY} LIMIT ${limit}),
       counted AS (SELECT organisation.kind, organisation.subkind, count(*)::int AS count
         FROM organisations organisation WHERE ${where} GROUP BY organisation.kind, organisation.subkind)
       SELECT json_build_object(
         'items', coalesce((SELECT json_agg(json_build_object(${ORGANISATION_ROW}) ORDER BY ${KEY}) FROM shown organisation), '[]'::json),
         'nextCursor', CASE WHEN (SELECT count(*) FROM page) > ${limit}
           THEN (SELECT id FROM shown ORDER BY name COLLATE "C" DESC, id DESC LIMIT 1) END,
         'kinds', coalesce((SELECT json_agg(json_build_object('kind', kind, 'count', count, 'subkinds', subkinds) ORDER BY count DESC, kind)
           FROM (SELECT kind, sum(count)::int AS count,
               coalesce(json_agg(json_build_object('subkind', subkind, 'count', count) ORDER BY subkind COLLATE "C")
                 FILTER (WHERE subkind IS NOT NULL), '[]'::json) AS subkinds
             FROM counted GROUP BY kind) by_kind), '[]'::json),
         'can', json_build_object('create', ${may(actor, 'organisation.manage')}))::text AS body`,
      values.values,
    );
    return body ?? '';
  }
}

function conditions(query: OrganisationListQuery, values: Placeholders): string[] {
  const where = [`NOT ${isAgency('organisation')}`, query.ended === 'true' ? 'true' : VALID];
  if (query.kind !== undefined) where.push(`organisation.kind = ${values.constant(query.kind)}`);
  if (query.subkind !== undefined) where.push(`organisation.subkind = ${values.add(query.subkind)}`);
  if (query.search !== undefined) {
    const like = values.add(`%${query.search.normalize('NFKC').replace(/[\\%_]/g, '\\$&')}%`);
    const found = (text: string) => `normalize(${text}, NFKC) ILIKE ${like}`;
    where.push(`(${found('organisation.name')}
      OR EXISTS (SELECT FROM unnest(organisation.aliases) alias WHERE ${found('alias')})
      OR EXISTS (SELECT FROM organisation_names former WHERE former.organisation_id = organisation.id AND ${found('former.name')})
      OR ${found(`coalesce(organisation.subkind, '')`)} OR ${found(`coalesce(organisation.note, '')`)})`);
  }
  return where;
}
