import { Injectable } from '@nestjs/common';
import type { Actor } from '@domain/access';
import { Database, Placeholders } from '@platform/database';
import { cursorForms, readCursor } from '@platform/http';
import { visibleMeetings } from '../council-visibility.js';
import { COUNCIL_REF } from '../councils/council.sql.js';
import type { MeetingListQuery } from './meeting.schemas.js';

// Microseconds since 1970 tell an instant to PostgreSQL's own precision, which a JavaScript date does not.
const MICROSECONDS = '(extract(epoch FROM starts_at) * 1000000)::bigint';

/** The meetings that the actor may see, the newest first: one statement, keyset pages. */
@Injectable()
export class MeetingsQuery {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, query: MeetingListQuery): Promise<string> {
    const values = new Placeholders();
    const conditions = [visibleMeetings(actor, values)];
    if (query.fiscalYear !== undefined)
      conditions.push(`meeting.fiscal_year = ${values.add(query.fiscalYear)}`);
    const after = readCursor(query.cursor, cursorForms.microsecondsAndId);
    if (after !== null)
      conditions.push(
        `(meeting.starts_at, meeting.id) < (timestamptz 'epoch' + ${values.add(after[0])}::bigint * interval '1 microsecond', ${values.add(after[1])}::uuid)`,
      );
    const limit = values.add(query.limit);
    const body = await this.database.json(
      `WITH page AS MATERIALIZED (
         SELECT meeting.* FROM meetings meeting JOIN councils council ON council.id = meeting.council_id
         WHERE ${conditions.join(' AND ')} ORDER BY meeting.starts_at DESC, meeting.id DESC LIMIT ${limit}::int + 1),
       shown AS (SELECT * FROM page ORDER BY starts_at DESC, id DESC LIMIT ${limit})
       SELECT json_build_object(
         'items', coalesce((SELECT json_agg(${ROW} ORDER BY meeting.starts_at DESC, meeting.id DESC)
           FROM shown meeting JOIN councils council ON council.id = meeting.council_id), '[]'::json),
         'nextCursor', CASE WHEN (SELECT count(*) FROM page) > ${limit}
           THEN (SELECT ${MICROSECONDS} || '~' || id FROM shown ORDER BY starts_at, id LIMIT 1) END)::text AS body`,
      values.values,
    );
    return body ?? '';
  }
}

const ROW = `json_build_object('id', meeting.id, 'council', ${COUNCIL_REF}, 'fiscalYear', meeting.fiscal_year,
  'number', meeting.number, 'startsAt', meeting.starts_at, 'place', meeting.place, 'state', meeting.state,
  'agendaCount', (SELECT count(*) FROM agenda_items agenda WHERE agenda.meeting_id = meeting.id),
  'decisionCount', (SELECT count(*) FROM decisions decision WHERE decision.meeting_id = meeting.id),
  'openActionItems', (SELECT count(*) FROM action_items item JOIN tasks task ON task.id = item.task_id
    WHERE item.meeting_id = meeting.id AND task.state IN ('open', 'in_progress', 'blocked')))`;
