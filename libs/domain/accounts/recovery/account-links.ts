import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CONFIG, type Config } from '@platform/config';
import { Database, newId, returned } from '@platform/database';
import { LinkSpent } from '../account.errors.js';
import { derivedKey, hashOf } from '../keys.js';

export type LinkPurpose = 'invitation' | 'reset';

const LIFE: Record<LinkPurpose, string> = { invitation: '7 days', reset: '30 minutes' };
const PAGE: Record<LinkPurpose, string> = { invitation: '/invitation', reset: '/reset-confirm' };

/** The account that a link opens. */
export interface LinkedAccount {
  linkId: string;
  accountId: string;
  personId: string;
  loginName: string;
  personName: string;
  expiresAt: Date;
}

/**
 * Single-use links. The token follows from the row's id by a key that only the processes have, so it can be put into the
 * mail at the moment of sending and stands nowhere before: not in the ledger, an event, a queue or a log. The row keeps
 * its hash. In the address the token stands behind `#`, which no browser sends to a server.
 */
@Injectable()
export class AccountLinks {
  private readonly key: Buffer;

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.key = derivedKey(config, 'links in mails');
  }

  /**
   * A new link; without an account it opens nothing. Earlier ones stay good: whoever asks for another reset must not take
   * from the owner the link that is in the mailbox already.
   */
  async create(tx: EntityManager, purpose: LinkPurpose, accountId: string | null): Promise<string> {
    const id = newId();
    await tx.query(
      `INSERT INTO account_links (id, purpose, account_id, token_hash, expires_at)
       VALUES ($1, $2, $3, $4, app_now() + $5::interval)`,
      [id, purpose, accountId, hashOf(this.tokenOf(purpose, id)), LIFE[purpose]],
    );
    return id;
  }

  /** Returns how many were still good. */
  async revoke(tx: EntityManager, purpose: LinkPurpose, accountId: string | null): Promise<number> {
    const rows = await returned(
      tx,
      `UPDATE account_links SET revoked_at = app_now() WHERE account_id = $1 AND purpose = $2
         AND used_at IS NULL AND revoked_at IS NULL AND expires_at > app_now() RETURNING 1`,
      [accountId, purpose],
    );
    return rows.length;
  }

  /** Throws LinkSpent. */
  async look(purpose: LinkPurpose, token: string): Promise<LinkedAccount> {
    const link = await this.database.row<LinkedAccount>(
      `SELECT link.id AS "linkId", account.id AS "accountId", person.id AS "personId", account.login_name AS "loginName",
         person.name AS "personName", link.expires_at AS "expiresAt"
       FROM account_links link JOIN accounts account ON account.id = link.account_id AND account.disabled_at IS NULL
       JOIN people person ON person.id = account.person_id
       WHERE link.token_hash = $1 AND link.purpose = $2 AND link.used_at IS NULL AND link.revoked_at IS NULL
         AND link.expires_at > app_now()`,
      [hashOf(token), purpose],
    );
    if (link === null) throw new LinkSpent();
    return link;
  }

  /** Uses it up, and with it the others of its account and purpose; of two at once the second finds it spent. */
  async use(
    tx: EntityManager,
    purpose: LinkPurpose,
    { linkId, accountId }: Pick<LinkedAccount, 'linkId' | 'accountId'>,
  ): Promise<void> {
    // In one order, so that two links used at once wait for each other instead of deadlocking.
    await tx.query(
      `SELECT 1 FROM account_links WHERE account_id = $1 AND purpose = $2 AND used_at IS NULL AND revoked_at IS NULL
       ORDER BY id FOR UPDATE`,
      [accountId, purpose],
    );
    const rows = await returned(
      tx,
      `UPDATE account_links SET used_at = app_now()
       WHERE id = $1 AND used_at IS NULL AND revoked_at IS NULL AND expires_at > app_now() RETURNING 1`,
      [linkId],
    );
    if (rows.length === 0) throw new LinkSpent();
    await this.revoke(tx, purpose, accountId);
  }

  /** For the hand-over of the mail alone: the address with its token. Null when the link can no longer be used. */
  async addressOf(linkId: string): Promise<string | null> {
    const row = await this.database.row<{ purpose: LinkPurpose }>(
      `SELECT purpose FROM account_links
       WHERE id = $1 AND used_at IS NULL AND revoked_at IS NULL AND expires_at > app_now()`,
      [linkId],
    );
    if (row === null) return null;
    return `${this.config.publicUrl}${PAGE[row.purpose]}#${this.tokenOf(row.purpose, linkId)}`;
  }

  private tokenOf(purpose: LinkPurpose, id: string): string {
    return createHmac('sha256', this.key).update(`${purpose}\n${id}`).digest('base64url');
  }
}
