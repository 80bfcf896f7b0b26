import { createPostgresBackend, Queue, type QueueOptions, Worker, type WorkerOptions } from 'bullmq';
import { Redis } from 'ioredis';
import type { Config } from '@platform/config';
import { appConnection } from '@platform/database';
import type { QueueName } from './work.js';

/** A wake-up call: which kind of work, on which row. */
export interface WakeUp {
  kind: string;
  id: string;
}

const CONCURRENCY: Record<QueueName, number> = { events: 4, timetable: 1, mail: 4, reports: 1 };

// The row counts attempts and finishes; a queue message is thrown away either way, and never given up for being stalled.
const JOB_OPTIONS = { attempts: 1, removeOnComplete: true, removeOnFail: true };
const NEVER = 1_000_000;

// A call that a killed worker had taken holds up its row until BullMQ notices; the row's own claim keeps two workers apart.
const CALL_LOCK = { lockDuration: 5_000, stalledInterval: 5_000 };

interface Connections {
  forAdding: unknown;
  forWorking: unknown;
  close(): Promise<void>;
}

/** BullMQ on Redis, or on its own PostgreSQL back end when there is no Redis. Holds nothing that PostgreSQL does not. */
export class QueueBackend {
  private readonly queues = new Map<QueueName, Queue>();
  private readonly workers: Worker[] = [];
  private readonly connections: Connections;

  constructor(private readonly config: Config) {
    this.connections =
      config.REDIS_URL === undefined ? postgresConnections(config) : redisConnections(config.REDIS_URL);
  }

  /** Queues wake-up calls; the same id does nothing while one waits. Rejects when the back end is away. */
  async wake(queue: QueueName, calls: (WakeUp & { attempt: number })[]): Promise<void> {
    if (calls.length === 0) return;
    await this.queue(queue).addBulk(
      calls.map(({ kind, id, attempt }) => ({
        name: kind,
        data: { kind, id },
        opts: { ...JOB_OPTIONS, jobId: `${kind}-${id}-${attempt}` },
      })),
    );
  }

  /** Begins to take calls from a queue. */
  work(queue: QueueName, handle: (call: WakeUp) => Promise<void>, onError: (error: Error) => void): void {
    const worker = this.build(
      (factory) =>
        new Worker(
          queue,
          async (job) => handle(job.data as WakeUp),
          {
            connection: this.connections.forWorking as WorkerOptions['connection'],
            prefix: this.config.QUEUE_PREFIX,
            concurrency: CONCURRENCY[queue],
            maxStalledCount: NEVER,
            ...CALL_LOCK,
          },
          ...factory,
        ),
    );
    worker.on('error', onError);
    this.workers.push(worker);
  }

  /** Lets every worker finish the call in hand, then leaves. */
  async close(): Promise<void> {
    await Promise.allSettled(this.workers.map(async (worker) => worker.close()));
    await Promise.allSettled([...this.queues.values()].map(async (queue) => queue.close()));
    await this.connections.close();
  }

  private queue(name: QueueName): Queue {
    const known = this.queues.get(name);
    if (known !== undefined) return known;
    const queue = this.build(
      (factory) =>
        new Queue(
          name,
          {
            connection: this.connections.forAdding as QueueOptions['connection'],
            prefix: this.config.QUEUE_PREFIX,
          },
          ...factory,
        ),
    );
    queue.on('error', () => undefined); // wake() rejects, which is how the relay hears of it
    this.queues.set(name, queue);
    return queue;
  }

  // The type of BullMQ's constructors knows only its Redis factory as the optional third argument.
  private build<T>(make: (factory: []) => T): T {
    const factory = this.config.REDIS_URL === undefined ? [createPostgresBackend] : [];
    return make(factory as unknown as []);
  }
}

function redisConnections(url: string): Connections {
  // Adding gives up quickly, since the sweep comes again; working waits for ever, as BullMQ demands.
  const forAdding = new Redis(url, {
    commandTimeout: 2_000,
    maxRetriesPerRequest: 1,
    retryStrategy: backOff,
  });
  const forWorking = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: backOff });
  for (const connection of [forAdding, forWorking]) connection.on('error', () => undefined);
  return {
    forAdding,
    forWorking,
    close: () => {
      forAdding.disconnect();
      forWorking.disconnect();
      return Promise.resolve();
    },
  };
}

function backOff(times: number): number {
  return Math.min(times * 200, 5_000);
}

function postgresConnections(config: Config): Connections {
  const { url, options } = appConnection(config);
  const connection = {
    connectionString: url,
    max: 4,
    skipMigrations: true,
    options,
  };
  return { forAdding: connection, forWorking: connection, close: () => Promise.resolve() };
}
