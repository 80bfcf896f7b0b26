import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { systemActor } from '@domain/access';
import { AccountsService } from '@domain/accounts';
import { ServiceModule } from '@domain';
import { type Config, parseConfig } from '@platform/config';
import { migrate } from '@platform/database';
import { createLogger } from '@platform/observability';
import { migrations } from '../../migrations/index.js';
import { cast, castNames, loginNameOf, PASSWORD, personNameOf } from './cast.js';
import { setClock } from './clock.js';
import { testStores, withDatabase } from './stores.js';

const TEMPLATE = 'renkei_test_template';
const LOCK = 7_265_012;

/** Posts and their holders are valid from here on, so that a story may set the clock to any day after it. */
export const BEGINNING = '2020-04-01T09:00:00+09:00';

/** A database of its own for a test file, cloned from the migrated template with the cast in it. */
export async function createDatabase(name: string): Promise<{ drop(): Promise<void> }> {
  const { postgres } = testStores();
  await asAdmin(async (admin) => {
    await admin.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const known = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [TEMPLATE]);
    if (known.rowCount === 0) await makeTemplate(admin);
    await admin.query(
      `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE} OWNER ${new URL(postgres.ownerUrl).username}`,
    );
  });
  return { drop: async () => dropDatabase(name) };
}

/** An empty database, not even migrated. */
export async function createEmptyDatabase(name: string): Promise<{ drop(): Promise<void> }> {
  const owner = new URL(testStores().postgres.ownerUrl).username;
  await asAdmin(async (admin) => admin.query(`CREATE DATABASE ${name} OWNER ${owner}`));
  return { drop: async () => dropDatabase(name) };
}

async function makeTemplate(admin: pg.Client): Promise<void> {
  const { postgres } = testStores();
  const building = `${TEMPLATE}_building`;
  await admin.query(`DROP DATABASE IF EXISTS ${building} WITH (FORCE)`);
  await admin.query(`CREATE DATABASE ${building} OWNER ${new URL(postgres.ownerUrl).username}`);
  const config = parseConfig({
    NODE_ENV: 'test',
    DATABASE_URL: withDatabase(postgres.ownerUrl, building),
    DATABASE_APP_URL: withDatabase(postgres.appUrl, building),
    LOG_LEVEL: 'silent',
  });
  await migrate(config, migrations);
  await setClock(config.DATABASE_URL, BEGINNING);
  await createCast(config);
  // Only a finished template has the name that the files look for.
  await admin.query(`ALTER DATABASE ${building} RENAME TO ${TEMPLATE}`);
}

async function createCast(config: Config): Promise<void> {
  const app = await NestFactory.createApplicationContext(
    ServiceModule.for(config, createLogger(config, 'test')),
    { logger: false, abortOnError: false },
  );
  const accounts = app.get(AccountsService);
  for (const name of castNames) {
    const { agency, department, post, roles } = cast[name];
    await accounts.create(systemActor('test'), {
      loginName: loginNameOf(name),
      password: PASSWORD,
      personName: personNameOf(name),
      postName: post,
      agency,
      department,
      roles: [...roles],
    });
  }
  await app.close();
}

async function dropDatabase(name: string): Promise<void> {
  await asAdmin(async (admin) => admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
}

async function asAdmin<T>(work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: testStores().postgres.adminUrl });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}
