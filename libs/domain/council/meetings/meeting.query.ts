import { Injectable } from '@nestjs/common';
import { type Actor, may } from '@domain/access';
import { postRefSql } from '@domain/agencies';
import { seesInitiative } from '@domain/programmes';
import { TASK_ROW, taskRowJoins } from '@domain/tasks';
import { Database } from '@platform/database';
import { NotFound } from '@platform/errors';
import { COUNCIL_FACTS, type MeetingFacts, requireMeetingVisible } from '../council-visibility.js';
import { COUNCIL_REF, COUNCIL_SEATS } from '../councils/council.sql.js';
import type { MeetingView } from './meeting.schemas.js';
import { actsIn, transitionsFrom } from './meeting-state.js';

type StoredItem = Omit<MeetingView['agenda'][number]['actionItems'][number], 'can'>;
type StoredAgenda = Omit<MeetingView['agenda'][number], 'actionItems'> & { actionItems: StoredItem[] };
type Stored = Omit<MeetingView, 'can' | 'agenda'> & { agenda: StoredAgenda[] };

/** One meeting with everything its page shows, in one statement. */
@Injectable()
export class MeetingQuery {
  constructor(private readonly database: Database) {}

  async read(actor: Actor, id: string): Promise<MeetingView> {
    const row = await this.database.row<{ meeting: Stored; facts: MeetingFacts; announced: boolean }>(
      `SELECT ${COUNCIL_FACTS} AS facts, meeting.announced_at IS NOT NULL AS announced, json_build_object(
         'id', meeting.id, 'council', ${COUNCIL_REF}, 'seats', ${COUNCIL_SEATS}, 'fiscalYear', meeting.fiscal_year,
         'number', meeting.number, 'startsAt', meeting.starts_at, 'place', meeting.place, 'state', meeting.state,
         'stateReason', meeting.state_reason, 'version', meeting.version, 'agenda', ${agendaSql(actor)},
         'attendance', coalesce((SELECT json_agg(json_build_object('post', ${postRefSql('post')}, 'attendance', attended.attendance)
             ORDER BY seat.position NULLS LAST, post.agency_code NULLS LAST, post.name COLLATE "C", post.id)
           FROM attendances attended JOIN posts post ON post.id = attended.post_id
           LEFT JOIN council_seats seat ON seat.council_id = council.id AND seat.post_id = post.id
           WHERE attended.meeting_id = meeting.id), '[]'::json),
         'minutes', (SELECT json_build_object('version', minutes.version, 'state', minutes.state, 'savedAt', minutes.saved_at,
             'savedBy', ${postRefSql('post')}, 'contentHash', encode(minutes.content_hash, 'hex'))
           FROM minutes JOIN posts post ON post.id = minutes.saved_by_post_id WHERE minutes.meeting_id = meeting.id)) AS meeting
       FROM meetings meeting JOIN councils council ON council.id = meeting.council_id WHERE meeting.id = $1`,
      [id],
    );
    if (row === null) throw new NotFound();
    const facts = { ...row.facts, announced: row.announced };
    requireMeetingVisible(actor, facts);
    return {
      ...row.meeting,
      agenda: row.meeting.agenda.map((item) => ({
        ...item,
        actionItems: item.actionItems.map((actionItem) => ({
          ...actionItem,
          can: { readTask: mayReadTask(actor, actionItem.task) },
        })),
      })),
      can: canOf(actor, row.meeting.state, facts),
    };
  }
}

const agendaSql = (
  actor: Actor,
): string => `coalesce((SELECT json_agg(json_build_object('id', agenda.id, 'position', agenda.position, 'title', agenda.title,
    'initiative', CASE WHEN subject.id IS NULL THEN NULL ELSE json_build_object('id', subject.id, 'code', subject.code,
      'number', subject.number, 'themeNumber', subject_theme.number, 'title', subject.title) END,
    'outcome', agenda.outcome, 'version', agenda.version,
    'decisions', coalesce((SELECT json_agg(json_build_object('id', decision.id, 'number', decision.number, 'text', decision.text)
        ORDER BY decision.number)
      FROM decisions decision WHERE decision.meeting_id = meeting.id AND decision.agenda_item_id = agenda.id), '[]'::json),
    'actionItems', coalesce((SELECT json_agg(json_build_object('id', item.id, 'decisionId', item.decision_id, 'task', ${TASK_ROW})
        ORDER BY item.created_at, item.id)
      FROM action_items item JOIN tasks task ON task.id = item.task_id ${taskRowJoins(actor)}
      WHERE item.meeting_id = meeting.id AND item.agenda_item_id = agenda.id), '[]'::json)) ORDER BY agenda.position)
  FROM agenda_items agenda LEFT JOIN initiatives subject ON subject.id = agenda.initiative_id AND ${seesInitiative(actor, 'agenda.initiative_id')}
  LEFT JOIN themes subject_theme ON subject_theme.id = subject.theme_id
  WHERE agenda.meeting_id = meeting.id), '[]'::json)`;

function mayReadTask(actor: Actor, task: StoredItem['task']): boolean {
  return may(actor, 'task.read', {
    owner: task.askedBy.agency,
    assignedAgency: task.assignedTo.agency,
    assignedPostId: task.assignedTo.id,
  });
}

function canOf(actor: Actor, state: MeetingView['state'], facts: MeetingFacts): MeetingView['can'] {
  const records = may(actor, 'meeting.record', facts);
  const open = new Set(transitionsFrom(state));
  const acts = new Set(actsIn(state));
  return {
    edit: records && acts.has('edit'),
    announce: records && open.has('announce'),
    hold: records && open.has('hold'),
    close: records && open.has('close'),
    cancel: records && open.has('cancel'),
    writeMinutes: records && acts.has('writeMinutes'),
    decide: records && acts.has('decide'),
  };
}
