import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, may } from '@domain/access';
import { Database, newId } from '@platform/database';
import { AppError, type FieldProblem, InvalidInput, NotFound } from '@platform/errors';
import { EventLog, type NewEvent } from '@platform/events';
import { Clock } from '@platform/time';
import { IndicatorRecords } from '../indicators/indicator-records.js';
import { kpiRefusals } from '../kpi.errors.js';
import { measurementEvents } from './measurement.events.js';
import {
  type CurrentRow,
  type MeasuredIndicator,
  prepareMeasurement,
  type PreparedMeasurement,
  succession,
} from './measurement.rule.js';
import type { MeasurementInput } from './measurement.schemas.js';

/** One of many to be recorded; its place in the list is what problems refer to. */
export interface RecordRow {
  indicatorId: string;
  input: MeasurementInput;
}
/** What is wrong with a row: a field, or what stands in its way (`refusal`, with what is current). */
export interface RowProblem {
  row: number;
  problem: FieldProblem | null;
  refusal: AppError | null;
}
interface Ready extends PreparedMeasurement {
  id: string;
  indicatorId: string;
  current: CurrentRow | null;
}

/** Records measured values. A revision is a new row that supersedes; several at once take no statement per row. */
@Injectable()
export class MeasurementsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly clock: Clock,
    private readonly records: IndicatorRecords,
  ) {}

  async record(actor: Actor, indicatorId: string, input: MeasurementInput): Promise<{ id: string }> {
    return this.database.transaction(async (tx) => {
      await this.records.hold(actor, indicatorId, 'measurement.record');
      const [id = ''] = await this.recordAll(actor, tx, [{ indicatorId, input }]);
      return { id };
    });
  }

  /**
   * Records all or nothing, and throws what is wrong: a refusal of the first row that has one, else every field that is
   * wrong, as `/<row>/<field>` (without the row when there is only one). `importRunId` marks rows of an import.
   */
  async recordAll(
    actor: Actor,
    tx: EntityManager,
    rows: readonly RecordRow[],
    importRunId: string | null = null,
  ): Promise<string[]> {
    const { ready, problems } = await this.prepare(actor, rows, true);
    const refusal = problems.find((one) => one.refusal !== null)?.refusal;
    if (refusal !== undefined && refusal !== null) throw refusal;
    const wrong = problems.flatMap(({ row, problem }) =>
      problem === null
        ? []
        : [{ ...problem, pointer: rows.length === 1 ? problem.pointer : `/${row}${problem.pointer}` }],
    );
    if (wrong.length > 0) throw new InvalidInput(wrong);
    await this.write(tx, actor, ready, importRunId);
    await this.events.append(tx, actor, ...ready.map((one) => eventOf(one, importRunId)));
    return ready.map(({ id }) => id);
  }

  /** Everything that `recordAll` would refuse, without recording anything: for a dry run. */
  async problemsOf(actor: Actor, rows: readonly RecordRow[]): Promise<RowProblem[]> {
    return (await this.prepare(actor, rows, false)).problems;
  }

  private async prepare(
    actor: Actor,
    rows: readonly RecordRow[],
    lock: boolean,
  ): Promise<{ ready: Ready[]; problems: RowProblem[] }> {
    const today = await this.clock.today();
    const indicators = await this.indicators(
      [...new Set(rows.map(({ indicatorId }) => indicatorId))],
      actor,
      lock,
    );
    const problems: RowProblem[] = [];
    const fit: (PreparedMeasurement & { row: number; indicatorId: string })[] = [];
    for (const [row, { indicatorId, input }] of rows.entries()) {
      const indicator = indicators.get(indicatorId) ?? null;
      const refusal = refusalOf(actor, indicator);
      if (refusal !== null || indicator === null) {
        problems.push({ row, problem: null, refusal });
        continue;
      }
      const { prepared, problems: found } = prepareMeasurement(input, indicator, today);
      problems.push(...found.map((problem) => ({ row, problem, refusal: null })));
      if (prepared !== null) fit.push({ ...prepared, row, indicatorId });
    }
    const current = await this.current(fit);
    const taken = new Set<string>();
    const ready: Ready[] = [];
    for (const one of fit) {
      const key = keyOf(one);
      const stands = current.get(key) ?? null;
      const against = taken.has(key) ? twice() : succession(one, stands);
      taken.add(key);
      if (against === null) ready.push({ ...one, id: newId(), current: stands });
      else if (against instanceof AppError) problems.push({ row: one.row, problem: null, refusal: against });
      else problems.push({ row: one.row, problem: against, refusal: null });
    }
    return { ready, problems: problems.sort((one, other) => one.row - other.row) };
  }

  /** The indicators by id; those that the actor may write are held, in one order, until the transaction ends. */
  private async indicators(
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
  private async current(
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

  private async write(
    tx: EntityManager,
    actor: Actor,
    ready: readonly Ready[],
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
}

function keyOf({ indicatorId, input, period }: PreparedMeasurement & { indicatorId: string }): string {
  return [indicatorId, input.component, period.kind, period.from, period.to].join(' ');
}

function refusalOf(actor: Actor, indicator: MeasuredIndicator | null): AppError | null {
  if (indicator === null) return new NotFound();
  if (!may(actor, 'measurement.record', { owner: indicator.agency ?? 'joint' }))
    return kpiRefusals.notYours();
  return indicator.state === 'draft' ? kpiRefusals.stillDraft() : null;
}

function twice(): FieldProblem {
  return {
    pointer: '/year',
    code: 'kpis/twice',
    messages: { ja: '同じ期間の実績が二つあります。', en: 'The same period stands here twice.' },
  };
}

function eventOf(
  { id, indicatorId, input, period, value, current }: Ready,
  importRunId: string | null,
): NewEvent {
  const { component, year, status, source, publishedOn, reason } = input;
  const facts = {
    measurementId: id,
    component,
    year,
    period: `${period.from}/${period.to}`,
    ...(importRunId === null ? {} : { importRunId }),
  };
  const subject = { subjectType: 'indicator', subjectId: indicatorId };
  if (current === null)
    return {
      type: measurementEvents.recorded,
      ...subject,
      content: { ...facts, status, value, source, publishedOn },
    };
  const after = { status, value, source, publishedOn };
  const changes = Object.fromEntries(
    (Object.keys(after) as (keyof typeof after)[]).flatMap((field) =>
      current[field] === after[field] ? [] : [[field, { before: current[field], after: after[field] }]],
    ),
  );
  return {
    type: measurementEvents.superseded,
    ...subject,
    content: { ...facts, supersededId: current.id, ...(reason === null ? {} : { reason }), changes },
  };
}
