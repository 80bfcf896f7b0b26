import pg from 'pg';

const SET = `INSERT INTO clock_offset (only_row, amount) VALUES (true, $1::timestamptz - now())
  ON CONFLICT (only_row) DO UPDATE SET amount = excluded.amount`;
const ADVANCE = `UPDATE clock_offset SET amount = amount + $1::interval`;

/** Sets what app_now() answers, in this test database; the time runs on from there. */
export async function setClock(ownerUrl: string, instant: string): Promise<void> {
  await once(ownerUrl, SET, instant);
}

/** Moves it by a PostgreSQL interval, such as `1 day 2 hours`. */
export async function advanceClock(ownerUrl: string, interval: string): Promise<void> {
  await once(ownerUrl, ADVANCE, interval);
}

async function once(ownerUrl: string, sql: string, value: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(sql, [value]);
  } finally {
    await client.end();
  }
}
