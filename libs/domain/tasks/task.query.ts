import { Injectable } from '@nestjs/common';
import { type Actor, may, type RecordFacts, requireVisible } from '@domain/access';
import { heldSql, postRefSql, StandingQuery } from '@domain/agencies';
import { Database } from '@platform/database';
import { NotFound } from '@platform/errors';
import { taskRowJoins } from './task-row.sql.js';
import type { TaskView } from './task.schemas.js';
import { onSeenGround } from './task-visibility.js';
import { transitionsFrom } from './task-state.js';

type Stored = Omit<TaskView, 'can' | 'vacancy'>;

const HISTORY_LIMIT = 100;
/** What an event says, but for the draft that the reader does not see. */
const CONTENT = `CASE WHEN task.initiative_id IS NOT NULL AND initiative.id IS NULL
  THEN coalesce(event.content, '{}')::jsonb - 'initiativeId' ELSE coalesce(event.content, '{}')::jsonb END`;

/** One task with everything its page shows, in one statement; a second one when the post in charge is vacant. */
@Injectable()
export class TaskQuery {
  constructor(
    private readonly database: Database,
    private readonly standing: StandingQuery,
  ) {}

  async read(actor: Actor, id: string): Promise<TaskView> {
    const row = await this.database.row<{ task: Stored; vacant: boolean }>(
      `SELECT json_build_object(
         'id', task.id, 'title', task.title, 'description', task.description, 'dueOn', task.due_on, 'state', task.state,
         'blockedFrom', task.blocked_from, 'stateReason', task.state_reason, 'version', task.version,
         'createdAt', task.created_at, 'updatedAt', task.updated_at,
         'initiative', CASE WHEN initiative.id IS NULL THEN NULL ELSE json_build_object('id', initiative.id,
           'code', initiative.code, 'number', initiative.number, 'title', initiative.title, 'themeNumber', theme.number,
           'ownerKind', initiative.owner_kind, 'ownerStatus', initiative.owner_status) END,
         'askedBy', ${postRefSql('asking')}, 'assignedTo', ${postRefSql('assigned')},
         'assignments', (SELECT json_agg(json_build_object('post', ${postRefSql('post')}, 'assignedBy', ${postRefSql('giver')},
             'assignedAt', assignment.assigned_at, 'endedAt', assignment.ended_at) ORDER BY assignment.assigned_at)
           FROM assignments assignment JOIN posts post ON post.id = assignment.post_id
           JOIN posts giver ON giver.id = assignment.assigned_by_post_id WHERE assignment.task_id = task.id),
         'actionItem', (SELECT json_build_object('meetingId', meeting.id, 'councilName', council.name,
             'fiscalYear', meeting.fiscal_year, 'meetingNumber', meeting.number, 'agendaPosition', agenda.position,
             'agendaTitle', agenda.title, 'decisionNumber', decision.number)
           FROM action_items item JOIN meetings meeting ON meeting.id = item.meeting_id
           JOIN councils council ON council.id = meeting.council_id
           JOIN agenda_items agenda ON agenda.id = item.agenda_item_id
           LEFT JOIN decisions decision ON decision.id = item.decision_id
           WHERE item.task_id = task.id AND (council.agency_code IS NULL OR council.agency_code = $2)),
         'reminders', coalesce((SELECT json_agg(json_build_object('rule', rule, 'occurrence', occurrence, 'issuedAt', issued_at)
             ORDER BY issued_at) FROM reminders WHERE subject_type = 'task' AND subject_id = task.id), '[]'::json),
         'history', coalesce((SELECT json_agg(json_build_object('at', event.occurred_at, 'type', event.type,
             'agency', event.agency_code, 'post', concat_ws(' ', post_department.name, post.name), 'content', ${CONTENT}) ORDER BY event.occurred_at, event.id)
           FROM (SELECT * FROM domain_events WHERE subject_type = 'task' AND subject_id = task.id
             ORDER BY occurred_at DESC, id DESC LIMIT ${HISTORY_LIMIT}) event
           LEFT JOIN posts post ON post.id = event.post_id
           LEFT JOIN departments post_department ON post_department.id = post.department_id), '[]'::json)) AS task,
         NOT ${heldSql('assigned')} AS vacant
       FROM tasks task ${taskRowJoins(actor)} WHERE task.id = $1 AND ${onSeenGround(actor)}`,
      [id, actor.agency],
    );
    if (row === null) throw new NotFound();
    const facts: RecordFacts = {
      owner: row.task.askedBy.agency,
      assignedAgency: row.task.assignedTo.agency,
      assignedPostId: row.task.assignedTo.id,
    };
    requireVisible(actor, 'task.read', facts);
    const unfinished = row.task.state !== 'done' && row.task.state !== 'cancelled';
    const vacancy = row.vacant && unfinished ? await this.standing.vacancyOf(row.task.assignedTo.id) : null;
    return { ...row.task, vacancy, can: this.canOf(actor, row.task, facts) };
  }

  private canOf(actor: Actor, task: Stored, facts: RecordFacts): TaskView['can'] {
    const open = new Set(transitionsFrom(task.state));
    const advance = may(actor, 'task.advance', facts);
    const unfinished = open.has('cancel');
    return {
      start: advance && open.has('start'),
      block: advance && open.has('block'),
      unblock: advance && open.has('unblock'),
      complete: advance && open.has('complete'),
      reopen: open.has('reopen') && may(actor, 'task.reopen', facts),
      cancel: unfinished && may(actor, 'task.cancel', facts),
      edit: unfinished && may(actor, 'task.edit', facts),
      reassign: unfinished && may(actor, 'task.reassign', facts),
    };
  }
}
