import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { EventLog } from '@platform/events';
import { accountEvents, beforeSignIn } from '../account.events.js';
import { requireGoodPassword } from '../local/new-password.js';
import { PasswordsService } from '../local/passwords.service.js';
import { SignInThrottle } from '../local/sign-in-throttle.js';
import { TooManyAttempts } from '../local/sign-in.errors.js';
import { mailsTo } from '../local/throttle.rule.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { AccessTokensService } from '../tokens/access-tokens.service.js';
import { AccountLinks, type LinkedAccount } from './account-links.js';
import type { LinkWithPassword } from './recovery.schemas.js';

/** A forgotten password, set anew by a link to the account's own address. */
@Injectable()
export class ResetsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly links: AccountLinks,
    private readonly passwords: PasswordsService,
    private readonly sessions: SessionsService,
    private readonly throttle: SignInThrottle,
    private readonly tokens: AccessTokensService,
  ) {}

  /**
   * Answers alike, after the same work, whether or not there is such an account: a link row and an event are written in
   * either case, and the mail leaves later, from the worker, if there is somebody to send it to.
   */
  async request(loginName: string, source: string, requestId: string): Promise<void> {
    await this.throttle.attempt({ kind: 'reset', subject: null, source, device: null });
    if (!(await this.mayAskAgain(loginName.toLowerCase()))) return;
    await this.database.transaction(async (tx) => {
      const account = await this.database.row<{ id: string }>(
        `SELECT id FROM accounts WHERE lower(login_name) = $1 AND disabled_at IS NULL AND password_hash IS NOT NULL`,
        [loginName.toLowerCase()],
      );
      const linkId = await this.links.create(tx, 'reset', account?.id ?? null);
      await this.events.append(tx, beforeSignIn({ accountId: null, personId: null }, requestId), {
        type: accountEvents.resetRequested,
        subjectType: 'account_link',
        subjectId: linkId,
        content: {},
      });
    });
  }

  /** Throws LinkSpent. */
  async look(token: string, source: string): Promise<LinkedAccount> {
    await this.throttle.attempt({ kind: 'link', subject: null, source, device: null });
    return this.links.look('reset', token);
  }

  /** Ends every session and every access token. It signs nobody in: a second factor is asked at the sign-in that follows. */
  async confirm({ token, password }: LinkWithPassword, requestId: string): Promise<LinkedAccount> {
    const account = await this.links.look('reset', token);
    requireGoodPassword(password, '/password', account);
    const hash = await this.passwords.hash(password);
    await this.database.transaction(async (tx) => {
      await this.links.use(tx, 'reset', account);
      await this.passwords.keep(tx, account.accountId, hash);
      const endedSessions = await this.sessions.endAll(tx, account.accountId);
      const by = beforeSignIn(account, requestId);
      const revokedTokens = await this.tokens.revokeAll(tx, by, account.accountId);
      await tx.query(
        `UPDATE pending_sign_ins SET used_at = app_now() WHERE account_id = $1 AND used_at IS NULL`,
        [account.accountId],
      );
      await this.events.append(tx, by, {
        type: accountEvents.passwordReset,
        subjectType: 'account',
        subjectId: account.accountId,
        content: { endedSessions, revokedTokens },
      });
    });
    return account;
  }

  /** Few mails an hour to one address; whoever asks is not told, or the answer would say what is going on there. */
  private async mayAskAgain(loginName: string): Promise<boolean> {
    try {
      await this.throttle.count([mailsTo(loginName)]);
      return true;
    } catch (error) {
      if (error instanceof TooManyAttempts) return false;
      throw error;
    }
  }
}
