import type { EntityManager } from 'typeorm';
import type { KnownProgramme } from './checks/index.js';
import type { RecordType } from './records/index.js';

/** A programme in the database with the ids of its initiatives by code. */
export interface StoredProgramme extends KnownProgramme {
  id: string;
  initiatives: ReadonlyMap<string, string>;
}

/** Everything else by its key that a file may name without holding it. */
export async function storedKeys(
  tx: EntityManager,
): Promise<{ type: RecordType; key: string; id: string }[]> {
  return tx.query(`
    SELECT 'organisation' AS type, code AS key, id::text FROM organisations
    UNION ALL SELECT 'master', code, code FROM masters
    UNION ALL SELECT 'strategy', code, id::text FROM strategies
    UNION ALL SELECT 'strategy-goal', s.code || '/' || g.code, g.id::text FROM strategy_goals g
      JOIN strategies s ON s.id = g.strategy_id
    UNION ALL SELECT 'strategy-measure', s.code || '/' || m.code, m.id::text FROM strategy_measures m
      JOIN strategies s ON s.id = m.strategy_id`);
}

/** How many values each indicator has: one with a history cannot lose any. */
export async function storedComponents(tx: EntityManager): Promise<Map<string, number>> {
  const rows = await tx.query<{ code: string; count: number }[]>(`
    SELECT i.code, max(c.number) AS count FROM indicators i JOIN indicator_components c ON c.indicator_id = i.id GROUP BY 1`);
  return new Map(rows.map(({ code, count }) => [code, count]));
}

/** Programmes and their initiatives. */
export async function storedProgrammes(tx: EntityManager): Promise<StoredProgramme[]> {
  const rows = await tx.query<
    { id: string; code: string; generation: number; initiatives: Record<string, string> }[]
  >(`
    SELECT p.id, p.code, p.generation,
      coalesce((SELECT json_object_agg(i.code, i.id) FROM initiatives i WHERE i.programme_id = p.id), '{}') AS initiatives
    FROM programmes p ORDER BY p.generation`);
  return rows.map((row) => ({ ...row, initiatives: new Map(Object.entries(row.initiatives)) }));
}

/** What 「全」 counts, by the code of its master. */
export async function storedCounts(
  tx: EntityManager,
): Promise<Map<string, { from: string; count: string }[]>> {
  const rows = await tx.query<{ code: string; counts: { from: string; count: string }[] }[]>(`
    SELECT master_code AS code, json_agg(json_build_object('from', valid_from, 'count', trim_scale(count)::text)) AS counts
    FROM master_counts GROUP BY master_code`);
  return new Map(rows.map(({ code, counts }) => [code, counts]));
}

export async function storedToday(tx: EntityManager): Promise<string> {
  const [row] = await tx.query<{ today: string }[]>(`SELECT app_today()::text AS today`);
  return row?.today ?? '';
}

/** Themes by their programme, with their numbers. */
export async function storedThemeNumbers(tx: EntityManager): Promise<Map<string, Map<string, number>>> {
  const rows = await tx.query<{ programme: string; code: string; number: number }[]>(
    `SELECT p.code AS programme, t.code, t.number FROM themes t JOIN programmes p ON p.id = t.programme_id`,
  );
  const numbers = new Map<string, Map<string, number>>();
  for (const { programme, code, number } of rows)
    numbers.set(programme, (numbers.get(programme) ?? new Map<string, number>()).set(code, number));
  return numbers;
}

/** The heads of the strategies. */
export async function storedStrategies(
  tx: EntityManager,
): Promise<{ code: string; name: string; agency: string | null; fyFrom: number; fyTo: number }[]> {
  return tx.query(
    `SELECT code, name, agency_code AS agency, fy_from AS "fyFrom", fy_to AS "fyTo" FROM strategies ORDER BY code`,
  );
}
