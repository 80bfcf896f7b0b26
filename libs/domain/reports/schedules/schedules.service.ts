import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, type Agency, requirePermission, requireVisible } from '@domain/access';
import { Database, newId, returned } from '@platform/database';
import { NotFound } from '@platform/errors';
import { EventLog } from '@platform/events';
import { Clock } from '@platform/time';
import { nothingToReport, WrongScheduleState } from '../report.errors.js';
import { reportScheduleEvents } from '../report.events.js';
import { type MonthlyTime, nextSlot } from './next-slot.rule.js';
import type { CreateSchedule } from './schedule.schemas.js';
import { ScheduleRecipients } from './schedule-recipients.js';

interface Locked extends MonthlyTime {
  agency: Agency;
  paused: boolean;
}

/** Commands on monthly schedules; only the secretariat of the agency that made one changes it. */
@Injectable()
export class SchedulesService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly clock: Clock,
    private readonly recipients: ScheduleRecipients,
  ) {}

  async create(actor: Actor, input: CreateSchedule): Promise<{ id: string }> {
    return this.database.transaction(async (tx) => {
      requirePermission(actor, 'schedule.manage', { owner: actor.agency });
      const programmeId = await this.programme(input.programmeCode);
      await this.recipients.assertReaders(input.recipientPostIds);
      const id = newId();
      await tx.query(
        `INSERT INTO report_schedules (id, definition, programme_id, agency_code, day_of_month, hour, minute, next_slot_at,
           created_by_post_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          id,
          input.definition,
          programmeId,
          actor.agency,
          input.dayOfMonth,
          input.hour,
          input.minute,
          nextSlot(input, await this.clock.now()),
          actor.postId,
        ],
      );
      await this.recipients.add(tx, id, input.recipientPostIds);
      const { programmeCode, ...content } = input;
      await this.record(tx, actor, id, reportScheduleEvents.created, {
        ...content,
        programme: programmeCode,
      });
      return { id };
    });
  }

  /** Mails of it that are not under way yet are not sent either. */
  async pause(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.lock(tx, actor, id);
      const rows = await returned(
        tx,
        `UPDATE report_schedules SET paused_at = app_now() WHERE id = $1 AND paused_at IS NULL RETURNING id`,
        [id],
      );
      if (rows.length === 0) throw new WrongScheduleState(true);
      await this.record(tx, actor, id, reportScheduleEvents.paused, moved('going', 'paused'), 2);
    });
  }

  /** Goes on with the next slot from now; those that passed meanwhile are not made up for. */
  async resume(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const schedule = await this.lock(tx, actor, id);
      const nextSlotAt = nextSlot(schedule, await this.clock.now());
      const rows = await returned(
        tx,
        `UPDATE report_schedules SET paused_at = NULL, next_slot_at = $2 WHERE id = $1 AND paused_at IS NOT NULL RETURNING id`,
        [id, nextSlotAt],
      );
      if (rows.length === 0) throw new WrongScheduleState(false);
      const content = { ...moved('paused', 'going'), nextSlotAt: nextSlotAt.toISOString() };
      await this.record(tx, actor, id, reportScheduleEvents.resumed, content, 2);
    });
  }

  /** It is gone from every list; its row stays, because runs and mails refer to it. */
  async delete(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { paused } = await this.lock(tx, actor, id);
      await tx.query(`UPDATE report_schedules SET deleted_at = app_now() WHERE id = $1`, [id]);
      await this.record(
        tx,
        actor,
        id,
        reportScheduleEvents.deleted,
        moved(paused ? 'paused' : 'going', 'deleted'),
        2,
      );
    });
  }

  private async programme(code: string): Promise<string> {
    const row = await this.database.row<{ id: string }>(
      `SELECT programme.id FROM programmes programme JOIN progress_reports report ON report.programme_id = programme.id
       WHERE programme.code = $1`,
      [code],
    );
    if (row === null) throw nothingToReport();
    return row.id;
  }

  private async lock(tx: EntityManager, actor: Actor, id: string): Promise<Locked> {
    requireVisible(actor, 'schedule.read', {});
    const read = `SELECT agency_code AS agency, paused_at IS NOT NULL AS paused, day_of_month AS "dayOfMonth", hour, minute FROM report_schedules
       WHERE id = $1 AND deleted_at IS NULL`;
    // Row-level security hides what one may not write from a locking read, so whose it is comes first.
    const [known] = await tx.query<Locked[]>(read, [id]);
    if (known === undefined) throw new NotFound();
    requirePermission(actor, 'schedule.manage', { owner: known.agency });
    const [row] = await tx.query<Locked[]>(`${read} FOR UPDATE`, [id]);
    if (row === undefined) throw new NotFound();
    return row;
  }

  private async record(
    tx: EntityManager,
    actor: Actor,
    id: string,
    type: string,
    content: Record<string, unknown>,
    payloadVersion = 1,
  ): Promise<void> {
    const subject = { subjectType: 'report_schedule', subjectId: id };
    await this.events.append(tx, actor, { type, ...subject, content, payloadVersion });
  }
}

type ScheduleState = 'going' | 'paused' | 'deleted';

function moved(before: ScheduleState, after: ScheduleState) {
  return { changes: { state: { before, after } } };
}
