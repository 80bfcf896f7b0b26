import type { EntityManager } from 'typeorm';
import { AppError, InvalidInput, StaleEdit } from '@platform/errors';
import type { RowRefusal, RowToWrite, WriteContext, WrittenRow } from '../sheet-form.js';
import { asInputs, type AskedRow } from './measurement-inputs.js';

/** What the page would refuse as well, row by row. */
export async function measurementRefusals(
  tx: EntityManager,
  rows: readonly RowToWrite[],
  { actor, features }: WriteContext,
): Promise<RowRefusal[]> {
  const asked = await asInputs(tx, rows);
  const fit = asked.filter(isFit);
  const found = await features.measurements.problemsOf(
    actor,
    fit.map(({ record }) => record),
  );
  return [
    ...asked.flatMap((one) =>
      'problems' in one ? [{ number: one.row.number, error: new InvalidInput(one.problems) }] : [],
    ),
    ...found.flatMap(({ row, problem, refusal }) => {
      const number = fit[row]?.row.number;
      const error = refusal ?? (problem === null ? null : new InvalidInput([problem]));
      return number === undefined || error === null ? [] : [{ number, error }];
    }),
  ];
}

/** Each row is a new measurement; the one that it was made from is superseded, if nothing else has done so meanwhile. */
export async function writeMeasurements(
  tx: EntityManager,
  rows: readonly RowToWrite[],
  { actor, runId, features }: WriteContext,
): Promise<WrittenRow[]> {
  const fit = (await asInputs(tx, rows)).filter(isFit);
  const records = fit.map(({ record }) => record);
  try {
    const ids = await features.measurements.recordAll(actor, tx, records, runId);
    return fit.flatMap(({ row, record }, index) => {
      const id = ids[index];
      const { number, version } = row;
      return id === undefined
        ? []
        : [{ number, id, version: (version ?? 0) + 1, subjectId: record.indicatorId }];
    });
  } catch (error) {
    // Somebody recorded the same period since the check: none of the rows is written.
    if (error instanceof StaleEdit || (error instanceof AppError && error.code === 'kpis/already-recorded'))
      return [];
    throw error;
  }
}

function isFit(one: AskedRow): one is Extract<AskedRow, { record: unknown }> {
  return 'record' in one;
}

/** The imported measurement goes, and the one before it is the current one again, unless somebody has built on it. */
export async function giveBackMeasurements(
  tx: EntityManager,
  rows: readonly RowToWrite[],
  { features }: WriteContext,
): Promise<WrittenRow[]> {
  const gone = await features.measurements.takeBackAll(
    tx,
    rows.flatMap(({ id }) => (id === null ? [] : [id])),
  );
  const byId = new Map(gone.map((one) => [one.id, one]));
  return rows.flatMap(({ number, id, version }) => {
    const one = byId.get(id ?? '');
    return one?.formerId === undefined || one.formerId === null
      ? []
      : [{ number, id: one.formerId, version: (version ?? 1) - 1, subjectId: one.indicatorId }];
  });
}

export async function removeMeasurements(
  tx: EntityManager,
  rows: readonly WrittenRow[],
  { features }: WriteContext,
): Promise<number[]> {
  const gone = await features.measurements.takeBackAll(
    tx,
    rows.map(({ id }) => id),
  );
  const ids = new Set(gone.map(({ id }) => id));
  return rows.filter(({ id }) => !ids.has(id)).map(({ number }) => number);
}
