import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@domain/access';
import { CONFIG, type Config } from '@platform/config';
import { Database } from '@platform/database';
import { NotFound } from '@platform/errors';
import { ENROLMENT_DUTIES, holdsDutySql } from './second-factor/duties.rule.js';
import type { AccountView } from './account.schemas.js';

/** What a person may know of the own account. */
@Injectable()
export class AccountQuery {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async read(actor: Actor): Promise<AccountView> {
    const row = await this.database.row<{ account: AccountView }>(
      `SELECT json_build_object('loginName', account.login_name, 'hasPassword', account.password_hash IS NOT NULL,
         'passwordChangedAt', account.password_changed_at, 'secondFactor', json_build_object('enabledAt', factor.confirmed_at,
           'recoveryCodesLeft', (SELECT count(*)::int FROM recovery_codes WHERE account_id = account.id AND used_at IS NULL),
           'required', $2::boolean AND ${holdsDutySql('account.person_id', '$3')})) AS account
       FROM accounts account LEFT JOIN second_factors factor ON factor.account_id = account.id
       WHERE account.id = $1`,
      [actor.accountId, this.config.requireSecondFactor, ENROLMENT_DUTIES],
    );
    if (row === null) throw new NotFound();
    return row.account;
  }
}
