import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import type { Day } from '@platform/time';
import { validOn } from '../dated.sql.js';
import { receivingPost, type Standing, type StandingPost, superiorOf } from './superior.rule.js';

/** Who holds a post on a day, with the address that mail goes to. */
export interface Holder {
  personId: string;
  name: string;
  email: string;
}

export interface NamedPost extends StandingPost<Holder> {
  name: string;
  department: string | null;
  /** Nobody holds it on the day; somebody may stand in all the same. */
  vacant: boolean;
  /** Who stands in for the post on the day: they receive its mail when nobody holds it. */
  deputies: readonly Holder[];
}

/** Who may receive mail of a post: its holders whose account is not disabled; when there is none, its deputies. */
function receiversSql(day: string): string {
  return `SELECT coalesce(json_agg(json_build_object('personId', person.id, 'name', person.name, 'email', person.email)
      ORDER BY holder.valid_from, person.id) FILTER (WHERE holder.kind = 'holder'), '[]'::json) AS holders,
    coalesce(json_agg(json_build_object('personId', person.id, 'name', person.name, 'email', person.email)
      ORDER BY holder.valid_from, person.id) FILTER (WHERE holder.kind = 'deputy'), '[]'::json) AS deputies
  FROM post_holders holder JOIN people person ON person.id = holder.person_id
  LEFT JOIN accounts account ON account.person_id = person.id
  WHERE holder.post_id = post.id AND ${validOn('holder', day)} AND account.disabled_at IS NULL`;
}

const UNFINISHED = `task.state IN ('open', 'in_progress', 'blocked')`;

/**
 * A day's posts and departments as JSON (see `Standing`); `day` is SQL. A post that has ended stands in it too when `ended`, a condition
 * over `post`, says so.
 */
export function standingSql(ended: string, day = 'app_today()'): string {
  return `json_build_object('posts', coalesce((SELECT json_agg(json_build_object('id', post.id, 'name', post.name, 'agency', post.agency_code,
       'departmentId', post.department_id, 'department', (SELECT name FROM departments WHERE id = post.department_id),
       'superiorPostId', post.superior_post_id,
       'roles', coalesce((SELECT json_agg(role) FROM post_roles WHERE post_id = post.id), '[]'::json),
       'vacant', json_array_length(held.holders) = 0,
       'deputies', CASE WHEN ${validOn('post', day)} THEN held.deputies ELSE '[]'::json END,
       'receivers', CASE WHEN NOT ${validOn('post', day)} THEN '[]'::json
         WHEN json_array_length(held.holders) > 0 THEN held.holders ELSE held.deputies END) ORDER BY post.valid_from, post.id)
     FROM posts post CROSS JOIN LATERAL (${receiversSql(day)}) held
     WHERE ${validOn('post', day)} OR ${ended}), '[]'::json),
   'departments', coalesce((SELECT json_agg(json_build_object('id', id, 'parentId', parent_id)) FROM departments), '[]'::json))`;
}

/** Who receives for a post that nobody holds: those who stand in, else the superior that it falls to, else nobody. */
export interface Vacancy {
  deputies: string[];
  fallsTo: Pick<NamedPost, 'id' | 'name' | 'department' | 'agency'> | null;
}

/** A day's posts and departments of the agencies, for the one rule of superiors. */
@Injectable()
export class StandingQuery {
  constructor(private readonly database: Database) {}

  async today(askedPostIds: readonly string[] = []): Promise<Standing<NamedPost>> {
    return this.on(null, askedPostIds);
  }

  /**
   * One statement; without a day, of today. A post that has ended stands in it when it is asked for, so that what it owes
   * can fall upwards.
   */
  async on(day: Day | null, askedPostIds: readonly string[] = []): Promise<Standing<NamedPost>> {
    const asked = standingSql('post.id = ANY($1::uuid[])', 'coalesce($2::date, app_today())');
    return this.read(asked, [askedPostIds, day]);
  }

  /** Which vacant post's work falls to which post today, ended posts with unfinished work among them. One statement. */
  async fallen(): Promise<{ postId: string; toPostId: string }[]> {
    const standing = await this.read(
      standingSql(`EXISTS (SELECT FROM tasks task WHERE task.assigned_post_id = post.id AND ${UNFINISHED})`),
    );
    return standing.posts.flatMap((post) => {
      const to = post.receivers.length > 0 ? null : receivingPost(post, standing);
      return to === null ? [] : [{ postId: post.id, toPostId: to.id }];
    });
  }

  /** Null when somebody holds the post. One statement. */
  async vacancyOf(postId: string): Promise<Vacancy | null> {
    return vacancyIn(await this.today([postId]), postId);
  }

  /** Who receives what is meant for a post today, and through which superior post when the post itself is vacant. */
  async receiversOf(
    postId: string,
  ): Promise<{ receivers: readonly Holder[]; through: NamedPost | null; asDeputies: boolean }> {
    const standing = await this.today([postId]);
    const post = standing.posts.find(({ id }) => id === postId);
    const receiving = post === undefined ? null : receivingPost(post, standing);
    if (receiving === null) return { receivers: [], through: null, asDeputies: false };
    const through = receiving.id === postId ? null : receiving;
    return { receivers: receiving.receivers, through, asDeputies: receiving.vacant };
  }

  /** The post that another answers to today. */
  async superiorOf(postId: string): Promise<NamedPost | null> {
    const standing = await this.today([postId]);
    const post = standing.posts.find(({ id }) => id === postId);
    return post === undefined ? null : superiorOf(post, standing);
  }

  private async read(sql: string, values: unknown[] = []): Promise<Standing<NamedPost>> {
    const row = await this.database.row<{ standing: Standing<NamedPost> }>(
      `SELECT ${sql} AS standing`,
      values,
    );
    return row?.standing ?? { posts: [], departments: [] };
  }
}

/** Null when somebody holds the post. */
export function vacancyIn(standing: Standing<NamedPost>, postId: string): Vacancy | null {
  const post = standing.posts.find(({ id }) => id === postId);
  if (post === undefined) return { deputies: [], fallsTo: null };
  if (!post.vacant && post.receivers.length > 0) return null;
  const to = receivingPost(post, standing);
  return {
    deputies: post.receivers.map(({ name }) => name),
    fallsTo:
      to === null || to.id === postId
        ? null
        : { id: to.id, name: to.name, department: to.department, agency: to.agency },
  };
}
