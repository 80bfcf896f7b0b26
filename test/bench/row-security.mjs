// What the second line costs: the writes of one task, guarded and told for whom, beside the same writes unguarded.
import pg from 'pg';

const GUARDED = ['tasks', 'assignments', 'domain_events'];

/** Transactions per second over a span on one connection, as the tables' owner. */
async function throughput(client, facts, { guarded, milliseconds }) {
  // The owner passes row-level security unless it is forced on him too.
  for (const table of GUARDED)
    await client.query(`ALTER TABLE ${table} ${guarded ? '' : 'NO '}FORCE ROW LEVEL SECURITY`);
  const end = performance.now() + milliseconds;
  const began = performance.now();
  let done = 0;
  while (performance.now() < end) {
    await client.query('BEGIN');
    if (guarded)
      await client.query({
        name: 'for',
        text: `SELECT set_config('app.agency', $1, true)`,
        values: ['prefecture'],
      });
    const { rows } = await client.query({
      name: 'task',
      text: `INSERT INTO tasks (id, title, due_on, asking_agency, asking_post_id, assigned_agency, assigned_post_id)
             VALUES (gen_random_uuid(), '測る', app_today(), 'prefecture', $1, 'city', $2) RETURNING id`,
      values: [facts.asking, facts.assigned],
    });
    await client.query({
      name: 'assignment',
      text: `INSERT INTO assignments (id, task_id, agency_code, post_id, assigned_by_post_id)
             VALUES (gen_random_uuid(), $1, 'city', $2, $3)`,
      values: [rows[0].id, facts.assigned, facts.asking],
    });
    await client.query({
      name: 'event',
      text: `INSERT INTO domain_events (id, type, subject_type, subject_id, agency_code, content, content_hash)
             VALUES (gen_random_uuid(), 'bench', 'task', $1, 'prefecture', '{}', sha256('{}'))`,
      values: [rows[0].id],
    });
    await client.query('COMMIT');
    done += 1;
  }
  return done / ((performance.now() - began) / 1000);
}

/** Guarded against unguarded in turn; the ratio of each pair. */
export async function rowSecurity(ownerUrl, facts, { rounds, milliseconds }) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const pairs = [];
  try {
    for (let round = 0; round <= rounds; round += 1) {
      const product = await throughput(client, facts, { guarded: true, milliseconds });
      const floor = await throughput(client, facts, { guarded: false, milliseconds });
      if (round > 0) pairs.push({ product, floor, ratio: product / floor });
    }
  } finally {
    await throughput(client, facts, { guarded: true, milliseconds: 0 });
    await client.end();
  }
  const middle = (key) => pairs.map((pair) => pair[key]).sort((a, b) => a - b)[Math.floor(pairs.length / 2)];
  return {
    name: 'guarded writes',
    connections: 1,
    product: middle('product'),
    floor: middle('floor'),
    ratio: middle('ratio'),
    lowest: Math.min(...pairs.map(({ ratio }) => ratio)),
    highest: Math.max(...pairs.map(({ ratio }) => ratio)),
  };
}
