import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { CONFIG, type Config } from '@platform/config';
import { Database, returned } from '@platform/database';
import { LOGGER } from '@platform/observability';
import type { QueueBackend } from './queue-backend.js';
import { describe } from './claims.js';
import { definedWork, type WorkDefinition } from './work.js';

const BATCH = 200;

/** Wakes a worker for every row that is due and unfinished; asks by state, never by "newer than the last". */
@Injectable()
export class Relay {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** One round over all kinds of work, unless it is to stop; returns how many rows were queued. */
  async pass(backend: QueueBackend, stop?: AbortSignal): Promise<number> {
    let total = 0;
    for (const work of definedWork()) {
      if (stop?.aborted === true) break;
      let queued: number;
      do {
        queued = await this.passOne(backend, work);
        total += queued;
      } while (queued === BATCH);
    }
    return total;
  }

  private async passOne(backend: QueueBackend, work: WorkDefinition): Promise<number> {
    // queued_until only spares needless calls: when the queue loses one, the row is queued again after it.
    const due = await this.database.transaction(async (tx) =>
      returned<{ id: string; fence: number }>(
        tx,
        `UPDATE ${work.table} SET queued_until = app_now() + make_interval(secs => $1)
         WHERE id IN (SELECT id FROM ${work.table}
           WHERE state = ANY($2) AND next_attempt_at <= app_now() AND (queued_until IS NULL OR queued_until <= app_now())
           ORDER BY next_attempt_at LIMIT $3 FOR UPDATE SKIP LOCKED)
         RETURNING id, fence`,
        [this.config.REQUEUE_SECONDS, work.states.unfinished, BATCH],
      ),
    );
    try {
      await backend.wake(
        work.queue,
        // The fence grows with every claim, also where a person has the count of attempts begin again.
        due.map(({ id, fence }) => ({ kind: work.kind, id, attempt: fence })),
      );
    } catch (error) {
      this.logger.warn(
        { kind: work.kind, rows: due.length, error: describe(error) },
        'the queue is away; trying again',
      );
      return 0;
    }
    return due.length;
  }
}
