import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '@platform/config';
import { Database } from '@platform/database';
import { dayOf, monthDay } from '@platform/time';

/** A link that leads one person to the own account. */
export interface LinkFacts {
  personId: string;
  loginName: string;
  expiresAt: Date;
}

/** What mails say about an account. */
@Injectable()
export class AccountFactsQuery {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Null for a link without an account: somebody asked for an address that nobody has. */
  async link(linkId: string): Promise<LinkFacts | null> {
    return this.database.row<LinkFacts>(
      `SELECT account.person_id AS "personId", account.login_name AS "loginName", link.expires_at AS "expiresAt"
       FROM account_links link JOIN accounts account ON account.id = link.account_id AND account.disabled_at IS NULL
       WHERE link.id = $1`,
      [linkId],
    );
  }

  async personOf(accountId: string): Promise<string | null> {
    const row = await this.database.row<{ personId: string }>(
      `SELECT person_id AS "personId" FROM accounts WHERE id = $1`,
      [accountId],
    );
    return row?.personId ?? null;
  }

  /** The agency and post that acted, in words. */
  async postInWords(postId: string | null): Promise<string> {
    const row = await this.database.row<{ words: string }>(
      `SELECT concat_ws(' ', agency.short_name || '・' || coalesce(department.name, ''), post.name) AS words
       FROM posts post LEFT JOIN agencies agency ON agency.code = post.agency_code
       LEFT JOIN departments department ON department.id = post.department_id WHERE post.id = $1`,
      [postId],
    );
    return row?.words ?? 'システム管理者';
  }

  addressOf(page: string): string {
    return `${this.config.publicUrl}${page}`;
  }
}

/** 2026-11-20 08:30 → 11月20日（金）8時30分. */
export function timeInWords(instant: Date): string {
  const tokyo = new Date(instant.getTime() + 9 * 3_600_000);
  return `${monthDay(dayOf(instant))}${tokyo.getUTCHours()}時${String(tokyo.getUTCMinutes()).padStart(2, '0')}分`;
}

/** A mail about an account is worth something for a few days. */
export function daysAfter(instant: Date, days: number): Date {
  return new Date(instant.getTime() + days * 86_400_000);
}
