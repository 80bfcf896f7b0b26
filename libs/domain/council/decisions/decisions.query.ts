import { Injectable } from '@nestjs/common';
import type { Actor } from '@domain/access';
import { seesInitiative } from '@domain/programmes';
import { Database, Placeholders } from '@platform/database';
import { cursorForms, readCursor } from '@platform/http';
import { visibleMeetings } from '../council-visibility.js';
import { COUNCIL_REF } from '../councils/council.sql.js';
import type { DecisionListQuery } from './decision.schemas.js';

const ROW = `json_build_object('id', decision.id, 'number', decision.number, 'text', decision.text,
  'agendaItem', json_build_object('position', agenda.position, 'title', agenda.title),
  'meeting', json_build_object('id', meeting.id, 'council', ${COUNCIL_REF}, 'fiscalYear', meeting.fiscal_year,
    'number', meeting.number, 'startsAt', meeting.starts_at),
  'actionItems', (SELECT json_build_object('total', count(*), 'done', count(*) FILTER (WHERE task.state = 'done'))
    FROM action_items item JOIN tasks task ON task.id = item.task_id WHERE item.decision_id = decision.id))`;

/** What the councils decided on an initiative, the newest first, as far as the actor may see the meeting. */
@Injectable()
export class DecisionsQuery {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, query: DecisionListQuery): Promise<string> {
    const values = new Placeholders();
    const conditions = [
      visibleMeetings(actor, values),
      `agenda.initiative_id = ${values.add(query.initiative)}`,
      seesInitiative(actor, 'agenda.initiative_id'),
    ];
    const before = readCursor(query.cursor, cursorForms.id);
    if (before !== null) conditions.push(`decision.id < ${values.add(before[0])}::uuid`);
    const limit = values.add(query.limit);
    const body = await this.database.json(
      `WITH page AS MATERIALIZED (
         SELECT decision.id, ${ROW} AS row FROM decisions decision
         JOIN agenda_items agenda ON agenda.id = decision.agenda_item_id
         JOIN meetings meeting ON meeting.id = decision.meeting_id
         JOIN councils council ON council.id = meeting.council_id
         WHERE ${conditions.join(' AND ')} ORDER BY decision.id DESC LIMIT ${limit}::int + 1),
       shown AS (SELECT * FROM page ORDER BY id DESC LIMIT ${limit})
       SELECT json_build_object('items', coalesce((SELECT json_agg(row ORDER BY id DESC) FROM shown), '[]'::json),
         'nextCursor', CASE WHEN (SELECT count(*) FROM page) > ${limit} THEN (SELECT id FROM shown ORDER BY id LIMIT 1) END)::text AS body`,
      values.values,
    );
    return body ?? '';
  }
}
