import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@domain/access';
import { CONFIG, type Config } from '@platform/config';
import { Database, newId, returned } from '@platform/database';
import { NotFound } from '@platform/errors';
import { EventLog } from '@platform/events';
import type { PersonalAccount } from '../local/local.strategy.js';
import { accountEvents, beforeSignIn } from '../account.events.js';
import { hashOf } from '../keys.js';
import { ENROLMENT_DUTIES, enrolledSql, holdsDutySql } from '../second-factor/duties.rule.js';
import { reachesSql } from './reach.rule.js';
import type { SessionMethod } from './session.schemas.js';

export const IDLE_HOURS = 3;
export const ABSOLUTE_HOURS = 12;

/** What a session's last proof was: a sensitive act of an account with a second factor needs a code. */
export type ProvenBy = 'password' | 'code' | 'provider';

const PROVEN_BY: Record<SessionMethod, ProvenBy> = {
  password: 'password',
  'password+totp': 'code',
  provider: 'provider',
};

type SessionRow = Omit<Actor, 'systemActor' | 'requestId' | 'actingBy' | 'actingId' | 'scopes'> & {
  stale: boolean;
};

/** How a session begins. */
export interface Beginning {
  method: SessionMethod;
  /** In words of ours (device-words.rule.ts). */
  device: string | null;
  /** What else the history keeps of the proof, such as the provider's words for it. */
  evidence?: Record<string, unknown>;
}

/** Server-side sessions: an opaque 256-bit id in the cookie, its hash in PostgreSQL. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Starts a session with a new id; returns the cookie's value. */
  async start(
    account: PersonalAccount,
    requestId: string | null,
    beginning: Beginning = { method: 'password', device: null },
  ): Promise<string> {
    const token = newToken();
    await this.database.transaction(async (tx) => {
      const id = newId();
      await tx.query(
        `INSERT INTO sessions (id, token_hash, account_id, expires_at, method, device, proven_by)
         VALUES ($1, $2, $3, app_now() + make_interval(hours => $4), $5, $6, $7)`,
        [
          id,
          hashOf(token),
          account.accountId,
          ABSOLUTE_HOURS,
          beginning.method,
          beginning.device,
          PROVEN_BY[beginning.method],
        ],
      );
      const by = { ...beforeSignIn(account, requestId), actingBy: 'session' as const, actingId: id };
      await this.events.append(tx, by, {
        type: 'session.started',
        subjectType: 'account',
        subjectId: account.accountId,
        content: { sessionId: id, method: beginning.method, ...beginning.evidence },
      });
    });
    return token;
  }

  /** The person behind a cookie, with the post held today and its roles: one statement. Null when it is no longer valid. */
  async find(token: string, requestId: string | null): Promise<Actor | null> {
    const row = await this.database.row<SessionRow>(
      `SELECT session.id AS "sessionId", account.id AS "accountId", account.login_name AS "loginName",
         person.id AS "personId", person.name AS "personName", held.id AS "postId", held.name AS "postName",
         held.agency_code AS agency, held.department AS "departmentName", coalesce(held.roles, '{}') AS roles,
         coalesce(held.deputy, false) AS "asDeputy",
         $3::boolean AND session.method <> 'provider' AND ${holdsDutySql('person.id', '$4')}
           AND NOT ${enrolledSql('account.id')} AS "mustEnrol",
         app_today()::text AS today, session.last_seen_at < app_now() - interval '1 minute' AS stale
       FROM sessions session
       JOIN accounts account ON account.id = session.account_id AND account.disabled_at IS NULL
       JOIN people person ON person.id = account.person_id
       LEFT JOIN LATERAL (
         SELECT post.id, post.name, post.agency_code, department.name AS department, holder.kind = 'deputy' AS deputy,
           (SELECT array_agg(role ORDER BY role) FROM post_roles WHERE post_id = post.id) AS roles
         FROM post_holders holder
         JOIN posts post ON post.id = holder.post_id
         LEFT JOIN departments department ON department.id = post.department_id
         WHERE holder.person_id = person.id
           AND holder.valid_from <= app_today() AND (holder.valid_to IS NULL OR holder.valid_to >= app_today())
           AND post.valid_from <= app_today() AND (post.valid_to IS NULL OR post.valid_to >= app_today())
           AND ${reachesSql('session.id', 'post')}
         ORDER BY (post.id = session.post_id) DESC NULLS LAST, holder.kind DESC, holder.valid_from, post.id LIMIT 1
       ) held ON true
       WHERE session.token_hash = $1 AND session.ended_at IS NULL AND session.expires_at > app_now()
         AND session.last_seen_at > app_now() - make_interval(hours => $2)`,
      [hashOf(token), IDLE_HOURS, this.config.requireSecondFactor, ENROLMENT_DUTIES],
    );
    if (row === null) return null;
    const { stale, ...actor } = row;
    if (stale) {
      void this.database
        .rows(`UPDATE sessions SET last_seen_at = app_now() WHERE id = $1`, [actor.sessionId])
        .catch(() => undefined); // only the idle limit suffers
    }
    const by = { actingBy: 'session', actingId: actor.sessionId, scopes: null } as const;
    return { ...actor, ...by, systemActor: null, requestId };
  }

  /**
   * Gives the session a new id, as at every change of what it may do; the old cookie is worth nothing from then on.
   * Returns the new cookie's value.
   */
  async renew(
    tx: EntityManager,
    actor: Actor,
    change: { postId?: string; proven?: ProvenBy; method?: SessionMethod } = {},
  ): Promise<string> {
    const token = newToken();
    const rows = await returned(
      tx,
      `UPDATE sessions SET token_hash = $2, post_id = coalesce($3, post_id), method = CASE WHEN method = 'provider' THEN method ELSE coalesce($4, method) END,
         proven_at = CASE WHEN $5::text IS NULL THEN proven_at ELSE app_now() END, proven_by = coalesce($5, proven_by)
       WHERE id = $1 AND ended_at IS NULL RETURNING id`,
      [actor.sessionId, hashOf(token), change.postId ?? null, change.method ?? null, change.proven ?? null],
    );
    if (rows.length === 0) throw new NotFound();
    return token;
  }

  async end(actor: Actor): Promise<void> {
    await this.database.rows(`UPDATE sessions SET ended_at = app_now() WHERE id = $1 AND ended_at IS NULL`, [
      actor.sessionId,
    ]);
  }

  /** Ends the session of a cookie, whosever it is: the browser goes on with another one. */
  async endOf(token: string): Promise<void> {
    await this.database.rows(
      `UPDATE sessions SET ended_at = app_now() WHERE token_hash = $1 AND ended_at IS NULL`,
      [hashOf(token)],
    );
  }

  /** Ends one of the actor's own sessions; another's is not found. */
  async endOne(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const ended = await returned(
        tx,
        `UPDATE sessions SET ended_at = app_now() WHERE id = $1 AND account_id = $2 AND ended_at IS NULL RETURNING id`,
        [id, actor.accountId],
      );
      if (ended.length === 0) throw new NotFound();
      await this.noteEnded(tx, actor, 1);
    });
  }

  /** Ends every session of the actor but this one. */
  async endOthers(actor: Actor): Promise<void> {
    await this.database.transaction(async (tx) => {
      const count = await this.endAll(tx, actor.accountId ?? '', actor.sessionId);
      if (count > 0) await this.noteEnded(tx, actor, count);
    });
  }

  /** Ends the sessions of an account, but for the one to keep; returns how many. */
  async endAll(tx: EntityManager, accountId: string, keep: string | null = null): Promise<number> {
    const ended = await returned(
      tx,
      `UPDATE sessions SET ended_at = app_now()
       WHERE account_id = $1 AND ended_at IS NULL AND id IS DISTINCT FROM $2::uuid RETURNING id`,
      [accountId, keep],
    );
    return ended.length;
  }

  private async noteEnded(tx: EntityManager, actor: Actor, count: number): Promise<void> {
    await this.events.append(tx, actor, {
      type: accountEvents.sessionsEnded,
      subjectType: 'account',
      subjectId: actor.accountId ?? '',
      content: { count },
    });
  }
}

/** 256 random bits, as they stand in a cookie. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}
