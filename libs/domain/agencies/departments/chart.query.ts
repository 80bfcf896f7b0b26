import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { departmentNameOn, departmentParentOn, postNameOn, validOn } from '../dated.sql.js';

/** No agency has as many; beyond it the page would be unusable anyhow. */
const MOST = 3000;

/** Both agencies as they stand, or stood, on a day: who sits where under which name. One statement. */
@Injectable()
export class ChartQuery {
  constructor(private readonly database: Database) {}

  async read(on: string | null): Promise<string> {
    const body = await this.database.json(
      `WITH asked AS MATERIALIZED (SELECT coalesce($1::date, app_today()) AS day),
       shown_departments AS (
         SELECT department.id, department.agency_code, department.kind, ${departmentNameOn('department', 'asked.day')} AS name,
           ${departmentParentOn('department', 'asked.day')} AS parent_id
         FROM departments department, asked WHERE ${validOn('department', 'asked.day')} LIMIT ${MOST}),
       shown_posts AS (
         SELECT post.id, post.agency_code, post.department_id, ${postNameOn('post', 'asked.day')} AS name
         FROM posts post, asked WHERE ${validOn('post', 'asked.day')} LIMIT ${MOST}),
       holding AS (
         SELECT holder.post_id, json_agg(json_build_object('name', person.name, 'kind', holder.kind,
             'concurrent', (SELECT count(*) > 1 FROM post_holders other WHERE other.person_id = holder.person_id
               AND other.kind = 'holder' AND ${validOn('other', 'asked.day')})) ORDER BY holder.kind DESC, person.name COLLATE "C") AS holders
         FROM asked, post_holders holder JOIN people person ON person.id = holder.person_id
         WHERE ${validOn('holder', 'asked.day')} GROUP BY holder.post_id),
       sides AS (SELECT code, name, position FROM agencies UNION ALL SELECT NULL, NULL, 1000)
       SELECT json_build_object('on', (SELECT day FROM asked), 'items', json_agg(json_build_object(
         'agency', side.code, 'name', side.name,
         'departments', coalesce((SELECT json_agg(json_build_object('id', id, 'name', name, 'kind', kind, 'parentId', parent_id)
             ORDER BY kind, name COLLATE "C", id) FROM shown_departments WHERE agency_code = side.code), '[]'::json),
         'posts', coalesce((SELECT json_agg(json_build_object('id', post.id, 'name', post.name, 'departmentId', post.department_id,
             'roles', coalesce((SELECT json_agg(role ORDER BY role) FROM post_roles WHERE post_id = post.id), '[]'::json),
             'holders', coalesce(holding.holders, '[]'::json))
             ORDER BY EXISTS (SELECT FROM post_roles WHERE post_id = post.id AND role = 'section_head') DESC, post.name COLLATE "C", post.id)
           FROM shown_posts post LEFT JOIN holding ON holding.post_id = post.id
           WHERE post.agency_code IS NOT DISTINCT FROM side.code), '[]'::json)) ORDER BY side.position))::text AS body
       FROM sides side`,
      [on],
    );
    return body ?? '';
  }
}
