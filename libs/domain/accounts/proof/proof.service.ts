import { Injectable } from '@nestjs/common';
import type { Actor } from '@domain/access';
import { Database } from '@platform/database';
import { invalidField } from '@platform/errors';
import { NoPassword, WrongPassword } from '../account.errors.js';
import { HashingGate } from '../local/hashing-gate.js';
import { passwordMatches } from '../local/passwords.js';
import { SignInThrottle } from '../local/sign-in-throttle.js';
import { enrolledSql } from '../second-factor/duties.rule.js';
import { SecondFactorCodes } from '../second-factor/second-factor-codes.js';
import type { Proof } from '../sessions/session.schemas.js';
import { SessionsService } from '../sessions/sessions.service.js';

/** Proves once more, inside a session, that it is still the same person. */
@Injectable()
export class ProofService {
  constructor(
    private readonly database: Database,
    private readonly throttle: SignInThrottle,
    private readonly gate: HashingGate,
    private readonly codes: SecondFactorCodes,
    private readonly sessions: SessionsService,
  ) {}

  /** Returns the session's new cookie. */
  async prove(actor: Actor, proof: Proof): Promise<string> {
    const proven = 'password' in proof ? 'password' : 'code';
    if ('password' in proof) {
      await this.refuseWhereCodeIsDue(actor);
      await this.requirePassword(actor, proof.password, '/password');
    } else await this.requireCode(actor, proof.code);
    return this.database.transaction(async (tx) => this.sessions.renew(tx, actor, { proven }));
  }

  /** Where there is a second factor the password proves nothing: it may be what a stranger already has. */
  private async refuseWhereCodeIsDue(actor: Actor): Promise<void> {
    const enrolled = await this.database.row(`SELECT 1 WHERE ${enrolledSql('$1::uuid')}`, [actor.accountId]);
    if (enrolled !== null)
      throw invalidField(
        '/code',
        'accounts/code-needed',
        '二要素認証を設定しているため、確認コードを入力してください。',
        'There is a second factor, so please enter a code.',
      );
  }

  /** Throws unless it is the account's present password; failures slow down this session alone. */
  async requirePassword(actor: Actor, password: string, pointer: string): Promise<void> {
    await this.counted(actor, async () => {
      const row = await this.database.row<{ hash: string | null }>(
        `SELECT password_hash AS hash FROM accounts WHERE id = $1`,
        [actor.accountId],
      );
      const kept = row?.hash ?? null;
      if (kept === null) throw new NoPassword();
      if (!(await this.gate.inTurn('known', async () => passwordMatches(kept, password))))
        throw new WrongPassword(pointer);
    });
  }

  private async requireCode(actor: Actor, code: string): Promise<void> {
    await this.counted(actor, async () => {
      if ((await this.codes.accept(actor.accountId ?? '', code, actor)) === null)
        throw invalidField(
          '/code',
          'accounts/wrong-code',
          '確認コードが違います。新しいコードを入力してください。',
          'The code is not right. Please enter a new one.',
        );
    });
  }

  private async counted(actor: Actor, check: () => Promise<void>): Promise<void> {
    const attempt = {
      kind: 'proof' as const,
      subject: actor.accountId,
      source: '',
      device: actor.sessionId,
    };
    await this.throttle.attempt(attempt);
    await check();
    await this.throttle.succeeded(attempt);
  }
}
