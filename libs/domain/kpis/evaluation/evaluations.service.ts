import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@domain/access';
import { Database, newId } from '@platform/database';
import { invalidField, NotFound } from '@platform/errors';
import { Clock } from '@platform/time';
import { IndicatorQuery } from '../indicators/indicator.query.js';
import { IndicatorRecords } from '../indicators/indicator-records.js';
import { kpiRefusals } from '../kpi.errors.js';
import { evaluate } from './evaluate.rule.js';
import type { Evaluation } from './evaluation.schemas.js';
import { evaluationEvents } from './evaluation.events.js';
import type { EvaluationInputs } from './evaluation.types.js';
import type { FrozenView } from './frozen.schemas.js';
import { standardRules } from './standard-rules.js';
import { inputsOf } from './stored.js';

/** Freezes evaluations with everything they rest on (道市確認); any other is derived when it is asked for. */
@Injectable()
export class EvaluationsService {
  constructor(
    private readonly database: Database,
    private readonly records: IndicatorRecords,
    private readonly query: IndicatorQuery,
    private readonly clock: Clock,
  ) {}

  async freeze(actor: Actor, indicatorId: string, year: number): Promise<{ id: string }> {
    return this.database.transaction(async (tx) => {
      const { state } = await this.records.hold(actor, indicatorId, 'evaluation.freeze');
      if (state === 'draft') throw kpiRefusals.stillDraft();
      const stored = await this.query.stored(actor, indicatorId);
      const inputs = inputsOf(stored, { endedBy: await this.clock.today() });
      const rules = stored.rules ?? standardRules;
      if (!inputs.components.some(({ figures }) => figures.some((figure) => figure.year === year)))
        throw invalidField(
          '/year',
          'kpis/nothing-recorded',
          'この年の、終わった期間の実績が記録されていません。未公表・欠測も記録してから確定します。',
          'Nothing is recorded for a period of this year that has ended. Record it first, if only as unpublished or missing.',
        );
      const same = await this.database.row(
        `SELECT 1 FROM (SELECT inputs, rule_set, rule_version FROM evaluations WHERE indicator_id = $1 AND year = $2
           ORDER BY created_at DESC, id DESC LIMIT 1) last WHERE inputs = $3::jsonb AND rule_set = $4 AND rule_version = $5`,
        [indicatorId, year, JSON.stringify(inputs), rules.code, rules.version],
      );
      if (same !== null) throw kpiRefusals.alreadyFrozen();
      const result = evaluate(inputs, year, rules);
      const id = newId();
      await tx.query(
        `INSERT INTO evaluations (id, indicator_id, year, rule_set, rule_version, inputs, result, post_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          id,
          indicatorId,
          year,
          rules.code,
          rules.version,
          JSON.stringify(inputs),
          JSON.stringify(result),
          actor.postId,
        ],
      );
      const { judgement, attainment, progress, pace } = result;
      await this.records.append(tx, actor, evaluationEvents.frozen, indicatorId, {
        evaluationId: id,
        year,
        judgement,
        attainment,
        progress,
        pace,
        ruleSet: rules.code,
        ruleVersion: rules.version,
      });
      return { id };
    });
  }

  /** A frozen evaluation, worked out again to show that it still holds. */
  async read(id: string): Promise<FrozenView> {
    const row = await this.database.row<{ frozen: Omit<FrozenView, 'reproduced'> }>(
      `SELECT json_build_object('id', frozen.id, 'year', frozen.year, 'inputs', frozen.inputs, 'result', frozen.result,
         'indicator', json_build_object('id', indicator.id, 'code', indicator.code, 'name', indicator.name),
         'rules', json_build_object('code', rules.code, 'version', rules.version, 'onTrack', trim_scale(rules.on_track)::text,
           'slightlyBehind', trim_scale(rules.slightly_behind)::text,
           'maintainSlightlyBehind', trim_scale(rules.maintain_slightly_behind)::text),
         'frozenAt', frozen.created_at, 'post', (SELECT name FROM posts WHERE id = frozen.post_id)) AS frozen
       FROM evaluations frozen JOIN indicators indicator ON indicator.id = frozen.indicator_id
       JOIN rule_sets rules ON rules.code = frozen.rule_set AND rules.version = frozen.rule_version WHERE frozen.id = $1`,
      [id],
    );
    if (row === null) throw new NotFound();
    const { inputs, year, rules, result } = row.frozen;
    const again = evaluate(inputs as EvaluationInputs, year, rules);
    return { ...row.frozen, reproduced: isDeepStrictEqual(judgedIn(again), judgedIn(result)) };
  }
}

/** What was judged, without the words for it: those may be put better later. */
function judgedIn({ sentence: _sentence, components, ...of }: Evaluation): object {
  return { ...of, components: components.map(({ sentence: _own, lack: _why, ...component }) => component) };
}
