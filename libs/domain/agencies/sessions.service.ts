import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@domain/access';
import { Database, newId } from '@platform/database';
import { EventLog } from '@platform/events';

export const IDLE_HOURS = 3;
export const ABSOLUTE_HOURS = 12;

type SessionRow = Omit<Actor, 'systemActor' | 'requestId'> & { stale: boolean };

/** Server-side sessions: an opaque 256-bit id in the cookie, its hash in PostgreSQL. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  /** Starts a session with a new id; returns the cookie's value. */
  async start(account: { accountId: string; personId: string }, requestId: string | null): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.database.transaction(async (tx) => {
      const id = newId();
      await tx.query(
        `INSERT INTO sessions (id, token_hash, account_id, expires_at)
         VALUES ($1, $2, $3, app_now() + make_interval(hours => $4))`,
        [id, hashOf(token), account.accountId, ABSOLUTE_HOURS],
      );
      const by = { ...account, postId: null, agency: null, systemActor: null, requestId };
      await this.events.append(tx, by, {
        type: 'session.started',
        subjectType: 'account',
        subjectId: account.accountId,
        content: { sessionId: id },
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
         app_today()::text AS today, session.last_seen_at < app_now() - interval '1 minute' AS stale
       FROM sessions session
       JOIN accounts account ON account.id = session.account_id AND account.disabled_at IS NULL
       JOIN people person ON person.id = account.person_id
       LEFT JOIN LATERAL (
         SELECT post.id, post.name, post.agency_code, department.name AS department,
           (SELECT array_agg(role ORDER BY role) FROM post_roles WHERE post_id = post.id) AS roles
         FROM post_holders holder
         JOIN posts post ON post.id = holder.post_id
         LEFT JOIN departments department ON department.id = post.department_id
         WHERE holder.person_id = person.id
           AND holder.valid_from <= app_today() AND (holder.valid_to IS NULL OR holder.valid_to >= app_today())
           AND post.valid_from <= app_today() AND (post.valid_to IS NULL OR post.valid_to >= app_today())
         ORDER BY (post.id = session.post_id) DESC NULLS LAST, holder.valid_from, post.id LIMIT 1
       ) held ON true
       WHERE session.token_hash = $1 AND session.ended_at IS NULL AND session.expires_at > app_now()
         AND session.last_seen_at > app_now() - make_interval(hours => $2)`,
      [hashOf(token), IDLE_HOURS],
    );
    if (row === null) return null;
    const { stale, ...actor } = row;
    if (stale) {
      void this.database
        .rows(`UPDATE sessions SET last_seen_at = app_now() WHERE id = $1`, [actor.sessionId])
        .catch(() => undefined); // only the idle limit suffers
    }
    return { ...actor, systemActor: null, requestId };
  }

  async end(actor: Actor): Promise<void> {
    await this.database.rows(`UPDATE sessions SET ended_at = app_now() WHERE id = $1 AND ended_at IS NULL`, [
      actor.sessionId,
    ]);
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
