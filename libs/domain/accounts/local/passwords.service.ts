import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@domain/access';
import { Database } from '@platform/database';
import { invalidField } from '@platform/errors';
import { EventLog } from '@platform/events';
import { accountEvents } from '../account.events.js';
import { ProofService } from '../proof/proof.service.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { AccessTokensService } from '../tokens/access-tokens.service.js';
import { HashingGate } from './hashing-gate.js';
import { requireGoodPassword } from './new-password.js';
import { hashPassword } from './passwords.js';

/** Changes of the own password. */
@Injectable()
export class PasswordsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly gate: HashingGate,
    private readonly proofs: ProofService,
    private readonly sessions: SessionsService,
    private readonly tokens: AccessTokensService,
  ) {}

  /** Ends every other session and every access token, and gives this one a new id; returns its cookie. */
  async change(actor: Actor, input: { currentPassword: string; newPassword: string }): Promise<string> {
    if (input.newPassword === input.currentPassword)
      throw invalidField(
        '/newPassword',
        'accounts/same-password',
        'いまのパスワードと違うものにしてください。',
        'It must differ from the present password.',
      );
    await this.proofs.requirePassword(actor, input.currentPassword, '/currentPassword');
    // After the counter: judging a new password costs more than checking the old one.
    requireGoodPassword(input.newPassword, '/newPassword', actor);
    const hash = await this.hash(input.newPassword);
    return this.database.transaction(async (tx) => {
      await this.keep(tx, actor.accountId ?? '', hash);
      const ended = await this.sessions.endAll(tx, actor.accountId ?? '', actor.sessionId);
      const revokedTokens = await this.tokens.revokeAll(tx, actor, actor.accountId ?? '');
      await this.events.append(tx, actor, {
        type: accountEvents.passwordChanged,
        subjectType: 'account',
        subjectId: actor.accountId ?? '',
        content: { endedSessions: ended, revokedTokens },
      });
      return this.sessions.renew(tx, actor, { proven: 'password' });
    });
  }

  /** In turn with those who sign in. */
  async hash(password: string): Promise<string> {
    return this.gate.inTurn('known', async () => hashPassword(password));
  }

  async keep(tx: EntityManager, accountId: string, hash: string): Promise<void> {
    await tx.query(`UPDATE accounts SET password_hash = $2, password_changed_at = app_now() WHERE id = $1`, [
      accountId,
      hash,
    ]);
  }
}
