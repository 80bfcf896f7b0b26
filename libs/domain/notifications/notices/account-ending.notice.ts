import { Injectable } from '@nestjs/common';
import { accountEndingEvents } from '@domain/transfers';
import { Database } from '@platform/database';
import type { StoredEvent } from '@platform/events';
import { type Day, instantAt, monthDay, warekiDate } from '@platform/time';
import type { Notice, NoticeToListed, PendingDelivery, SkipReason } from '../notice.js';
import { TransferMailFacts } from './transfer-mail-facts.query.js';

interface Ending {
  personId: string;
  name: string;
  email: string;
  agency: string;
  endsOn: Day;
}

/** A week before an account ends because its person has no post any more. */
@Injectable()
export class AccountEndingNotice implements Notice {
  readonly name = 'account-ending';
  readonly on = [accountEndingEvents.warned];

  constructor(
    private readonly database: Database,
    private readonly transfers: TransferMailFacts,
  ) {}

  async compose(event: StoredEvent): Promise<NoticeToListed[]> {
    const rowId = String(event.content['rowId']);
    const ending = await this.database.row<Ending>(
      `SELECT person.id AS "personId", person.name, person.email, list.agency_code AS agency, ending.ends_on::text AS "endsOn"
       FROM account_endings ending JOIN people person ON person.id = ending.person_id
       JOIN transfer_rows row ON row.id = ending.row_id JOIN transfer_lists list ON list.id = row.list_id
       WHERE ending.row_id = $1`,
      [rowId],
    );
    if (ending === null) return [];
    return [
      {
        person: ending,
        agency: ending.agency,
        subjectType: 'transfer_row',
        subjectId: rowId,
        reminderId: null,
        deadlineAt: instantAt(ending.endsOn, 0),
        mailFor: (recipientName) => ({
          subject: `【連携・人事異動】アカウントの終了（${monthDay(ending.endsOn)}）`,
          recipientName,
          lead: [
            `異動のあとに担当する職がないため、あなたのアカウントは${warekiDate(ending.endsOn)}に終わります。`,
            '引継ぎメモと確認は、その前にお願いします。',
          ],
          facts: [['終わる日', warekiDate(ending.endsOn)]],
          link: { label: '引継ぎの確認を開く', address: this.transfers.address('/transfers/mine') },
          reason: 'このお知らせは、異動で担当する職がなくなる方へ送っています。',
        }),
      },
    ];
  }

  /** The list may have been withdrawn meanwhile. */
  async noLongerDue(delivery: PendingDelivery): Promise<SkipReason | null> {
    const row = await this.database.row(
      `SELECT 1 FROM account_endings ending JOIN transfer_rows row ON row.id = ending.row_id
       JOIN transfer_lists list ON list.id = row.list_id
       WHERE ending.row_id = $1 AND ending.kept_at IS NULL AND list.state <> 'withdrawn'`,
      [delivery.subjectId],
    );
    return row === null ? 'transfer_stopped' : null;
  }
}
