import { Injectable } from '@nestjs/common';
import { type Actor, may } from '@domain/access';
import { seesInitiative } from '@domain/programmes';
import { Database, Placeholders } from '@platform/database';
import { cursorForms, readCursor } from '@platform/http';
import type { Evaluation } from '../evaluation/evaluation.schemas.js';
import { judgements } from '../evaluation/evaluation.types.js';
import { evaluationOf, type StoredIndicator } from '../evaluation/stored.js';
import { gapConditions, indicatorRow } from './indicator-row.sql.js';
import type { IndicatorList, IndicatorListQuery } from './indicator.schemas.js';

/** Above this many a list says "500 or more": evaluating further costs more than it tells. */
const MOST_EVALUATED = 500;
type Row = Omit<IndicatorList['items'][number], 'evaluation'> & StoredIndicator;
type Shown = Row & { evaluation: Evaluation };

/** Lists of indicators with their standing: one statement, by code. */
@Injectable()
export class IndicatorsQuery {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, query: IndicatorListQuery): Promise<IndicatorList> {
    const values = new Placeholders();
    const where = conditions(actor, query, values);
    const after = readCursor(query.cursor, cursorForms.id);
    if (after !== null)
      where.push(
        `(code COLLATE "C", id) > (SELECT code COLLATE "C", id FROM indicators WHERE id = ${values.add(after[0])}::uuid)`,
      );
    // The first page counts by judgement, and a judgement is known only once it is derived: both look at all that is found.
    const wholly = after === null || query.judgement !== undefined;
    const most = wholly ? MOST_EVALUATED : query.limit;
    const row = await this.database.row<{ rows: Row[] }>(
      `WITH found AS MATERIALIZED (SELECT * FROM indicators indicator WHERE ${where.join(' AND ')}
         ORDER BY code COLLATE "C", id LIMIT ${most} + 1)
       SELECT coalesce(json_agg(json_build_object(${indicatorRow(actor)}) ORDER BY indicator.code COLLATE "C", indicator.id), '[]'::json)
         AS rows FROM found indicator`,
      values.values,
    );
    const rows = row?.rows ?? [];
    const examined = rows
      .slice(0, most)
      .map((one) => ({ ...one, evaluation: evaluationOf(one, actor.today, query.year) }));
    const found = examined.filter(
      ({ evaluation }) => query.judgement === undefined || evaluation.judgement === query.judgement,
    );
    const items = found.slice(0, query.limit);
    const last = found.length > query.limit ? items.at(-1) : rows.length > most ? examined.at(-1) : undefined;
    return {
      items,
      nextCursor: last?.id ?? null,
      counts: after === null ? countsOf(found, rows.length > most) : null,
      can: { create: may(actor, 'indicator.manage', { owner: actor.agency }) },
    };
  }
}

function countsOf(found: readonly Shown[], capped: boolean): IndicatorList['counts'] {
  const counts = Object.fromEntries(judgements.map((one) => [one, 0])) as Record<
    (typeof judgements)[number],
    number
  >;
  for (const { evaluation } of found) counts[evaluation.judgement] += 1;
  return { ...counts, total: found.length, capped };
}

function conditions(actor: Actor, query: IndicatorListQuery, values: Placeholders): string[] {
  const linked = (condition: string) =>
    `EXISTS (SELECT FROM indicator_links link WHERE link.indicator_id = indicator.id AND ${condition})`;
  const where = ['true'];
  if (query.search !== undefined) {
    const like = values.add(`%${query.search.normalize('NFKC').replace(/[\\%_]/g, '\\$&')}%`);
    where.push(`(normalize(indicator.name, NFKC) ILIKE ${like} OR indicator.code ILIKE ${like})`);
  }
  if (query.programme !== undefined) {
    const programme = values.add(query.programme);
    where.push(
      `(indicator.programme_id = ${programme} OR ${linked(
        `link.initiative_id IN (SELECT id FROM initiatives WHERE programme_id = ${programme})
          AND ${seesInitiative(actor, 'link.initiative_id')}`,
      )})`,
    );
  }
  if (query.strategy !== undefined) {
    const strategy = values.add(query.strategy);
    where.push(`(indicator.strategy_id = ${strategy}
      OR ${linked(`link.measure_id IN (SELECT id FROM strategy_measures WHERE strategy_id = ${strategy})`)}
      OR ${linked(`link.goal_id IN (SELECT id FROM strategy_goals WHERE strategy_id = ${strategy})`)})`);
  }
  if (query.initiative !== undefined)
    where.push(
      linked(
        `link.initiative_id = ${values.add(query.initiative)} AND ${seesInitiative(actor, 'link.initiative_id')}`,
      ),
    );
  if (query.measure !== undefined) where.push(linked(`link.measure_id = ${values.add(query.measure)}`));
  if (query.goal !== undefined) {
    const goal = values.add(query.goal);
    where.push(
      linked(
        `(link.goal_id = ${goal} OR link.measure_id IN (SELECT id FROM strategy_measures WHERE goal_id = ${goal}))`,
      ),
    );
  }
  if (query.organisation !== undefined)
    where.push(linked(`link.organisation_id = ${values.add(query.organisation)}`));
  if (query.department !== undefined) where.push(`indicator.department_id = ${values.add(query.department)}`);
  for (const [column, value] of Object.entries({ usage: query.usage, kind: query.kind, state: query.state }))
    if (value !== undefined) where.push(`indicator.${column} = ${values.constant(value)}`);
  if (query.gap === 'any')
    where.push(
      `(${Object.values(gapConditions)
        .map((condition) => `(${condition})`)
        .join(' OR ')})`,
    );
  else if (query.gap !== undefined) where.push(`(${gapConditions[query.gap]})`);
  return where;
}
