import { Injectable } from '@nestjs/common';
import { personAgencySql } from '@domain/agencies';
import { Database } from '@platform/database';
import type { Day } from '@platform/time';
import type { TransferFacts } from './transfer-facts.js';

/** Reads what a transfer list is compared with. */
@Injectable()
export class TransferFactsQuery {
  constructor(private readonly database: Database) {}

  /** One statement: the posts of both agencies, the people with these addresses, and the terms from `day` on. */
  async read(emails: string[], day: Day): Promise<TransferFacts> {
    const row = await this.database.row<{ facts: TransferFacts }>(
      `WITH RECURSIVE tree AS (
         SELECT id, name AS path, valid_to FROM departments WHERE parent_id IS NULL
         UNION ALL
         SELECT child.id, tree.path || ' ' || child.name, least(child.valid_to, tree.valid_to)
         FROM departments child JOIN tree ON tree.id = child.parent_id),
       known AS (SELECT id, name, email, ${personAgencySql('people')} AS agency FROM people WHERE lower(email) = ANY($1::text[])),
       terms AS (
         SELECT holder.post_id, holder.person_id, person.name, holder.valid_from, holder.valid_to
         FROM post_holders holder JOIN people person ON person.id = holder.person_id
         WHERE holder.kind = 'holder' AND (holder.valid_to IS NULL OR holder.valid_to >= $2::date - 1))
       SELECT json_build_object(
         'departments', (SELECT coalesce(json_agg(json_build_object('id', department.id, 'agency', department.agency_code,
             'name', department.name, 'path', tree.path,
             'names', (SELECT coalesce(json_agg(name), '[]'::json) FROM department_names WHERE department_id = department.id), 'validFrom', department.valid_from, 'validTo', tree.valid_to)
             ORDER BY department.id), '[]'::json)
           FROM departments department JOIN tree ON tree.id = department.id),
         'posts', (SELECT coalesce(json_agg(json_build_object('id', post.id, 'agency', post.agency_code, 'name', post.name,
             'names', (SELECT coalesce(json_agg(name), '[]'::json) FROM post_names WHERE post_id = post.id),
             'capacity', post.capacity, 'decides', EXISTS (SELECT FROM post_roles
               WHERE post_id = post.id AND role IN ('secretariat', 'administrator')), 'departmentId', post.department_id, 'department', department.name,
             'validFrom', post.valid_from, 'validTo', post.valid_to, 'departmentValidTo', tree.valid_to) ORDER BY post.id), '[]'::json)
           FROM posts post LEFT JOIN departments department ON department.id = post.department_id
           LEFT JOIN tree ON tree.id = post.department_id),
         'people', (SELECT coalesce(json_agg(known ORDER BY id), '[]'::json) FROM known),
         'terms', (SELECT coalesce(json_agg(json_build_object('postId', post_id, 'personId', person_id, 'personName', name,
             'validFrom', valid_from, 'validTo', valid_to) ORDER BY post_id, valid_from, person_id), '[]'::json) FROM terms)) AS facts`,
      [emails, day],
    );
    return row?.facts ?? { departments: [], posts: [], people: [], terms: [] };
  }
}
