import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@domain/access';
import { CONFIG, type Config } from '@platform/config';
import { Database } from '@platform/database';
import { hashOf } from '../keys.js';
import { ENROLMENT_DUTIES, enrolledSql, hasDutySql } from '../second-factor/duties.rule.js';

type TokenRow = Omit<Actor, 'systemActor' | 'requestId' | 'actingBy' | 'sessionId'> & { stale: boolean };

/** Who is behind a token today. */
@Injectable()
export class AccessTokenActorQuery {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * One statement. It acts for the one post it was made for. Null when token, account, holding or post has ended, or a
   * duty of the post asks for a second factor that the account does not have: a token is no way around it.
   */
  async find(secret: string, requestId: string | null): Promise<Actor | null> {
    const row = await this.database.row<TokenRow>(
      `SELECT token.id AS "actingId", token.scopes, account.id AS "accountId", account.login_name AS "loginName",
         person.id AS "personId", person.name AS "personName", post.id AS "postId", post.name AS "postName",
         post.agency_code AS agency, department.name AS "departmentName",
         coalesce((SELECT array_agg(role ORDER BY role) FROM post_roles WHERE post_id = post.id), '{}') AS roles,
         held.kind = 'deputy' AS "asDeputy", app_today()::text AS today,
         coalesce(token.last_used_at < app_now() - interval '1 minute', true) AS stale
       FROM access_tokens token
       JOIN accounts account ON account.id = token.account_id AND account.disabled_at IS NULL
       JOIN people person ON person.id = account.person_id
       JOIN posts post ON post.id = token.post_id
         AND post.valid_from <= app_today() AND (post.valid_to IS NULL OR post.valid_to >= app_today())
       JOIN LATERAL (
         SELECT holder.kind FROM post_holders holder WHERE holder.post_id = post.id AND holder.person_id = person.id
           AND holder.valid_from <= app_today() AND (holder.valid_to IS NULL OR holder.valid_to >= app_today())
         ORDER BY holder.kind DESC LIMIT 1
       ) held ON true
       LEFT JOIN departments department ON department.id = post.department_id
       WHERE token.token_hash = $1 AND token.revoked_at IS NULL AND token.expires_at > app_now()
         AND (NOT $2::boolean OR NOT ${hasDutySql('post.id', '$3')} OR ${enrolledSql('account.id')})`,
      [hashOf(secret), this.config.requireSecondFactor, ENROLMENT_DUTIES],
    );
    if (row === null) return null;
    const { stale, ...actor } = row;
    if (stale) {
      void this.database
        .rows(`UPDATE access_tokens SET last_used_at = app_now() WHERE id = $1`, [actor.actingId])
        .catch(() => undefined); // only what the page says of its last use suffers
    }
    return { ...actor, systemActor: null, requestId, actingBy: 'token', sessionId: null };
  }
}
