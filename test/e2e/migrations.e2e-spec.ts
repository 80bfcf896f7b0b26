import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { ServiceModule } from '@domain';
import { DemoService } from '@domain/installation';
import { type Config, parseConfig } from '@platform/config';
import { migrate } from '@platform/database';
import { createLogger } from '@platform/observability';
import { migrations } from '../../migrations/index.js';
import { MatrixRecords } from '../support/permission-records.js';
import { schemaLines } from '../support/schema-snapshot.js';
import { testStores, withDatabase } from '../support/stores.js';
import { createEmptyDatabase } from '../support/template.js';
import { startTestService } from '../support/test-service.js';

const ALL = migrations.map(({ name }) => name);

let config: Config;
let drop: () => Promise<void>;
beforeEach(async () => {
  const name = `renkei_test_${randomBytes(6).toString('hex')}`;
  ({ drop } = await createEmptyDatabase(name));
  const { postgres } = testStores();
  config = parseConfig({
    NODE_ENV: 'test',
    DATABASE_URL: withDatabase(postgres.ownerUrl, name),
    DATABASE_APP_URL: withDatabase(postgres.appUrl, name),
    LOG_LEVEL: 'silent',
  });
});
afterEach(async () => {
  await drop();
});

async function ask(sql: string, { DATABASE_URL } = config): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: DATABASE_URL, options: '-c app.agency=*' });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** As `npm run cli -- demo load` does. */
async function loadDemo(): Promise<boolean> {
  const logger = createLogger(config, 'test');
  const app = await NestFactory.createApplicationContext(ServiceModule.for(config, logger), {
    logger: false,
    abortOnError: false,
  });
  try {
    return await app.get(DemoService).load();
  } finally {
    await app.close();
  }
}

/** Those whose way up takes more away than it brings, so that their way down brings it back. */
const TAKING_AWAY = ['LetEveryKindOfRecordEnd20261121003500'];

/** Takes the newest migration back, again and again; returns what was left of the schema after each. */
async function downOneByOne({ DATABASE_URL } = config): Promise<number[]> {
  const dataSource = new DataSource({ type: 'postgres', url: DATABASE_URL, migrations });
  await dataSource.initialize();
  try {
    const left: number[] = [];
    for (const _ of migrations) {
      await dataSource.undoLastMigration({ transaction: 'each' });
      left.push((await schemaLines((sql) => dataSource.query(sql))).length);
    }
    return left;
  } finally {
    await dataSource.destroy();
  }
}

describe('the migrations', () => {
  it('lead up, down and up again with the demo in between, to the same schema', async () => {
    expect((await migrate(config, migrations)).ran).toEqual(ALL);
    const schema = await schemaLines(ask);
    expect(await loadDemo()).toBe(true);
    const left = await downOneByOne();
    const growing = left.flatMap((lines, index) =>
      index > 0 && lines > (left[index - 1] ?? 0) ? [ALL.at(-1 - index)] : [],
    );
    expect(growing).toEqual(TAKING_AWAY);
    expect(await schemaLines(ask)).toEqual([]);
    expect((await migrate(config, migrations)).ran).toEqual(ALL);
    expect(await schemaLines(ask)).toEqual(schema);
    expect(await loadDemo()).toBe(true);
    expect(await ask('SELECT count(*)::int AS programmes FROM programmes')).toEqual([{ programmes: 3 }]);
    expect(await loadDemo()).toBe(false);
  });

  it('lead down with something in every table, and up again', async () => {
    const service = await startTestService();
    try {
      await new MatrixRecords(service).make();
      await service.drain();
      await service.stopWorker();
      const asked = async (sql: string) => ask(sql, service.config);
      const schema = await schemaLines(asked);
      await downOneByOne(service.config);
      expect(await schemaLines(asked)).toEqual([]);
      await migrate(service.config, migrations);
      expect(await schemaLines(asked)).toEqual(schema);
    } finally {
      await service.close();
    }
  });

  it('go all the way down in one command, and twice does no harm', async () => {
    await migrate(config, migrations);
    await migrate(config, migrations, 'down');
    expect(await schemaLines(ask)).toEqual([]);
    await migrate(config, migrations, 'down');
    expect((await migrate(config, migrations)).ran).toEqual(ALL);
    expect((await migrate(config, migrations)).ran).toEqual([]);
  });

  it('run once, when three processes begin with them at the same moment', async () => {
    const cli = path.join(testStores().built, 'apps/cli/main.js');
    const env = { NODE_ENV: 'test', DATABASE_URL: config.DATABASE_URL };
    const begin = async () =>
      new Promise<{ ran: string[] }>((resolve, reject) => {
        execFile(process.execPath, [cli, 'migrate', '--json'], { env }, (error, stdout, stderr) => {
          if (error) reject(new Error(`${error.message}\n${stderr}`));
          else resolve(JSON.parse(stdout) as { ran: string[] });
        });
      });
    const ran = (await Promise.all([begin(), begin(), begin()])).map((one) => one.ran);
    expect(ran.map(({ length }) => length).sort()).toEqual([0, 0, ALL.length]);
    expect(await ask('SELECT name FROM migrations ORDER BY id')).toEqual(ALL.map((name) => ({ name })));
  });

  it('take nothing back by halves: one that fails leaves the schema as it was', async () => {
    await migrate(config, migrations);
    const schema = await schemaLines(ask);
    class Breaks29991231000000 {
      readonly name = 'Breaks29991231000000';
      async up(runner: { query(sql: string): Promise<unknown> }): Promise<void> {
        await runner.query('CREATE TABLE half_made (id int)');
        await runner.query('SELECT 1 / 0');
      }
      async down(): Promise<void> {
        // never came up
      }
    }
    const told = jest.spyOn(console, 'log').mockImplementation(() => undefined); // TypeORM tells of it
    await expect(migrate(config, [...migrations, Breaks29991231000000])).rejects.toThrow('division by zero');
    told.mockRestore();
    expect(await schemaLines(ask)).toEqual(schema);
  });

  it('stand in the index, every file of them, in the order of their names', () => {
    const files = readdirSync(path.resolve('migrations')).filter((name) => /^\d{14}-.*\.ts$/.test(name));
    const named = files.sort().map((file) => {
      const [stamp = '', ...words] = file.replace(/\.ts$/, '').split('-');
      return words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join('') + stamp;
    });
    expect(named.length).toBeGreaterThan(0);
    expect(ALL).toEqual(named);
    expect(migrations.map((one) => new one().name)).toEqual(ALL);
  });
});
