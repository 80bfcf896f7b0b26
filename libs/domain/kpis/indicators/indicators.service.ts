import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, type Agency, requirePermission } from '@domain/access';
import { Database, newId } from '@platform/database';
import { kpiRefusals } from '../kpi.errors.js';
import { LinksService } from '../links/links.service.js';
import { TargetsService } from '../targets/targets.service.js';
import { DefinitionChecks } from './definition-checks.js';
import { indicatorEvents } from './indicator.events.js';
import { changesBetween, IndicatorRecords, type StoredDefinition } from './indicator-records.js';
import type { CreateIndicator, Definition, EditIndicator } from './indicator-input.schemas.js';

/** The fields of a definition and their columns. */
const COLUMNS: Record<keyof Definition, string> = {
  name: 'name',
  usage: 'usage',
  kind: 'kind',
  direction: 'direction',
  valueNature: 'value_nature',
  unit: 'unit',
  statedUnit: 'stated_unit',
  factor: 'factor',
  decimals: 'decimals',
  cumulativePersons: 'cumulative_persons',
  periodKind: 'period_kind',
  tolerance: 'tolerance',
  partOfId: 'part_of_id',
  stage: 'stage',
  departmentId: 'department_id',
  strategyId: 'strategy_id',
  programmeId: 'programme_id',
  note: 'note',
};
const FIELDS = Object.keys(COLUMNS) as (keyof Definition)[];
/** What a value means: it stays once there is one. 延べ and 実 are two indicators. */
const MEANING: readonly (keyof Definition)[] = ['kind', 'unit', 'periodKind', 'cumulativePersons'];

/** Commands on what an indicator is. Its values, targets and links have services of their own. */
@Injectable()
export class IndicatorsService {
  constructor(
    private readonly database: Database,
    private readonly records: IndicatorRecords,
    private readonly checks: DefinitionChecks,
    private readonly targets: TargetsService,
    private readonly links: LinksService,
  ) {}

  async create(actor: Actor, input: CreateIndicator): Promise<{ id: string }> {
    return this.database.transaction(async (tx) => {
      requirePermission(actor, 'indicator.manage', { owner: input.owner });
      const agency: Agency | null = input.owner === 'joint' ? null : input.owner;
      const definition = Object.fromEntries(FIELDS.map((field) => [field, input[field]])) as Definition;
      await this.checks.assert(definition, agency, null);
      const code = await this.freeCode(tx, input.code);
      const id = newId();
      await tx.query(
        `INSERT INTO indicators (id, code, agency_code, state, ${FIELDS.map((field) => COLUMNS[field]).join(', ')})
         VALUES ($1, $2, $3, $4, ${FIELDS.map((_, index) => `$${index + 5}`).join(', ')})`,
        [id, code, agency, input.state, ...FIELDS.map((field) => definition[field])],
      );
      await this.targets.begin(tx, id, { ...definition, components: [] }, input.components);
      if (input.state === 'active' && lacksTarget(definition, input.components)) throw kpiRefusals.noTarget();
      const { links, ...content } = input;
      await this.records.append(tx, actor, indicatorEvents.created, id, { ...content, code });
      for (const [index, link] of links.entries())
        await this.links.insert(tx, actor, id, link, `/links/${index}`);
      return { id };
    });
  }

  async edit(actor: Actor, id: string, version: number, input: EditIndicator): Promise<void> {
    await this.records.change(actor, id, version, async (tx, before) => {
      const changes = changesBetween<Definition>(before, input);
      const changed = Object.keys(changes) as (keyof Definition)[];
      if (changed.length === 0) return;
      if (changed.some((field) => MEANING.includes(field)) && (await this.isMeasured(id)))
        throw kpiRefusals.measured();
      await this.checks.assert({ ...pick(before), ...input }, before.agency, id);
      await tx.query(
        `UPDATE indicators SET ${changed.map((field, index) => `${COLUMNS[field]} = $${index + 2}`).join(', ')} WHERE id = $1`,
        [id, ...changed.map((field) => changes[field]?.after)],
      );
      await this.records.append(tx, actor, indicatorEvents.edited, id, { changes });
    });
  }

  /** From here on values are recorded, and the definition is on the record. */
  async activate(actor: Actor, id: string, version: number): Promise<void> {
    await this.records.change(actor, id, version, async (tx, before) => {
      if (before.state !== 'draft') throw kpiRefusals.notDraft();
      const lacking = await this.database.row(
        `SELECT 1 FROM indicator_components part WHERE indicator_id = $1 AND NOT EXISTS (SELECT FROM indicator_targets
           WHERE indicator_id = $1 AND component = part.number AND superseded_by IS NULL) LIMIT 1`,
        [id],
      );
      if (lacking !== null && before.kind !== 'undefined') throw kpiRefusals.noTarget();
      await this.enter(tx, actor, id, before, 'active', null);
    });
  }

  /** Nothing published is deleted: it ends, with the reason. */
  async end(actor: Actor, id: string, version: number, reason: string): Promise<void> {
    await this.records.change(actor, id, version, async (tx, before) => {
      if (before.state !== 'active') throw kpiRefusals.notActive();
      await this.enter(tx, actor, id, before, 'ended', reason);
    });
  }

  async delete(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { state, code, name } = await this.records.hold(actor, id, 'indicator.manage');
      if (state !== 'draft') throw kpiRefusals.notDraft();
      const kept = await this.database.row(
        `SELECT 1 WHERE EXISTS (SELECT FROM measurements WHERE indicator_id = $1)
           OR EXISTS (SELECT FROM evaluations WHERE indicator_id = $1) OR EXISTS (SELECT FROM indicators WHERE part_of_id = $1)`,
        [id],
      );
      if (kept !== null) throw kpiRefusals.hasRecords();
      for (const table of [
        'indicator_links',
        'indicator_baselines',
        'indicator_targets',
        'indicator_components',
      ])
        await tx.query(`DELETE FROM ${table} WHERE indicator_id = $1`, [id]);
      await tx.query(`DELETE FROM indicators WHERE id = $1`, [id]);
      await this.records.append(tx, actor, indicatorEvents.deleted, id, { code, name });
    });
  }

  private async enter(
    tx: EntityManager,
    actor: Actor,
    id: string,
    before: StoredDefinition,
    state: 'active' | 'ended',
    reason: string | null,
  ): Promise<void> {
    await tx.query(`UPDATE indicators SET state = $2, state_reason = $3 WHERE id = $1`, [id, state, reason]);
    await this.records.append(
      tx,
      actor,
      state === 'active' ? indicatorEvents.activated : indicatorEvents.ended,
      id,
      { ...(reason === null ? {} : { reason }), changes: { state: { before: before.state, after: state } } },
    );
  }

  private async isMeasured(id: string): Promise<boolean> {
    return (
      (await this.database.row(`SELECT 1 FROM measurements WHERE indicator_id = $1 LIMIT 1`, [id])) !== null
    );
  }

  /** The code that was asked for, or the next number. */
  private async freeCode(tx: EntityManager, wanted: string | undefined): Promise<string> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('codes of indicators', 0))`);
    if (wanted === undefined) {
      const row = await this.database.row<{ code: string }>(
        // lpad alone would cut the fifth digit off.
        `SELECT 'I-' || lpad(next, greatest(4, length(next)), '0') AS code
         FROM (SELECT (coalesce(max(substr(code, 3)::numeric), 0) + 1)::text AS next
           FROM indicators WHERE code ~ '^I-[0-9]+$') numbered`,
      );
      return row?.code ?? 'I-0001';
    }
    const taken = await this.database.row(`SELECT 1 FROM indicators WHERE code = $1`, [wanted]);
    if (taken !== null) throw kpiRefusals.codeTaken();
    return wanted;
  }
}

function pick(stored: StoredDefinition): Definition {
  return Object.fromEntries(FIELDS.map((field) => [field, stored[field]])) as Definition;
}

function lacksTarget({ kind }: Definition, components: CreateIndicator['components']): boolean {
  return kind !== 'undefined' && components.some(({ target }) => target === null);
}
