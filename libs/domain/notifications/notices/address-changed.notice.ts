import { Injectable } from '@nestjs/common';
import { personAgencySql, personEvents } from '@domain/agencies';
import { Database } from '@platform/database';
import type { StoredEvent } from '@platform/events';
import type { Notice, NoticeToListed, SkipReason } from '../notice.js';
import { AccountFactsQuery, daysAfter, timeInWords } from './account-facts.query.js';
import { DOER, DOER_JOINS } from './other-side.sql.js';

/** To the address that somebody had and to the one that the account is known by, so that nobody loses mail unawares. */
@Injectable()
export class AddressChangedNotice implements Notice {
  readonly name = 'address-changed';
  readonly on = [personEvents.edited];

  constructor(
    private readonly database: Database,
    private readonly accounts: AccountFactsQuery,
  ) {}

  async compose(event: StoredEvent): Promise<NoticeToListed[]> {
    const changes = event.content['changes'] as { email?: { before: string; after: string } } | undefined;
    if (changes?.email === undefined) return [];
    const person = await this.database.row<{
      name: string;
      agency: string | null;
      loginName: string | null;
      by: string;
    }>(
      `SELECT person.name, ${personAgencySql('person')} AS agency, account.login_name AS "loginName", ${DOER} AS by
       FROM domain_events event JOIN people person ON person.id = event.subject_id
       LEFT JOIN accounts account ON account.person_id = person.id ${DOER_JOINS} WHERE event.id = $1`,
      [event.id],
    );
    if (person === null) return [];
    const { before, after } = changes.email;
    const others = [before, person.loginName ?? before].filter(
      (address) => address.includes('@') && address.toLowerCase() !== after.toLowerCase(),
    );
    return [...new Set(others.map((address) => address.toLowerCase()))].map((email) => ({
      // Without the person: the mail goes to this address, not to the new one.
      person: { personId: null, name: person.name, email },
      agency: person.agency,
      subjectType: 'person',
      subjectId: event.subjectId,
      reminderId: null,
      deadlineAt: daysAfter(event.occurredAt, 3),
      mailFor: (recipientName) => ({
        subject: '【連携・アカウント】登録のメールアドレスが変わりました',
        recipientName,
        lead: [`${person.by}が、あなたの登録のメールアドレスを変えました。`],
        facts: [['変わった時刻', timeInWords(event.occurredAt)]],
        link: { label: 'アカウントを開く', address: this.accounts.addressOf('/account') },
        reason:
          'このお知らせは、変わる前のアドレスへ送っています。心当たりのないときは、すぐに所属のシステム管理者へ知らせてください。',
      }),
    }));
  }

  /** What happened has happened: the notice stays due. */
  noLongerDue(): Promise<SkipReason | null> {
    return Promise.resolve(null);
  }
}
