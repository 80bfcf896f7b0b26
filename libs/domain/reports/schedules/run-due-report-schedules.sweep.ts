import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { systemActor } from '@domain/access';
import { Database, returned } from '@platform/database';
import { describe, type Sweep, Timetable } from '@platform/jobs';
import { LOGGER } from '@platform/observability';
import { Clock } from '@platform/time';
import type { ReportDefinitionCode } from '../definitions/report-definition.js';
import { RunsService } from '../runs/runs.service.js';
import { type MonthlyTime, nextSlot } from './next-slot.rule.js';
import { ScheduleSlots } from './schedule-slots.js';

interface DueSchedule extends MonthlyTime {
  id: string;
  definition: ReportDefinitionCode;
  programmeCode: string;
  slot: Date;
}

const STARTER = systemActor('run-due-report-schedules');

/**
 * Starts the report of every schedule whose slot has come. After a standstill of months the slot that was missed first
 * is made once, with the data of now, and the next one is the next to come.
 */
@Injectable()
export class RunDueReportSchedules implements Sweep {
  readonly name = 'run-due-report-schedules';

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly runs: RunsService,
    private readonly slots: ScheduleSlots,
    @Inject(LOGGER) private readonly logger: Logger,
    timetable: Timetable,
  ) {
    timetable.register(this);
  }

  async run(): Promise<void> {
    const due = await this.database.rows<DueSchedule>(
      `SELECT schedule.id, schedule.definition, programme.code AS "programmeCode", schedule.day_of_month AS "dayOfMonth",
         schedule.hour, schedule.minute, schedule.next_slot_at AS slot
       FROM report_schedules schedule JOIN programmes programme ON programme.id = schedule.programme_id
       WHERE schedule.next_slot_at <= app_now() AND schedule.paused_at IS NULL AND schedule.deleted_at IS NULL
       ORDER BY schedule.next_slot_at, schedule.id`,
    );
    const now = await this.clock.now();
    const failures: unknown[] = [];
    for (const schedule of due)
      await this.start(schedule, now).catch((error: unknown) => {
        // One that cannot start must not keep the others waiting; it stays due, and the sweep is seen to fail.
        failures.push(error);
        this.logger.error(
          { schedule: schedule.id, error: describe(error) },
          'a scheduled report could not be started',
        );
      });
    await this.database.transaction(async (tx) => this.slots.announce(tx));
    if (failures.length > 0) throw new Error(`${failures.length} scheduled report(s) could not be started`);
  }

  /** Slot and run in one transaction; the same data version leads to the run that was made of it. */
  private async start(schedule: DueSchedule, now: Date): Promise<void> {
    const deadlineAt = nextSlot(schedule, now);
    await this.database.transaction(async (tx) => {
      const moved = await returned(
        tx,
        `UPDATE report_schedules SET next_slot_at = $3
         WHERE id = $1 AND next_slot_at = $2 AND paused_at IS NULL AND deleted_at IS NULL RETURNING id`,
        [schedule.id, schedule.slot, deadlineAt],
      );
      if (moved.length === 0) return;
      const { id: runId } = await this.runs.request(STARTER, { ...schedule, format: 'pdf' });
      const [run] = await tx.query<{ state: string }[]>(
        `SELECT state FROM report_runs WHERE id = $1 FOR UPDATE`,
        [runId],
      );
      if (run?.state === 'dead') await this.runs.retry(STARTER, runId);
      await this.slots.add(tx, { scheduleId: schedule.id, slot: schedule.slot, runId, deadlineAt });
      await this.slots.announce(tx, runId);
    });
  }
}
