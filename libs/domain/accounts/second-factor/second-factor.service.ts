import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@domain/access';
import { CONFIG, type Config } from '@platform/config';
import { Database, returned } from '@platform/database';
import { invalidField } from '@platform/errors';
import { EventLog } from '@platform/events';
import { accountEvents } from '../account.events.js';
import { derivedKey } from '../keys.js';
import { SignInThrottle } from '../local/sign-in-throttle.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { ENROLMENT_DUTIES, holdsDutySql } from './duties.rule.js';
import { RecoveryCodes } from './recovery-codes.js';
import { AlreadyEnrolled, NotEnrolled, SecondFactorRequired } from './second-factor.errors.js';
import type { EnrolmentView } from './second-factor.schemas.js';
import { SecondFactorCodes } from './second-factor-codes.js';
import { seal } from './secret-box.js';
import { newTotpSecret, otpauthUri, plainCode, stepOf } from './totp.rule.js';

/** Sets up, confirms and gives up the actor's second factor. */
@Injectable()
export class SecondFactorService {
  private readonly key: Buffer;

  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly sessions: SessionsService,
    private readonly recovery: RecoveryCodes,
    private readonly codes: SecondFactorCodes,
    private readonly throttle: SignInThrottle,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.key = derivedKey(config, 'second factor');
  }

  /** A new secret, shown this once; until its first code it asks nothing of anybody, and may be replaced. */
  async begin(actor: Actor): Promise<EnrolmentView> {
    const accountId = actor.accountId ?? '';
    const secret = newTotpSecret();
    return this.database.transaction(async (tx) => {
      const rows = await returned(
        tx,
        `INSERT INTO second_factors AS kept (account_id, secret) VALUES ($1, $2)
         ON CONFLICT (account_id) DO UPDATE SET secret = excluded.secret, last_step = NULL, created_at = app_now()
         WHERE kept.confirmed_at IS NULL RETURNING 1`,
        [accountId, seal(this.key, accountId, secret)],
      );
      if (rows.length === 0) throw new AlreadyEnrolled();
      return { secret, uri: otpauthUri(secret, actor.loginName) };
    });
  }

  /** The first code proves that the authenticator has the secret. Returns the recovery codes and the new cookie. */
  async confirm(actor: Actor, typed: string): Promise<{ recoveryCodes: string[]; token: string }> {
    const accountId = actor.accountId ?? '';
    const attempt = { kind: 'proof' as const, subject: accountId, source: '', device: actor.sessionId };
    await this.throttle.attempt(attempt);
    const result = await this.database.transaction(async (tx) => {
      const row = await this.database.row<{ secret: Buffer; confirmed: boolean; now: Date }>(
        `SELECT secret, confirmed_at IS NOT NULL AS confirmed, app_now() AS now FROM second_factors
         WHERE account_id = $1 FOR UPDATE`,
        [accountId],
      );
      if (row === null) throw new NotEnrolled();
      if (row.confirmed) throw new AlreadyEnrolled();
      const secret = this.codes.read(accountId, row.secret);
      const step = secret === null ? null : stepOf(secret, plainCode(typed), row.now.getTime(), null);
      if (step === null)
        throw invalidField(
          '/code',
          'accounts/wrong-code',
          '確認コードが違います。認証アプリに出ている6桁の数字を入力してください。',
          'The code is not right. Please enter the six digits that the authenticator shows.',
        );
      await tx.query(
        `UPDATE second_factors SET confirmed_at = app_now(), last_step = $2 WHERE account_id = $1`,
        [accountId, step],
      );
      const recoveryCodes = await this.recovery.issue(tx, accountId);
      await this.note(tx, actor, accountEvents.secondFactorEnabled);
      const token = await this.sessions.renew(tx, actor, { proven: 'code', method: 'password+totp' });
      return { recoveryCodes, token };
    });
    await this.throttle.succeeded(attempt);
    return result;
  }

  /** Gives it up; refused while a duty of any post held asks for one. */
  async disable(actor: Actor): Promise<string> {
    return this.database.transaction(async (tx) => {
      const required = await this.database.row(
        `SELECT 1 WHERE $2::boolean AND ${holdsDutySql('$1::uuid', '$3')}`,
        [actor.personId, this.config.requireSecondFactor, ENROLMENT_DUTIES],
      );
      if (required !== null) throw new SecondFactorRequired();
      await this.remove(tx, actor.accountId ?? '');
      await this.note(tx, actor, accountEvents.secondFactorDisabled);
      return this.sessions.renew(tx, actor, { method: 'password' });
    });
  }

  /** Ten new recovery codes; the old ones are worth nothing from then on. */
  async reissueCodes(actor: Actor): Promise<string[]> {
    return this.database.transaction(async (tx) => {
      const enrolled = await this.database.row(
        `SELECT 1 FROM second_factors WHERE account_id = $1 AND confirmed_at IS NOT NULL FOR UPDATE`,
        [actor.accountId],
      );
      if (enrolled === null) throw new NotEnrolled();
      const codes = await this.recovery.issue(tx, actor.accountId ?? '');
      await this.note(tx, actor, accountEvents.recoveryCodesIssued);
      return codes;
    });
  }

  /** Throws NotEnrolled when there is none in force. */
  async remove(tx: EntityManager, accountId: string): Promise<void> {
    const rows = await returned(
      tx,
      `DELETE FROM second_factors WHERE account_id = $1 AND confirmed_at IS NOT NULL RETURNING 1`,
      [accountId],
    );
    if (rows.length === 0) throw new NotEnrolled();
    await this.recovery.remove(tx, accountId);
  }

  private async note(tx: EntityManager, actor: Actor, type: string): Promise<void> {
    const accountId = actor.accountId ?? '';
    await this.events.append(tx, actor, { type, subjectType: 'account', subjectId: accountId, content: {} });
  }
}
