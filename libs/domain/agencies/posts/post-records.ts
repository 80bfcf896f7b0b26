import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor, Agency, Role } from '@domain/access';
import { Database } from '@platform/database';
import { NotFound } from '@platform/errors';
import { EventLog } from '@platform/events';
import { postNameOn } from '../dated.sql.js';
import type { Period } from '../validity.rule.js';
import { postEvents } from './post.events.js';
import type { Capacity, Term } from './term.rule.js';

export interface StoredPost extends Period {
  id: string;
  name: string;
  agency: Agency | null;
  departmentId: string | null;
  capacity: Capacity;
  superiorPostId: string | null;
  roles: Role[];
}

/** The rows of posts and terms, as the commands read them in their transaction. */
@Injectable()
export class PostRecords {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  async read(id: string): Promise<StoredPost> {
    const row = await this.database.row<StoredPost>(
      `SELECT id, name, agency_code AS agency, department_id AS "departmentId", capacity,
         superior_post_id AS "superiorPostId", valid_from::text AS "validFrom", valid_to::text AS "validTo",
         coalesce((SELECT array_agg(role ORDER BY role) FROM post_roles WHERE post_id = post.id), '{}') AS roles
       FROM posts post WHERE id = $1`,
      [id],
    );
    if (row === null) throw new NotFound();
    return row;
  }

  async terms(postId: string): Promise<(Term & { id: string; name: string })[]> {
    return this.database.rows(
      `SELECT holder.id, holder.person_id AS "personId", person.name, holder.kind,
         holder.valid_from::text AS "validFrom", holder.valid_to::text AS "validTo"
       FROM post_holders holder JOIN people person ON person.id = holder.person_id
       WHERE holder.post_id = $1 ORDER BY holder.valid_from, holder.id`,
      [postId],
    );
  }

  async nameOn(postId: string, day: string): Promise<string> {
    const row = await this.database.row<{ name: string }>(
      `SELECT ${postNameOn('post', '$2::date')} AS name FROM posts post WHERE post.id = $1`,
      [postId, day],
    );
    return row?.name ?? '';
  }

  /** The row and its event; the notice to the other side follows from the event. */
  async grant(tx: EntityManager, actor: Actor, postId: string, role: Role): Promise<void> {
    await tx.query(`INSERT INTO post_roles (post_id, role) VALUES ($1, $2)`, [postId, role]);
    await this.events.append(tx, actor, {
      type: postEvents.roleGranted,
      subjectType: 'post',
      subjectId: postId,
      content: { postId, role },
    });
  }
}
