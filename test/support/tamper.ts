import pg from 'pg';
import { testStores, withDatabase } from './stores.js';

/** What somebody with all rights on the server can do: triggers and foreign keys do not hold the superuser up. Rows of the last. */
export async function tamper(databaseUrl: string, ...statements: string[]): Promise<unknown[]> {
  const name = new URL(databaseUrl).pathname.slice(1);
  const client = new pg.Client({ connectionString: withDatabase(testStores().postgres.adminUrl, name) });
  await client.connect();
  try {
    await client.query(`SET session_replication_role = replica`);
    let rows: unknown[] = [];
    for (const statement of statements) ({ rows } = await client.query(statement));
    return rows;
  } finally {
    await client.end();
  }
}

/** Appends `count` events at once, as the application would have; they wait for their seals. */
export function manyEvents(count: number): string {
  return `INSERT INTO domain_events (id, type, subject_type, subject_id, agency_code, system_actor, acting_by, content,
      content_hash, occurred_at)
    SELECT gen_random_uuid(), 'task.edited', 'task', gen_random_uuid(), CASE WHEN n % 2 = 0 THEN 'prefecture' ELSE 'city' END,
      'test', 'job', text, sha256(convert_to(text, 'UTF8')), app_now() + n * interval '1 microsecond'
    FROM (SELECT n, '{"changes":{"title":{"after":"作業' || n || '","before":"作業"}}}' AS text
      FROM generate_series(1, ${count}) AS n) made`;
}
