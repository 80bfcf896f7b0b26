import { Injectable } from '@nestjs/common';
import { type Actor, type Agency, may } from '@domain/access';
import { Database } from '@platform/database';
import { NotFound } from '@platform/errors';
import { evaluationsOf, seriesOf } from '../evaluation/series.js';
import { standardRules } from '../evaluation/standard-rules.js';
import { evaluationOf, inputsOf } from '../evaluation/stored.js';
import { currentOf, INDICATOR_ROW, MEASUREMENT, named, TARGET } from './indicator-row.sql.js';
import type { IndicatorView } from './indicator.schemas.js';
import type { StoredView } from './stored-view.js';
import { warningsOf } from './warnings.rule.js';

const MOST_MEASUREMENTS = 1000;
const MOST_FROZEN = 100;
const MOST_RELATED = 200;

const LINK = `json_build_object('id', link.id,
  'kind', CASE WHEN link.initiative_id IS NOT NULL THEN 'initiative' WHEN link.measure_id IS NOT NULL THEN 'measure'
    WHEN link.goal_id IS NOT NULL THEN 'goal' ELSE 'organisation' END,
  'targetId', coalesce(link.initiative_id, link.measure_id, link.goal_id, link.organisation_id),
  'code', coalesce(initiative.code, measure.code, goal.code),
  'title', coalesce(initiative.title, measure.title, goal.title, organisation.name),
  'within', CASE WHEN programme.id IS NOT NULL THEN json_build_object('id', programme.id, 'code', programme.code, 'name', programme.name)
    WHEN strategy.id IS NOT NULL THEN json_build_object('id', strategy.id, 'code', strategy.code, 'name', strategy.name) END,
  'printedCode', link.printed_code)`;
const LINKS = `(SELECT json_agg(${LINK} ORDER BY link.position, link.id)
  FROM (SELECT * FROM indicator_links WHERE indicator_id = indicator.id ORDER BY position, id LIMIT ${MOST_RELATED}) link
  LEFT JOIN initiatives initiative ON initiative.id = link.initiative_id
  LEFT JOIN programmes programme ON programme.id = initiative.programme_id
  LEFT JOIN strategy_measures measure ON measure.id = link.measure_id
  LEFT JOIN strategy_goals goal ON goal.id = link.goal_id
  LEFT JOIN strategies strategy ON strategy.id = coalesce(measure.strategy_id, goal.strategy_id)
  LEFT JOIN organisations organisation ON organisation.id = link.organisation_id)`;

// Those that share what it is linked to, and itself.
const STAGES = `(SELECT json_agg(json_build_object('id', other.id, 'code', other.code, 'name', other.name, 'stage', other.stage)
    ORDER BY other.stage, other.code COLLATE "C")
  FROM (SELECT other.* FROM indicators other WHERE indicator.stage IS NOT NULL AND other.stage IS NOT NULL AND other.state <> 'draft'
    AND (other.id = indicator.id OR EXISTS (SELECT FROM indicator_links mine JOIN indicator_links its
      ON its.initiative_id = mine.initiative_id OR its.measure_id = mine.measure_id OR its.goal_id = mine.goal_id
        OR its.organisation_id = mine.organisation_id
      WHERE mine.indicator_id = indicator.id AND its.indicator_id = other.id))
    ORDER BY other.stage, other.code LIMIT ${MOST_RELATED}) other)`;

const FORMER_TARGETS = `(SELECT json_object_agg(component, former) FROM (
  SELECT target.component, json_agg(${TARGET} ORDER BY target.created_at DESC, target.id DESC) AS former
  FROM indicator_targets target WHERE target.indicator_id = indicator.id AND target.superseded_by IS NOT NULL
  GROUP BY target.component) each)`;

/** One indicator with everything that its page shows, in one statement. */
@Injectable()
export class IndicatorQuery {
  constructor(private readonly database: Database) {}

  async read(actor: Actor, id: string): Promise<IndicatorView> {
    const { formerTargets, ...stored } = await this.stored(id);
    const inputs = inputsOf(stored, { endedBy: actor.today });
    const rules = stored.rules ?? standardRules;
    const owner: { owner: Agency | 'joint' } = { owner: stored.agency ?? 'joint' };
    const manage = may(actor, 'indicator.manage', owner);
    return {
      ...stored,
      components: stored.components.map((component) => ({
        ...component,
        formerTargets: formerTargets?.[component.number] ?? [],
      })),
      rules,
      warnings: warningsOf(stored, actor.today),
      evaluation: evaluationOf(stored, actor.today),
      evaluations: evaluationsOf(inputs, rules),
      series: seriesOf(inputsOf(stored, { endedBy: null }), rules),
      can: {
        manage: manage && stored.state !== 'ended',
        record: may(actor, 'measurement.record', owner) && stored.state !== 'draft',
        freeze: may(actor, 'evaluation.freeze', owner) && stored.state !== 'draft',
        delete: manage && stored.state === 'draft',
      },
    };
  }

  /** As it is stored, with what its evaluation rests on. */
  async stored(id: string): Promise<StoredView & { formerTargets: Former }> {
    const row = await this.database.row<{ indicator: StoredView & { formerTargets: Former } }>(
      `SELECT json_build_object(${INDICATOR_ROW}) ::jsonb || jsonb_build_object('note', indicator.note, 'stateReason', indicator.state_reason,
         'partOf', ${named('indicators', 'part_of_id')}, 'links', coalesce(${LINKS}, '[]'::json),
         'stages', coalesce(${STAGES}, '[]'::json), 'formerTargets', ${FORMER_TARGETS},
         'parts', coalesce((SELECT json_agg(json_build_object('id', part.id, 'code', part.code, 'name', part.name,
             'periodKind', part.period_kind, 'valueNature', part.value_nature,
             'current', coalesce(${currentOf('part.id', '1')}, '[]'::json)) ORDER BY part.code COLLATE "C")
           FROM (SELECT * FROM indicators WHERE part_of_id = indicator.id ORDER BY code LIMIT ${MOST_RELATED}) part), '[]'::json),
         'measurements', coalesce((SELECT json_agg(${MEASUREMENT} ORDER BY measured.year DESC, measured.period_to DESC,
             measured.component, measured.created_at DESC, measured.id DESC)
           FROM (SELECT * FROM measurements WHERE indicator_id = indicator.id
             ORDER BY year DESC, period_to DESC, component, created_at DESC, id DESC LIMIT ${MOST_MEASUREMENTS}) measured), '[]'::json),
         'frozen', coalesce((SELECT json_agg(json_build_object('id', frozen.id, 'year', frozen.year,
             'judgement', frozen.result ->> 'judgement', 'rules', json_build_object('code', frozen.rule_set, 'version', frozen.rule_version),
             'frozenAt', frozen.created_at, 'post', (SELECT name FROM posts WHERE id = frozen.post_id))
             ORDER BY frozen.year DESC, frozen.created_at DESC, frozen.id)
           FROM (SELECT * FROM evaluations WHERE indicator_id = indicator.id
             ORDER BY year DESC, created_at DESC, id LIMIT ${MOST_FROZEN}) frozen), '[]'::json)) AS indicator
       FROM indicators indicator WHERE indicator.id = $1`,
      [id],
    );
    if (row === null) throw new NotFound();
    return row.indicator;
  }
}

type Former = Record<string, IndicatorView['components'][number]['formerTargets']> | null;
