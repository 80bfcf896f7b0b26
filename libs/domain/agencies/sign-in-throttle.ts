import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { TooManyAttempts } from './sign-in.errors.js';

/** Attempts before delays begin, and after how many quiet minutes the count starts anew. */
const RULES = { pair: { free: 5, quietMinutes: 1440 }, source: { free: 50, quietMinutes: 10 } };
const LONGEST_WAIT_SECONDS = 900;

interface Counter {
  key: Buffer;
  free: number;
  quietMinutes: number;
}

/**
 * Growing delays, counted in PostgreSQL. By account together with the source, so that nobody can lock out another
 * person from elsewhere, and more generously by source alone. An attempt counts before it is judged: many at once
 * queue up on the row and are counted one by one.
 */
@Injectable()
export class SignInThrottle {
  constructor(private readonly database: Database) {}

  /** Counts an attempt. Throws TooManyAttempts while a delay runs. */
  async attempt(loginName: string, source: string): Promise<void> {
    for (const counter of this.counters(loginName, source)) {
      const row = await this.database.row<{ seconds: number | null }>(
        `WITH counted AS (
           INSERT INTO sign_in_failures AS kept (key, failures, last_failed_at) VALUES ($1, 1, app_now())
           ON CONFLICT (key) DO UPDATE SET
             failures = CASE WHEN kept.last_failed_at < app_now() - make_interval(mins => $4) THEN 1 ELSE kept.failures + 1 END,
             last_failed_at = app_now(),
             blocked_until = CASE WHEN kept.failures + 1 >= $2 AND kept.last_failed_at >= app_now() - make_interval(mins => $4)
               THEN app_now() + make_interval(secs => least(power(2, least(kept.failures + 1 - $2, 20)), $3)) END
           WHERE kept.blocked_until IS NULL OR kept.blocked_until <= app_now()
           RETURNING 1)
         SELECT CASE WHEN NOT EXISTS (SELECT FROM counted) THEN
           greatest(1, ceil(extract(epoch FROM
             coalesce((SELECT blocked_until FROM sign_in_failures WHERE key = $1), app_now()) - app_now()))::int) END AS seconds`,
        [counter.key, counter.free, LONGEST_WAIT_SECONDS, counter.quietMinutes],
      );
      if (row?.seconds !== null && row?.seconds !== undefined) throw new TooManyAttempts(row.seconds);
    }
  }

  /** The attempt was right: it counts no longer, and neither do the pair's earlier ones. */
  async succeeded(loginName: string, source: string): Promise<void> {
    const [pair, place] = this.counters(loginName, source);
    await this.database.rows(`DELETE FROM sign_in_failures WHERE key = $1`, [pair?.key]);
    await this.database.rows(
      `UPDATE sign_in_failures SET failures = greatest(failures - 1, 0), blocked_until = NULL WHERE key = $1`,
      [place?.key],
    );
  }

  private counters(loginName: string, source: string): Counter[] {
    const hash = (value: string) => createHash('sha256').update(value).digest();
    return [
      { key: hash(`pair\n${loginName}\n${source}`), ...RULES.pair },
      { key: hash(`source\n${source}`), ...RULES.source },
    ];
  }
}
