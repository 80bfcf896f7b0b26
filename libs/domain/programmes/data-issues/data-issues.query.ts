import { Injectable } from '@nestjs/common';
import { type Actor, may } from '@domain/access';
import { postRefSql } from '@domain/agencies';
import { Database, Placeholders } from '@platform/database';
import { NotFound } from '@platform/errors';
import { cursorForms, readCursor } from '@platform/http';
import { onVisible, visibleInitiatives } from '../drafts/visible-initiatives.js';
import type { DataIssueListQuery, DataIssueView } from './data-issue.schemas.js';

const ROW = `'id', issue.id,
  'programme', (SELECT json_build_object('code', code, 'name', name, 'fyFrom', fy_from, 'fyTo', fy_to)
    FROM programmes WHERE id = issue.programme_id),
  'strategy', (SELECT json_build_object('code', code, 'name', name) FROM strategies WHERE id = issue.strategy_id),
  'initiative', (SELECT json_build_object('id', id, 'title', title) FROM initiatives
    WHERE id = issue.subject_id AND issue.subject_type = 'initiative'),
  'place', issue.place, 'statement', issue.statement, 'state', issue.state, 'ruling', issue.ruling,
  'ruledAt', issue.ruled_at,
  'ruledBy', (SELECT ${postRefSql('post')} FROM posts post WHERE post.id = issue.ruled_by_post_id),
  'createdAt', issue.created_at, 'version', issue.version`;

/** Contradictions and gaps of the sources. Open ones first, then the newest. */
@Injectable()
export class DataIssuesQuery {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, query: DataIssueListQuery): Promise<string> {
    const values = new Placeholders();
    const ofProgramme =
      query.programme === undefined
        ? 'true'
        : `issue.programme_id = (SELECT id FROM programmes WHERE code = ${values.add(query.programme)})`;
    const visible = visibleInitiatives(actor, 'initiative', values);
    const within = `${ofProgramme} AND ${onVisible('issue', visible)}`;
    const where = [within];
    if (query.state !== undefined) where.push(`state = ${values.constant(query.state)}`);
    const after = readCursor(query.cursor, cursorForms.id);
    if (after !== null)
      where.push(
        `(state, created_at, id) > (SELECT state, created_at, id FROM data_issues WHERE id = ${values.add(after[0])}::uuid)`,
      );
    const limit = values.constant(query.limit);
    const body = await this.database.json(
      `WITH page AS MATERIALIZED (SELECT * FROM data_issues issue WHERE ${where.join(' AND ')}
         ORDER BY state, created_at, id LIMIT ${limit} + 1),
       shown AS (SELECT * FROM page ORDER BY state, created_at, id LIMIT ${limit})
       SELECT json_build_object(
         'items', coalesce((SELECT json_agg(json_build_object(${ROW}) ORDER BY state, created_at, id) FROM shown issue), '[]'::json),
         'nextCursor', CASE WHEN (SELECT count(*) FROM page) > ${limit}
           THEN (SELECT id FROM shown ORDER BY state DESC, created_at DESC, id DESC LIMIT 1) END,
         'counts', (SELECT json_build_object('open', count(*) FILTER (WHERE state = 'open'), 'ruled', count(*) FILTER (WHERE state = 'ruled'))
           FROM data_issues issue WHERE ${within}),
         'can', json_build_object('report', ${may(actor, 'data_issue.report')}, 'rule', ${may(actor, 'data_issue.rule')}))::text AS body`,
      values.values,
    );
    return body ?? '';
  }

  /** Not found for those who may not see the initiative that it is about. */
  async read(actor: Actor, id: string): Promise<DataIssueView> {
    const visible = visibleInitiatives(actor, 'initiative', new Placeholders());
    const row = await this.database.row<{ issue: DataIssueView }>(
      `SELECT json_build_object(${ROW}) AS issue FROM data_issues issue WHERE issue.id = $1 AND ${onVisible('issue', visible)}`,
      [id],
    );
    if (row === null) throw new NotFound();
    return row.issue;
  }
}
