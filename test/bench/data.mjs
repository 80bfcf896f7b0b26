import pg from 'pg';

const TASKS = 20_000;

/** The demo data and many tasks beside it; returns what the requests need. */
export async function fill(ownerUrl) {
  const client = new pg.Client({ connectionString: ownerUrl, options: '-c app.agency=*' });
  await client.connect();
  const first = async (text, values) => (await client.query(text, values)).rows[0];
  const post = async (login) =>
    (
      await first(
        `SELECT holder.post_id AS id FROM accounts account JOIN post_holders holder ON holder.person_id = account.person_id
         WHERE account.login_name = $1`,
        [login],
      )
    ).id;
  const asking = await post('do-sogo@demo.renkei.example');
  const assigned = await post('shi-keizai@demo.renkei.example');
  await client.query(
    `INSERT INTO tasks (id, initiative_id, title, due_on, asking_agency, asking_post_id, assigned_agency, assigned_post_id, state)
     SELECT gen_random_uuid(), (SELECT id FROM initiatives ORDER BY id OFFSET n % 45 LIMIT 1), '見本の作業 ' || n,
       app_today() + (n % 700), 'prefecture', $1, 'city', $2, CASE WHEN n % 3 = 0 THEN 'done' ELSE 'open' END
     FROM generate_series(1, $3) n`,
    [asking, assigned, TASKS],
  );
  await client.query(
    `INSERT INTO assignments (id, task_id, agency_code, post_id, assigned_by_post_id)
     SELECT gen_random_uuid(), id, assigned_agency, assigned_post_id, asking_post_id FROM tasks`,
  );
  await client.query('VACUUM ANALYZE');
  const { id: initiativeId } = await first(
    `SELECT initiative.id FROM initiatives initiative JOIN programmes programme ON programme.id = initiative.programme_id
     WHERE programme.code = 'jp-2025-2029' LIMIT 1`,
  );
  const { id: taskId } = await first(`SELECT id FROM tasks WHERE state = 'open' LIMIT 1`);
  const { day } = await first(`SELECT (app_today() + 30)::text AS day`);
  await client.end();
  return { asking, assigned, initiativeId, taskId, dueOn: day };
}
