import { Injectable } from '@nestjs/common';
import { type Actor, permissionKeys, scopesOf } from '@domain/access';
import { Database } from '@platform/database';
import { reachesSql } from './reach.rule.js';
import { IDLE_HOURS } from './sessions.service.js';
import type { HeldPost, SessionView } from './session.schemas.js';

/** Reads about the actor's own sessions and posts. */
@Injectable()
export class SessionsQuery {
  constructor(private readonly database: Database) {}

  /** Who is signed in, in which post, and what that allows. */
  async view(actor: Actor): Promise<SessionView> {
    const posts = await this.posts(actor);
    const { asDeputy: _deputy, ...post } = posts.find(({ id }) => id === actor.postId) ?? { asDeputy: false };
    return {
      account: { id: actor.accountId ?? '', loginName: actor.loginName },
      person: { id: actor.personId ?? '', name: actor.personName },
      post: 'id' in post ? post : null,
      asDeputy: actor.asDeputy,
      posts,
      roles: [...actor.roles],
      permissions: permissionKeys.filter((name) => scopesOf(actor, name).size > 0),
      mustEnrol: actor.mustEnrol ?? false,
      today: actor.today,
    };
  }

  /** The posts that the actor holds today and this session reaches, own ones before those as a deputy. */
  async posts(actor: Actor): Promise<HeldPost[]> {
    const row = await this.database.row<{ posts: HeldPost[] }>(
      `SELECT coalesce(json_agg(json_build_object('id', held.id, 'name', held.name, 'agency', held.agency,
           'department', held.department, 'asDeputy', held."asDeputy")
           ORDER BY held."asDeputy", held.valid_from, held.id), '[]'::json) AS posts
       FROM (SELECT DISTINCT ON (post.id) post.id, post.name, post.agency_code AS agency, department.name AS department,
               holder.kind = 'deputy' AS "asDeputy", holder.valid_from
             FROM post_holders holder JOIN posts post ON post.id = holder.post_id
             LEFT JOIN departments department ON department.id = post.department_id
             WHERE holder.person_id = $1
               AND holder.valid_from <= app_today() AND (holder.valid_to IS NULL OR holder.valid_to >= app_today())
               AND post.valid_from <= app_today() AND (post.valid_to IS NULL OR post.valid_to >= app_today())
               AND ${reachesSql('$2::uuid', 'post')}
             ORDER BY post.id, holder.kind DESC, holder.valid_from) held`,
      [actor.personId, actor.sessionId],
    );
    return row?.posts ?? [];
  }

  /** JSON: where the actor is signed in, this session first. */
  async mine(actor: Actor): Promise<string> {
    const body = await this.database.json(
      `SELECT json_build_object('items', coalesce(json_agg(json_build_object('id', session.id, 'device', session.device,
           'method', session.method, 'post', session.post, 'startedAt', session.created_at, 'lastSeenAt', session.last_seen_at,
           'current', session.id = $2) ORDER BY session.id = $2 DESC, session.last_seen_at DESC, session.id), '[]'::json))::text AS body
       FROM (SELECT sessions.*, nullif(concat_ws(' ', department.name, post.name), '') AS post
             FROM sessions LEFT JOIN posts post ON post.id = sessions.post_id
             LEFT JOIN departments department ON department.id = post.department_id
             WHERE account_id = $1 AND ended_at IS NULL AND expires_at > app_now()
               AND last_seen_at > app_now() - make_interval(hours => $3)
             ORDER BY sessions.id = $2 DESC, last_seen_at DESC LIMIT 100) session`,
      [actor.accountId, actor.sessionId, IDLE_HOURS],
    );
    return body ?? '';
  }
}
