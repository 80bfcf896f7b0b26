import { createPostgresBackend, Queue, type QueueOptions, Worker, type WorkerOptions } from 'bullmq';
import type { Config } from '@platform/config';
import { connectQueues, type QueueConnections } from './queue-connections.js';
import { within } from './within.js';
import type { QueueName } from './work.js';

/** A wake-up call: which kind of work, on which row. */
export interface WakeUp {
  kind: string;
  id: string;
}

const CONCURRENCY: Record<QueueName, number> = { events: 4, timetable: 1, mail: 4, reports: 1, imports: 1 };

// The row counts attempts and finishes; a queue message is thrown away either way, and never given up for being stalled.
const JOB_OPTIONS = { attempts: 1, removeOnComplete: true, removeOnFail: true };
const NEVER = 1_000_000;

// A call that a killed worker had taken holds up its row until BullMQ notices; the row's own claim keeps two workers apart.
const CALL_LOCK = { lockDuration: 5_000, stalledInterval: 5_000 };
/** After a fault of the back end a worker asks again. */
const RETRY_MILLISECONDS = 2_000;
/** How long the relay waits for a back end that says nothing. */
const PATIENCE_MILLISECONDS = 3_000;
/** How long a back end may take for each step of letting go; those who stop us wait ten seconds. */
const FAREWELL_MILLISECONDS = 1_000;

/** BullMQ on Redis, or on its own PostgreSQL back end when there is no Redis. Holds nothing that PostgreSQL does not. */
export class QueueBackend {
  private readonly queues = new Map<QueueName, Queue>();
  private readonly workers = new Map<QueueName, Worker>();
  private readonly inHand = new Set<Promise<void>>();
  private closing = false;
  private readonly connections: QueueConnections;

  constructor(private readonly config: Config) {
    this.connections = connectQueues(config);
  }

  /** Queues wake-up calls; the same id does nothing while one waits. Rejects when the back end is away. */
  async wake(queue: QueueName, calls: (WakeUp & { attempt: number })[]): Promise<void> {
    if (calls.length === 0) return;
    const jobs = calls.map(({ kind, id, attempt }) => ({
      name: kind,
      data: { kind, id },
      opts: { ...JOB_OPTIONS, jobId: `${kind}-${id}-${attempt}` },
    }));
    await within(PATIENCE_MILLISECONDS, async () => {
      await (await this.ready(queue)).addBulk(jobs);
    });
  }

  /** Begins to take calls from a queue. */
  work(queue: QueueName, handle: (call: WakeUp) => Promise<void>, onError: (error: Error) => void): void {
    const worker = this.build(
      (factory) =>
        new Worker(
          queue,
          async (job) => this.holding(handle(job.data as WakeUp)),
          {
            connection: this.connections.forWorking as WorkerOptions['connection'],
            prefix: this.config.QUEUE_PREFIX,
            concurrency: CONCURRENCY[queue],
            maxStalledCount: NEVER,
            runRetryDelay: RETRY_MILLISECONDS,
            ...CALL_LOCK,
          },
          ...factory,
        ),
    );
    worker.on('error', onError);
    this.workers.set(queue, worker);
    // BullMQ remembers a start that failed for ever: a worker that found nobody is replaced.
    worker.waitUntilReady().catch(async () => {
      await within(FAREWELL_MILLISECONDS, async () => worker.close(true)).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, RETRY_MILLISECONDS));
      if (!this.closing) this.work(queue, handle, onError);
    });
  }

  /** Lets every worker finish the calls in hand, then leaves, whether the back end answers or not. */
  async close(): Promise<void> {
    this.closing = true;
    const members = [...this.workers.values(), ...this.queues.values()];
    const farewell = Promise.allSettled(members.map(async (member) => member.close()));
    while (this.inHand.size > 0) await Promise.allSettled(this.inHand);
    const letGo: (() => Promise<unknown>)[] = [
      async () => farewell,
      async () => Promise.allSettled(members.map(async (member) => member.disconnect())),
      async () => this.connections.close(),
    ];
    for (const step of letGo) await within(FAREWELL_MILLISECONDS, step).catch(() => undefined);
  }

  private async holding(work: Promise<void>): Promise<void> {
    this.inHand.add(work);
    try {
      await work;
    } finally {
      this.inHand.delete(work);
    }
  }

  private async ready(name: QueueName): Promise<Queue> {
    const queue = this.queue(name);
    try {
      await queue.waitUntilReady();
    } catch (error) {
      if (this.queues.get(name) === queue) this.queues.delete(name);
      void queue.close().catch(() => undefined);
      throw error;
    }
    return queue;
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
