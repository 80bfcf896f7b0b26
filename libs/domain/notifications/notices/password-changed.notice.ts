import { Injectable } from '@nestjs/common';
import { accountEvents } from '@domain/accounts';
import type { StoredEvent } from '@platform/events';
import type { Notice, NoticeToPerson, SkipReason } from '../notice.js';
import { AccountFactsQuery, daysAfter, timeInWords } from './account-facts.query.js';

/** To the person whose password was changed or set anew, so that a stranger's doing does not go unseen. */
@Injectable()
export class PasswordChangedNotice implements Notice {
  readonly name = 'password-changed';
  readonly on = [accountEvents.passwordChanged, accountEvents.passwordReset];

  constructor(private readonly accounts: AccountFactsQuery) {}

  async compose(event: StoredEvent): Promise<NoticeToPerson[]> {
    const personId = await this.accounts.personOf(event.subjectId);
    if (personId === null) return [];
    return [
      {
        personId,
        subjectType: 'account',
        subjectId: event.subjectId,
        reminderId: null,
        deadlineAt: daysAfter(event.occurredAt, 3),
        mailFor: (recipientName) => ({
          subject: '【連携・パスワード】パスワードが変わりました',
          recipientName,
          lead: [
            'パスワードが変わりました。ほかの端末のサインインは終わり、アクセストークンは取り消されています。',
          ],
          facts: [['変わった時刻', timeInWords(event.occurredAt)]],
          link: { label: 'アカウントを開く', address: this.accounts.addressOf('/account') },
          reason:
            'このお知らせは、利用者本人にだけ送っています。心当たりのないときは、すぐに所属のシステム管理者へ知らせてください。',
        }),
      },
    ];
  }

  noLongerDue(): Promise<SkipReason | null> {
    return Promise.resolve(null);
  }
}
