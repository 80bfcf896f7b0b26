import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@domain/access';
import { Database, newId } from '@platform/database';
import { InvalidInput, invalidField } from '@platform/errors';
import { indicatorEvents } from '../indicators/indicator.events.js';
import type { CreateIndicator } from '../indicators/indicator-input.schemas.js';
import { changesBetween, IndicatorRecords, type StoredDefinition } from '../indicators/indicator-records.js';
import { kpiRefusals } from '../kpi.errors.js';
import { countBesideStated } from '../masters/held-count.rule.js';
import { readBaseline, readTarget } from './target.rule.js';
import type { BaselineInput, SetBaseline, SetTarget, TargetInput } from './target.schemas.js';

type Counted = Pick<
  StoredDefinition,
  'kind' | 'unit' | 'statedUnit' | 'factor' | 'decimals' | 'periodKind' | 'components'
>;
/** What the history tells of a target and of a baseline. */
const TARGET_FIELDS = `trim_scale(value)::text AS value, trim_scale(value_to)::text AS "valueTo", year_from AS "yearFrom",
  year_to AS "yearTo", bound, trim_scale(growth_rate)::text AS "growthRate", master_code AS "masterCode", display`;
type ToldTarget = Pick<
  TargetInput,
  'value' | 'valueTo' | 'yearFrom' | 'yearTo' | 'bound' | 'growthRate' | 'masterCode' | 'display'
>;
type ToldBaseline = Pick<BaselineInput, 'status' | 'value' | 'year' | 'display'>;

/** Commands on components, baselines and targets. A target that changes is superseded, never overwritten. */
@Injectable()
export class TargetsService {
  constructor(
    private readonly database: Database,
    private readonly records: IndicatorRecords,
  ) {}

  /** The components of an indicator that is being created, with what they begin with. */
  async begin(
    tx: EntityManager,
    id: string,
    counted: Counted,
    components: CreateIndicator['components'],
  ): Promise<void> {
    assertLabels(
      components.map(({ label }) => label),
      (index) => `/components/${index}/label`,
    );
    const read = components.map(({ baseline, target }, index) => ({
      baseline: baseline === null ? null : readBaseline(baseline, counted, `/components/${index}/baseline`),
      target: target === null ? null : readTarget(target, counted, `/components/${index}/target`),
    }));
    const problems = read.flatMap(({ baseline, target }) => [
      ...(baseline?.problems ?? []),
      ...(target?.problems ?? []),
    ]);
    if (problems.length > 0) throw new InvalidInput(problems);
    for (const [index, { label, baseline, target }] of components.entries()) {
      const number = index + 1;
      await tx.query(`INSERT INTO indicator_components (indicator_id, number, label) VALUES ($1, $2, $3)`, [
        id,
        number,
        label,
      ]);
      if (baseline !== null)
        await this.putBaseline(tx, id, number, { ...baseline, value: read[index]?.baseline?.value ?? null });
      if (target === null) continue;
      const { value = null, valueTo = null } = read[index]?.target ?? {};
      await this.assertMaster({ ...target, value }, counted, `/components/${index}/target`);
      await this.insertTarget(tx, id, number, newId(), { ...target, value, valueTo }, null);
    }
  }

  async setComponents(actor: Actor, id: string, version: number, labels: (string | null)[]): Promise<void> {
    await this.records.change(actor, id, version, async (tx, { components }) => {
      assertLabels(labels, (index) => `/labels/${index}`);
      const before = await this.database.rows<{ number: number; label: string | null; used: boolean }>(
        `SELECT number, label, EXISTS (SELECT FROM indicator_targets WHERE indicator_id = $1 AND component = number)
             OR EXISTS (SELECT FROM measurements WHERE indicator_id = $1 AND component = number)
             OR EXISTS (SELECT FROM indicator_baselines WHERE indicator_id = $1 AND component = number) AS used
           FROM indicator_components WHERE indicator_id = $1 ORDER BY number`,
        [id],
      );
      if (before.some(({ number, used }) => used && number > labels.length))
        throw invalidField(
          '/labels',
          'kpis/component-used',
          '基準値・目標・実績がある項目は除けません。',
          'A value that has a baseline, target or measurement cannot be left out.',
        );
      await tx.query(`DELETE FROM indicator_components WHERE indicator_id = $1 AND number > $2`, [
        id,
        labels.length,
      ]);
      await tx.query(
        `INSERT INTO indicator_components (indicator_id, number, label)
         SELECT $1, number, label FROM unnest($2::text[]) WITH ORDINALITY AS given (label, number)
         ON CONFLICT (indicator_id, number) DO UPDATE SET label = excluded.label`,
        [id, labels],
      );
      const changes = changesBetween({ labels: before.map(({ label }) => label) }, { labels });
      if (Object.keys(changes).length > 0 || components.length !== labels.length)
        await this.records.append(tx, actor, indicatorEvents.componentsSet, id, { changes });
    });
  }

  async setBaseline(actor: Actor, id: string, version: number, input: SetBaseline): Promise<void> {
    await this.records.change(actor, id, version, async (tx, indicator) => {
      assertComponent(indicator, input.component);
      const { value, problems } = readBaseline(input, indicator);
      if (problems.length > 0) throw new InvalidInput(problems);
      const before = await this.database.row<ToldBaseline>(
        `SELECT status, trim_scale(value)::text AS value, year, display FROM indicator_baselines
         WHERE indicator_id = $1 AND component = $2`,
        [id, input.component],
      );
      const { status, year, display } = input;
      const changes = changesBetween<Partial<ToldBaseline>>(before ?? {}, { status, value, year, display });
      if (before?.status === 'given' && Object.keys(changes).length > 0 && input.reason === null)
        throw invalidField(
          '/reason',
          'kpis/reason-needed',
          '基準値を変える理由を入力してください。前の値は履歴に残ります。',
          'Please say why the baseline changes. The history keeps the old one.',
        );
      await this.putBaseline(tx, id, input.component, { ...input, value });
      const content = {
        component: input.component,
        ...(input.reason === null ? {} : { reason: input.reason }),
        changes,
      };
      await this.records.append(tx, actor, indicatorEvents.baselineSet, id, content);
    });
  }

  /** Keeps the one before with the reason why it changed; what was frozen by it stays as it was. */
  async setTarget(actor: Actor, id: string, version: number, input: SetTarget): Promise<void> {
    await this.records.change(actor, id, version, async (tx, indicator) => {
      const { component, reason } = input;
      assertComponent(indicator, component);
      const { value, valueTo, problems } = readTarget(input, indicator);
      if (problems.length > 0) throw new InvalidInput(problems);
      await this.assertMaster({ ...input, value }, indicator, '');
      const before = await this.database.row<ToldTarget & { id: string }>(
        `SELECT id, ${TARGET_FIELDS} FROM indicator_targets WHERE indicator_id = $1 AND component = $2 AND superseded_by IS NULL`,
        [id, component],
      );
      if (before !== null && reason === null)
        throw invalidField(
          '/reason',
          'kpis/reason-needed',
          '目標を変える理由を入力してください。前の目標も残ります。',
          'Please say why the target changes. The old one is kept.',
        );
      const target = { ...input, value, valueTo };
      const targetId = newId();
      if (before !== null)
        await tx.query(`UPDATE indicator_targets SET superseded_by = $2 WHERE id = $1`, [
          before.id,
          targetId,
        ]);
      await this.insertTarget(tx, id, component, targetId, target, before === null ? null : reason);
      const { id: formerId, ...told } = before ?? { id: null };
      const { yearFrom, yearTo, bound, growthRate, masterCode, display } = target;
      const after: ToldTarget = { value, valueTo, yearFrom, yearTo, bound, growthRate, masterCode, display };
      await this.records.append(tx, actor, indicatorEvents.targetSet, id, {
        component,
        targetId,
        ...(formerId === null ? {} : { formerId }),
        ...(reason === null ? {} : { reason }),
        changes: changesBetween<Partial<ToldTarget>>(told, after),
      });
    });
  }

  /**
   * Takes away the target that stands, as when the import that brought it is undone: the one before stands again. Refused
   * once something rests on it.
   */
  async takeBack(actor: Actor, targetId: string): Promise<{ indicatorId: string; formerId: string | null }> {
    const target = await this.database.row<{ indicatorId: string; version: number; formerId: string | null }>(
      `SELECT target.indicator_id AS "indicatorId", indicator.version,
         (SELECT former.id FROM indicator_targets former WHERE former.superseded_by = target.id) AS "formerId"
       FROM indicator_targets target JOIN indicators indicator ON indicator.id = target.indicator_id
       WHERE target.id = $1 AND target.superseded_by IS NULL AND NOT EXISTS (SELECT FROM evaluations frozen
         WHERE frozen.indicator_id = target.indicator_id AND frozen.created_at >= target.created_at)`,
      [targetId],
    );
    if (target === null) throw kpiRefusals.targetInUse();
    const { indicatorId, version, formerId } = target;
    await this.records.change(actor, indicatorId, version, async (tx, { state }) => {
      // A target is what an indicator needs to be in use.
      if (formerId === null && state !== 'draft') throw kpiRefusals.targetInUse();
      await tx.query(`DELETE FROM indicator_targets WHERE id = $1`, [targetId]);
      if (formerId !== null)
        await tx.query(`UPDATE indicator_targets SET superseded_by = NULL WHERE id = $1`, [formerId]);
      await this.records.append(tx, actor, indicatorEvents.targetTakenBack, indicatorId, {
        targetId,
        formerId,
      });
    });
    return { indicatorId, formerId };
  }

  private async putBaseline(
    tx: EntityManager,
    id: string,
    component: number,
    baseline: BaselineInput,
  ): Promise<void> {
    const { status, value, numerator, denominator, year, periodFrom, periodTo, approximate, display } =
      baseline;
    await tx.query(
      `INSERT INTO indicator_baselines (indicator_id, component, status, value, numerator, denominator, year, period_from,
         period_to, approximate, display) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       ON CONFLICT (indicator_id, component) DO UPDATE SET status = excluded.status, value = excluded.value,
         numerator = excluded.numerator, denominator = excluded.denominator, year = excluded.year,
         period_from = excluded.period_from, period_to = excluded.period_to, approximate = excluded.approximate,
         display = excluded.display`,
      [
        id,
        component,
        status,
        value,
        numerator,
        denominator,
        year,
        periodFrom,
        periodTo,
        approximate,
        display,
      ],
    );
  }

  private async insertTarget(
    tx: EntityManager,
    indicatorId: string,
    component: number,
    id: string,
    target: TargetInput,
    reason: string | null,
  ): Promise<void> {
    await tx.query(
      `INSERT INTO indicator_targets (id, indicator_id, component, value, value_to, year_from, year_to, bound, approximate,
         growth_rate, factors, benchmark, master_code, display, note, decided_on, reason)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
      [
        id,
        indicatorId,
        component,
        target.value,
        target.valueTo,
        target.yearFrom,
        target.yearTo,
        target.bound,
        target.approximate,
        target.growthRate,
        target.factors === null ? null : JSON.stringify(target.factors),
        target.benchmark,
        target.masterCode,
        target.display,
        target.note,
        target.decidedOn,
        reason,
      ],
    );
  }

  /** What 全 counts is there, and a number that is stated beside it is the same. */
  private async assertMaster(
    { masterCode, value, yearTo }: Pick<TargetInput, 'masterCode' | 'value' | 'yearTo'>,
    { periodKind }: Pick<Counted, 'periodKind'>,
    pointer: string,
  ): Promise<void> {
    if (masterCode === null) return;
    const master = await this.database.row<{ counts: { from: string; count: string }[] | null }>(
      `SELECT (SELECT json_agg(json_build_object('from', valid_from, 'count', trim_scale(count)::text))
         FROM master_counts WHERE master_code = masters.code) AS counts FROM masters WHERE code = $1`,
      [masterCode],
    );
    if (master === null) throw kpiRefusals.unknown(`${pointer}/masterCode`);
    const count = countBesideStated({ value, yearTo }, master.counts, periodKind);
    if (count !== null) throw kpiRefusals.notTheCount(`${pointer}/value`, count);
  }
}

function assertComponent({ components }: Pick<StoredDefinition, 'components'>, component: number): void {
  if (!components.includes(component)) throw kpiRefusals.unknown('/component');
}

/** Several values are told apart by their labels. */
function assertLabels(labels: readonly (string | null)[], pointer: (index: number) => string): void {
  if (labels.length === 1) return;
  const wrong = labels.findIndex((label, index) => label === null || labels.indexOf(label) !== index);
  if (wrong !== -1)
    throw invalidField(
      pointer(wrong),
      'kpis/label-needed',
      '値が複数あるときは、それぞれに違う名前を付けてください。',
      'Several values need a name each.',
    );
}
