import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, type Agency, type Permission, requirePermission, requireVisible } from '@domain/access';
import { Database } from '@platform/database';
import { NotFound, StaleEdit } from '@platform/errors';
import { EventLog } from '@platform/events';
import { kpiRefusals } from '../kpi.errors.js';
import { IndicatorQuery } from './indicator.query.js';
import type { Definition } from './indicator-input.schemas.js';

/** An indicator as a command reads it. */
export type StoredDefinition = Definition & {
  code: string;
  agency: Agency | null;
  state: 'draft' | 'active' | 'ended';
  components: number[];
};

const FACTS = `SELECT code, name, usage, kind, direction, value_nature AS "valueNature", unit, stated_unit AS "statedUnit",
    trim_scale(factor)::text AS factor, decimals, cumulative_persons AS "cumulativePersons", period_kind AS "periodKind",
    trim_scale(tolerance)::text AS tolerance, part_of_id AS "partOfId", stage, department_id AS "departmentId",
    strategy_id AS "strategyId", programme_id AS "programmeId", note, agency_code AS agency, state,
    ARRAY(SELECT number FROM indicator_components WHERE indicator_id = indicators.id ORDER BY number) AS components
  FROM indicators WHERE id = $1`;

/** The door through which every command on an indicator goes: permission, version, lock, event. */
@Injectable()
export class IndicatorRecords {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly query: IndicatorQuery,
  ) {}

  /** Changes what two people may edit: conditional on the version that the editor saw. */
  async change(
    actor: Actor,
    id: string,
    version: number,
    work: (tx: EntityManager, before: StoredDefinition) => Promise<void>,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.require(actor, id, 'indicator.manage');
      const moved = await this.database.row(
        `UPDATE indicators SET version = version + 1 WHERE id = $1 AND version = $2 RETURNING id`,
        [id, version],
      );
      if (moved === null) throw new StaleEdit(await this.query.read(actor, id));
      const before = await this.facts(id);
      if (before.state === 'ended') throw kpiRefusals.ended();
      await work(tx, before);
    });
  }

  /** Holds the indicator for a command that no version guards. */
  async hold(actor: Actor, id: string, permission: Permission): Promise<StoredDefinition> {
    await this.require(actor, id, permission);
    const held = await this.database.row(`SELECT 1 FROM indicators WHERE id = $1 FOR UPDATE`, [id]);
    if (held === null) throw new NotFound();
    return this.facts(id);
  }

  async append(
    tx: EntityManager,
    actor: Actor,
    type: string,
    id: string,
    content: Record<string, unknown>,
  ): Promise<void> {
    await this.events.append(tx, actor, { type, subjectType: 'indicator', subjectId: id, content });
  }

  /** Permission comes before the lock: a locking read hides the other agency's rows. */
  private async require(actor: Actor, id: string, permission: Permission): Promise<void> {
    const { agency } = await this.facts(id);
    const record = { owner: agency ?? ('joint' as const) };
    requireVisible(actor, 'indicator.read', record);
    requirePermission(actor, permission, record);
  }

  private async facts(id: string): Promise<StoredDefinition> {
    const row = await this.database.row<StoredDefinition>(FACTS, [id]);
    if (row === null) throw new NotFound();
    return row;
  }
}

type Changes = Record<string, { before: unknown; after: unknown }>;

/** Field by field, what differs. */
export function changesBetween<T extends object>(before: T, after: Partial<T>): Changes {
  return Object.fromEntries(
    (Object.keys(after) as (keyof T & string)[]).flatMap((field) =>
      JSON.stringify(before[field] ?? null) === JSON.stringify(after[field] ?? null)
        ? []
        : [[field, { before: before[field] ?? null, after: after[field] ?? null }]],
    ),
  );
}
