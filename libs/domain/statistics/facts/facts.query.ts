import { Injectable } from '@nestjs/common';
import { type Actor, may } from '@domain/access';
import { Database, Placeholders } from '@platform/database';
import { NotFound } from '@platform/errors';
import { cursorForms, readCursor } from '@platform/http';
import type { FactListQuery, FactView } from './fact.schemas.js';

const FACT = `json_build_object('id', fact.id, 'code', fact.code, 'label', fact.label, 'topic', fact.topic, 'text', fact.text,
  'value', fact.value::text, 'valueTo', fact.value_to::text, 'unit', fact.unit, 'periodKind', fact.period_kind, 'year', fact.year,
  'from', fact.period_from, 'to', fact.period_to, 'nature', fact.nature, 'wholeCode', fact.whole_code,
  'cumulativePersons', fact.cumulative_persons, 'approximate', fact.approximate, 'note', fact.note,
  'programme', (SELECT json_build_object('id', id, 'name', name) FROM programmes WHERE id = fact.programme_id),
  'strategy', (SELECT json_build_object('id', id, 'name', name) FROM strategies WHERE id = fact.strategy_id),
  'measure', (SELECT json_build_object('id', id, 'name', title) FROM strategy_measures WHERE id = fact.measure_id),
  'organisation', (SELECT json_build_object('id', id, 'name', name) FROM organisations WHERE id = fact.organisation_id),
  'version', fact.version)`;

/** Single figures and statements of the source documents. */
@Injectable()
export class FactsQuery {
  constructor(private readonly database: Database) {}

  /** One statement, in the order of their codes. */
  async list(actor: Actor, query: FactListQuery): Promise<string> {
    const values = new Placeholders();
    const where = ['true'];
    if (query.programme !== undefined) where.push(`programme_id = ${values.add(query.programme)}::uuid`);
    if (query.strategy !== undefined) where.push(`strategy_id = ${values.add(query.strategy)}::uuid`);
    if (query.nature !== undefined) where.push(`nature = ${values.constant(query.nature)}`);
    if (query.search !== undefined) {
      const like = values.add(`%${query.search.normalize('NFKC').replace(/[\\%_]/g, '\\$&')}%`);
      where.push(`normalize(concat_ws(' ', topic, label, text), NFKC) ILIKE ${like}`);
    }
    const after = readCursor(query.cursor, cursorForms.id);
    if (after !== null)
      where.push(
        `(code COLLATE "C") > (SELECT code COLLATE "C" FROM facts WHERE id = ${values.add(after[0])}::uuid)`,
      );
    const limit = values.constant(query.limit);
    const body = await this.database.json(
      `WITH page AS MATERIALIZED (SELECT * FROM facts WHERE ${where.join(' AND ')} ORDER BY code COLLATE "C" LIMIT ${limit} + 1),
       shown AS (SELECT * FROM page ORDER BY code COLLATE "C" LIMIT ${limit})
       SELECT json_build_object(
         'items', coalesce((SELECT json_agg(${FACT} ORDER BY fact.code COLLATE "C") FROM shown fact), '[]'::json),
         'nextCursor', CASE WHEN (SELECT count(*) FROM page) > ${limit}
           THEN (SELECT id FROM shown ORDER BY code COLLATE "C" DESC LIMIT 1) END,
         'can', json_build_object('manage', ${mayManage(actor)}))::text AS body`,
      values.values,
    );
    return body ?? '';
  }

  async read(id: string): Promise<FactView> {
    const row = await this.database.row<{ fact: FactView }>(
      `SELECT ${FACT} AS fact FROM facts fact WHERE id = $1`,
      [id],
    );
    if (row === null) throw new NotFound();
    return row.fact;
  }
}

/** Facts without a strategy stand between the agencies: whoever of the staff finds one in a source writes it down. */
export function mayManage(actor: Actor): boolean {
  return may(actor, 'statistic.manage', { owner: 'joint' });
}
