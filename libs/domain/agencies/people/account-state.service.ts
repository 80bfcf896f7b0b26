import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, type Agency, requirePermission, requireVisible } from '@domain/access';
import { Database } from '@platform/database';
import { NotFound } from '@platform/errors';
import { EventLog } from '@platform/events';
import { Clock } from '@platform/time';
import { Administrators } from '../last-administrator.js';
import { lockOrganisation } from '../organisation-lock.js';
import { personAgencySql } from './person-agency.sql.js';
import { AccountUnchanged, OwnAccount } from './person.errors.js';
import { personEvents } from './person.events.js';

interface AccountRow {
  accountId: string | null;
  disabled: boolean;
  agency: Agency | null;
}

/** Whether a person may sign in. Disabling ends the sessions in the same transaction; the history stays. */
@Injectable()
export class AccountStateService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly clock: Clock,
    private readonly administrators: Administrators,
  ) {}

  async disable(actor: Actor, personId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { accountId, agency } = await this.lock(tx, actor, personId, false);
      if (personId === actor.personId) throw new OwnAccount();
      await tx.query(`UPDATE accounts SET disabled_at = app_now() WHERE id = $1`, [accountId]);
      const ended = await this.database.rows(
        `UPDATE sessions SET ended_at = app_now() WHERE account_id = $1 AND ended_at IS NULL RETURNING id`,
        [accountId],
      );
      for (const administered of await this.administeredBy(personId))
        await this.administrators.assertSomeoneLeft(administered, await this.clock.today());
      await this.append(tx, actor, personEvents.accountDisabled, accountId, {
        personId,
        agency,
        sessionsEnded: ended.length,
      });
    });
  }

  async enable(actor: Actor, personId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { accountId, agency } = await this.lock(tx, actor, personId, true);
      await tx.query(`UPDATE accounts SET disabled_at = NULL WHERE id = $1`, [accountId]);
      await this.append(tx, actor, personEvents.accountEnabled, accountId, { personId, agency });
    });
  }

  private async lock(
    tx: EntityManager,
    actor: Actor,
    personId: string,
    disabled: boolean,
  ): Promise<{ accountId: string; agency: Agency | null }> {
    const read = async () =>
      this.database.row<AccountRow>(
        `SELECT account.id AS "accountId", account.disabled_at IS NOT NULL AS disabled, ${personAgencySql('person')} AS agency
         FROM people person LEFT JOIN accounts account ON account.person_id = person.id WHERE person.id = $1`,
        [personId],
      );
    const person = await read();
    if (person === null) throw new NotFound();
    const facts = { owner: person.agency ?? ('joint' as const) };
    requireVisible(actor, 'person.read', facts);
    requirePermission(actor, 'account.manage', facts);
    await lockOrganisation(tx, person.agency);
    const now = await read();
    if (now === null || now.accountId === null) throw new AccountUnchanged('none');
    if (now.disabled !== disabled) throw new AccountUnchanged(now.disabled ? 'disabled' : 'active');
    return { accountId: now.accountId, agency: now.agency };
  }

  /** The agencies whose administrator the person is today. */
  private async administeredBy(personId: string): Promise<Agency[]> {
    const rows = await this.database.rows<{ agency: Agency }>(
      `SELECT DISTINCT post.agency_code AS agency FROM post_holders holder JOIN posts post ON post.id = holder.post_id
       JOIN post_roles ON post_roles.post_id = post.id AND role = 'administrator'
       WHERE holder.person_id = $1 AND holder.valid_from <= app_today()
         AND (holder.valid_to IS NULL OR holder.valid_to >= app_today()) AND post.agency_code IS NOT NULL`,
      [personId],
    );
    return rows.map(({ agency }) => agency);
  }

  private async append(
    tx: EntityManager,
    actor: Actor,
    type: string,
    accountId: string,
    content: Record<string, unknown>,
  ): Promise<void> {
    await this.events.append(tx, actor, { type, subjectType: 'account', subjectId: accountId, content });
  }
}
