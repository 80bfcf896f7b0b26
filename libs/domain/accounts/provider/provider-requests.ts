import { createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Agency } from '@domain/access';
import { Database } from '@platform/database';
import { hashOf } from '../keys.js';
import { NotPending } from './provider.errors.js';

export const PENDING_MINUTES = 10;
/** The provider's own sign-in, by which an account is linked, is not older than this (auth_time). */
export const LINKED_WITHIN_SECONDS = PENDING_MINUTES * 60;

/** A sign-in that has gone to the provider. `link` is set when a person who is signed in asked for it. */
export interface Pending {
  returnTo: string;
  link: { accountId: string; sessionId: string } | null;
}

/** What goes out with the browser, and what must come back with it. */
export interface Secrets {
  state: string;
  nonce: string;
  verifier: string;
}

/**
 * Sign-ins under way: single-use, ten minutes, bound to the browser that began. Only hashes are kept; nonce and
 * verifier follow from the browser's cookie and the state, so that neither the database nor the address alone has them.
 */
@Injectable()
export class ProviderRequests {
  constructor(private readonly database: Database) {}

  /** Returns the cookie's value and the secrets of the request. */
  async begin(agency: Agency, pending: Pending): Promise<{ browser: string; secrets: Secrets }> {
    const browser = random();
    const state = random();
    await this.database.rows(`DELETE FROM provider_requests WHERE expires_at <= app_now()`);
    await this.database.rows(
      `INSERT INTO provider_requests (state_hash, browser_hash, agency_code, account_id, session_id, return_to, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, app_now() + make_interval(mins => $7))`,
      [
        hashOf(state),
        hashOf(browser),
        agency,
        pending.link?.accountId ?? null,
        pending.link?.sessionId ?? null,
        pending.returnTo,
        PENDING_MINUTES,
      ],
    );
    return { browser, secrets: secretsOf(browser, state) };
  }

  /** Takes it away, whoever asks: a state serves once. Throws NotPending unless it is this browser's, for this agency. */
  async take(
    agency: Agency,
    state: string,
    browser: string | null,
  ): Promise<{ pending: Pending; secrets: Secrets }> {
    const row = await this.database.row<{
      returnTo: string;
      accountId: string | null;
      sessionId: string | null;
    }>(
      `WITH taken AS (DELETE FROM provider_requests WHERE state_hash = $1 RETURNING *)
       SELECT return_to AS "returnTo", account_id AS "accountId", session_id AS "sessionId" FROM taken
       WHERE browser_hash = $2 AND agency_code = $3 AND expires_at > app_now()`,
      [hashOf(state), hashOf(browser ?? ''), agency],
    );
    if (row === null || browser === null) throw new NotPending();
    const { returnTo, accountId, sessionId } = row;
    return {
      pending: { returnTo, link: accountId === null || sessionId === null ? null : { accountId, sessionId } },
      secrets: secretsOf(browser, state),
    };
  }
}

function random(): string {
  return randomBytes(32).toString('base64url');
}

function secretsOf(browser: string, state: string): Secrets {
  const derived = (use: string) =>
    createHmac('sha256', browser).update(`${use}\n${state}`).digest('base64url');
  return { state, nonce: derived('nonce'), verifier: derived('verifier') };
}
