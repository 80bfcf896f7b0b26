import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, may } from '@domain/access';
import { Database, newId } from '@platform/database';
import { AppError, type FieldProblem, InvalidInput, NotFound } from '@platform/errors';
import { EventLog, type NewEvent } from '@platform/events';
import { Clock } from '@platform/time';
import { IndicatorRecords } from '../indicators/indicator-records.js';
import { kpiRefusals } from '../kpi.errors.js';
import { MeasurementRecords, type ReadyMeasurement } from './measurement-records.js';
import { measurementEvents } from './measurement.events.js';
import {
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

/** Records measured values. A revision is a new row that supersedes; several at once take no statement per row. */
@Injectable()
export class MeasurementsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly clock: Clock,
    private readonly records: IndicatorRecords,
    private readonly measured: MeasurementRecords,
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
    await this.measured.write(tx, actor, ready, importRunId);
    await this.events.append(tx, actor, ...ready.map((one) => eventOf(one, importRunId)));
    return ready.map(({ id }) => id);
  }

  /**
   * Takes measurements of an import back, and returns those that could be: the newest of their periods, on which no
   * evaluation rests. The history is told by the import that is undone.
   */
  async takeBackAll(
    tx: EntityManager,
    ids: readonly string[],
  ): Promise<{ id: string; indicatorId: string; formerId: string | null }[]> {
    return this.measured.takeBack(tx, ids);
  }

  /** Everything that `recordAll` would refuse, without recording anything: for a dry run. */
  async problemsOf(actor: Actor, rows: readonly RecordRow[]): Promise<RowProblem[]> {
    return (await this.prepare(actor, rows, false)).problems;
  }

  private async prepare(
    actor: Actor,
    rows: readonly RecordRow[],
    lock: boolean,
  ): Promise<{ ready: ReadyMeasurement[]; problems: RowProblem[] }> {
    const today = await this.clock.today();
    const indicators = await this.measured.indicators(
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
    const current = await this.measured.current(fit);
    const taken = new Set<string>();
    const ready: ReadyMeasurement[] = [];
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
  { id, indicatorId, input, period, value, current }: ReadyMeasurement,
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
