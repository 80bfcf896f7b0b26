import './closed-network.js';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import pg from 'pg';
import { type Config, parseConfig } from '@platform/config';
import { createApi } from '../../apps/api/create-api.js';
import { Build } from './build.js';
import { type CastName, castNames, loginNameOf } from './cast.js';
import { advanceClock, setClock } from './clock.js';
import { type LogLine, memoryLogger } from './memory-logger.js';
import { type ReceivedMail, MailServer } from './mail-server.js';
import { type Listener, Member, Visitor } from './member.js';
import { startOwnRedis, type OwnRedis } from './own-redis.js';
import { listenForBreaches } from './promises.js';
import { statementsDuring, watchStatements } from './statements.js';
import { testStores, withDatabase } from './stores.js';
import { createDatabase } from './template.js';
import { TestWorker } from './test-worker.js';

export type Queues = 'redis' | 'postgresql';

/** Every queue story runs on both back ends: `describe.each(backends)('… on %s', (queues) => …)`. */
export const backends: Queues[] = ['redis', 'postgresql'];

/** A Friday morning, with a holiday the Monday after. */
export const START = '2026-11-20T08:30:00+09:00';

export interface Options {
  queues?: Queues;
  /** A Redis that this file alone uses and may empty. */
  ownRedis?: boolean;
  /** Where mail goes: the local mailbox of the database, or an SMTP server of the test. */
  mail?: 'mailbox' | 'smtp';
  /** The worker also sends the head of the record each morning, and verifies the record once a day. */
  dailyCare?: boolean;
  /** Settings of the service that the story needs otherwise. */
  settings?: Record<string, string>;
}

interface MailboxRow {
  message_id: string;
  to_address: string;
  subject: string;
  text_body: string;
  html_body: string;
}

/** The whole service for one test file: database, api over HTTP, a worker that moves when told to, clock and mail. */
export class TestService {
  readonly build = new Build(this);
  readonly members = new Map<CastName, Member>();
  readonly posts = new Map<CastName, string>();
  /** Answers that differ from what their route declares. */
  readonly breaches: string[] = [];
  private readonly listener: Listener;
  private worker: TestWorker | null = null;
  private clockSettings = 0;

  constructor(
    readonly config: Config,
    readonly address: string,
    readonly app: NestExpressApplication,
    readonly mailServer: MailServer | null,
    readonly ownRedis: OwnRedis | null,
    /** What api and worker have logged, oldest first. */
    readonly logs: LogLine[],
    private readonly owner: pg.Pool,
    private readonly dropDatabase: () => Promise<void>,
    private readonly dailyCare: boolean,
  ) {
    this.listener = listenForBreaches(app, this.breaches);
  }

  /** A member of the cast at a browser. */
  as(name: CastName): Member {
    const known = this.members.get(name);
    if (known !== undefined) return known;
    const member = new Member(this.address, name, () => this.clockSettings, this.listener);
    this.members.set(name, member);
    return member;
  }

  /** Somebody who has not signed in. */
  visitor(): Visitor {
    return new Visitor(this.address, this.listener);
  }

  /** The id of a member's post. */
  postOf(name: CastName): string {
    const id = this.posts.get(name);
    if (id === undefined) throw new Error(`${name} has no post`);
    return id;
  }

  readonly clock = {
    set: async (instant: string): Promise<void> => {
      await setClock(this.config.DATABASE_URL, instant);
      this.clockSettings += 1;
    },
    advance: async (interval: string): Promise<void> => {
      await advanceClock(this.config.DATABASE_URL, interval);
      this.clockSettings += 1;
    },
  };

  /** Lets the worker come by and do everything that is due. */
  async drain(): Promise<void> {
    this.worker ??= await TestWorker.start(this.config, this.logs, { dailyCare: this.dailyCare });
    await this.worker.drain();
  }

  /** A second worker beside the first comes by, and leaves again. */
  async drainWithAnother(): Promise<void> {
    const another = await TestWorker.start(this.config, this.logs, { dailyCare: this.dailyCare });
    try {
      await another.drain();
    } finally {
      await another.close();
    }
  }

  /** Queues what is due, with no worker there to take it; returns how many calls wait in the queues now. */
  async queueOnly(): Promise<number> {
    await this.stopWorker();
    const deaf = await TestWorker.start(this.config, this.logs, { takesCalls: false });
    const queued = await deaf.relay();
    await deaf.close();
    return queued;
  }

  /** Ends the worker; the next drain starts another. */
  async stopWorker(): Promise<void> {
    await this.worker?.close();
    this.worker = null;
  }

  /** Rows as the owner of the database sees them. */
  async sql<Row extends object = Record<string, unknown>>(
    text: string,
    parameters: unknown[] = [],
  ): Promise<Row[]> {
    return (await this.owner.query<Row>(text, parameters)).rows;
  }

  /**
   * Sends the same request several times at really one moment: a lock on the table they all write to holds them until
   * the last has arrived there.
   */
  async atOnce<T>(count: number, table: string, send: (index: number) => Promise<T>): Promise<T[]> {
    const holder = await this.owner.connect();
    try {
      await holder.query('BEGIN');
      await holder.query(`LOCK TABLE ${table} IN EXCLUSIVE MODE`);
      const answers = Array.from({ length: count }, async (_, index) => send(index));
      for (let waiting = 0, patience = 200; waiting < count && patience > 0; patience -= 1) {
        await new Promise((resolve) => setTimeout(resolve, 10));
        const { rows } = await holder.query<{ waiting: number }>(
          `SELECT count(*)::int AS waiting FROM pg_locks WHERE relation = $1::regclass AND NOT granted`,
          [table],
        );
        waiting = rows[0]?.waiting ?? 0;
      }
      await holder.query('COMMIT');
      return await Promise.all(answers);
    } finally {
      holder.release();
    }
  }

  /** Sends a request that is overtaken: `change` is committed after it has read, while its first lock or write on the table waits. */
  async overtaken<T>(
    table: string,
    change: { text: string; parameters: unknown[] },
    send: () => Promise<T>,
  ): Promise<T> {
    const holder = await this.owner.connect();
    try {
      await holder.query('BEGIN');
      await holder.query(`LOCK TABLE ${table} IN EXCLUSIVE MODE`);
      const answer = send();
      for (let waiting = 0, patience = 500; waiting === 0 && patience > 0; patience -= 1) {
        await new Promise((resolve) => setTimeout(resolve, 10));
        const { rows } = await holder.query<{ waiting: number }>(
          `SELECT count(*)::int AS waiting FROM pg_locks WHERE relation = $1::regclass AND NOT granted`,
          [table],
        );
        waiting = rows[0]?.waiting ?? 0;
      }
      await holder.query(change.text, change.parameters);
      await holder.query('COMMIT');
      return await answer;
    } finally {
      holder.release();
    }
  }

  /** Every mail that reached a recipient, oldest first. */
  async mails(): Promise<Omit<ReceivedMail, 'raw'>[]> {
    if (this.mailServer !== null) return this.mailServer.received;
    const rows = await this.sql<MailboxRow>('SELECT * FROM mailbox_messages ORDER BY received_at, id');
    return rows.map((row) => ({
      messageId: row.message_id,
      to: row.to_address,
      subject: row.subject,
      text: row.text_body,
      html: row.html_body,
    }));
  }

  /** The queue loses everything it holds: FLUSHALL on Redis, empty tables on PostgreSQL. */
  async emptyQueues(): Promise<void> {
    if (this.config.REDIS_URL === undefined) {
      const tables = await this.sql<{ name: string }>(
        `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = 'bullmq' AND tablename !~ 'migration'`,
      );
      await this.sql(`TRUNCATE ${tables.map(({ name }) => name).join(', ')}`);
    } else if (this.ownRedis === null) throw new Error('ask for ownRedis before you empty it');
    else await this.ownRedis.flush();
  }

  /** The statements that the service sent while the member did `work`, the session's look-up apart. */
  async statements<T>(
    name: CastName,
    work: (member: Member) => Promise<T>,
  ): Promise<{ result: T; statements: string[] }> {
    const member = this.as(name);
    await member.get('/session'); // signs in, if that was still to do
    return statementsDuring(async () => work(member));
  }

  /** Forgets logged faults that the story meant to cause. */
  forgiveFaults(): void {
    this.logs.length = 0;
    this.breaches.length = 0;
  }

  /** Stops everything and drops the database. Fails when the service logged an error that no story asked for. */
  async close(): Promise<void> {
    await this.stopWorker();
    await this.app.close();
    await this.owner.end();
    await this.mailServer?.close();
    await this.ownRedis?.close();
    await rm(this.config.FILES_DIR, { recursive: true, force: true });
    await this.dropDatabase();
    const faults = this.logs.filter(({ level }) => level >= 50).map((line) => JSON.stringify(line));
    const complaints = [...this.breaches, ...faults].slice(0, 20);
    if (complaints.length > 0) throw new Error(`the service had faults:\n${complaints.join('\n')}`);
  }
}

/** Starts the service on a database of its own, with the clock at START. */
export async function startTestService(options: Options = {}): Promise<TestService> {
  const stores = testStores();
  const random = randomBytes(6).toString('hex');
  const name = `renkei_test_${random}`;
  const database = await createDatabase(name);
  const mailServer = options.mail === 'smtp' ? await MailServer.start() : null;
  const ownRedis =
    options.ownRedis === true && options.queues !== 'postgresql' ? await startOwnRedis() : null;
  const config = parseConfig({
    NODE_ENV: 'test',
    DATABASE_URL: withDatabase(stores.postgres.ownerUrl, name),
    DATABASE_APP_URL: withDatabase(stores.postgres.appUrl, name),
    ...(options.queues === 'postgresql' ? {} : { REDIS_URL: ownRedis?.url ?? stores.redis.url }),
    ...(mailServer === null ? {} : { SMTP_URL: mailServer.url }),
    QUEUE_PREFIX: `test-${random}`,
    FILES_DIR: await mkdtemp(path.join(tmpdir(), 'renkei-test-files-')),
    RELAY_MILLISECONDS: '20',
    REQUEUE_SECONDS: '1',
    ...options.settings,
  });
  await setClock(config.DATABASE_URL, START);
  watchStatements();
  const logs: LogLine[] = [];
  const app = await createApi(config, memoryLogger(logs));
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const service = new TestService(
    config,
    `http://127.0.0.1:${port}`,
    app,
    mailServer,
    ownRedis,
    logs,
    new pg.Pool({ connectionString: config.DATABASE_URL, max: 3, options: '-c app.agency=*' }),
    async () => database.drop(),
    options.dailyCare ?? false,
  );
  await findPosts(service);
  return service;
}

async function findPosts(service: TestService): Promise<void> {
  const rows = await service.sql<{ login_name: string; post_id: string }>(
    `SELECT account.login_name, holder.post_id FROM accounts account JOIN post_holders holder USING (person_id)`,
  );
  for (const name of castNames) {
    const row = rows.find(({ login_name }) => login_name === loginNameOf(name));
    if (row !== undefined) service.posts.set(name, row.post_id);
  }
}
