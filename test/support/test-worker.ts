import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Logger } from 'pino';
import { ServiceModule } from '@domain';
import type { Config } from '@platform/config';
import { Database } from '@platform/database';
import { definedWork, QueueBackend, Timetable, WorkHandlers } from '@platform/jobs';
import { timetable } from '../../apps/worker/timetable.js';
import { Relay } from '../../libs/platform/jobs/relay.js';

const PATIENCE = 20_000;
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
  ) {}

  static async start(config: Config, logger: Logger): Promise<TestWorker> {
    const app = await NestFactory.createApplicationContext(ServiceModule.for(config, logger), {
      logger: false,
      abortOnError: false,
    });
    const handlers = app.get(WorkHandlers);
    handlers.assertComplete();
    app.get(Timetable).assertMatches(timetable);
    const backend = new QueueBackend(config);
    for (const queue of new Set(definedWork().map((work) => work.queue))) {
      backend.work(
        queue,
        async ({ kind, id }) => handlers.of(kind)(id),
        (error) => {
          logger.warn({ queue, error: error.message }, 'a queue reports a fault');
        },
      );
    }
    return new TestWorker(app, backend);
  }

  /** Runs sweeps and relays until no row of work is due or in hand. */
  async drain(): Promise<void> {
    const until = Date.now() + PATIENCE;
    for (;;) {
      await this.app.get(Timetable).tick(timetable);
      await this.app.get(Relay).pass(this.backend);
      const left = await this.unfinished();
      if (left.length === 0) return;
      if (Date.now() > until) throw new Error(`work is left: ${left.join(', ')}`);
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  }

  async close(): Promise<void> {
    await this.backend.close();
    await this.app.close();
  }

  private async unfinished(): Promise<string[]> {
    const left: string[] = [];
    for (const { kind, table, states } of definedWork()) {
      const rows = await this.app.get(Database).rows<{ state: string; count: number }>(
        `SELECT state, count(*)::int AS count FROM ${table}
         WHERE state = ANY($1) AND (next_attempt_at <= app_now() OR state = ANY($2)) GROUP BY state`,
        [states.unfinished, IN_HAND],
      );
      left.push(...rows.map(({ state, count }) => `${count} ${kind} ${state}`));
    }
    return left;
  }
}
