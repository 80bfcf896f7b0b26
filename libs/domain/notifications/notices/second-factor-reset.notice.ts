import { Injectable } from '@nestjs/common';
import { accountEvents } from '@domain/accounts';
import type { StoredEvent } from '@platform/events';
import type { Notice, NoticeToPerson, SkipReason } from '../notice.js';
import { AccountFactsQuery, daysAfter, timeInWords } from './account-facts.query.js';

/** To the person whose second factor was given up, by themselves or by an administrator. */
@Injectable()
export class SecondFactorResetNotice implements Notice {
  readonly name = 'second-factor-reset';
  readonly on = [accountEvents.secondFactorReset, accountEvents.secondFactorDisabled];

  constructor(private readonly accounts: AccountFactsQuery) {}

  async compose(event: StoredEvent): Promise<NoticeToPerson[]> {
    const personId = await this.accounts.personOf(event.subjectId);
    if (personId === null) return [];
    const byAdministrator = event.type === accountEvents.secondFactorReset;
    const by = byAdministrator ? await this.accounts.postInWords(event.postId) : '本人';
    return [
      {
        personId,
        subjectType: 'account',
        subjectId: event.subjectId,
        reminderId: null,
        deadlineAt: daysAfter(event.occurredAt, 3),
        mailFor: (recipientName) => ({
          subject: '【連携・二要素認証】二要素認証が外れました',
          recipientName,
          lead: [
            '二要素認証の設定が外れました。いまはパスワードだけでサインインできます。',
            'サインインして、アカウントの画面から設定し直してください。',
          ],
          facts: [
            ['外した人', by],
            ['外れた時刻', timeInWords(event.occurredAt)],
          ],
          link: { label: 'アカウントを開く', address: this.accounts.addressOf('/account?tab=second-factor') },
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
