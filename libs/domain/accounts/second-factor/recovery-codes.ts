import { createHmac, randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CONFIG, type Config } from '@platform/config';
import { returned } from '@platform/database';
import { derivedKey } from '../keys.js';
import { plainCode } from './totp.rule.js';

const COUNT = 10;
/** Without letters that are taken for one another: 30 to the power of 12 codes. */
const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';

/** Ten codes for the day when the telephone is away: each is right once. Kept as keyed hashes. */
@Injectable()
export class RecoveryCodes {
  private readonly key: Buffer;

  constructor(@Inject(CONFIG) config: Config) {
    this.key = derivedKey(config, 'recovery codes');
  }

  /** Replaces all codes of the account; the answer is the only time that they are seen. */
  async issue(tx: EntityManager, accountId: string): Promise<string[]> {
    const codes = Array.from({ length: COUNT }, () =>
      [0, 1, 2]
        .map(() => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join(''))
        .join('-'),
    );
    await this.remove(tx, accountId);
    await tx.query(
      `INSERT INTO recovery_codes (account_id, code_hash) SELECT $1, decode(hex, 'hex') FROM unnest($2::text[]) hex`,
      [accountId, codes.map((code) => this.hash(accountId, code))],
    );
    return codes;
  }

  /** True once for each code. */
  async use(tx: EntityManager, accountId: string, typed: string): Promise<boolean> {
    const used = await returned(
      tx,
      `UPDATE recovery_codes SET used_at = app_now()
       WHERE account_id = $1 AND code_hash = decode($2, 'hex') AND used_at IS NULL RETURNING 1`,
      [accountId, this.hash(accountId, typed)],
    );
    return used.length > 0;
  }

  async remove(tx: EntityManager, accountId: string): Promise<void> {
    await tx.query(`DELETE FROM recovery_codes WHERE account_id = $1`, [accountId]);
  }

  private hash(accountId: string, code: string): string {
    return createHmac('sha256', this.key)
      .update(`${accountId}\n${plainCode(code)}`)
      .digest('hex');
  }
}
