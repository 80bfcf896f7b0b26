import { Injectable } from '@nestjs/common';
import { Decimal } from 'decimal.js';
import type { EntityManager } from 'typeorm';
import { type Actor, type Agency, requirePermission } from '@domain/access';
import { Database, newId } from '@platform/database';
import { type FieldProblem, InvalidInput, NotFound, StaleEdit } from '@platform/errors';
import { EventLog } from '@platform/events';
import { periodDays } from '../series/period.rule.js';
import { factEvents } from './fact.events.js';
import type { AddFact, EditFact, FactPeriod } from './fact.schemas.js';
import { FactsQuery } from './facts.query.js';

const COLUMNS = {
  label: 'label',
  topic: 'topic',
  text: 'text',
  value: 'value',
  valueTo: 'value_to',
  unit: 'unit',
  nature: 'nature',
  cumulativePersons: 'cumulative_persons',
  approximate: 'approximate',
  note: 'note',
  programmeId: 'programme_id',
  strategyId: 'strategy_id',
  periodKind: 'period_kind',
  year: 'year',
  from: 'period_from',
  to: 'period_to',
} as const;
type Field = keyof typeof COLUMNS;
type Stored = Record<Field, string | number | boolean | null>;
const FIELDS = Object.keys(COLUMNS) as Field[];

/** Single figures and statements, each with its period and what it is (実績, 予算, 計画 …). */
@Injectable()
export class FactsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly query: FactsQuery,
  ) {}

  async add(actor: Actor, { period, ...input }: AddFact): Promise<{ id: string }> {
    return this.database.transaction(async (tx) => {
      const id = newId();
      const stored: Stored = { ...input, ...storedPeriod(period) };
      requirePermission(actor, 'statistic.manage', { owner: await this.ownerOf(stored.strategyId, null) });
      await this.assertSound(stored);
      await tx.query(
        `INSERT INTO facts (id, code, ${FIELDS.map((field) => COLUMNS[field]).join(', ')})
         VALUES ($1::uuid, $1::uuid::text, ${FIELDS.map((_, at) => `$${at + 2}`).join(', ')})`,
        [id, ...FIELDS.map((field) => stored[field])],
      );
      const content = Object.fromEntries(Object.entries(stored).filter(([, value]) => value !== null));
      await this.append(tx, actor, factEvents.added, id, content);
      return { id };
    });
  }

  async edit(actor: Actor, id: string, version: number, { period, ...input }: EditFact): Promise<void> {
    await this.database.transaction(async (tx) => {
      const found = await this.database.row<Stored & { measureId: string | null }>(
        `SELECT label, topic, text, value::text AS value, value_to::text AS "valueTo", unit, nature,
           cumulative_persons AS "cumulativePersons", approximate, note, programme_id AS "programmeId", strategy_id AS "strategyId",
           period_kind AS "periodKind", year, period_from::text AS "from", period_to::text AS "to", measure_id AS "measureId"
         FROM facts WHERE id = $1`,
        [id],
      );
      if (found === null) throw new NotFound();
      const { measureId, ...before } = found;
      const after: Stored = { ...before, ...input, ...(period === undefined ? {} : storedPeriod(period)) };
      // Neither taken from the other agency's strategy nor put into it.
      for (const { strategyId } of [before, after])
        requirePermission(actor, 'statistic.manage', { owner: await this.ownerOf(strategyId, measureId) });
      await this.assertSound(after);
      const changes = Object.fromEntries(
        FIELDS.flatMap((field) =>
          after[field] === before[field] ? [] : [[field, { before: before[field], after: after[field] }]],
        ),
      );
      const row = await this.database.row(
        `UPDATE facts SET version = version + 1, ${FIELDS.map((field, at) => `${COLUMNS[field]} = $${at + 3}`).join(', ')}
         WHERE id = $1 AND version = $2 RETURNING id`,
        [id, version, ...FIELDS.map((field) => after[field])],
      );
      if (row === null) throw new StaleEdit(await this.query.read(id));
      if (Object.keys(changes).length > 0) await this.append(tx, actor, factEvents.edited, id, { changes });
    });
  }

  /** A fact is of the agency in whose strategy it stands; those of a programme are of both. */
  private async ownerOf(strategyId: Stored[Field], measureId: string | null): Promise<Agency | 'joint'> {
    const row = await this.database.row<{ agency: Agency | null }>(
      `SELECT agency_code AS agency FROM strategies
       WHERE id = coalesce($1::uuid, (SELECT strategy_id FROM strategy_measures WHERE id = $2::uuid))`,
      [strategyId, measureId],
    );
    return row?.agency ?? 'joint';
  }

  private async assertSound(fact: Stored): Promise<void> {
    const problems: FieldProblem[] = [];
    const refuse = (pointer: string, code: string, ja: string, en: string) =>
      problems.push({ pointer, code: `statistics/${code}`, messages: { ja, en } });
    if (fact.value === null && fact.text === null)
      refuse(
        '/value',
        'fact-empty',
        '値か文のどちらかを入力してください。',
        'Please give a value or a text.',
      );
    if (
      fact.valueTo !== null &&
      (fact.value === null || new Decimal(String(fact.valueTo)).lt(String(fact.value)))
    )
      refuse(
        '/valueTo',
        'range-backwards',
        '範囲の終わりは、始まり以上にしてください。',
        'The range must not end below its start.',
      );
    if (fact.from !== null && fact.to !== null && fact.to < fact.from)
      refuse(
        '/period/to',
        'period-backwards',
        '最後の日は、最初の日以後にしてください。',
        'The last day must not be before the first.',
      );
    const there = await this.database.row<{ programme: boolean; strategy: boolean }>(
      `SELECT $1::uuid IS NULL OR EXISTS (SELECT FROM programmes WHERE id = $1) AS programme,
         $2::uuid IS NULL OR EXISTS (SELECT FROM strategies WHERE id = $2) AS strategy`,
      [fact.programmeId, fact.strategyId],
    );
    if (there?.programme !== true)
      refuse(
        '/programmeId',
        'unknown-programme',
        'このプログラムはありません。',
        'There is no such programme.',
      );
    if (there?.strategy !== true)
      refuse('/strategyId', 'unknown-strategy', 'この総合戦略はありません。', 'There is no such strategy.');
    if (problems.length > 0) throw new InvalidInput(problems);
  }

  private async append(
    tx: EntityManager,
    actor: Actor,
    type: string,
    subjectId: string,
    content: Record<string, unknown>,
  ): Promise<void> {
    await this.events.append(tx, actor, { type, subjectType: 'fact', subjectId, content });
  }
}

function storedPeriod(period: FactPeriod | null): Pick<Stored, 'periodKind' | 'year' | 'from' | 'to'> {
  if (period === null) return { periodKind: null, year: null, from: null, to: null };
  if (period.kind === 'range')
    return { periodKind: 'range', year: Number(period.from.slice(0, 4)), from: period.from, to: period.to };
  const { kind, year, from, to } = periodDays(period);
  return { periodKind: kind, year, from, to };
}
