import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Agency, Role } from '@domain/access';
import { Database } from '@platform/database';
import { postRefSql } from './post-ref.sql.js';
import type { PostList, postRef } from './post.schemas.js';
import { type Holder, type NamedPost, standingSql, vacancyIn } from './standing.query.js';
import type { Standing } from './superior.rule.js';

/** Duties that take on work of the programme; a viewer or an outside member cannot be given a task. */
export const workingRoles: readonly Role[] = [
  'owner_staff',
  'section_head',
  'bureau_coordinator',
  'secretariat',
];

/** Reads about posts and who holds them. */
@Injectable()
export class PostsQuery {
  constructor(private readonly database: Database) {}

  /**
   * The posts that exist today (those of an agency; those that can be given work), by agency and department, each with
   * who receives while it is vacant. One statement.
   */
  async list(agency: Agency | null, assignable: boolean): Promise<PostList> {
    const row = await this.database.row<{
      items: z.infer<typeof postRef>[];
      standing: Standing<NamedPost>;
    }>(
      `SELECT coalesce(json_agg(${postRefSql('post')}
           ORDER BY agency.position NULLS LAST, department.name COLLATE "C", post.name COLLATE "C", post.id), '[]'::json) AS items,
         (SELECT ${standingSql('false')}) AS standing
       FROM posts post
       LEFT JOIN agencies agency ON agency.code = post.agency_code
       LEFT JOIN departments department ON department.id = post.department_id
       WHERE post.valid_from <= app_today() AND (post.valid_to IS NULL OR post.valid_to >= app_today())
         AND ($1::text IS NULL OR post.agency_code = $1)
         AND (NOT $2::boolean OR (post.agency_code IS NOT NULL
           AND EXISTS (SELECT 1 FROM post_roles WHERE post_id = post.id AND role = ANY($3))))`,
      [agency, assignable, workingRoles],
    );
    const { items, standing } = row ?? { items: [], standing: { posts: [], departments: [] } };
    return {
      items: items.map((post) => {
        const vacancy = vacancyIn(standing, post.id);
        return { ...post, vacant: vacancy !== null, ...(vacancy ?? { deputies: [], fallsTo: null }) };
      }),
    };
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

  /** 総合政策部 地域創生課 担当: a post as mails name it. */
  async label(postId: string): Promise<string> {
    const row = await this.database.row<{ label: string }>(
      `SELECT concat_ws(' ', department.name, post.name) AS label
       FROM posts post LEFT JOIN departments department ON department.id = post.department_id WHERE post.id = $1`,
      [postId],
    );
    return row?.label ?? '';
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
