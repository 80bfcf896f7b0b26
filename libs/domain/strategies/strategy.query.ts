import { Injectable } from '@nestjs/common';
import { type Actor, may } from '@domain/access';
import { Database, Placeholders } from '@platform/database';
import { NotFound } from '@platform/errors';
import { cursorForms, readCursor } from '@platform/http';
import { GOAL, indicatorsOf, indicatorsOfStrategy, MEASURE, SECTION } from './outline.sql.js';
import { periodsDiffer } from './period-difference.rule.js';
import { isOpen } from './strategy-state.js';
import type { StrategyIndicatorsQuery, StrategyView } from './strategy.schemas.js';

type Stored = Omit<StrategyView, 'can' | 'programmes'> & {
  programmes: Omit<StrategyView['programmes'][number], 'periodDiffers'>[];
};

const MEASURES = (where: string) => `coalesce((SELECT json_agg(json_build_object(${MEASURE},
    'indicators', ${indicatorsOf('measure_id', 'measure')}) ORDER BY section.number NULLS FIRST, measure.position, measure.code, measure.id)
  FROM strategy_measures measure LEFT JOIN strategy_sections section ON section.id = measure.section_id
  WHERE measure.strategy_id = strategy.id AND ${where}), '[]'::json)`;

/** A value of an indicator in the unit in which it is printed. */
const stated = (value: string) =>
  `trim_scale(${value} / CASE WHEN indicator.stated_unit IS NULL THEN 1 ELSE indicator.factor END)::text`;

/** One strategy as its plan is printed: goals, sections, measures, the directions of its years, and what stands on it. */
@Injectable()
export class StrategyQuery {
  constructor(private readonly database: Database) {}

  async read(actor: Actor, id: string): Promise<StrategyView> {
    const row = await this.database.row<{ strategy: Stored }>(
      `SELECT json_build_object('id', strategy.id, 'code', strategy.code, 'name', strategy.name, 'agency', strategy.agency_code,
         'publisher', strategy.publisher, 'generation', strategy.generation, 'fyFrom', strategy.fy_from, 'fyTo', strategy.fy_to,
         'decidedOn', strategy.decided_on, 'vision', strategy.vision, 'note', strategy.note, 'state', strategy.state,
         'stateReason', strategy.state_reason, 'version', strategy.version,
         'supersededBy', (SELECT json_build_object('id', successor.id, 'name', successor.name)
           FROM strategies successor WHERE successor.id = strategy.superseded_by),
         'goals', coalesce((SELECT json_agg(json_build_object(${GOAL}, 'indicators', ${indicatorsOf('goal_id', 'goal')},
             'sections', coalesce((SELECT json_agg(json_build_object(${SECTION}) ORDER BY section.number)
               FROM strategy_sections section WHERE section.goal_id = goal.id), '[]'::json),
             'measures', ${MEASURES('measure.goal_id = goal.id')}) ORDER BY goal.number, goal.code)
           FROM strategy_goals goal WHERE goal.strategy_id = strategy.id), '[]'::json),
         'measures', ${MEASURES('measure.goal_id IS NULL')},
         'years', coalesce((SELECT json_agg(json_build_object('fiscalYear', fiscal_year, 'text', text, 'version', version)
           ORDER BY fiscal_year) FROM strategy_years WHERE strategy_id = strategy.id), '[]'::json),
         'programmes', coalesce((SELECT json_agg(json_build_object('code', programme.code, 'name', programme.name,
             'generation', programme.generation, 'fyFrom', programme.fy_from, 'fyTo', programme.fy_to,
             'periodInferred', programme.period_inferred) ORDER BY programme.generation)
           FROM programme_strategies link JOIN programmes programme ON programme.id = link.programme_id
           WHERE link.strategy_id = strategy.id), '[]'::json),
         'visionFigures', coalesce((SELECT json_agg(json_build_object('id', fact.id, 'label', fact.label, 'text', fact.text,
             'value', fact.value::text, 'valueTo', fact.value_to::text, 'unit', fact.unit, 'year', fact.year,
             'approximate', fact.approximate) ORDER BY fact.year NULLS LAST, fact.code)
           FROM facts fact WHERE fact.strategy_id = strategy.id AND fact.nature = 'vision'), '[]'::json),
         'counts', (SELECT json_build_object('goals', (SELECT count(*) FROM strategy_goals WHERE strategy_id = strategy.id),
             'measures', count(*) FILTER (WHERE kind = 'measure'), 'projects', count(*) FILTER (WHERE kind = 'project'),
             'indicators', ${indicatorsOfStrategy('strategy')})
           FROM strategy_measures WHERE strategy_id = strategy.id)) AS strategy
       FROM strategies strategy WHERE strategy.id = $1`,
      [id],
    );
    if (row === null) throw new NotFound();
    const { strategy } = row;
    const manages = may(actor, 'strategy.manage', { owner: strategy.agency ?? 'joint' });
    return {
      ...strategy,
      programmes: strategy.programmes.map((programme) => ({
        ...programme,
        periodDiffers: periodsDiffer(programme, strategy),
      })),
      can: {
        edit: manages && isOpen(strategy.state),
        activate: manages && strategy.state === 'draft',
        end: manages && strategy.state === 'active',
        supersede: manages && strategy.state === 'active',
        remove: manages && strategy.state === 'draft',
      },
    };
  }

  /** The indicators in the order of the plan, with what it states as baseline and target. */
  async indicators(id: string, query: StrategyIndicatorsQuery): Promise<string> {
    const values = new Placeholders();
    const strategy = values.add(id);
    const after = readCursor(query.cursor, cursorForms.id);
    const limit = values.constant(query.limit);
    const where =
      after === null ? 'true' : `place > (SELECT place FROM placed WHERE id = ${values.add(after[0])}::uuid)`;
    const body = await this.database.json(
      `WITH placed AS (SELECT link.id, link.indicator_id, link.printed_code, link.measure_id, goal.id AS goal_id,
           ROW(coalesce(goal.number, 1000), measure.id IS NOT NULL, coalesce(section.number, 0), coalesce(measure.position, 0),
             coalesce(measure.code, ''), link.position, link.id) AS place
         FROM indicator_links link LEFT JOIN strategy_measures measure ON measure.id = link.measure_id
         LEFT JOIN strategy_sections section ON section.id = measure.section_id
         LEFT JOIN strategy_goals goal ON goal.id = coalesce(link.goal_id, measure.goal_id)
         WHERE coalesce(measure.strategy_id, goal.strategy_id) = ${strategy}::uuid),
       page AS MATERIALIZED (SELECT * FROM placed WHERE ${where} ORDER BY place LIMIT ${limit} + 1),
       shown AS (SELECT * FROM page ORDER BY place LIMIT ${limit})
       SELECT json_build_object('items', coalesce((SELECT json_agg(json_build_object('id', shown.id, 'printedCode', shown.printed_code,
           'goal', (SELECT json_build_object('number', number, 'title', title) FROM strategy_goals WHERE id = shown.goal_id),
           'measure', (SELECT json_build_object('id', id, 'code', code, 'title', title) FROM strategy_measures WHERE id = shown.measure_id),
           'indicator', json_build_object('id', indicator.id, 'code', indicator.code, 'name', indicator.name, 'usage', indicator.usage),
           'unit', coalesce(indicator.stated_unit, indicator.unit), 'cumulativePersons', indicator.cumulative_persons,
           'decimals', CASE WHEN indicator.stated_unit IS NULL OR indicator.factor = 1 THEN indicator.decimals ELSE 0 END,
           'values', coalesce((SELECT json_agg(json_build_object('label', component.label,
               'baseline', json_build_object('status', baseline.status, 'text', baseline.display,
                 'value', ${stated('baseline.value')}, 'year', baseline.year),
               'target', json_build_object('text', target.display, 'value', ${stated('target.value')},
                 'year', target.year_to)) ORDER BY component.number)
             FROM indicator_components component
             LEFT JOIN indicator_baselines baseline ON baseline.indicator_id = component.indicator_id AND baseline.component = component.number
             LEFT JOIN indicator_targets target ON target.indicator_id = component.indicator_id AND target.component = component.number
               AND target.superseded_by IS NULL
             WHERE component.indicator_id = indicator.id), '[]'::json)) ORDER BY shown.place)
         FROM shown JOIN indicators indicator ON indicator.id = shown.indicator_id), '[]'::json),
         'nextCursor', CASE WHEN (SELECT count(*) FROM page) > ${limit} THEN (SELECT id FROM shown ORDER BY place DESC LIMIT 1) END)::text AS body
       FROM strategies WHERE id = ${strategy}::uuid`,
      values.values,
    );
    if (body === null) throw new NotFound();
    return body;
  }
}
