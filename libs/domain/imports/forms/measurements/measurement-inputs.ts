import type { EntityManager } from 'typeorm';
import { measurementInput, type RecordRow } from '@domain/kpis';
import { type FieldProblem } from '@platform/errors';
import { fieldProblems } from '@platform/http';
import { textOf } from '../by-feature.js';
import type { RowToWrite } from '../sheet-form.js';
import { codeOf } from '../words.js';
import { STATUSES, yearNumber } from './measurement-words.js';

/** A row as the command of the page takes it, or what keeps it from being one. */
export type AskedRow = { row: RowToWrite } & ({ record: RecordRow } | { problems: FieldProblem[] });

/** What a row is about: the period of the measurement that it takes the place of, or the whole year of an indicator. */
interface Place {
  row: number;
  indicatorId: string;
  component: number;
  year: number;
  periodKind?: string;
  periodFrom?: string;
  periodTo?: string;
}

/** The rows as the page would send them: two statements, however many. */
export async function asInputs(tx: EntityManager, rows: readonly RowToWrite[]): Promise<AskedRow[]> {
  const places = await placesOf(tx, rows);
  return rows.flatMap((row): AskedRow[] => {
    const place = places.get(row.number);
    if (place === undefined) return [];
    const { row: _number, indicatorId, ...period } = place;
    const read = measurementInput.safeParse({ ...period, ...saidBy(row) });
    return read.success
      ? [{ row, record: { indicatorId, input: read.data } }]
      : [{ row, problems: fieldProblems(read.error.issues) }];
  });
}

function saidBy({ id, fields }: RowToWrite): Record<string, unknown> {
  return {
    status: codeOf(STATUSES, fields['status']),
    value: textOf(fields, 'value'),
    numerator: textOf(fields, 'numerator'),
    denominator: textOf(fields, 'denominator'),
    approximate: fields['approximate'] === '○',
    atLeast: fields['atLeast'] === '○',
    source: textOf(fields, 'source'),
    publishedOn: textOf(fields, 'publishedOn'),
    note: textOf(fields, 'note'),
    reason: textOf(fields, 'reason'),
    supersedes: id,
  };
}

async function placesOf(tx: EntityManager, rows: readonly RowToWrite[]): Promise<Map<number, Place>> {
  const known = rows.filter(({ id }) => id !== null);
  const fresh = rows.filter(({ id }) => id === null);
  const standing = await tx.query<Place[]>(
    `SELECT asked.row, measured.indicator_id AS "indicatorId", measured.component, measured.year, measured.period_kind AS "periodKind",
       measured.period_from::text AS "periodFrom", measured.period_to::text AS "periodTo"
     FROM unnest($1::int[], $2::uuid[]) asked (row, id) JOIN measurements measured ON measured.id = asked.id`,
    [known.map(({ number }) => number), known.map(({ id }) => id)],
  );
  const ids = await tx.query<{ id: string; code: string }[]>(
    `SELECT id, code FROM indicators WHERE code = ANY($1)`,
    [[...new Set(fresh.map(({ fields }) => fields['code']))]],
  );
  const idOf = new Map(ids.map(({ id, code }) => [code, id]));
  const named = fresh.flatMap(({ number, fields }): Place[] => {
    const indicatorId = idOf.get(textOf(fields, 'code') ?? '');
    if (indicatorId === undefined) return [];
    const component = Number(fields['component'] ?? 1);
    return [{ row: number, indicatorId, component, year: yearNumber(textOf(fields, 'year') ?? '') }];
  });
  return new Map([...standing, ...named].map((place) => [place.row, place]));
}
