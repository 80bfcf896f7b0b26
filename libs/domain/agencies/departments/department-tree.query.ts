import { Injectable } from '@nestjs/common';
import type { Agency } from '@domain/access';
import { Database } from '@platform/database';
import type { DatedDepartment } from './department.rule.js';

/** An agency's departments of all times, as the rules of the tree look at them. */
@Injectable()
export class DepartmentTreeQuery {
  constructor(private readonly database: Database) {}

  async of(agency: Agency): Promise<DatedDepartment[]> {
    return this.database.rows<DatedDepartment>(
      `SELECT id, name, parent_id AS "parentId", valid_from::text AS "validFrom", valid_to::text AS "validTo",
         coalesce((SELECT json_agg(json_build_object('validFrom', valid_from, 'value', name))
           FROM department_names WHERE department_id = department.id), '[]'::json) AS names,
         coalesce((SELECT json_agg(json_build_object('validFrom', valid_from, 'value', parent_id))
           FROM department_parents WHERE department_id = department.id), '[]'::json) AS parents
       FROM departments department WHERE agency_code = $1`,
      [agency],
    );
  }

  /** Posts in the department that go on after a day, as they are called today. */
  async postsAfter(departmentId: string, lastDay: string): Promise<string[]> {
    const rows = await this.database.rows<{ name: string }>(
      `SELECT name FROM posts WHERE department_id = $1 AND (valid_to IS NULL OR valid_to > $2) ORDER BY name COLLATE "C"`,
      [departmentId, lastDay],
    );
    return rows.map(({ name }) => name);
  }
}
