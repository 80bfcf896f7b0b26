import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { type Config, parseConfig } from '@platform/config';
import { Database, migrate } from '@platform/database';
import { EventSealer } from '@platform/events';
import { createApi } from '../../apps/api/create-api.js';
import { createWorker } from '../../apps/worker/create-worker.js';
import { migrations } from '../../migrations/index.js';
import { dailyCareIsDone } from '../support/daily-care.js';
import { Visitor } from '../support/member.js';
import { type LogLine, memoryLogger } from '../support/memory-logger.js';
import { MatrixRecords } from '../support/permission-records.js';
import { testStores, withDatabase } from '../support/stores.js';
import { createEmptyDatabase } from '../support/template.js';
import { startTestService, type TestService } from '../support/test-service.js';

/** Tables that only grow, each with a column to try. */
const HISTORY = {
  domain_events: 'content',
  event_seals: 'hash',
  seal_heads: 'hash',
  minutes_versions: 'body',
  delivery_log: 'note',
  remark_versions: 'text',
};
type History = keyof typeof HISTORY;
const GROWING = Object.keys(HISTORY) as History[];

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
  const records = new MatrixRecords(service);
  await records.make();
  await service.sql(
    `INSERT INTO delivery_log (id, delivery_id, state) SELECT gen_random_uuid(), id, 'refused' FROM deliveries`,
  );
  await service.app.get(EventSealer, { strict: false }).seal();
  await dailyCareIsDone({ sql: async (text, values) => service.sql(text, values) });
});
afterAll(async () => {
  await service.close();
});

/** One statement on a connection of its own: the app's login, or the owner's, acting as `role`. */
async function run(sql: string, { url = service.config.DATABASE_URL, role = '' } = {}): Promise<string> {
  const client = new pg.Client({ connectionString: url, ...(role && { options: `-c role=${role}` }) });
  await client.connect();
  try {
    await client.query(sql);
    return 'done';
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    return `${code ?? ''} ${message}`;
  } finally {
    await client.end();
  }
}

const appLogin = () => ({ url: service.config.DATABASE_APP_URL ?? '' });

function rewrites(table: History): string[] {
  return [`UPDATE ${table} SET ${HISTORY[table]} = 'x'`, `DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`];
}

async function countOf(table: string): Promise<number> {
  const [row] = await service.sql<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`);
  return row?.count ?? 0;
}

describe('what was written into the history', () => {
  it.each(GROWING)('%s cannot be changed by the processes', async (table) => {
    const before = await countOf(table);
    expect(before).toBeGreaterThan(0);
    for (const sql of rewrites(table)) {
      expect(await run(sql, appLogin())).toMatch(/^42501 permission denied for table/);
      expect(await run(sql, { role: 'renkei_app' })).toMatch(/^42501 permission denied for table/);
    }
    expect(await countOf(table)).toBe(before);
  });

  it.each(GROWING)('%s cannot be changed by their owner', async (table) => {
    const before = await countOf(table);
    for (const sql of rewrites(table))
      expect(await run(sql)).toMatch(new RegExp(`^42501 ${table} is append-only`));
    expect(await countOf(table)).toBe(before);
  });

  it('cannot be opened by the processes: they own nothing and may build nothing', async () => {
    const owned = await service.sql(
      `SELECT relname FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
       WHERE nspname = 'public' AND pg_get_userbyid(relowner) IN ('renkei_app', 'renkei_web', 'renkei_backup')`,
    );
    expect(owned).toEqual([]);
    for (const sql of [
      'ALTER TABLE domain_events DISABLE TRIGGER domain_events_append_only',
      'DROP TABLE domain_events CASCADE',
      'CREATE TABLE public.of_its_own (id int)',
      'CREATE OR REPLACE FUNCTION public.refuse_change() RETURNS trigger LANGUAGE sql AS $$ SELECT NULL $$',
      'SET ROLE renkei_owner',
    ])
      expect(`${sql}: ${await run(sql, appLogin())}`).toMatch(/: (42501|42P13|0LP01)/);
    // PostgreSQL only warns of a grant that gives nothing.
    await run('GRANT UPDATE ON domain_events TO renkei_app', appLogin());
    const granted = await service.sql(
      `SELECT 1 WHERE has_table_privilege('renkei_app', 'domain_events', 'UPDATE')`,
    );
    expect(granted).toEqual([]);
  });

  it.each([
    `INSERT INTO disposals (id, approved_at, approved_by_post_id) SELECT gen_random_uuid(), app_now(), id FROM posts LIMIT 1`,
    `UPDATE disposals SET approved_at = app_now()`,
    `DELETE FROM disposals`,
    `INSERT INTO event_content_disposals (event_id, disposal_id, record_kind, record_id)
       SELECT id, id, 'task', id FROM domain_events`,
  ])('has no disposal that the processes write themselves: %s', async (sql) => {
    expect(await run(sql, appLogin())).toMatch(/^42501 permission denied for table/);
  });

  it('is disposed of by functions that are the processes’ alone, and that look in no schema of theirs', async () => {
    const doors = await service.sql<{ name: string; settings: string[]; everyone: boolean; app: boolean }>(
      `SELECT proname AS name, proconfig AS settings, has_function_privilege('renkei_backup', oid, 'EXECUTE') AS everyone,
         has_function_privilege('renkei_app', oid, 'EXECUTE') AS app
       FROM pg_proc WHERE prosecdef AND pronamespace = 'public'::regnamespace ORDER BY proname`,
    );
    expect(doors.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['approve_disposal', 'dispose_event_content', 'dispose_kept_rows']),
    );
    for (const { settings, everyone, app } of doors)
      expect({ settings, everyone, app }).toEqual({
        settings: ['search_path=pg_catalog, public, pg_temp'],
        everyone: false,
        app: true,
      });
  });

  it('can be added to by the processes', async () => {
    const sql = `INSERT INTO delivery_log (id, delivery_id, state) SELECT gen_random_uuid(), id, 'refused' FROM deliveries LIMIT 1`;
    expect(await run(sql, appLogin())).toBe('done');
  });
});

describe('the clock', () => {
  it.each([
    `INSERT INTO clock_offset (amount) VALUES ('1 day')`,
    `UPDATE clock_offset SET amount = '1 day'`,
    `DELETE FROM clock_offset`,
    `TRUNCATE clock_offset`,
  ])('is not for the processes to set: %s', async (sql) => {
    expect(await run(sql, appLogin())).toMatch(/^42501/);
  });

  it('goes wrong in a test database only, even for the owner', async () => {
    await withEmptyDatabase(`renkei_real_${randomBytes(4).toString('hex')}`, async (config) => {
      await migrate(config, migrations);
      const sql = `INSERT INTO clock_offset (amount) VALUES ('1 day')`;
      expect(await run(sql, { url: config.DATABASE_URL })).toMatch(/only allowed in a test database/);
    });
  });
});

describe('the user that copies', () => {
  it('reads everything and writes nothing', async () => {
    const wrong = await backupGaps();
    expect(wrong).toEqual([]);
    expect(await run('SELECT * FROM domain_events', { role: 'renkei_backup' })).toBe('done');
    for (const sql of ['DELETE FROM tasks', 'UPDATE tasks SET title = title', 'TRUNCATE tasks CASCADE'])
      expect(await run(sql, { role: 'renkei_backup' })).toMatch(/^42501/);
  });

  it('would be found with one right too many, or one too few', async () => {
    await service.sql('GRANT UPDATE ON tasks TO renkei_backup');
    await service.sql('REVOKE SELECT ON programmes FROM renkei_backup');
    expect(await backupGaps()).toEqual(['public.programmes', 'public.tasks']);
    await service.sql('REVOKE UPDATE ON tasks FROM renkei_backup');
    await service.sql('GRANT SELECT ON programmes TO renkei_backup');
  });

  /** Tables that it may write to, or cannot read. */
  async function backupGaps(): Promise<string[]> {
    const rows = await service.sql<{ name: string }>(
      `SELECT schemaname || '.' || tablename AS name FROM pg_tables,
         LATERAL (SELECT format('%I.%I', schemaname, tablename) AS named) quoted
       WHERE schemaname IN ('public', 'bullmq')
         AND (NOT has_table_privilege('renkei_backup', named, 'SELECT')
           OR has_table_privilege('renkei_backup', named, 'INSERT, UPDATE, DELETE, TRUNCATE')) ORDER BY name`,
    );
    return rows.map(({ name }) => name);
  }
});

describe('the processes', () => {
  const whoAmI = `SELECT current_user::text AS acting, session_user::text AS login, current_setting('is_superuser') AS super`;
  const identityOf = async (one: TestService) =>
    one.app.get(Database, { strict: false }).row<{ acting: string; login: string; super: string }>(whoAmI);

  it('act by a login that is only a member of the role of the app', async () => {
    expect(await identityOf(service)).toEqual({ acting: 'renkei_web', login: 'renkei_web', super: 'off' });
    const [member] = await service.sql(
      `SELECT pg_has_role('renkei_web', 'renkei_app', 'USAGE') AS app, pg_has_role('renkei_web', 'renkei_owner', 'MEMBER') AS owner`,
    );
    expect(member).toEqual({ app: true, owner: false });
  });

  it('take the role of the app when they are given the owner alone, and still get their work done', async () => {
    const alone = await startTestService({ settings: { DATABASE_APP_URL: '' }, queues: 'postgresql' });
    try {
      expect(alone.config.DATABASE_APP_URL).toBeUndefined();
      expect(await identityOf(alone)).toEqual({ acting: 'renkei_app', login: 'renkei_owner', super: 'off' });
      await alone.build.task();
      await alone.drain();
      expect(await alone.mails()).toHaveLength(1);
      const { body } = await alone.visitor().get('/health/ready');
      expect(body).toMatchObject({ status: 'ready', problems: [] });
    } finally {
      await alone.close();
    }
  });

  it('do not work as a user who may rewrite the history', async () => {
    const config = { ...service.config, DATABASE_APP_URL: service.config.DATABASE_URL };
    await expect(createWorker(config, memoryLogger([]))).rejects.toThrow(
      'this database user may change domain_events; run as renkei_app',
    );
    const logs: LogLine[] = [];
    const api = await createApi(config, memoryLogger(logs));
    await api.listen(0, '127.0.0.1');
    const { port } = api.getHttpServer().address() as AddressInfo;
    const { status, body } = await new Visitor(`http://127.0.0.1:${port}`).get('/health/ready');
    await api.close();
    expect(status).toBe(503);
    expect(body).toMatchObject({
      status: 'not-ready',
      problems: ['this database user may change domain_events; run as renkei_app'],
    });
  });
});

describe('a database user who may not make roles', () => {
  it('is told what is missing, instead of a start that half works', async () => {
    const name = `renkei_test_${randomBytes(6).toString('hex')}`;
    const admin = new pg.Client({ connectionString: testStores().postgres.adminUrl });
    await admin.connect();
    await admin.query(`CREATE ROLE ${name} LOGIN PASSWORD 'plain'`);
    await admin.query(`CREATE DATABASE ${name} OWNER ${name}`);
    try {
      const url = new URL(withDatabase(testStores().postgres.ownerUrl, name));
      url.username = name;
      url.password = 'plain';
      const config = parseConfig({ NODE_ENV: 'test', DATABASE_URL: url.toString(), LOG_LEVEL: 'silent' });
      const { notes } = await migrate(config, migrations);
      expect(notes).toEqual([
        'The database user is not a member of renkei_app, so the processes cannot act as it.',
      ]);
      await expect(createWorker(config, memoryLogger([]))).rejects.toThrow(/permission denied to set role/);
    } finally {
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await admin.query(`DROP ROLE ${name}`);
      await admin.end();
    }
  });
});

async function withEmptyDatabase(name: string, work: (config: Config) => Promise<void>): Promise<void> {
  const database = await createEmptyDatabase(name);
  const url = withDatabase(testStores().postgres.ownerUrl, name);
  try {
    await work(parseConfig({ NODE_ENV: 'test', DATABASE_URL: url, LOG_LEVEL: 'silent' }));
  } finally {
    await database.drop();
  }
}
