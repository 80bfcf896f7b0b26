import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemActor } from '@domain/access';
import { returned } from '@platform/database';
import { EventLog } from '@platform/events';
import { reportEvents } from '../report.events.js';

interface Announced {
  scheduleId: string;
  slot: Date;
  runId: string;
  deadlineAt: Date;
}

const ANNOUNCER = systemActor('run-due-report-schedules');

/** The months of a schedule: each waits for its run, and says once how that ended. */
@Injectable()
export class ScheduleSlots {
  constructor(private readonly events: EventLog) {}

  /** The unique key (schedule, slot) makes whoever comes second do nothing. */
  async add(tx: EntityManager, slot: Announced): Promise<void> {
    await tx.query(
      `INSERT INTO report_schedule_slots (schedule_id, slot, run_id, deadline_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
      [slot.scheduleId, slot.slot, slot.runId, slot.deadlineAt],
    );
  }

  /** An event for each waiting slot whose run has ended; of one run, or of all for what slipped by. */
  async announce(tx: EntityManager, runId: string | null = null): Promise<void> {
    const ready = await this.mark(tx, 'ready_at', 'succeeded', runId);
    const failed = await this.mark(tx, 'failed_at', 'dead', runId);
    await this.events.append(
      tx,
      ANNOUNCER,
      ...ready.map((slot) => eventOf(reportEvents.scheduledRunReady, slot)),
      ...failed.map((slot) => eventOf(reportEvents.scheduledRunFailed, slot)),
    );
  }

  /** The run is tried once more: its slots may say again how it ended. */
  async waitAgain(tx: EntityManager, runId: string): Promise<void> {
    await tx.query(
      `UPDATE report_schedule_slots SET failed_at = NULL WHERE run_id = $1 AND ready_at IS NULL`,
      [runId],
    );
  }

  private async mark(
    tx: EntityManager,
    column: 'ready_at' | 'failed_at',
    state: 'succeeded' | 'dead',
    runId: string | null,
  ): Promise<Announced[]> {
    return returned<Announced>(
      tx,
      `UPDATE report_schedule_slots slot SET ${column} = app_now() FROM report_runs run
       WHERE run.id = slot.run_id AND run.state = $1 AND slot.ready_at IS NULL AND slot.${column} IS NULL
         AND ($2::uuid IS NULL OR run.id = $2)
       RETURNING slot.schedule_id AS "scheduleId", slot.slot, slot.run_id AS "runId", slot.deadline_at AS "deadlineAt"`,
      [state, runId],
    );
  }
}

function eventOf(type: string, { scheduleId, slot, runId, deadlineAt }: Announced) {
  return {
    type,
    subjectType: 'report_schedule',
    subjectId: scheduleId,
    content: { slot: slot.toISOString(), runId, deadlineAt: deadlineAt.toISOString() },
  };
}
