import { Injectable } from '@nestjs/common';
import { type Actor, may } from '@domain/access';
import { Database } from '@platform/database';
import { NotFound } from '@platform/errors';
import { departmentNameOn, departmentParentOn, postNameOn, validOn } from '../dated.sql.js';
import type { DepartmentView } from './department.schemas.js';

const REF = (id: string) =>
  `(SELECT json_build_object('id', above.id, 'name', above.name) FROM departments above WHERE above.id = ${id})`;

/** One department with its history and what stands in it. */
@Injectable()
export class DepartmentQuery {
  constructor(private readonly database: Database) {}

  async read(actor: Actor, id: string): Promise<DepartmentView> {
    const row = await this.database.row<{ department: Omit<DepartmentView, 'can'> }>(
      `SELECT json_build_object('id', department.id, 'agency', department.agency_code, 'name', department.name,
         'kind', department.kind, 'parent', ${REF('department.parent_id')}, 'validFrom', department.valid_from,
         'validTo', department.valid_to, 'version', department.version,
         'names', coalesce((SELECT json_agg(json_build_object('name', name, 'validFrom', valid_from) ORDER BY valid_from)
           FROM department_names WHERE department_id = department.id), '[]'::json),
         'parents', coalesce((SELECT json_agg(json_build_object('parent', ${REF('dated.parent_id')},
             'validFrom', dated.valid_from) ORDER BY dated.valid_from)
           FROM department_parents dated WHERE dated.department_id = department.id), '[]'::json),
         'children', coalesce((SELECT json_agg(json_build_object('id', child.id, 'name', child.name) ORDER BY child.name COLLATE "C")
           FROM departments child WHERE child.parent_id = department.id AND ${validOn('child', 'app_today()')}), '[]'::json),
         'posts', coalesce((SELECT json_agg(json_build_object('id', post.id, 'name', post.name, 'validFrom', post.valid_from,
             'validTo', post.valid_to, 'holders', coalesce((SELECT json_agg(person.name ORDER BY holder.kind DESC, person.name)
               FROM post_holders holder JOIN people person ON person.id = holder.person_id
               WHERE holder.post_id = post.id AND ${validOn('holder', 'app_today()')}), '[]'::json)) ORDER BY post.name COLLATE "C")
           FROM posts post WHERE post.department_id = department.id
             AND (post.valid_to IS NULL OR post.valid_to >= app_today())), '[]'::json)) AS department
       FROM departments department WHERE department.id = $1`,
      [id],
    );
    if (row === null) throw new NotFound();
    const facts = { owner: row.department.agency };
    return {
      ...row.department,
      can: {
        manage: may(actor, 'department.manage', facts),
        addPost: may(actor, 'post.manage', facts),
      },
    };
  }

  /** Puts today's name and place on the row of one department, or of all: what lists and mails show. */
  async bringUpToDate(id: string | null): Promise<void> {
    await this.database.rows(
      `UPDATE departments department SET name = now.name, parent_id = now.parent_id
       FROM (SELECT id, ${departmentNameOn('department', 'app_today()')} AS name,
           ${departmentParentOn('department', 'app_today()')} AS parent_id
         FROM departments department WHERE $1::uuid IS NULL OR id = $1) now
       WHERE now.id = department.id
         AND (department.name, department.parent_id) IS DISTINCT FROM (now.name, now.parent_id)`,
      [id],
    );
  }

  /** Likewise for the names of posts. */
  async bringPostsUpToDate(id: string | null): Promise<void> {
    await this.database.rows(
      `UPDATE posts post SET name = now.name
       FROM (SELECT id, ${postNameOn('post', 'app_today()')} AS name FROM posts post WHERE $1::uuid IS NULL OR id = $1) now
       WHERE now.id = post.id AND post.name <> now.name`,
      [id],
    );
  }
}
