import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { CONFIG, type Config } from '@platform/config';
import { LOGGER } from '@platform/observability';
import { describe } from './claims.js';
import { QueueBackend } from './queue-backend.js';
import { Relay } from './relay.js';
import { Timetable, type TimetableLine } from './timetable.js';
import { definedWork } from './work.js';
import { WorkHandlers } from './work-handlers.js';

/** The life of a worker process: takes calls, relays what is due, and ticks the timetable. */
@Injectable()
export class JobRunner implements BeforeApplicationShutdown {
  private backend: QueueBackend | null = null;
  private loop: Promise<void> = Promise.resolve();
  private readonly stopping = new AbortController();

  constructor(
    private readonly handlers: WorkHandlers,
    private readonly relay: Relay,
    private readonly timetable: Timetable,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  start(lines: TimetableLine[]): void {
    this.handlers.assertComplete();
    this.timetable.assertMatches(lines);
    const backend = new QueueBackend(this.config);
    this.backend = backend;
    for (const queue of new Set(definedWork().map((work) => work.queue))) {
      backend.work(
        queue,
        async ({ kind, id }) => this.handlers.of(kind)(id),
        (error) => {
          this.logger.warn({ queue, error: describe(error) }, 'a queue reports a fault');
        },
      );
    }
    this.loop = this.run(backend, lines);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.loop;
    await this.backend?.close();
  }

  private async run(backend: QueueBackend, lines: TimetableLine[]): Promise<void> {
    const stop = this.stopping.signal;
    while (!stop.aborted) {
      try {
        await this.timetable.tick(lines);
        await this.relay.pass(backend, stop);
      } catch (error) {
        this.logger.warn({ error: describe(error) }, 'the relay could not reach the database; trying again');
      }
      await new Promise((resolve) => setTimeout(resolve, this.config.RELAY_MILLISECONDS));
    }
  }
}
