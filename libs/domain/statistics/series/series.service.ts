import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, type Agency, requirePermission, requireVisible } from '@domain/access';
import { Database, newId, returned } from '@platform/database';
import { NotFound, StaleEdit } from '@platform/errors';
import { EventLog } from '@platform/events';
import { seriesEvents } from './series.events.js';
import { SeriesQuery } from './series.query.js';
import type { AddSeries, EditSeries, SetChecks } from './series.schemas.js';

const FIELDS = ['title', 'unit', 'population', 'source', 'licence', 'excerpt', 'note'] as const;
type Described = Record<(typeof FIELDS)[number], string | boolean | null>;

/** Statistical tables as sources print them; figures are replaced, never overwritten (SeriesValuesService). */
@Injectable()
export class SeriesService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly query: SeriesQuery,
  ) {}

  async add(actor: Actor, input: AddSeries): Promise<{ id: string }> {
    return this.database.transaction(async (tx) => {
      const owner = input.joint ? 'joint' : (actor.agency ?? 'joint');
      requirePermission(actor, 'statistic.manage', { owner });
      const id = newId();
      await tx.query(
        `INSERT INTO statistic_series (id, code, title, unit, population, source, licence, excerpt, note, agency_code)
         VALUES ($1::uuid, $1::uuid::text, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [id, ...FIELDS.map((field) => input[field]), owner === 'joint' ? null : owner],
      );
      await this.append(tx, actor, seriesEvents.added, id, { ...input });
      return { id };
    });
  }

  async edit(actor: Actor, id: string, version: number, input: EditSeries): Promise<void> {
    await this.change(actor, id, version, async (tx, before) => {
      const changes = Object.fromEntries(
        FIELDS.flatMap((field) =>
          input[field] === undefined || input[field] === before[field]
            ? []
            : [[field, { before: before[field], after: input[field] }]],
        ),
      );
      if (Object.keys(changes).length === 0) return;
      const after = { ...before, ...input };
      await tx.query(
        `UPDATE statistic_series SET title = $2, unit = $3, population = $4, source = $5, licence = $6, excerpt = $7, note = $8 WHERE id = $1`,
        [id, ...FIELDS.map((field) => after[field])],
      );
      await this.append(tx, actor, seriesEvents.edited, id, { changes });
    });
  }

  /** Which rows and columns are totals, and of what. */
  async setChecks(actor: Actor, id: string, version: number, { checks }: SetChecks): Promise<void> {
    await this.change(actor, id, version, async (tx) => {
      const removed = await returned<{ total: string; parts: string[] }>(
        tx,
        `DELETE FROM statistic_checks WHERE series_id = $1 RETURNING total, parts`,
        [id],
      );
      await tx.query(
        `INSERT INTO statistic_checks (series_id, position, axis, total, parts)
         SELECT $1, position, axis, total, ARRAY(SELECT jsonb_array_elements_text(parts))
         FROM jsonb_to_recordset($2::jsonb) AS new (position int, axis text, total text, parts jsonb)`,
        [id, JSON.stringify(checks.map((check, at) => ({ ...check, position: at + 1 })))],
      );
      const change = { before: removed.map(asSum), after: checks.map(asSum) };
      await this.append(tx, actor, seriesEvents.checksSet, id, { changes: { checks: change } });
    });
  }

  /** One change of a series: who may, on which version. */
  async change(
    actor: Actor,
    id: string,
    version: number,
    work: (tx: EntityManager, before: Described) => Promise<void>,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const before = await this.database.row<Described & { owner: Agency | 'joint' }>(
        `SELECT title, unit, population, source, licence, excerpt, note, coalesce(agency_code, 'joint') AS owner
         FROM statistic_series WHERE id = $1`,
        [id],
      );
      if (before === null) throw new NotFound();
      requireVisible(actor, 'statistic.read', { owner: before.owner });
      requirePermission(actor, 'statistic.manage', { owner: before.owner });
      const row = await this.database.row(
        `UPDATE statistic_series SET version = version + 1 WHERE id = $1 AND version = $2 RETURNING id`,
        [id, version],
      );
      if (row === null) throw new StaleEdit(await this.query.read(actor, id));
      await work(tx, before);
    });
  }

  async append(
    tx: EntityManager,
    actor: Actor,
    type: string,
    subjectId: string,
    content: Record<string, unknown>,
  ): Promise<void> {
    await this.events.append(tx, actor, { type, subjectType: 'statistic_series', subjectId, content });
  }
}

function asSum({ total, parts }: { total: string; parts: readonly string[] }): string {
  return `${total} = ${parts.join(' + ')}`;
}
