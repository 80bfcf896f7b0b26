import type { EntityManager } from 'typeorm';
import { newId, returned } from '@platform/database';
import type { RowToWrite, SheetFields, WriteContext, WrittenRow } from '../sheet-form.js';
import { codeOf } from '../words.js';
import { STATUSES, yearNumber } from './measurement-words.js';

const USED = `EXISTS (SELECT FROM evaluations frozen WHERE frozen.indicator_id = measured.indicator_id
  AND frozen.created_at >= measured.created_at)`;

/** Each row is a new measurement; the one it was made from is superseded, if nothing else has done so. */
export async function writeMeasurements(
  tx: EntityManager,
  rows: readonly RowToWrite[],
  { actor, runId }: WriteContext,
): Promise<WrittenRow[]> {
  const given = rows.map((row) => ({ ...row, newId: newId() }));
  const replaced = await returned<{ id: string }>(
    tx,
    `UPDATE measurements known SET superseded_by = given."newId"
     FROM json_to_recordset($1::json) AS given (id uuid, "newId" uuid)
     WHERE known.id = given.id AND known.superseded_by IS NULL RETURNING known.id`,
    [JSON.stringify(given.map(({ id, newId }) => ({ id, newId })))],
  );
  const current = new Set(replaced.map(({ id }) => id));
  const ready = given.filter(({ id }) => id === null || current.has(id));
  const made = await returned<{ id: string; indicatorId: string }>(
    tx,
    `INSERT INTO measurements (id, indicator_id, component, year, period_kind, period_from, period_to, status, value, numerator,
       denominator, approximate, at_least, source, published_on, note, reason, post_id, import_run_id)
     SELECT given."newId", indicator.id, coalesce(known.component, given.component), coalesce(known.year, given.year),
       coalesce(known.period_kind, indicator.period_kind),
       coalesce(known.period_from, CASE WHEN indicator.period_kind = 'calendar_year' THEN make_date(given.year, 1, 1) ELSE make_date(given.year, 4, 1) END),
       coalesce(known.period_to, CASE WHEN indicator.period_kind = 'calendar_year' THEN make_date(given.year, 12, 31) ELSE make_date(given.year + 1, 3, 31) END),
       given.status, given.value, given.numerator, given.denominator, given.approximate, given."atLeast", given.source,
       given."publishedOn", given.note, given.reason, $2, $3
     FROM json_to_recordset($1::json) AS given (id uuid, "newId" uuid, code text, component int, year int, status text, value numeric,
       numerator numeric, denominator numeric, approximate boolean, "atLeast" boolean, source text, "publishedOn" text, note text, reason text)
     LEFT JOIN measurements known ON known.id = given.id
     JOIN indicators indicator ON CASE WHEN known.id IS NULL THEN indicator.code = given.code ELSE indicator.id = known.indicator_id END
     ON CONFLICT (indicator_id, component, period_kind, period_from, period_to) WHERE superseded_by IS NULL DO NOTHING
     RETURNING id, indicator_id AS "indicatorId"`,
    [
      JSON.stringify(ready.map(({ id, newId, fields }) => ({ ...asStored(fields), id, newId }))),
      actor.postId,
      runId,
    ],
  );
  const indicators = new Map(made.map(({ id, indicatorId }) => [id, indicatorId]));
  return ready.flatMap(({ number, newId, version }) => {
    const subjectId = indicators.get(newId);
    return subjectId === undefined ? [] : [{ number, id: newId, version: (version ?? 0) + 1, subjectId }];
  });
}

function asStored(fields: SheetFields): Record<string, unknown> {
  return {
    ...fields,
    component: Number(fields['component'] ?? 1),
    year: yearNumber(String(fields['year'])),
    status: codeOf(STATUSES, fields['status']),
    approximate: fields['approximate'] === '○',
    atLeast: fields['atLeast'] === '○',
  };
}

/** The imported measurement goes, and the one before it is the current one again, unless somebody has built on it. */
export async function giveBackMeasurements(
  tx: EntityManager,
  rows: readonly RowToWrite[],
): Promise<WrittenRow[]> {
  const gone = await deleteCurrent(tx, rows);
  const back = await returned<{ id: string; from: string; indicatorId: string }>(
    tx,
    `WITH earlier AS MATERIALIZED (SELECT id, superseded_by FROM measurements WHERE superseded_by = ANY($1))
     UPDATE measurements known SET superseded_by = NULL FROM earlier WHERE known.id = earlier.id
     RETURNING known.id, earlier.superseded_by AS from, known.indicator_id AS "indicatorId"`,
    [gone],
  );
  const byGone = new Map(back.map((one) => [one.from, one]));
  return rows.flatMap(({ number, id, version }) => {
    const one = byGone.get(id ?? '');
    return one === undefined
      ? []
      : [{ number, id: one.id, version: (version ?? 1) - 1, subjectId: one.indicatorId }];
  });
}

export async function removeMeasurements(tx: EntityManager, rows: readonly WrittenRow[]): Promise<number[]> {
  const gone = new Set(await deleteCurrent(tx, rows));
  return rows.filter(({ id }) => !gone.has(id)).map(({ number }) => number);
}

async function deleteCurrent(tx: EntityManager, rows: readonly { id: string | null }[]): Promise<string[]> {
  const gone = await returned<{ id: string }>(
    tx,
    `DELETE FROM measurements measured WHERE measured.id = ANY($1) AND measured.superseded_by IS NULL AND NOT ${USED} RETURNING measured.id`,
    [rows.map(({ id }) => id)],
  );
  return gone.map(({ id }) => id);
}
