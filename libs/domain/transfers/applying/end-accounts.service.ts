import { Injectable } from '@nestjs/common';
import { systemActor } from '@domain/access';
import { Database, returned } from '@platform/database';
import { EventLog } from '@platform/events';
import { accountEndingEvents } from '../transfer.events.js';

/** How long before the end somebody is told once more. */
const DAYS_BEFORE = 7;
const ENDER = systemActor('apply-due-transfers');

interface Ending {
  rowId: string;
  personId: string;
  accountId: string;
  endsOn: string;
  keeps: boolean;
}

/** Nothing stays on a dead account: one whose person has no post any more is warned, then ended on the day. */
@Injectable()
export class EndAccountsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  async warn(): Promise<void> {
    await this.database.transaction(async (tx) => {
      const due = await returned<Omit<Ending, 'keeps'>>(
        tx,
        `UPDATE account_endings ending SET warned_again_at = app_now()
         FROM transfer_rows row, transfer_lists list, accounts account
         WHERE row.id = ending.row_id AND list.id = row.list_id AND account.person_id = ending.person_id
           AND list.state IN ('scheduled', 'applied', 'failed') AND ending.warned_again_at IS NULL AND ending.ended_at IS NULL
           AND ending.kept_at IS NULL AND ending.ends_on - ${DAYS_BEFORE} <= app_today() AND ending.ends_on > app_today()
         RETURNING ending.row_id AS "rowId", ending.person_id AS "personId", account.id AS "accountId", ending.ends_on::text AS "endsOn"`,
      );
      await this.events.append(
        tx,
        ENDER,
        ...due.map(({ accountId, rowId, endsOn }) => ({
          type: accountEndingEvents.warned,
          subjectType: 'account',
          subjectId: accountId,
          content: { rowId, endsOn },
        })),
      );
    });
  }

  /** Of an applied list alone. Whoever has been given a post meanwhile keeps the account. */
  async end(): Promise<void> {
    await this.database.transaction(async (tx) => {
      const due = await tx.query<Ending[]>(
        `SELECT ending.row_id AS "rowId", ending.person_id AS "personId", account.id AS "accountId", ending.ends_on::text AS "endsOn",
           EXISTS (SELECT FROM post_holders holder JOIN posts post ON post.id = holder.post_id
             WHERE holder.person_id = ending.person_id
               AND (holder.valid_to IS NULL OR holder.valid_to >= app_today())
               AND (post.valid_to IS NULL OR post.valid_to >= app_today())) AS keeps
         FROM account_endings ending JOIN transfer_rows row ON row.id = ending.row_id
         JOIN transfer_lists list ON list.id = row.list_id AND list.state = 'applied'
         JOIN accounts account ON account.person_id = ending.person_id
         WHERE ending.ended_at IS NULL AND ending.kept_at IS NULL AND ending.ends_on <= app_today()
         FOR UPDATE OF ending`,
      );
      if (due.length === 0) return;
      const [kept, ended] = [due.filter(({ keeps }) => keeps), due.filter(({ keeps }) => !keeps)];
      await tx.query(`UPDATE account_endings SET kept_at = app_now() WHERE row_id = ANY($1::uuid[])`, [
        kept.map(({ rowId }) => rowId),
      ]);
      await tx.query(`UPDATE account_endings SET ended_at = app_now() WHERE row_id = ANY($1::uuid[])`, [
        ended.map(({ rowId }) => rowId),
      ]);
      const accounts = ended.map(({ accountId }) => accountId);
      await tx.query(
        `UPDATE accounts SET disabled_at = app_now() WHERE id = ANY($1::uuid[]) AND disabled_at IS NULL`,
        [accounts],
      );
      await tx.query(
        `UPDATE sessions SET ended_at = app_now() WHERE account_id = ANY($1::uuid[]) AND ended_at IS NULL`,
        [accounts],
      );
      await this.events.append(
        tx,
        ENDER,
        ...due.map(({ accountId, rowId, endsOn, keeps }) => ({
          type: keeps ? accountEndingEvents.kept : accountEndingEvents.ended,
          subjectType: 'account',
          subjectId: accountId,
          content: { rowId, endsOn },
        })),
      );
    });
  }
}
