import { Injectable } from '@nestjs/common';
import { Database, returned } from '@platform/database';
import { hashOf } from '../keys.js';
import { TooManyAttempts } from './sign-in.errors.js';
import { type Attempt, counted, type Counter, countersOf, stillWaiting } from './throttle.rule.js';

interface Row {
  key: string;
  failures: number;
  lastFailedAt: Date;
  blockedUntil: Date | null;
  now: Date;
}

/**
 * Growing delays, counted in PostgreSQL, so that they outlive Redis and restarts. An attempt counts before it is judged:
 * many at once queue up on the rows and are counted one by one. Which counters an attempt meets: throttle.rule.ts.
 */
@Injectable()
export class SignInThrottle {
  constructor(private readonly database: Database) {}

  /** Counts an attempt. Throws TooManyAttempts, and counts nothing, while a delay runs. */
  async attempt(attempt: Attempt): Promise<void> {
    await this.count(countersOf(attempt));
  }

  /** Throws TooManyAttempts while a delay runs; counts nothing. Cheap, so it is asked before anything that is not. */
  async refuseWhileWaiting(attempt: Attempt): Promise<void> {
    const row = await this.database.row<{ seconds: number }>(
      `SELECT ceil(extract(epoch FROM max(blocked_until) - app_now()))::int AS seconds FROM sign_in_failures
       WHERE key = ANY($1) AND blocked_until > app_now() HAVING count(*) > 0`,
      [countersOf(attempt).map(({ key }) => hashOf(key))],
    );
    if (row !== null) throw new TooManyAttempts(Math.max(1, row.seconds));
  }

  /** As attempt(), for counters of the caller's own. */
  async count(counters: Counter[]): Promise<void> {
    // In one order, so that two attempts that share counters wait for each other instead of deadlocking.
    const byKey = new Map(counters.map((counter) => [hashOf(counter.key).toString('hex'), counter]));
    const keys = [...byKey.keys()].sort();
    await this.database.transaction(async (tx) => {
      const rows = await returned<Row>(
        tx,
        `INSERT INTO sign_in_failures AS kept (key, failures, last_failed_at)
         SELECT decode(hex, 'hex'), 0, app_now() FROM unnest($1::text[]) WITH ORDINALITY AS wanted (hex, place) ORDER BY place
         ON CONFLICT (key) DO UPDATE SET failures = kept.failures
         RETURNING encode(key, 'hex') AS key, failures, last_failed_at AS "lastFailedAt", blocked_until AS "blockedUntil",
           app_now() AS now`,
        [keys],
      );
      const next = rows.map((row) => {
        const now = row.now.getTime();
        const tally = {
          failures: row.failures,
          lastFailedAt: row.lastFailedAt.getTime(),
          blockedUntil: row.blockedUntil?.getTime() ?? null,
        };
        const wait = stillWaiting(tally, now);
        if (wait !== null) throw new TooManyAttempts(wait);
        return { key: row.key, ...counted(tally, byKey.get(row.key) as Counter, now) };
      });
      await tx.query(
        `UPDATE sign_in_failures kept SET failures = new.failures, last_failed_at = app_now(),
           blocked_until = to_timestamp(new.blocked / 1000.0)
         FROM unnest($1::text[], $2::int[], $3::float8[]) AS new (hex, failures, blocked) WHERE kept.key = decode(new.hex, 'hex')`,
        [
          next.map(({ key }) => key),
          next.map(({ failures }) => failures),
          next.map(({ blockedUntil }) => blockedUntil),
        ],
      );
    });
  }

  /** The attempt was right: it counts no longer, and neither do the earlier ones of its own device or pair. */
  async succeeded(attempt: Attempt): Promise<void> {
    const [own, ...shared] = countersOf(attempt).map(({ key }) => hashOf(key));
    await this.database.rows(
      `WITH gone AS (DELETE FROM sign_in_failures WHERE key = $1)
       UPDATE sign_in_failures SET failures = greatest(failures - 1, 0), blocked_until = NULL WHERE key = ANY($2)`,
      [own, shared],
    );
  }
}
