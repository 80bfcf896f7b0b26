import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { TooManyAttempts } from './sign-in.errors.js';

const FREE_FAILURES = { pair: 5, source: 50 };
const LONGEST_WAIT_SECONDS = 900;

/**
 * Growing delays, counted in PostgreSQL. By account together with the source, so that nobody can lock out another
 * person from elsewhere, and more generously by source alone.
 */
@Injectable()
export class SignInThrottle {
  constructor(private readonly database: Database) {}

  /** Throws TooManyAttempts while a delay runs. */
  async assertOpen(loginName: string, source: string): Promise<void> {
    const row = await this.database.row<{ seconds: number | null }>(
      `SELECT ceil(extract(epoch FROM max(blocked_until) - app_now()))::int AS seconds FROM sign_in_failures
       WHERE key = ANY($1) AND blocked_until > app_now()`,
      [this.keys(loginName, source).map(({ key }) => key)],
    );
    if (row?.seconds !== null && row?.seconds !== undefined) throw new TooManyAttempts(row.seconds);
  }

  async failed(loginName: string, source: string): Promise<void> {
    for (const { key, free } of this.keys(loginName, source)) {
      await this.database.rows(
        `INSERT INTO sign_in_failures AS kept (key, failures, last_failed_at) VALUES ($1, 1, app_now())
         ON CONFLICT (key) DO UPDATE SET
           failures = CASE WHEN kept.last_failed_at < app_now() - interval '1 day' THEN 1 ELSE kept.failures + 1 END,
           last_failed_at = app_now(),
           blocked_until = CASE WHEN kept.failures + 1 >= $2
             THEN app_now() + make_interval(secs => least(power(2, least(kept.failures + 1 - $2, 20)), $3)) END`,
        [key, free, LONGEST_WAIT_SECONDS],
      );
    }
  }

  async succeeded(loginName: string, source: string): Promise<void> {
    await this.database.rows(`DELETE FROM sign_in_failures WHERE key = $1`, [
      this.keys(loginName, source)[0]?.key,
    ]);
  }

  private keys(loginName: string, source: string): { key: Buffer; free: number }[] {
    const hash = (value: string) => createHash('sha256').update(value).digest();
    return [
      { key: hash(`pair\n${loginName.toLowerCase()}\n${source}`), free: FREE_FAILURES.pair },
      { key: hash(`source\n${source}`), free: FREE_FAILURES.source },
    ];
  }
}
