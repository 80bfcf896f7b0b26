import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Database, newId } from '@platform/database';
import { LOGGER } from '@platform/observability';
import { Claims, describe, LostClaim } from './claims.js';
import { defineWork } from './work.js';
import { WorkHandlers } from './work-handlers.js';

/** A sweep that asks "what is due by now", so a missed slot repairs itself with the next. */
export interface Sweep {
  name: string;
  run(): Promise<void>;
}

/** One line of the timetable: slots begin at every full multiple of the period. */
export interface TimetableLine {
  sweep: string;
  everySeconds: number;
}

const slotWork = defineWork({ kind: 'slot', queue: 'timetable', table: 'schedule_slots', maxAttempts: 5 });

/** Turns the time into rows `(schedule, slot)`, and runs the sweep of each row once. */
@Injectable()
export class Timetable {
  private readonly sweeps = new Map<string, Sweep>();

  constructor(
    private readonly database: Database,
    private readonly claims: Claims,
    @Inject(LOGGER) private readonly logger: Logger,
    handlers: WorkHandlers,
  ) {
    handlers.register(slotWork, async (id) => this.runSlot(id));
  }

  register(sweep: Sweep): void {
    if (this.sweeps.has(sweep.name)) throw new Error(`two sweeps are named ${sweep.name}`);
    this.sweeps.set(sweep.name, sweep);
  }

  /** Throws when a line names no sweep or a sweep has no line. */
  assertMatches(lines: TimetableLine[]): void {
    const named = new Set(lines.map(({ sweep }) => sweep));
    const wrong = [
      ...lines.filter(({ sweep }) => !this.sweeps.has(sweep)).map(({ sweep }) => `${sweep} (no sweep)`),
      ...[...this.sweeps.keys()].filter((name) => !named.has(name)).map((name) => `${name} (no line)`),
    ];
    if (wrong.length > 0) throw new Error(`the timetable does not match: ${wrong.join(', ')}`);
  }

  /** Inserts the current slot of every line; whoever comes second does nothing. */
  async tick(lines: TimetableLine[]): Promise<void> {
    await this.database.rows(
      `INSERT INTO schedule_slots (id, schedule, slot)
       SELECT id, schedule, to_timestamp(floor(extract(epoch FROM app_now()) / seconds) * seconds)
       FROM unnest($1::uuid[], $2::text[], $3::int[]) AS line (id, schedule, seconds)
       ON CONFLICT (schedule, slot) DO NOTHING`,
      [
        lines.map(() => newId()),
        lines.map(({ sweep }) => sweep),
        lines.map(({ everySeconds }) => everySeconds),
      ],
    );
  }

  private async runSlot(id: string): Promise<void> {
    const claim = await this.claims.take(slotWork, id);
    if (claim === null) return;
    try {
      const row = await this.database.row<{ schedule: string }>(
        'SELECT schedule FROM schedule_slots WHERE id = $1',
        [id],
      );
      const sweep = this.sweeps.get(row?.schedule ?? '');
      if (sweep === undefined) throw new Error(`this worker has no sweep ${row?.schedule}`);
      await this.claims.holding(slotWork, claim, async () => sweep.run());
      await this.database.transaction(async (tx) => this.claims.finish(tx, slotWork, claim, 'done'));
    } catch (error) {
      if (error instanceof LostClaim) return;
      this.logger.error({ work: id, error: describe(error) }, 'a sweep failed');
      await this.claims.retryLater(slotWork, claim, error);
    }
  }
}
