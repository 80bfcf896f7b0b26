import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, type Agency, may, requirePermission } from '@domain/access';
import { initiativesSeen } from '@domain/programmes';
import { Database, newId } from '@platform/database';
import { invalidField, NotFound } from '@platform/errors';
import { indicatorEvents } from '../indicators/indicator.events.js';
import type { AddLink } from '../indicators/indicator-input.schemas.js';
import { IndicatorRecords } from '../indicators/indicator-records.js';
import { kpiRefusals } from '../kpi.errors.js';

const partOfStrategy = (table: string) =>
  `SELECT part.title, strategy.agency_code AS agency FROM ${table} part
   JOIN strategies strategy ON strategy.id = part.strategy_id WHERE part.id = $1`;

/** What an indicator can be linked to: the field, its column, and where its title and its agency (null = both) are. */
const TARGETS = {
  initiativeId: {
    column: 'initiative_id',
    // The history of an indicator is read by more people than a draft that was never proposed.
    read: `SELECT CASE WHEN state = 'draft' AND proposed_at IS NULL THEN '取組の素案' ELSE title END AS title, CASE WHEN owner_kind IN ('prefecture', 'city') THEN owner_kind END AS agency
      FROM initiatives WHERE id = $1`,
  },
  measureId: { column: 'measure_id', read: partOfStrategy('strategy_measures') },
  goalId: { column: 'goal_id', read: partOfStrategy('strategy_goals') },
  organisationId: {
    column: 'organisation_id',
    read: 'SELECT name AS title, NULL AS agency FROM organisations WHERE id = $1',
  },
} as const;
interface Target {
  title: string;
  agency: Agency | null;
}
type Field = keyof typeof TARGETS;
const FIELDS = Object.keys(TARGETS) as Field[];

/** One indicator, entered once, under several initiatives, measures, goals and organisations. */
@Injectable()
export class LinksService {
  constructor(
    private readonly database: Database,
    private readonly records: IndicatorRecords,
  ) {}

  async add(actor: Actor, indicatorId: string, input: AddLink): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { state } = await this.records.hold(actor, indicatorId, 'indicator.manage');
      if (state === 'ended') throw kpiRefusals.ended();
      await this.insert(tx, actor, indicatorId, input, '');
    });
  }

  async remove(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const link = await this.database.row<Record<Field, string | null> & { indicatorId: string }>(
        `SELECT indicator_id AS "indicatorId", initiative_id AS "initiativeId", measure_id AS "measureId", goal_id AS "goalId",
           organisation_id AS "organisationId" FROM indicator_links WHERE id = $1`,
        [id],
      );
      if (link === null) throw new NotFound();
      const { state, agency } = await this.records.hold(actor, link.indicatorId, 'indicator.manage');
      if (state === 'ended') throw kpiRefusals.ended();
      const field = FIELDS.find((one) => link[one] !== null) ?? 'initiativeId';
      const targetId = link[field] ?? '';
      const target = await this.find(field, targetId);
      if (!(await this.sees(actor, field, targetId))) throw new NotFound();
      // An agency may take its own indicator away from anywhere; one of both stays where the other agency put it.
      if (agency === null && target !== null)
        requirePermission(actor, 'indicator.manage', { owner: target.agency ?? 'joint' });
      const gone = await this.database.rows(`DELETE FROM indicator_links WHERE id = $1 RETURNING id`, [id]);
      if (gone.length === 0) throw new NotFound();
      const content = { [field]: targetId, title: target?.title ?? null };
      await this.records.append(tx, actor, indicatorEvents.unlinked, link.indicatorId, content);
    });
  }

  /** Inside a command that holds the indicator. */
  async insert(
    tx: EntityManager,
    actor: Actor,
    indicatorId: string,
    { printedCode, ...targets }: AddLink,
    pointer: string,
  ): Promise<void> {
    const [field, ...others] = FIELDS.filter((one) => targets[one] !== undefined);
    const targetId = field === undefined ? undefined : targets[field];
    if (field === undefined || targetId === undefined || others.length > 0)
      throw invalidField(
        `${pointer}/initiativeId`,
        'kpis/one-target',
        '取組・施策・基本目標・団体のどれか一つを選んでください。',
        'Please choose one of initiative, measure, goal and organisation.',
      );
    const target = await this.find(field, targetId);
    if (target === null || !(await this.sees(actor, field, targetId)))
      throw kpiRefusals.unknown(`${pointer}/${field}`);
    const { title } = target;
    if (!may(actor, 'indicator.manage', { owner: target.agency ?? 'joint' }))
      throw invalidField(
        `${pointer}/${field}`,
        'kpis/other-agencys-target',
        '相手の機関だけの取組・施策・基本目標には、指標をつなげません。',
        'An indicator cannot be put under what is the other agency’s alone.',
      );
    const row = await this.database.row(
      `INSERT INTO indicator_links (id, indicator_id, ${TARGETS[field].column}, printed_code, position)
       SELECT $1, $2, $3, $4, coalesce(max(position), 0) + 1 FROM indicator_links WHERE indicator_id = $2
       ON CONFLICT DO NOTHING RETURNING id`,
      [newId(), indicatorId, targetId, printedCode],
    );
    if (row === null) throw kpiRefusals.alreadyLinked();
    const content = { [field]: targetId, title, ...(printedCode === null ? {} : { printedCode }) };
    await this.records.append(tx, actor, indicatorEvents.linked, indicatorId, content);
  }

  /** What one may not see is not linked, nor is its link known. */
  private async sees(actor: Actor, field: Field, id: string): Promise<boolean> {
    return field !== 'initiativeId' || (await initiativesSeen(this.database, actor, [id])).has(id);
  }

  private async find(field: Field, id: string): Promise<Target | null> {
    return this.database.row<Target>(TARGETS[field].read, [id]);
  }
}
