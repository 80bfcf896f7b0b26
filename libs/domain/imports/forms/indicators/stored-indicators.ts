import type { EntityManager } from 'typeorm';
import type { Agency } from '@domain/access';
import type { SheetScope, StoredRecord } from '../sheet-form.js';
import { wordOf } from '../words.js';
import { DIRECTIONS, KINDS, NATURES, OWNERS, STATES, USAGES, YEARS } from './indicator-columns.js';

interface Row {
  id: string;
  version: number;
  code: string;
  agency: Agency | null;
  state: string;
  name: string;
  usage: string;
  kind: string;
  direction: string | null;
  nature: string | null;
  unit: string;
  stated_unit: string | null;
  factor: string;
  decimals: number;
  cumulative_persons: boolean;
  period_kind: string;
  tolerance: string | null;
  part_of: string | null;
  stage: number | null;
  strategy: string | null;
  programme: string | null;
  note: string | null;
}

/** SQL over `indicator`: of a programme or strategy itself, or of what stands in it; $1 and $2 are the codes. */
export const IN_SCOPE = `($1::text IS NULL OR indicator.programme_id = (SELECT id FROM programmes WHERE code = $1)
    OR EXISTS (SELECT FROM indicator_links link JOIN initiatives ON initiatives.id = link.initiative_id
      WHERE link.indicator_id = indicator.id AND initiatives.programme_id = (SELECT id FROM programmes WHERE code = $1)))
  AND ($2::text IS NULL OR indicator.strategy_id = (SELECT id FROM strategies WHERE code = $2)
    OR EXISTS (SELECT FROM indicator_links link JOIN strategy_measures measure ON measure.id = link.measure_id
      WHERE link.indicator_id = indicator.id AND measure.strategy_id = (SELECT id FROM strategies WHERE code = $2)))`;

const FACTS = `SELECT indicator.id, version, code, agency_code AS agency, state, name, usage, kind, direction, value_nature AS nature, unit,
    stated_unit, trim_scale(factor)::text AS factor, decimals, cumulative_persons, period_kind, trim_scale(tolerance)::text AS tolerance,
    (SELECT code FROM indicators whole WHERE whole.id = indicator.part_of_id) AS part_of, stage,
    (SELECT code FROM strategies WHERE id = indicator.strategy_id) AS strategy,
    (SELECT code FROM programmes WHERE id = indicator.programme_id) AS programme, note
  FROM indicators indicator`;

export async function indicatorsIn(
  tx: EntityManager,
  { programme, strategy }: SheetScope,
): Promise<StoredRecord[]> {
  const rows = await tx.query<Row[]>(`${FACTS} WHERE ${IN_SCOPE} ORDER BY code COLLATE "C", id`, [
    programme ?? null,
    strategy ?? null,
  ]);
  return rows.map(asRecord);
}

export async function indicatorsWith(
  tx: EntityManager,
  ids: readonly (string | null)[],
): Promise<StoredRecord[]> {
  return (await tx.query<Row[]>(`${FACTS} WHERE indicator.id = ANY($1::uuid[])`, [ids])).map(asRecord);
}

function asRecord(row: Row): StoredRecord {
  return {
    id: row.id,
    version: row.version,
    owner: row.agency,
    title: `${row.code} ${row.name}`,
    fields: {
      code: row.code,
      owner: wordOf(OWNERS, row.agency ?? 'joint'),
      state: wordOf(STATES, row.state),
      name: row.name,
      usage: wordOf(USAGES, row.usage),
      kind: wordOf(KINDS, row.kind),
      direction: wordOf(DIRECTIONS, row.direction),
      valueNature: wordOf(NATURES, row.nature),
      unit: row.unit,
      statedUnit: row.stated_unit,
      factor: row.factor,
      decimals: String(row.decimals),
      cumulativePersons: row.cumulative_persons ? '○' : null,
      periodKind: wordOf(YEARS, row.period_kind),
      tolerance: row.tolerance,
      partOf: row.part_of,
      stage: row.stage === null ? null : String(row.stage),
      strategy: row.strategy,
      programme: row.programme,
      note: row.note,
    },
  };
}
