import '../../support/closed-network.js';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { setClock } from '../../support/clock.js';
import { testStores, withDatabase } from '../../support/stores.js';
import { createDemoDatabase } from './demo-database.js';
import { ServerProcess } from './server-process.js';

export interface HouseOptions {
  queues: 'redis' | 'postgresql';
  /** Further settings, for the address at which the product will be found. */
  settings?: (address: string) => Promise<Record<string, string>>;
}

/** The running product of one test file: a database with the demo, api and worker as processes, built pages. */
export class House {
  private constructor(
    readonly address: string,
    private readonly environment: Record<string, string>,
    private readonly owner: pg.Pool,
    private readonly processes: ServerProcess[],
    private readonly dropDatabase: () => Promise<void>,
  ) {}

  static async open({ queues, settings }: HouseOptions): Promise<House> {
    const { postgres, redis } = testStores();
    const random = randomBytes(6).toString('hex');
    const name = `renkei_test_browser_${random}`;
    const database = await createDemoDatabase(name);
    const port = await freePort();
    const environment = {
      NODE_ENV: 'test',
      DATABASE_URL: withDatabase(postgres.ownerUrl, name),
      DATABASE_APP_URL: withDatabase(postgres.appUrl, name),
      ...(queues === 'redis' ? { REDIS_URL: redis.url } : {}),
      QUEUE_PREFIX: `browser-${random}`,
      PORT: String(port),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      FILES_DIR: await mkdtemp(path.join(tmpdir(), 'renkei-test-files-')),
      RELAY_MILLISECONDS: '50',
      REQUEUE_SECONDS: '1',
      ...(await settings?.(`http://127.0.0.1:${port}`)),
    };
    const owner = new pg.Pool({
      connectionString: environment.DATABASE_URL,
      max: 2,
      options: '-c app.agency=*',
    });
    const processes = await Promise.all([
      ServerProcess.start('api', environment),
      ServerProcess.start('worker', environment),
    ]);
    return new House(environment.PUBLIC_URL, environment, owner, processes, async () => database.drop());
  }

  /** Sets what every process takes for now; the time runs on from there. Only forward, as time does. */
  async setClock(instant: string): Promise<void> {
    await setClock(this.environment['DATABASE_URL']!, instant);
  }

  /** Rows as the owner of the database sees them. */
  async sql<Row extends object = Record<string, unknown>>(
    text: string,
    parameters: unknown[] = [],
  ): Promise<Row[]> {
    return (await this.owner.query<Row>(text, parameters)).rows;
  }

  /** The api stops; the worker goes on. */
  async closeDoor(): Promise<void> {
    await this.processes.find(({ name, running }) => name === 'api' && running)?.stop();
  }

  /** Another api, at the same address. */
  async openDoor(): Promise<void> {
    this.processes.push(await ServerProcess.start('api', this.environment));
  }

  /** Stops everything. Fails when api or worker logged an error. */
  async close(): Promise<void> {
    await Promise.all(this.processes.map(async (one) => one.stop()));
    await this.owner.end();
    await this.dropDatabase();
    await rm(this.environment['FILES_DIR']!, { recursive: true, force: true });
    const faults = this.processes.flatMap(({ lines }) => lines.filter(({ level }) => level >= 50));
    if (faults.length > 0) throw new Error(`the service logged errors: ${JSON.stringify(faults, null, 1)}`);
  }
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
