import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@domain/access';
import { Database, returned } from '@platform/database';
import type { CurrentRow, MeasuredIndicator, PreparedMeasurement } from './measurement.rule.js';

/** A measurement about to be written: what it is of, and what it takes the place of. */
export interface ReadyMeasurement extends PreparedMeasurement {
  id: string;
  indicatorId: string;
  current: CurrentRow | null;
}

/** How measurements lie in their table, many at once. */
@Injectable()
export class MeasurementRecords {
  constructor(private readonly database: Database) {}

  /** The indicators by id; those that the actor may write are held, in one order, until the transaction ends. */
  async indicators(
    ids: readonly string[],
    actor: Actor,
    lock: boolean,
  ): Promise<Map<string, MeasuredIndicator>> {
    const read = `SELECT id, agency_code AS agency, state, unit, stated_unit AS "statedUnit", trim_scale(factor)::text AS factor,
        decimals, period_kind AS "periodKind", cumulative_persons AS "cumulativePersons",
        ARRAY(SELECT number FROM indicator_components WHERE indicator_id = indicators.id) AS components
      FROM indicators WHERE id = ANY($1::uuid[])`;
    if (lock)
      await this.database.rows(
        `SELECT 1 FROM indicators WHERE id = ANY($1::uuid[]) AND ($2 OR agency_code IS NULL OR agency_code = $3)
         ORDER BY id FOR UPDATE`,
        [ids, actor.systemActor !== null, actor.agency],
      );
    const rows = await this.database.rows<MeasuredIndicator>(read, [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** What stands for these periods now, by key. */
  async current(
    rows: readonly (PreparedMeasurement & { indicatorId: string })[],
  ): Promise<Map<string, CurrentRow>> {
    if (rows.length === 0) return new Map();
    const found = await this.database.rows<CurrentRow>(
      `SELECT measured.id, measured.indicator_id AS "indicatorId", measured.component, measured.period_kind AS "periodKind",
         measured.period_from::text AS "periodFrom", measured.period_to::text AS "periodTo", measured.status,
         trim_scale(measured.value)::text AS value, measured.source, measured.published_on AS "publishedOn"
       FROM unnest($1::uuid[], $2::int[], $3::text[], $4::date[], $5::date[]) AS asked (indicator_id, component, kind, first, last)
       JOIN measurements measured ON measured.indicator_id = asked.indicator_id AND measured.component = asked.component
         AND measured.period_kind = asked.kind AND measured.period_from = asked.first AND measured.period_to = asked.last
         AND measured.superseded_by IS NULL`,
      [
        rows.map(({ indicatorId }) => indicatorId),
        rows.map(({ input }) => input.component),
        rows.map(({ period }) => period.kind),
        rows.map(({ period }) => period.from),
        rows.map(({ period }) => period.to),
      ],
    );
    return new Map(
      found.map((row) => [
        [row.indicatorId, row.component, row.periodKind, row.periodFrom, row.periodTo].join(' '),
        row,
      ]),
    );
  }

  async write(
    tx: EntityManager,
    actor: Actor,
    ready: readonly ReadyMeasurement[],
    importRunId: string | null,
  ): Promise<void> {
    if (ready.length === 0) return;
    const rows = ready.map(({ id, indicatorId, input, period, value, statedValue, current }) => ({
      id,
      indicator_id: indicatorId,
      component: input.component,
      year: input.year,
      period_kind: period.kind,
      period_from: period.from,
      period_to: period.to,
      status: input.status,
      value,
      numerator: input.numerator,
      denominator: input.denominator,
      stated_value: statedValue,
      approximate: input.approximate,
      at_least: input.atLeast,
      source: input.source,
      published_on: input.publishedOn,
      note: input.note,
      reason: input.reason,
      former: current?.id ?? null,
    }));
    const asked = `json_to_recordset($1::json) AS new (id uuid, indicator_id uuid, component int, year int, period_kind text,
        period_from date, period_to date, status text, value numeric, numerator numeric, denominator numeric, stated_value text,
        approximate boolean, at_least boolean, source text, published_on text, note text, reason text, former uuid)`;
    const json = JSON.stringify(rows);
    await tx.query(
      `UPDATE measurements SET superseded_by = new.id FROM ${asked} WHERE measurements.id = new.former`,
      [json],
    );
    await tx.query(
      `INSERT INTO measurements (id, indicator_id, component, year, period_kind, period_from, period_to, status, value, numerator,
         denominator, stated_value, approximate, at_least, source, published_on, note, reason, post_id, import_run_id)
       SELECT id, indicator_id, component, year, period_kind, period_from, period_to, status, value, numerator, denominator,
         stated_value, approximate, at_least, source, published_on, note, reason, $2, $3 FROM ${asked}`,
      [json, actor.postId, importRunId],
    );
  }

  /** The newest of their periods go, and what they superseded stands again, but for those that an evaluation rests on. */
  async takeBack(
    tx: EntityManager,
    ids: readonly string[],
  ): Promise<{ id: string; indicatorId: string; formerId: string | null }[]> {
    const gone = await returned<{ id: string; indicatorId: string }>(
      tx,
      `DELETE FROM measurements measured WHERE measured.id = ANY($1) AND measured.superseded_by IS NULL
         AND NOT EXISTS (SELECT FROM evaluations frozen WHERE frozen.indicator_id = measured.indicator_id
           AND frozen.created_at >= measured.created_at)
       RETURNING measured.id, measured.indicator_id AS "indicatorId"`,
      [ids],
    );
    const back = await returned<{ id: string; from: string }>(
      tx,
      `WITH earlier AS MATERIALIZED (SELECT id, superseded_by FROM measurements WHERE superseded_by = ANY($1))
       UPDATE measurements known SET superseded_by = NULL FROM earlier WHERE known.id = earlier.id
       RETURNING known.id, earlier.superseded_by AS from`,
      [gone.map(({ id }) => id)],
    );
    const formers = new Map(back.map(({ id, from }) => [from, id]));
    return gone.map((one) => ({ ...one, formerId: formers.get(one.id) ?? null }));
  }
}
