import { Injectable } from '@nestjs/common';
import { type Actor, may } from '@domain/access';
import { Database, Placeholders } from '@platform/database';
import { NotFound } from '@platform/errors';
import { cursorForms, readCursor } from '@platform/http';
import { checkTotals } from './checks.rule.js';
import { MOST_VALUES, type SeriesListQuery, type SeriesView } from './series.schemas.js';

const OWNER = `coalesce(series.agency_code, 'joint')`;
const SUMMARY = `'id', series.id, 'code', series.code, 'title', series.title, 'unit', series.unit, 'population', series.population,
  'source', series.source, 'owner', ${OWNER}, 'excerpt', series.excerpt`;
const VALUE = `'id', value.id, 'periodKind', value.period_kind, 'year', value.year, 'from', value.period_from, 'to', value.period_to,
  'row', value.row_label, 'column', value.column_label, 'status', value.status, 'value', value.value::text,
  'valueTo', value.value_to::text, 'approximate', value.approximate, 'rank', value.rank`;
const PLACE = `value.period_from, value.period_to, value.row_position, value.column_position, value.row_label COLLATE "C", value.column_label COLLATE "C"`;
const MOST_SUPERSEDED = 200;

/** Statistics that both agencies read, with their sources. */
@Injectable()
export class SeriesQuery {
  constructor(private readonly database: Database) {}

  /** One statement, by title. */
  async list(actor: Actor, query: SeriesListQuery): Promise<string> {
    const values = new Placeholders();
    const where = ['true'];
    if (query.search !== undefined) {
      const like = values.add(`%${query.search.normalize('NFKC').replace(/[\\%_]/g, '\\$&')}%`);
      where.push(`normalize(concat_ws(' ', title, population, source), NFKC) ILIKE ${like}`);
    }
    const after = readCursor(query.cursor, cursorForms.id);
    if (after !== null)
      where.push(
        `(title COLLATE "C", id) > (SELECT title COLLATE "C", id FROM statistic_series WHERE id = ${values.add(after[0])}::uuid)`,
      );
    const limit = values.constant(query.limit);
    const body = await this.database.json(
      `WITH page AS MATERIALIZED (SELECT * FROM statistic_series WHERE ${where.join(' AND ')}
         ORDER BY title COLLATE "C", id LIMIT ${limit} + 1),
       shown AS (SELECT * FROM page ORDER BY title COLLATE "C", id LIMIT ${limit})
       SELECT json_build_object(
         'items', coalesce((SELECT json_agg(json_build_object(${SUMMARY}, 'periodKind', held.kind, 'firstYear', held.first,
             'lastYear', held.last, 'values', held.count,
             'checks', (SELECT count(*) FROM statistic_checks WHERE series_id = series.id))
             ORDER BY series.title COLLATE "C", series.id)
           FROM shown series CROSS JOIN LATERAL (SELECT min(period_kind) AS kind, min(year) AS first, max(year) AS last, count(*) AS count
             FROM statistic_values WHERE series_id = series.id AND superseded_by IS NULL) held), '[]'::json),
         'nextCursor', CASE WHEN (SELECT count(*) FROM page) > ${limit}
           THEN (SELECT id FROM shown ORDER BY title COLLATE "C" DESC, id DESC LIMIT 1) END,
         'can', json_build_object('add', ${mayAdd(actor)}))::text AS body`,
      values.values,
    );
    return body ?? '';
  }

  async read(actor: Actor, id: string): Promise<SeriesView> {
    const row = await this.database.row<{
      series: Omit<SeriesView, 'can' | 'findings' | 'rows' | 'columns'>;
    }>(
      `SELECT json_build_object(${SUMMARY}, 'licence', series.licence, 'note', series.note, 'version', series.version,
         'checks', coalesce((SELECT json_agg(json_build_object('position', position, 'axis', axis, 'total', total, 'parts', parts)
             ORDER BY position) FROM statistic_checks WHERE series_id = series.id), '[]'::json),
         'values', coalesce((SELECT json_agg(json_build_object(${VALUE}) ORDER BY ${PLACE})
           FROM (SELECT * FROM statistic_values value WHERE series_id = series.id AND superseded_by IS NULL
             ORDER BY ${PLACE} LIMIT ${MOST_VALUES}) value), '[]'::json),
         'superseded', coalesce((SELECT json_agg(json_build_object(${VALUE}, 'replacedOn', value.replaced_on, 'reason', value.why)
             ORDER BY value.replaced_on DESC, value.id)
           FROM (SELECT value.*, later.reason AS why, (later.created_at AT TIME ZONE 'Asia/Tokyo')::date::text AS replaced_on
             FROM statistic_values value JOIN statistic_values later ON later.id = value.superseded_by
             WHERE value.series_id = series.id ORDER BY later.created_at DESC, value.id LIMIT ${MOST_SUPERSEDED}) value), '[]'::json)
         ) AS series
       FROM statistic_series series WHERE series.id = $1`,
      [id],
    );
    if (row === null) throw new NotFound();
    const { series } = row;
    return {
      ...series,
      rows: [...new Set(series.values.map((value) => value.row))],
      columns: [...new Set(series.values.map((value) => value.column))],
      findings: checkTotals(series.checks, series.values),
      can: { manage: may(actor, 'statistic.manage', { owner: series.owner }) },
    };
  }
}

export function mayAdd(actor: Actor): boolean {
  return may(actor, 'statistic.manage', { owner: actor.agency ?? 'joint' });
}
