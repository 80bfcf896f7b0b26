import { Injectable } from '@nestjs/common';
import type { Agency, Role } from '@domain/access';
import { Database } from '@platform/database';
import { postRefSql } from './post-ref.sql.js';

/** Duties that take on work of the programme; a viewer or an outside member cannot be given a task. */
export const workingRoles: readonly Role[] = [
  'owner_staff',
  'section_head',
  'bureau_coordinator',
  'secretariat',
];

/** Who holds a post on a day, with the address that mail goes to. */
export interface Holder {
  personId: string;
  name: string;
  email: string;
}

/** Reads about posts and who holds them. */
@Injectable()
export class PostsQuery {
  constructor(private readonly database: Database) {}

  /** JSON: the posts that exist today (those of an agency; those that can be given work), by agency and department. */
  async list(agency: Agency | null, assignable: boolean): Promise<string> {
    const body = await this.database.json(
      `SELECT json_build_object('items', coalesce(json_agg(${postRefSql('post')}
           ORDER BY agency.position NULLS LAST, department.name COLLATE "C", post.name COLLATE "C", post.id), '[]'::json))::text AS body
       FROM posts post
       LEFT JOIN agencies agency ON agency.code = post.agency_code
       LEFT JOIN departments department ON department.id = post.department_id
       WHERE post.valid_from <= app_today() AND (post.valid_to IS NULL OR post.valid_to >= app_today())
         AND ($1::text IS NULL OR post.agency_code = $1)
         AND (NOT $2::boolean OR (post.agency_code IS NOT NULL
           AND EXISTS (SELECT 1 FROM post_roles WHERE post_id = post.id AND role = ANY($3))))`,
      [agency, assignable, workingRoles],
    );
    return body ?? '{"items":[]}';
  }

  /** The agency and duties of a post that exists today; null when there is none. */
  async find(
    postId: string,
  ): Promise<{ id: string; name: string; agency: Agency | null; roles: Role[] } | null> {
    return this.database.row(
      `SELECT id, name, agency_code AS agency,
         coalesce((SELECT array_agg(role) FROM post_roles WHERE post_id = post.id), '{}') AS roles
       FROM posts post
       WHERE id = $1 AND valid_from <= app_today() AND (valid_to IS NULL OR valid_to >= app_today())`,
      [postId],
    );
  }

  /** Today's holders (not deputies) whose account, if any, is not disabled. */
  async holders(postId: string): Promise<Holder[]> {
    return this.database.rows<Holder>(
      `SELECT person.id AS "personId", person.name, person.email
       FROM post_holders holder JOIN people person ON person.id = holder.person_id
       LEFT JOIN accounts account ON account.person_id = person.id
       WHERE holder.post_id = $1 AND holder.kind = 'holder' AND holder.valid_from <= app_today()
         AND (holder.valid_to IS NULL OR holder.valid_to >= app_today()) AND account.disabled_at IS NULL
       ORDER BY holder.valid_from, person.id`,
      [postId],
    );
  }
}
