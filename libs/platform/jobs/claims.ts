import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import type { EntityManager } from 'typeorm';
import { CONFIG, type Config } from '@platform/config';
import { describeError } from '@platform/observability';
import { Database, returned } from '@platform/database';
import { LOGGER } from '@platform/observability';
import type { WorkDefinition } from './work.js';

/** The right to work on a row until the lease ends; every later write says `WHERE id AND fence`. */
export interface Claim {
  id: string;
  fence: number;
  /** This claim's number, from 1. */
  attempt: number;
  /** The state before the claim: a row found in the middle of a hand-over tells that its worker died. */
  previous: string;
}

/** The claim was taken over by another worker; what this one did must not be written. */
export class LostClaim extends Error {
  constructor(id: string) {
    super(`the claim on ${id} was lost`);
    this.name = 'LostClaim';
  }
}

interface ClaimedRow {
  fence: number;
  attempts: number;
  previous: string;
  state: string;
}

/** Takes, renews and ends claims on rows of work. */
@Injectable()
export class Claims {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** One conditional UPDATE; null when the row is not due, is held by somebody, or has just been given up as dead. */
  async take(work: WorkDefinition, id: string): Promise<Claim | null> {
    const token = randomUUID();
    let row: ClaimedRow | null;
    try {
      row = await this.tryTake(work, id, token);
    } catch {
      // The commit's outcome is unknown: the token tells whether the claim is ours after all.
      row = await this.database.row<ClaimedRow>(
        `SELECT fence, attempts, state, state AS previous FROM ${work.table} WHERE id = $1 AND claim_token = $2`,
        [id, token],
      );
    }
    if (row === null) return null;
    if (row.state === work.states.dead) {
      this.logger.error({ kind: work.kind, work: id, claims: work.maxAttempts }, 'work was given up');
      return null;
    }
    return { id, fence: row.fence, attempt: row.attempts, previous: row.previous };
  }

  private async tryTake(work: WorkDefinition, id: string, token: string): Promise<ClaimedRow | null> {
    return this.database.transaction(async (tx) => {
      const rows = await returned<ClaimedRow>(
        tx,
        `WITH due AS (
           SELECT id, state AS previous, CASE WHEN state = $8 THEN $8 WHEN attempts >= $4 THEN $6 ELSE $7 END AS next
           FROM ${work.table}
           WHERE id = $1 AND state = ANY($5) AND next_attempt_at <= app_now() FOR UPDATE)
         UPDATE ${work.table} work SET
           state = due.next, finished_at = CASE WHEN due.next = $6 THEN app_now() END,
           attempts = attempts + 1, fence = fence + 1, claim_token = $2,
           lease_until = app_now() + make_interval(secs => $3), next_attempt_at = app_now() + make_interval(secs => $3),
           queued_until = NULL
         FROM due WHERE work.id = due.id
         RETURNING work.fence, work.attempts, work.state, due.previous`,
        [
          id,
          token,
          this.config.LEASE_SECONDS,
          work.maxAttempts,
          work.states.unfinished,
          work.states.dead,
          work.states.claimed,
          work.states.begun ?? null,
        ],
      );
      return rows[0] ?? null;
    });
  }

  /** Keeps the lease while `work` runs; renews three times a lease. */
  async holding<T>(definition: WorkDefinition, claim: Claim, work: () => Promise<T>): Promise<T> {
    // Only a row in hand: a late renewal must not put off a row whose end was written in the meantime.
    const { claimed, begun = claimed } = definition.states;
    const timer = setInterval(
      () => {
        void this.database
          .rows(
            `UPDATE ${definition.table} SET lease_until = app_now() + make_interval(secs => $3),
               next_attempt_at = app_now() + make_interval(secs => $3)
             WHERE id = $1 AND fence = $2 AND state = ANY($4)`,
            [claim.id, claim.fence, this.config.LEASE_SECONDS, [claimed, begun]],
          )
          .catch(() => undefined);
      },
      (this.config.LEASE_SECONDS * 1000) / 3,
    );
    try {
      return await work();
    } finally {
      clearInterval(timer);
    }
  }

  /** Writes a final state in the transaction of the work itself. Throws LostClaim, which rolls the work back. */
  async finish(tx: EntityManager, work: WorkDefinition, claim: Claim, state: string): Promise<void> {
    const rows = await returned(
      tx,
      `UPDATE ${work.table} SET state = $3, finished_at = app_now(), last_error = NULL WHERE id = $1 AND fence = $2 RETURNING id`,
      [claim.id, claim.fence, state],
    );
    if (rows.length === 0) throw new LostClaim(claim.id);
  }

  /** Seconds until the next attempt: doubling from RETRY_SECONDS to at most an hour. */
  backOff({ attempt }: Claim): number {
    return Math.min(this.config.RETRY_SECONDS * 2 ** (attempt - 1), 3600);
  }

  /** Backs off; dead after the last attempt. */
  async retryLater(work: WorkDefinition, claim: Claim, error: unknown): Promise<void> {
    const worn = claim.attempt >= work.maxAttempts;
    await this.database.rows(
      `UPDATE ${work.table} SET state = $3, last_error = $4, next_attempt_at = app_now() + make_interval(secs => $5),
         finished_at = CASE WHEN $6 THEN app_now() END
       WHERE id = $1 AND fence = $2`,
      [
        claim.id,
        claim.fence,
        worn ? work.states.dead : work.states.retry,
        describe(error),
        this.backOff(claim),
        worn,
      ],
    );
  }
}

/** Kind and code of an error, without the data it may quote. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const { type, code, message } = describeError(error);
  const name = `${String(type)}${typeof code === 'string' ? ` (${code})` : ''}`;
  return typeof message === 'string' ? `${name}: ${message}` : name;
}
