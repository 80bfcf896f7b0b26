import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ServiceModule } from '@domain';
import type { Config } from '@platform/config';
import { Database } from '@platform/database';
import { definedWork, QueueBackend, Timetable, type TimetableLine, WorkHandlers } from '@platform/jobs';
import { timetable } from '../../apps/worker/timetable.js';
import { keepingSignIn } from './keep-sign-in.js';
import { type LogLine, memoryLogger } from './memory-logger.js';
import { Relay } from '../../libs/platform/jobs/relay.js';

const PATIENCE = 20_000;
/** Once a day they send mail and check everything; only the stories about them let them come by. */
const DAILY_CARE = ['send-seal-heads', 'verify-chain-daily'];
// A row in one of these is in somebody's hands, although its lease lies in the future.
const IN_HAND = ['claimed', 'handed_over', 'running'];

/**
 * The worker in this process, but nothing moves by itself: relay and timetable run only while a test drains. Between
 * drains no wake-up call is made, so a story says exactly when the worker comes by.
 */
export class TestWorker {
  private constructor(
    private readonly app: INestApplicationContext,
    private readonly backend: QueueBackend,
    private readonly logs: LogLine[],
    private readonly lines: TimetableLine[],
  ) {}

  /** With `takesCalls: false` it relays into the queues, but nobody is there to hear. */
  static async start(
    config: Config,
    logs: LogLine[],
    { takesCalls = true, dailyCare = false }: { takesCalls?: boolean; dailyCare?: boolean } = {},
  ): Promise<TestWorker> {
    const logger = memoryLogger(logs);
    const app = await keepingSignIn(async () =>
      NestFactory.createApplicationContext(ServiceModule.for(config, logger), {
        logger: false,
        abortOnError: false,
      }),
    );
    const handlers = app.get(WorkHandlers);
    handlers.assertComplete();
    app.get(Timetable).assertMatches(timetable);
    const backend = new QueueBackend(config);
    for (const queue of takesCalls ? new Set(definedWork().map((work) => work.queue)) : []) {
      backend.work(
        queue,
        async ({ kind, id }) => handlers.of(kind)(id),
        (error) => {
          logger.warn({ queue, error: error.message }, 'a queue reports a fault');
        },
      );
    }
    const lines = timetable.filter(({ sweep }) => dailyCare || !DAILY_CARE.includes(sweep));
    return new TestWorker(app, backend, logs, lines);
  }

  /** One round of timetable and relay; returns how many calls were queued. */
  async relay(): Promise<number> {
    await this.app.get(Timetable).tick(this.lines);
    return this.app.get(Relay).pass(this.backend);
  }

  /** Runs sweeps and relays until no row of work is due or in hand. */
  async drain(): Promise<void> {
    const until = Date.now() + PATIENCE;
    for (;;) {
      await this.relay();
      const left = await this.unfinished();
      if (left.length === 0) return;
      if (Date.now() > until) throw new Error(`work is left: ${left.join(', ')}; ${this.faults()}`);
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  }

  async close(): Promise<void> {
    await this.backend.close();
    await this.app.close();
  }

  private faults(): string {
    return JSON.stringify(this.logs.filter(({ level }) => level >= 40).slice(-5));
  }

  // One statement, so one snapshot: a row that a finishing one leaves behind must not be missed between two looks.
  private async unfinished(): Promise<string[]> {
    const looks = definedWork().map(
      ({ kind, table, states }) => `SELECT '${kind}' AS kind, state, count(*)::int AS count FROM ${table}
        WHERE state IN (${states.unfinished.map((state) => `'${state}'`).join(', ')})
          AND (next_attempt_at <= app_now() OR state = ANY($1)) GROUP BY state`,
    );
    const rows = await this.app
      .get(Database)
      .rows<{ kind: string; state: string; count: number }>(looks.join(' UNION ALL '), [IN_HAND]);
    return rows.map(({ kind, state, count }) => `${count} ${kind} ${state}`);
  }
}
