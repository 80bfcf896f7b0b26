import { Injectable } from '@nestjs/common';
import { Decimal } from 'decimal.js';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@domain/access';
import { Database, newId } from '@platform/database';
import { type FieldProblem, InvalidInput, invalidField } from '@platform/errors';
import { type PeriodDays, periodDays } from './period.rule.js';
import { seriesEvents } from './series.events.js';
import { MOST_VALUES, type RecordValues } from './series.schemas.js';
import { SeriesService } from './series.service.js';

interface Held {
  id: string;
  row: string;
  column: string;
  value: string;
  status: 'provisional' | 'final';
  approximate: boolean;
}
type Wanted = RecordValues['values'][number];
type Replacement = Wanted & { id: string; held: Held | null };

/** Records the figures of one period together; what was there stays, superseded, with the reason. */
@Injectable()
export class SeriesValuesService {
  constructor(
    private readonly database: Database,
    private readonly series: SeriesService,
  ) {}

  async record(actor: Actor, id: string, version: number, input: RecordValues): Promise<void> {
    await this.series.change(actor, id, version, async (tx) => {
      const problems = repeated(input.values);
      if (problems.length > 0) throw new InvalidInput(problems);
      const period = periodDays(input.period);
      const held = await this.held(id, period);
      const wanted = input.values.flatMap((each) => replacementOf(each, input.status, held));
      if (wanted.length === 0) return;
      assertReasoned(wanted, input.reason);
      await this.assertRoom(id, wanted.filter((each) => each.held === null).length);
      await this.write(tx, id, period, input, wanted);
      await this.series.append(tx, actor, seriesEvents.valuesRecorded, id, {
        period: period.kind === 'date' ? period.from : `${period.from}～${period.to}`,
        status: input.status,
        reason: input.reason,
        added: wanted.filter((each) => each.held === null).length,
        changes: {
          figures: {
            before: figuresOf(wanted, (each) => each.held?.value),
            after: figuresOf(wanted, (each) => each.value),
          },
        },
      });
    });
  }

  private async held(id: string, { kind, from, to }: PeriodDays): Promise<Map<string, Held>> {
    const rows = await this.database.rows<Held>(
      `SELECT id, row_label AS row, column_label AS "column", value::text AS value, status, approximate FROM statistic_values
       WHERE series_id = $1 AND period_kind = $2 AND period_from = $3 AND period_to = $4 AND superseded_by IS NULL`,
      [id, kind, from, to],
    );
    return new Map(rows.map((row) => [cellOf(row), row]));
  }

  private async assertRoom(id: string, more: number): Promise<void> {
    const row = await this.database.row<{ count: number }>(
      `SELECT count(*)::int AS count FROM statistic_values WHERE series_id = $1 AND superseded_by IS NULL`,
      [id],
    );
    if ((row?.count ?? 0) + more > MOST_VALUES)
      throw invalidField(
        '/values',
        'statistics/too-many-values',
        `一つの統計には${MOST_VALUES}個までの値を入れられます。統計を分けてください。`,
        `A series holds at most ${MOST_VALUES} values. Please divide it.`,
      );
  }

  /** A label keeps its place; a new one comes last. */
  private async write(
    tx: EntityManager,
    id: string,
    period: PeriodDays,
    { status, reason }: RecordValues,
    wanted: readonly Replacement[],
  ): Promise<void> {
    const order = <Key extends 'row' | 'column'>(key: Key) => [...new Set(wanted.map((each) => each[key]))];
    const rows = JSON.stringify(
      wanted.map((each) => ({
        ...each,
        held: each.held?.id ?? null,
        rowOrder: order('row').indexOf(each.row),
        columnOrder: order('column').indexOf(each.column),
      })),
    );
    await tx.query(
      `UPDATE statistic_values SET superseded_by = new.id FROM jsonb_to_recordset($1::jsonb) AS new (id uuid, held uuid)
       WHERE statistic_values.id = new.held`,
      [rows],
    );
    await tx.query(
      `WITH known AS (SELECT coalesce(max(row_position), 0) AS rows, coalesce(max(column_position), 0) AS columns
         FROM statistic_values WHERE series_id = $2)
       INSERT INTO statistic_values (id, series_id, row_position, row_label, column_position, column_label, period_kind, year,
         period_from, period_to, status, value, approximate, reason)
       SELECT new.id, $2,
         coalesce((SELECT min(row_position) FROM statistic_values WHERE series_id = $2 AND row_label = new."row"), known.rows + new."rowOrder" + 1), new."row",
         coalesce((SELECT min(column_position) FROM statistic_values WHERE series_id = $2 AND column_label = new."column"), known.columns + new."columnOrder" + 1), new."column",
         $3, $4, $5, $6, $7, new.value, new.approximate, $8
       FROM known, jsonb_to_recordset($1::jsonb) AS new (id uuid, "row" text, "column" text, value numeric, approximate boolean,
         "rowOrder" int, "columnOrder" int)`,
      [rows, id, period.kind, period.year, period.from, period.to, status, reason],
    );
  }
}

function cellOf({ row, column }: { row: string; column: string }): string {
  return JSON.stringify([row, column]);
}

function repeated(values: readonly Wanted[]): FieldProblem[] {
  const seen = new Set<string>();
  return values.flatMap((value, at) => {
    const cell = cellOf(value);
    if (!seen.has(cell)) {
      seen.add(cell);
      return [];
    }
    const messages = {
      ja: `「${value.row}」の「${value.column}」が二度あります。一つにしてください。`,
      en: `“${value.row}”, “${value.column}” stands here twice. Please keep one.`,
    };
    return [{ pointer: `/values/${at}/value`, code: 'statistics/repeated-cell', messages }];
  });
}

/** What changes: a figure that is already there as it is given stays. */
function replacementOf(
  wanted: Wanted,
  status: Held['status'],
  all: ReadonlyMap<string, Held>,
): Replacement[] {
  const held = all.get(cellOf(wanted)) ?? null;
  if (
    held !== null &&
    new Decimal(held.value).eq(wanted.value) &&
    held.status === status &&
    held.approximate === wanted.approximate
  )
    return [];
  return [{ ...wanted, id: newId(), held }];
}

/** 男女計・道外 −2197, of the figures that were there before. */
function figuresOf(wanted: readonly Replacement[], of: (each: Replacement) => string | undefined): string[] {
  return wanted.flatMap((each) =>
    each.held === null ? [] : [`${each.row}・${each.column} ${of(each) ?? ''}`],
  );
}

function assertReasoned(wanted: readonly Replacement[], reason: string | null): void {
  if (reason === null && wanted.some(({ held }) => held?.status === 'final'))
    throw invalidField(
      '/reason',
      'statistics/reason-missing',
      '確定した値を置き換えるときは、理由を入力してください。',
      'Please give the reason why a final figure is replaced.',
    );
}
