import { Injectable } from '@nestjs/common';
import type { Actor } from '@domain/access';
import { postRefSql } from '@domain/agencies';
import { Database, Placeholders } from '@platform/database';
import { NotFound } from '@platform/errors';
import { cursorForms, readCursor } from '@platform/http';
import { actsAnsweredBy } from './joint-act.js';
import { SUBJECT_TITLE } from './subject-title.sql.js';
import type { JointActListQuery, JointActView } from './joint-act.schemas.js';

const post = (id: string) => `(SELECT ${postRefSql('post')} FROM posts post WHERE post.id = ${id})`;

/** Whether the actor answers for the other agency, or takes back what his own agency asked. */
function rowSql(actor: Actor, values: Placeholders): string {
  const agency = `${values.constant(actor.agency ?? '')}::text`;
  const open = `joint_act.state = 'asked' AND joint_act.act = ANY(${values.add(actsAnsweredBy(actor))}::text[])`;
  return `json_build_object('id', joint_act.id, 'act', joint_act.act, 'state', joint_act.state,
    'subject', json_build_object('type', joint_act.subject_type, 'id', joint_act.subject_id,
      'version', joint_act.subject_version, 'title', ${SUBJECT_TITLE}),
    'input', joint_act.input, 'askedBy', ${post('joint_act.asked_post_id')}, 'askedAt', joint_act.asked_at,
    'answeredBy', ${post('joint_act.answered_post_id')}, 'answeredAt', joint_act.answered_at,
    'answerReason', joint_act.answer_reason,
    'can', json_build_object('answer', coalesce(${open} AND joint_act.asked_agency <> ${agency}, false),
      'withdraw', coalesce(${open} AND joint_act.asked_agency = ${agency}, false)))`;
}

/** What one agency asks of the other. */
@Injectable()
export class JointActsQuery {
  constructor(private readonly database: Database) {}

  /** One statement. */
  async list(actor: Actor, query: JointActListQuery): Promise<string> {
    const values = new Placeholders();
    const where = [`joint_act.state = 'asked'`, `${SUBJECT_TITLE} IS NOT NULL`];
    if (query.subjectType !== undefined)
      where.push(`joint_act.subject_type = ${values.constant(query.subjectType)}`);
    if (query.subjectId !== undefined)
      where.push(`joint_act.subject_id = ${values.add(query.subjectId)}::uuid`);
    const after = readCursor(query.cursor, cursorForms.id);
    if (after !== null) where.push(`joint_act.id > ${values.add(after[0])}::uuid`);
    const limit = values.constant(query.limit);
    const row = rowSql(actor, values);
    const body = await this.database.json(
      `WITH page AS MATERIALIZED (SELECT joint_act.* FROM joint_acts joint_act WHERE ${where.join(' AND ')}
         ORDER BY joint_act.id LIMIT ${limit} + 1),
       shown AS (SELECT * FROM page ORDER BY id LIMIT ${limit})
       SELECT json_build_object(
         'items', coalesce((SELECT json_agg(${row} ORDER BY joint_act.id) FROM shown joint_act), '[]'::json),
         'nextCursor', CASE WHEN (SELECT count(*) FROM page) > ${limit}
           THEN (SELECT id FROM shown ORDER BY id DESC LIMIT 1) END)::text AS body`,
      values.values,
    );
    return body ?? '';
  }

  async read(actor: Actor, id: string): Promise<JointActView> {
    const values = new Placeholders();
    const row = await this.database.row<{ asked: JointActView }>(
      `SELECT ${rowSql(actor, values)} AS asked FROM joint_acts joint_act
       WHERE joint_act.id = ${values.add(id)}::uuid AND ${SUBJECT_TITLE} IS NOT NULL`,
      values.values,
    );
    if (row === null) throw new NotFound();
    return row.asked;
  }
}
