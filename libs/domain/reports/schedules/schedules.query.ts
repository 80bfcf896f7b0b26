import { Injectable } from '@nestjs/common';
import { type Actor, requireVisible, scopesOf } from '@domain/access';
import { postRefSql } from '@domain/agencies';
import { Database, Placeholders } from '@platform/database';
import { NotFound } from '@platform/errors';
import type { ScheduleView } from './schedule.schemas.js';

const JOINS = `JOIN programmes programme ON programme.id = schedule.programme_id`;

/** The monthly schedules that nobody has deleted; a few, so the list has no pages. */
@Injectable()
export class SchedulesQuery {
  constructor(private readonly database: Database) {}

  /** One statement, in the order in which they were made. */
  async list(actor: Actor, programmeCode: string | null): Promise<string> {
    requireVisible(actor, 'schedule.read', {});
    const values = new Placeholders();
    const code = values.add(programmeCode);
    const body = await this.database.json(
      `SELECT json_build_object('items', coalesce(json_agg(${scheduleJson(actor, values)} ORDER BY schedule.id), '[]'::json))::text AS body
       FROM report_schedules schedule ${JOINS} WHERE schedule.deleted_at IS NULL
         AND (${code}::text IS NULL OR programme.code = ${code})`,
      values.values,
    );
    return body ?? '';
  }

  async read(actor: Actor, id: string): Promise<ScheduleView> {
    requireVisible(actor, 'schedule.read', {});
    const values = new Placeholders();
    const row = await this.database.row<{ schedule: ScheduleView }>(
      `SELECT ${scheduleJson(actor, values)} AS schedule FROM report_schedules schedule ${JOINS}
       WHERE schedule.id = ${values.add(id)} AND schedule.deleted_at IS NULL`,
      values.values,
    );
    if (row === null) throw new NotFound();
    return row.schedule;
  }
}

function scheduleJson(actor: Actor, values: Placeholders): string {
  const scopes = scopesOf(actor, 'schedule.manage');
  const mayManage = scopes.has('any')
    ? 'true'
    : `coalesce(schedule.agency_code = ${values.add(scopes.has('own') ? actor.agency : null)}::text, false)`;
  return `json_build_object('id', schedule.id, 'definition', schedule.definition,
    'programme', json_build_object('code', programme.code, 'name', programme.name), 'agency', schedule.agency_code,
    'dayOfMonth', schedule.day_of_month, 'hour', schedule.hour, 'minute', schedule.minute,
    'recipients', (SELECT json_agg(${postRefSql('post')} ORDER BY agency.position NULLS LAST, post.name COLLATE "C", post.id)
      FROM report_schedule_recipients recipient JOIN posts post ON post.id = recipient.post_id
      LEFT JOIN agencies agency ON agency.code = post.agency_code WHERE recipient.schedule_id = schedule.id),
    'nextSlotAt', CASE WHEN schedule.paused_at IS NULL THEN schedule.next_slot_at END, 'pausedAt', schedule.paused_at,
    'lastSlot', (SELECT json_build_object('slotAt', slot.slot, 'runId', slot.run_id, 'state', run.state)
      FROM report_schedule_slots slot JOIN report_runs run ON run.id = slot.run_id
      WHERE slot.schedule_id = schedule.id ORDER BY slot.slot DESC LIMIT 1),
    'can', json_build_object('pause', ${mayManage} AND schedule.paused_at IS NULL,
      'resume', ${mayManage} AND schedule.paused_at IS NOT NULL, 'delete', ${mayManage}))`;
}
