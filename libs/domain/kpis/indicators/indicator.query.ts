import { Injectable } from '@nestjs/common';
import { type Actor, type Agency, may } from '@domain/access';
import { seesInitiative } from '@domain/programmes';
import { Database } from '@platform/database';
import { NotFound } from '@platform/errors';
import { evaluationsOf, seriesOf } from '../evaluation/series.js';
import { standardRules } from '../evaluation/standard-rules.js';
import { evaluationOf, inputsOf } from '../evaluation/stored.js';
import { type BaselineChange, formerBaselines } from '../targets/former-baselines.rule.js';
import { currentOf, indicatorRow, MEASUREMENT, named, TARGET } from './indicator-row.sql.js';
import { indicatorEvents } from './indicator.events.js';
import type { IndicatorView } from './indicator.schemas.js';
import type { StoredView } from './stored-view.js';
import { PUBLISHED } from './published.sql.js';
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
const linksSql = (actor: Actor): string => `(SELECT json_agg(${LINK} ORDER BY link.position, link.id)
  FROM (SELECT * FROM indicator_links WHERE indicator_id = indicator.id
      AND (initiative_id IS NULL OR ${seesInitiative(actor, 'initiative_id')}) ORDER BY position, id LIMIT ${MOST_RELATED}) link
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

// The rows keep the present baseline alone; the history keeps the ones before, with the reason.
const BASELINE_CHANGES = `(SELECT json_object_agg(component, told) FROM (
  SELECT changed.content ->> 'component' AS component, json_agg(json_build_object('reason', changed.content ->> 'reason',
      'on', to_char(changed.occurred_at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD'), 'changes', changed.content -> 'changes')
      ORDER BY changed.occurred_at DESC, changed.id DESC) AS told
  FROM (SELECT event.id, event.occurred_at, event.content::jsonb AS content FROM domain_events event
    WHERE event.subject_type = 'indicator' AND event.subject_id = indicator.id AND event.type = '${indicatorEvents.baselineSet}'
      AND event.content IS NOT NULL
    ORDER BY event.occurred_at DESC, event.id DESC LIMIT ${MOST_RELATED}) changed
  GROUP BY 1) each)`;

/** One indicator with everything that its page shows, in one statement. */
@Injectable()
export class IndicatorQuery {
  constructor(private readonly database: Database) {}

  async read(actor: Actor, id: string): Promise<IndicatorView> {
    const { formerTargets, baselineChanges, ...stored } = await this.stored(actor, id);
    const inputs = inputsOf(stored, { endedBy: actor.today });
    const rules = stored.rules ?? standardRules;
    const owner: { owner: Agency | 'joint' } = { owner: stored.agency ?? 'joint' };
    const manage = may(actor, 'indicator.manage', owner);
    return {
      ...stored,
      components: stored.components.map((component) => ({
        ...component,
        formerTargets: formerTargets?.[component.number] ?? [],
        formerBaselines: formerBaselines(component.baseline, baselineChanges?.[component.number] ?? []),
      })),
      rules,
      warnings: warningsOf(stored, actor.today),
      evaluation: evaluationOf(stored, actor.today),
      evaluations: evaluationsOf(inputs, rules),
      series: seriesOf(inputsOf(stored, { endedBy: null }), rules),
      can: {
        manage: manage && stored.state !== 'ended',
        record: may(actor, 'measurement.record', owner) && stored.state !== 'draft',
        publish: may(actor, 'indicator.publish', owner) && stored.state !== 'draft' && !stored.published,
        freeze: may(actor, 'evaluation.freeze', owner) && stored.state !== 'draft',
        delete: manage && stored.state === 'draft',
      },
    };
  }

  /** As it is stored, with what its evaluation rests on. */
  async stored(actor: Actor, id: string): Promise<StoredView & Former> {
    const row = await this.database.row<{ indicator: StoredView & Former }>(
      `SELECT json_build_object(${indicatorRow(actor)}) ::jsonb || jsonb_build_object('note', indicator.note, 'published', ${PUBLISHED}, 'stateReason', indicator.state_reason,
         'partOf', ${named('indicators', 'part_of_id')}, 'links', coalesce(${linksSql(actor)}, '[]'::json),
         'stages', coalesce(${STAGES}, '[]'::json), 'formerTargets', ${FORMER_TARGETS}, 'baselineChanges', ${BASELINE_CHANGES},
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

/** By the number of the component. */
interface Former {
  formerTargets: Record<string, IndicatorView['components'][number]['formerTargets']> | null;
  baselineChanges: Record<string, BaselineChange[]> | null;
}
