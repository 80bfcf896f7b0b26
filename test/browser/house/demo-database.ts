import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { setClock } from '../../support/clock.js';
import { testStores, withDatabase } from '../../support/stores.js';

const TEMPLATE = 'renkei_test_demo';
const LOCK = 7_265_013;

/** The morning on which the demo was loaded and the stories begin: a Friday, with a holiday the Monday after. */
export const START = '2026-11-20T08:30:00+09:00';

/** A database as `npm start` fills it, cloned for one test file. */
export async function createDemoDatabase(name: string): Promise<{ drop(): Promise<void> }> {
  await asAdmin(async (admin) => {
    await admin.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const known = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [TEMPLATE]);
    if (known.rowCount === 0) await fillTemplate(admin);
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE} OWNER ${owner()}`);
  });
  return {
    drop: async () =>
      asAdmin(async (admin) => {
        await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      }),
  };
}

async function fillTemplate(admin: pg.Client): Promise<void> {
  const building = `${TEMPLATE}_building`;
  await admin.query(`DROP DATABASE IF EXISTS ${building} WITH (FORCE)`);
  await admin.query(`CREATE DATABASE ${building} OWNER ${owner()}`);
  const { postgres } = testStores();
  await command(building, 'migrate');
  await setClock(withDatabase(postgres.ownerUrl, building), START);
  await command(building, 'demo', 'load');
  // Only a finished template has the name that the files look for.
  await admin.query(`ALTER DATABASE ${building} RENAME TO ${TEMPLATE}`);
}

/** What the launcher types. */
async function command(database: string, ...words: string[]): Promise<void> {
  const { built, postgres } = testStores();
  await promisify(execFile)(process.execPath, [path.join(built, 'apps/cli/main.js'), ...words, '--json'], {
    cwd: path.join(__dirname, '../../..'),
    env: {
      NODE_ENV: 'test',
      LOG_LEVEL: 'warn',
      DATABASE_URL: withDatabase(postgres.ownerUrl, database),
      DATABASE_APP_URL: withDatabase(postgres.appUrl, database),
    },
  });
}

function owner(): string {
  return new URL(testStores().postgres.ownerUrl).username;
}

async function asAdmin(work: (admin: pg.Client) => Promise<void>): Promise<void> {
  const admin = new pg.Client({ connectionString: testStores().postgres.adminUrl });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}
