import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, requirePermission } from '@domain/access';
import { CONFIG, type Config } from '@platform/config';
import { Database, newId, returned } from '@platform/database';
import { AppError, invalidField, NotFound } from '@platform/errors';
import { EventLog, type Recorder } from '@platform/events';
import { hashOf } from '../keys.js';
import { ENROLMENT_DUTIES, enrolledSql } from '../second-factor/duties.rule.js';
import { SecondFactorDue } from '../second-factor/second-factor.errors.js';
import { reachesSql } from '../sessions/reach.rule.js';
import { newTokenSecret } from './access-token-secret.js';
import { TooManyTokens } from './access-token.errors.js';
import { accessTokenEvents } from './access-token.events.js';
import type { CreateToken } from './access-token.schemas.js';
import { type Grantable, grantableTo } from './grantable.rule.js';

const MOST_ACTIVE = 20;

/** Personal access tokens: made and revoked by their owner, at the screen alone. */
@Injectable()
export class AccessTokensService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The secret is in the answer and nowhere else. */
  async create(actor: Actor, input: CreateToken): Promise<{ id: string; secret: string }> {
    requirePermission(actor, 'account.own');
    const postId = input.postId ?? actor.postId;
    const secret = newTokenSecret();
    return this.database.transaction(async (tx) => {
      // One after the other, so that twenty stay twenty.
      await tx.query(`SELECT 1 FROM accounts WHERE id = $1 FOR UPDATE`, [actor.accountId]);
      await this.assertMayGrant(actor, postId, input.scopes);
      const [kept] = await tx.query<{ count: number }[]>(
        `SELECT count(*)::int AS count FROM access_tokens
         WHERE account_id = $1 AND revoked_at IS NULL AND expires_at > app_now()`,
        [actor.accountId],
      );
      if ((kept?.count ?? 0) >= MOST_ACTIVE) throw new TooManyTokens(MOST_ACTIVE);
      const id = newId();
      const scopes = [...new Set(input.scopes)].sort();
      const [row] = await returned<{ expiresAt: Date }>(
        tx,
        `INSERT INTO access_tokens (id, token_hash, account_id, post_id, name, scopes, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, app_now() + make_interval(days => $7)) RETURNING expires_at AS "expiresAt"`,
        [id, hashOf(secret), actor.accountId, postId, input.name, scopes, input.days],
      );
      await this.events.append(tx, actor, {
        type: accessTokenEvents.created,
        subjectType: 'access_token',
        subjectId: id,
        content: { name: input.name, scopes, postId, expiresAt: row?.expiresAt.toISOString() },
      });
      return { id, secret };
    });
  }

  /** It is worth nothing from the next request on. */
  async revoke(actor: Actor, id: string): Promise<void> {
    requirePermission(actor, 'account.own');
    await this.database.transaction(async (tx) => {
      const [known] = await tx.query<{ name: string; revoked: boolean }[]>(
        `SELECT name, revoked_at IS NOT NULL AS revoked FROM access_tokens WHERE id = $1 AND account_id = $2 FOR UPDATE`,
        [id, actor.accountId],
      );
      if (known === undefined) throw new NotFound();
      if (known.revoked) throw alreadyRevoked();
      await tx.query(`UPDATE access_tokens SET revoked_at = app_now() WHERE id = $1`, [id]);
      await this.events.append(tx, actor, {
        type: accessTokenEvents.revoked,
        subjectType: 'access_token',
        subjectId: id,
        content: { name: known.name },
      });
    });
  }

  /** Every token of the account, as when its password changes: whoever knew the old one may have made them. */
  async revokeAll(tx: EntityManager, by: Recorder, accountId: string): Promise<number> {
    const revoked = await returned<{ id: string; name: string }>(
      tx,
      `UPDATE access_tokens SET revoked_at = app_now()
       WHERE account_id = $1 AND revoked_at IS NULL AND expires_at > app_now() RETURNING id, name`,
      [accountId],
    );
    for (const { id, name } of revoked)
      await this.events.append(tx, by, {
        type: accessTokenEvents.revoked,
        subjectType: 'access_token',
        subjectId: id,
        content: { name },
      });
    return revoked.length;
  }

  /** The post is held today and in this session's reach, a duty's second factor is there, and its duties give every scope: a token never reaches further than its owner. */
  private async assertMayGrant(
    actor: Actor,
    postId: string | null,
    scopes: readonly Grantable[],
  ): Promise<void> {
    const post = await this.database.row<{
      agency: Actor['agency'];
      roles: Actor['roles'];
      enrolled: boolean;
    }>(
      `SELECT post.agency_code AS agency, coalesce((SELECT array_agg(role) FROM post_roles WHERE post_id = post.id), '{}') AS roles,
         ${enrolledSql('$3::uuid')} AS enrolled
       FROM posts post JOIN post_holders holder ON holder.post_id = post.id
       WHERE post.id = $1 AND holder.person_id = $2
         AND holder.valid_from <= app_today() AND (holder.valid_to IS NULL OR holder.valid_to >= app_today())
         AND post.valid_from <= app_today() AND (post.valid_to IS NULL OR post.valid_to >= app_today())
         AND ${reachesSql('$4::uuid', 'post')} LIMIT 1`,
      [postId, actor.personId, actor.accountId, actor.sessionId],
    );
    if (post === null)
      throw invalidField(
        '/postId',
        'access/post-not-held',
        'いま就いている職を選んでください。',
        'Please choose a post that you hold today.',
      );
    const onDuty = post.roles.some((role) => ENROLMENT_DUTIES.includes(role));
    if (this.config.requireSecondFactor && onDuty && !post.enrolled) throw new SecondFactorDue();
    const held = grantableTo({ ...actor, postId, agency: post.agency, roles: post.roles });
    const beyond = scopes.findIndex((scope) => !held.includes(scope));
    if (beyond >= 0)
      throw invalidField(
        `/scopes/${beyond}`,
        'access/scope-not-held',
        'この職の権限にないものは選べません。',
        'A token cannot be given what the post may not do.',
      );
  }
}

function alreadyRevoked(): AppError {
  return new AppError('access/token-revoked', 'conflict', {
    ja: 'このアクセストークンはすでに取り消されています。',
    en: 'This access token is revoked already.',
  });
}
