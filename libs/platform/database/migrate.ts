import { runMigrations as migrateQueues } from 'bullmq';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { Config } from '@platform/config';
import { EVERY_AGENCY } from './database.js';
import { APP_ROLE } from './data-source-options.js';

const BACKUP_ROLE = 'renkei_backup';
// Any fixed number: two migrating processes must meet on it.
const MIGRATION_LOCK = 7_265_011;

/** What the processes may never change, even by mistake. */
const APPEND_ONLY = [
  'domain_events',
  'event_seals',
  'seal_heads',
  'minutes_versions',
  'delivery_log',
  'remark_versions',
];
/** Disposals are written by their functions alone. */
const READ_ONLY = ['clock_offset', 'migrations', 'disposals', 'event_content_disposals'];

type MigrationClasses = NonNullable<ConstructorParameters<typeof DataSource>[0]['migrations']>;

/** Brings the database to the newest schema, as its owner; safe to run from several processes at once. */
export async function migrate(
  config: Config,
  migrations: MigrationClasses,
  direction: 'up' | 'down' = 'up',
): Promise<{ ran: string[]; notes: string[] }> {
  const client = new pg.Client({ connectionString: config.DATABASE_URL, application_name: 'renkei-migrate' });
  await client.connect();
  // A migration rewrites rows of both agencies, and row-level security holds for the owner too.
  const dataSource = new DataSource({
    type: 'postgres',
    url: config.DATABASE_URL,
    migrations,
    extra: { options: `-c app.agency=${EVERY_AGENCY}` },
  });
  try {
    // TypeORM takes no lock of its own; this client holds one until it ends.
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const notes = await createRoles(client);
    await dataSource.initialize();
    const ran: string[] = [];
    if (direction === 'down') {
      while (
        (await dataSource.query<{ to_regclass: string | null }[]>(`SELECT to_regclass('installation')`))[0]
          ?.to_regclass
      )
        await dataSource.undoLastMigration({ transaction: 'each' });
      return { ran, notes };
    }
    ran.push(...(await dataSource.runMigrations({ transaction: 'each' })).map(({ name }) => name));
    await migrateQueues(client);
    await grant(client);
    return { ran, notes };
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
    await client.end();
  }
}

async function createRoles(client: pg.Client): Promise<string[]> {
  const notes: string[] = [];
  for (const role of [APP_ROLE, BACKUP_ROLE]) {
    const known = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
    if (known.rowCount !== 0) continue;
    try {
      await client.query(`CREATE ROLE ${role} NOLOGIN`);
    } catch (error) {
      if ((error as { code?: string }).code === '42710' || (error as { code?: string }).code === '23505')
        continue;
      notes.push(`The database user may not create the role ${role}; ask the database administrator for it.`);
    }
  }
  const member = await client.query<{ member: boolean | null }>(
    `SELECT pg_has_role(current_user, oid, 'MEMBER') AS member FROM pg_roles WHERE rolname = $1`,
    [APP_ROLE],
  );
  if (member.rows[0]?.member === false) {
    await client.query(`GRANT ${APP_ROLE} TO CURRENT_USER`).catch(() => {
      notes.push(`The database user is not a member of ${APP_ROLE}, so the processes cannot act as it.`);
    });
  }
  return notes;
}

async function grant(client: pg.Client): Promise<void> {
  // BullMQ makes a sequence for a queue when its first jobs come, so the app's role may create in that schema.
  await client.query(`
    REVOKE CREATE ON SCHEMA public FROM PUBLIC;
    GRANT USAGE ON SCHEMA public, bullmq TO ${APP_ROLE}, ${BACKUP_ROLE};
    GRANT CREATE ON SCHEMA bullmq TO ${APP_ROLE};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${APP_ROLE};
    REVOKE UPDATE, DELETE, TRUNCATE ON ${APPEND_ONLY.join(', ')} FROM ${APP_ROLE};
    REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON ${READ_ONLY.join(', ')} FROM ${APP_ROLE};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA bullmq TO ${APP_ROLE};
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA bullmq TO ${APP_ROLE};
    GRANT EXECUTE ON FUNCTION approve_disposal(uuid), is_disposable(text, uuid, uuid),
      dispose_event_content(text, uuid, uuid[], uuid), dispose_kept_rows(text, text, uuid, uuid[], uuid) TO ${APP_ROLE};
    GRANT SELECT ON ALL TABLES IN SCHEMA public, bullmq TO ${BACKUP_ROLE};
  `);
  // BullMQ makes a sequence for each queue at run time, as the app: those are the app's own, and not ours to grant.
  await client.query(`
    DO $$ DECLARE sequence regclass; BEGIN
      FOR sequence IN SELECT oid FROM pg_class WHERE relkind = 'S' AND relnamespace = 'bullmq'::regnamespace
        AND pg_get_userbyid(relowner) = current_user
      LOOP EXECUTE format('GRANT USAGE, SELECT, UPDATE ON SEQUENCE %s TO ${APP_ROLE}', sequence); END LOOP;
    END $$`);
}
