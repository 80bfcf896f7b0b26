import { Injectable } from '@nestjs/common';
import { type Actor, requirePermission } from '@domain/access';
import { postRefSql } from '@domain/agencies';
import { Database } from '@platform/database';
import { NotFound } from '@platform/errors';
import { cursorForms, readCursor } from '@platform/http';
import { DEFAULT_DAYS, LONGEST_DAYS, type TokenChoices, type TokenView } from './access-token.schemas.js';
import { reachesSql } from '../sessions/reach.rule.js';
import { grantable, grantableTo } from './grantable.rule.js';

// The same conditions under which a request with the token is let in (access-token-actor.query.ts), but for a second
// factor that is due: whoever owes one sees no list before it is there.
const HELD = `EXISTS (SELECT 1 FROM post_holders holder JOIN accounts account ON account.person_id = holder.person_id
  WHERE account.id = token.account_id AND holder.post_id = token.post_id
    AND holder.valid_from <= app_today() AND (holder.valid_to IS NULL OR holder.valid_to >= app_today())
    AND post.valid_from <= app_today() AND (post.valid_to IS NULL OR post.valid_to >= app_today()))`;

const TOKEN = `json_build_object('id', token.id, 'name', token.name, 'scopes', token.scopes, 'post', ${postRefSql('post')},
  'createdAt', token.created_at, 'expiresAt', token.expires_at, 'lastUsedAt', token.last_used_at, 'revokedAt', token.revoked_at,
  'state', CASE WHEN token.revoked_at IS NOT NULL THEN 'revoked' WHEN token.expires_at <= app_now() THEN 'expired'
    WHEN NOT ${HELD} THEN 'ended' ELSE 'active' END,
  'can', json_build_object('revoke', token.revoked_at IS NULL AND token.expires_at > app_now()))`;

/** Reads about one's own access tokens; nobody sees another person's. */
@Injectable()
export class AccessTokensQuery {
  constructor(private readonly database: Database) {}

  /** JSON: the newest first. */
  async list(actor: Actor, page: { cursor?: string | undefined; limit: number }): Promise<string> {
    requirePermission(actor, 'account.own');
    const before = readCursor(page.cursor, cursorForms.id);
    const body = await this.database.json(
      `WITH page AS MATERIALIZED (
         SELECT * FROM access_tokens WHERE account_id = $1 AND ($3::uuid IS NULL OR id < $3)
         ORDER BY id DESC LIMIT $2::int + 1),
       shown AS (SELECT * FROM page ORDER BY id DESC LIMIT $2)
       SELECT json_build_object(
         'items', coalesce((SELECT json_agg(${TOKEN} ORDER BY token.id DESC)
           FROM shown token JOIN posts post ON post.id = token.post_id), '[]'::json),
         'nextCursor', CASE WHEN (SELECT count(*) FROM page) > $2 THEN (SELECT id FROM shown ORDER BY id LIMIT 1) END
       )::text AS body`,
      [actor.accountId, page.limit, before?.[0] ?? null],
    );
    return body ?? '';
  }

  async read(actor: Actor, id: string): Promise<TokenView> {
    const row = await this.database.row<{ token: TokenView }>(
      `SELECT ${TOKEN} AS token FROM access_tokens token JOIN posts post ON post.id = token.post_id
       WHERE token.id = $1 AND token.account_id = $2`,
      [id, actor.accountId],
    );
    if (row === null) throw new NotFound();
    return row.token;
  }

  /** What a new token can be made for, in the post that the person acts for. */
  async choices(actor: Actor): Promise<TokenChoices> {
    requirePermission(actor, 'account.own');
    const row = await this.database.row<{ posts: TokenChoices['posts'] }>(
      `SELECT coalesce(json_agg(${postRefSql('post')} ORDER BY (post.id = $2) DESC NULLS LAST, post.name COLLATE "C"), '[]'::json) AS posts
       FROM posts post WHERE post.valid_from <= app_today() AND (post.valid_to IS NULL OR post.valid_to >= app_today())
         AND post.id IN (SELECT post_id FROM post_holders WHERE person_id = $1
           AND valid_from <= app_today() AND (valid_to IS NULL OR valid_to >= app_today()))
         AND ${reachesSql('$3::uuid', 'post')}`,
      [actor.personId, actor.postId, actor.sessionId],
    );
    return {
      permissions: grantableTo(actor).map((name) => ({ name, reads: grantable[name].reads })),
      posts: row?.posts ?? [],
      defaultDays: DEFAULT_DAYS,
      longestDays: LONGEST_DAYS,
    };
  }
}
