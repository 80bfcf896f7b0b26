import { Injectable } from '@nestjs/common';
import { Database, newId, returned } from '@platform/database';
import { hashOf } from '../keys.js';
import { newToken } from '../sessions/sessions.service.js';

const MINUTES = 5;
const MOST_ATTEMPTS = 5;

export interface PendingSignIn {
  id: string;
  accountId: string;
  personId: string;
}

/** The state between password and code: on the server, under a hash, for five minutes and five codes. */
@Injectable()
export class PendingSignIns {
  constructor(private readonly database: Database) {}

  /** Returns the cookie's value. */
  async open(accountId: string): Promise<string> {
    const token = newToken();
    await this.database.rows(
      `INSERT INTO pending_sign_ins (id, token_hash, account_id, expires_at)
       VALUES ($1, $2, $3, app_now() + make_interval(mins => $4))`,
      [newId(), hashOf(token), accountId, MINUTES],
    );
    return token;
  }

  /** Who stands behind the cookie; null when it is over. */
  async find(token: string): Promise<PendingSignIn | null> {
    return this.database.row<PendingSignIn>(
      `SELECT pending.id, account.id AS "accountId", account.person_id AS "personId"
       FROM pending_sign_ins pending JOIN accounts account ON account.id = pending.account_id AND account.disabled_at IS NULL
       WHERE pending.token_hash = $1 AND pending.used_at IS NULL AND pending.expires_at > app_now() AND pending.attempts < $2`,
      [hashOf(token), MOST_ATTEMPTS],
    );
  }

  /** Counts a code before it is judged; false when there were too many. */
  async countAttempt(id: string): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const rows = await returned(
        tx,
        `UPDATE pending_sign_ins SET attempts = attempts + 1 WHERE id = $1 AND used_at IS NULL AND attempts < $2 RETURNING 1`,
        [id, MOST_ATTEMPTS],
      );
      return rows.length > 0;
    });
  }

  /** True once. */
  async use(id: string): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const rows = await returned(
        tx,
        `UPDATE pending_sign_ins SET used_at = app_now() WHERE id = $1 AND used_at IS NULL RETURNING 1`,
        [id],
      );
      return rows.length > 0;
    });
  }
}
