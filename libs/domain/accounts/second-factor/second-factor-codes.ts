import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { CONFIG, type Config } from '@platform/config';
import { Database, returned } from '@platform/database';
import { EventLog, type Recorder } from '@platform/events';
import { LOGGER } from '@platform/observability';
import { accountEvents } from '../account.events.js';
import { derivedKey } from '../keys.js';
import { RecoveryCodes } from './recovery-codes.js';
import { open } from './secret-box.js';
import { plainCode, stepOf } from './totp.rule.js';

/** Judges what somebody typed as a code: from the authenticator, or one of the recovery codes. */
@Injectable()
export class SecondFactorCodes {
  private readonly key: Buffer;

  constructor(
    private readonly database: Database,
    private readonly recovery: RecoveryCodes,
    private readonly events: EventLog,
    @Inject(CONFIG) config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.key = derivedKey(config, 'second factor');
  }

  /** What the code was, or null when it is not right. A right one is used up by this. */
  async accept(accountId: string, typed: string, by: Recorder): Promise<'totp' | 'recovery' | null> {
    return this.database.transaction(async (tx) => {
      const row = await this.database.row<{ secret: Buffer; lastStep: string | null; now: Date }>(
        `SELECT secret, last_step AS "lastStep", app_now() AS now FROM second_factors
         WHERE account_id = $1 AND confirmed_at IS NOT NULL`,
        [accountId],
      );
      if (row === null) return null;
      const lastStep = row.lastStep === null ? null : Number(row.lastStep);
      const secret = this.read(accountId, row.secret);
      const step = secret === null ? null : stepOf(secret, plainCode(typed), row.now.getTime(), lastStep);
      if (step !== null) {
        // Of two at once with the same code the second finds the step taken.
        const taken = await returned(
          tx,
          `UPDATE second_factors SET last_step = $2 WHERE account_id = $1 AND (last_step IS NULL OR last_step < $2) RETURNING 1`,
          [accountId, step],
        );
        return taken.length > 0 ? 'totp' : null;
      }
      if (!(await this.recovery.use(tx, accountId, typed))) return null;
      await this.events.append(tx, by, {
        type: accountEvents.recoveryCodeUsed,
        subjectType: 'account',
        subjectId: accountId,
        content: {},
      });
      return 'recovery';
    });
  }

  /** Null when SECRET_KEY is not the one it was sealed with: recovery codes and an administrator's reset remain. */
  read(accountId: string, sealed: Buffer): string | null {
    try {
      return open(this.key, accountId, sealed);
    } catch {
      this.logger.warn(
        { account: accountId },
        'the secret of a second factor cannot be opened with SECRET_KEY',
      );
      return null;
    }
  }
}
