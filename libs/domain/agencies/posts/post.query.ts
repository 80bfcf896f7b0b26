import { Injectable } from '@nestjs/common';
import { type Actor, may, requireVisible } from '@domain/access';
import { Database } from '@platform/database';
import { NotFound } from '@platform/errors';
import { validOn } from '../dated.sql.js';
import { type NamedPost, StandingQuery } from './standing.query.js';
import type { PostView } from './post.schemas.js';
import { receivingPost, superiorOf } from './superior.rule.js';

type Stored = Omit<PostView, 'superior' | 'received' | 'vacant' | 'can'>;

const TASKS_SHOWN = 20;
const UNFINISHED = `task.state IN ('open', 'in_progress', 'blocked')`;
const TODAY = 'app_today()';

/** A post with its history, whom it answers to, and what it owes. Two statements. */
@Injectable()
export class PostQuery {
  constructor(
    private readonly database: Database,
    private readonly standing: StandingQuery,
  ) {}

  async read(actor: Actor, id: string): Promise<PostView> {
    const row = await this.database.row<{ post: Stored }>(POST, [id, actor.agency]);
    if (row === null) throw new NotFound();
    const { post } = row;
    const facts = { owner: post.agency ?? ('joint' as const) };
    requireVisible(actor, 'post.read', facts);
    const standing = await this.standing.today([id]);
    const standingPost = standing.posts.find((one) => one.id === id);
    const superior = standingPost === undefined ? null : superiorOf(standingPost, standing);
    const receiving = standingPost === undefined ? null : receivingPost(standingPost, standing);
    const inside = may(actor, 'person.read', facts);
    const colleague = inside || (post.agency !== null && post.agency === actor.agency);
    const readsTasks = may(actor, 'task.read', { owner: post.agency, assignedAgency: post.agency });
    return {
      ...post,
      superior:
        superior === null
          ? null
          : { ...refOf(superior), named: superior.id === standingPost?.superiorPostId },
      vacant: standingPost?.vacant ?? true,
      received: receiving === null || receiving.id === id ? null : refOf(receiving),
      // The other side sees who holds it now; the history and the people are the agency's own.
      terms: colleague
        ? post.terms.map((term) => ({ ...term, personId: inside ? term.personId : null }))
        : post.terms
            .filter((term) => isNow(term, actor.today))
            .map((term) => ({ ...term, personId: null, reason: null })),
      owes:
        post.owes === null || !colleague ? null : { ...post.owes, tasks: readsTasks ? post.owes.tasks : [] },
      can: { manage: may(actor, 'post.manage', facts), grant: may(actor, 'role.grant', facts) },
    };
  }
}

function isNow({ validFrom, validTo }: Stored['terms'][number], today: string): boolean {
  return validFrom <= today && (validTo === null || validTo >= today);
}

export function refOf({ id, name, department, agency }: NamedPost) {
  return { id, name, department, agency };
}

/** Seats and action items of the other agency's own councils are none of ours: `$2` is the reader's agency. */
const OWN_COUNCIL = `(council.agency_code IS NULL OR council.agency_code = $2)`;

const POST = `SELECT json_build_object('id', post.id, 'name', post.name, 'agency', post.agency_code,
    'department', (SELECT json_build_object('id', id, 'name', name) FROM departments WHERE id = post.department_id),
    'capacity', post.capacity, 'roles', coalesce((SELECT json_agg(role ORDER BY role) FROM post_roles WHERE post_id = post.id), '[]'::json),
    'validFrom', post.valid_from, 'validTo', post.valid_to, 'version', post.version,
    'names', coalesce((SELECT json_agg(json_build_object('name', name, 'validFrom', valid_from) ORDER BY valid_from)
      FROM post_names WHERE post_id = post.id), '[]'::json),
    'terms', coalesce((SELECT json_agg(json_build_object('id', term.id, 'name', person.name, 'personId', person.id,
        'kind', term.kind, 'validFrom', term.valid_from, 'validTo', term.valid_to, 'reason', term.reason,
        'concurrent', ${validOn('term', TODAY)} AND EXISTS (SELECT FROM post_holders other WHERE other.person_id = term.person_id
          AND other.post_id <> post.id AND other.kind = 'holder' AND ${validOn('other', TODAY)}))
        ORDER BY term.valid_to DESC NULLS FIRST, term.valid_from DESC, term.id)
      FROM (SELECT * FROM post_holders WHERE post_id = post.id ORDER BY valid_from DESC LIMIT 200) term
      JOIN people person ON person.id = term.person_id), '[]'::json),
    'owes', json_build_object(
      'openTasks', (SELECT count(*) FROM tasks task WHERE task.assigned_post_id = post.id AND ${UNFINISHED}),
      'overdueTasks', (SELECT count(*) FROM tasks task WHERE task.assigned_post_id = post.id AND ${UNFINISHED} AND task.due_on < ${TODAY}),
      'actionItems', (SELECT count(*) FROM tasks task JOIN action_items item ON item.task_id = task.id
        JOIN meetings meeting ON meeting.id = item.meeting_id JOIN councils council ON council.id = meeting.council_id
        WHERE task.assigned_post_id = post.id AND ${UNFINISHED} AND ${OWN_COUNCIL}),
      'seats', coalesce((SELECT json_agg(council.name ORDER BY council.name COLLATE "C") FROM council_seats seat
        JOIN councils council ON council.id = seat.council_id WHERE seat.post_id = post.id AND ${OWN_COUNCIL}), '[]'::json),
      'subscriptions', (SELECT count(*) FROM report_schedule_recipients recipient
        JOIN report_schedules schedule ON schedule.id = recipient.schedule_id AND schedule.deleted_at IS NULL
        WHERE recipient.post_id = post.id),
      'tasks', coalesce((SELECT json_agg(json_build_object('id', task.id, 'title', task.title, 'dueOn', task.due_on) ORDER BY task.due_on, task.id)
        FROM (SELECT * FROM tasks task WHERE task.assigned_post_id = post.id AND ${UNFINISHED}
          ORDER BY due_on, id LIMIT ${TASKS_SHOWN}) task), '[]'::json))) AS post
  FROM posts post WHERE post.id = $1`;
