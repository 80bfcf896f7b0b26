import { Injectable } from '@nestjs/common';
import { type Actor, may } from '@domain/access';
import { Database, Placeholders } from '@platform/database';
import { NotFound } from '@platform/errors';
import { cursorForms, readCursor } from '@platform/http';
import type { RuleSetView } from './rule-set.schemas.js';

const MOST_USES = 50;
const uses = (table: string) =>
  `coalesce((SELECT json_agg(json_build_object('id', id, 'code', code, 'name', name) ORDER BY code COLLATE "C")
    FROM (SELECT * FROM ${table} WHERE rule_set = rules.code ORDER BY code LIMIT ${MOST_USES}) used), '[]'::json)`;
const ROW = `json_build_object('id', rules.id, 'code', rules.code, 'version', rules.version, 'name', rules.name,
  'newest', NOT EXISTS (SELECT FROM rule_sets later WHERE later.code = rules.code AND later.version > rules.version),
  'onTrack', trim_scale(rules.on_track)::text, 'slightlyBehind', trim_scale(rules.slightly_behind)::text,
  'maintainSlightlyBehind', trim_scale(rules.maintain_slightly_behind)::text, 'note', rules.note, 'since', rules.created_at,
  'programmes', ${uses('programmes')}, 'strategies', ${uses('strategies')})`;
const ORDER = `rules.code COLLATE "C", rules.version DESC, rules.id`;

/** The rules of evaluation in all their versions, the newest first. */
@Injectable()
export class RuleSetsQuery {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, query: { cursor?: string | undefined; limit: number }): Promise<string> {
    const values = new Placeholders();
    const after = readCursor(query.cursor, cursorForms.id);
    const where =
      after === null
        ? 'true'
        : `EXISTS (SELECT FROM rule_sets last WHERE last.id = ${values.add(after[0])}::uuid AND (rules.code COLLATE "C" > last.code COLLATE "C"
             OR (rules.code = last.code AND rules.version < last.version)))`;
    const limit = values.constant(query.limit);
    const body = await this.database.json(
      `WITH page AS MATERIALIZED (SELECT * FROM rule_sets rules WHERE ${where} ORDER BY ${ORDER} LIMIT ${limit} + 1),
       shown AS (SELECT * FROM page rules ORDER BY ${ORDER} LIMIT ${limit})
       SELECT json_build_object(
         'items', coalesce((SELECT json_agg(${ROW} ORDER BY ${ORDER}) FROM shown rules), '[]'::json),
         'nextCursor', CASE WHEN (SELECT count(*) FROM page) > ${limit} THEN (SELECT id FROM shown rules
           ORDER BY rules.code COLLATE "C" DESC, rules.version, rules.id LIMIT 1) END,
         'can', json_build_object('manage', ${may(actor, 'rule_set.manage')}))::text AS body`,
      values.values,
    );
    return body ?? '';
  }

  async read(id: string): Promise<RuleSetView> {
    const row = await this.database.row<{ rules: RuleSetView }>(
      `SELECT ${ROW} AS rules FROM rule_sets rules WHERE rules.id = $1`,
      [id],
    );
    if (row === null) throw new NotFound();
    return row.rules;
  }
}
