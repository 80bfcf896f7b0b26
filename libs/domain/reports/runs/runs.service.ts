import { Injectable } from '@nestjs/common';
import { type Actor, requirePermission, requireVisible } from '@domain/access';
import { Database, returned } from '@platform/database';
import { NotFound } from '@platform/errors';
import { EventLog } from '@platform/events';
import { NotRetryable } from '../report.errors.js';
import { reportEvents } from '../report.events.js';
import { ScheduleSlots } from '../schedules/schedule-slots.js';
import { FreezeReport } from './freeze-report.js';
import type { RequestRun } from './run.schemas.js';
import { retryableStates } from './run-state.js';

/** Commands on report runs; the making itself is the worker's. */
@Injectable()
export class RunsService {
  constructor(
    private readonly database: Database,
    private readonly freezer: FreezeReport,
    private readonly events: EventLog,
    private readonly slots: ScheduleSlots,
  ) {}

  /** Freezes the data as they are now; `created` is false when they have a run already. */
  async request(actor: Actor, asked: RequestRun): Promise<{ id: string; created: boolean }> {
    return this.database.transaction(async (tx) => {
      requirePermission(actor, 'report.make');
      return this.freezer.freeze(tx, actor, asked);
    });
  }

  /** Has a run tried again at once, from the same frozen data, with all its tries before it. */
  async retry(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      requireVisible(actor, 'report.read', {});
      requirePermission(actor, 'report.make');
      const [run] = await tx.query<{ state: string }[]>(
        `SELECT state FROM report_runs WHERE id = $1 FOR UPDATE`,
        [id],
      );
      if (run === undefined) throw new NotFound();
      const rows = await returned(
        tx,
        `UPDATE report_runs SET state = 'queued', attempts = 0, fence = fence + 1, error = NULL, last_error = NULL,
           finished_at = NULL, step = NULL, place = NULL, steps_done = 0, next_attempt_at = app_now(), queued_until = NULL
         WHERE id = $1 AND state = ANY($2) RETURNING id`,
        [id, retryableStates],
      );
      if (rows.length === 0) throw new NotRetryable();
      await this.slots.waitAgain(tx, id);
      await this.events.append(tx, actor, {
        type: reportEvents.retried,
        subjectType: 'report_run',
        subjectId: id,
        payloadVersion: 2,
        content: { changes: { state: { before: run.state, after: 'queued' } } },
      });
    });
  }
}
