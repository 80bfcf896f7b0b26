import { Injectable } from '@nestjs/common';
import { accountEvents, AccountLinks } from '@domain/accounts';
import type { StoredEvent } from '@platform/events';
import {
  type Notice,
  type NoticeToPerson,
  type PendingDelivery,
  SECRET_LINK,
  type SkipReason,
} from '../notice.js';
import { AccountFactsQuery, timeInWords } from './account-facts.query.js';

/** To a person who has forgotten the password; nothing where the address asked for is nobody's. */
@Injectable()
export class PasswordResetNotice implements Notice {
  readonly name = 'password-reset';
  readonly on = [accountEvents.resetRequested];

  constructor(
    private readonly accounts: AccountFactsQuery,
    private readonly links: AccountLinks,
  ) {}

  async compose(event: StoredEvent): Promise<NoticeToPerson[]> {
    const link = await this.accounts.link(event.subjectId);
    if (link === null) return [];
    return [
      {
        personId: link.personId,
        subjectType: 'account_link',
        subjectId: event.subjectId,
        reminderId: null,
        deadlineAt: link.expiresAt,
        mailFor: (recipientName) => ({
          subject: '【連携・パスワード】パスワードを設定し直すためのご案内',
          recipientName,
          lead: [
            'パスワードを設定し直したいという申し出がありました。',
            '下のリンクを開くと、新しいパスワードを設定できます。',
          ],
          facts: [
            ['利用者名', link.loginName],
            ['リンクの期限', `${timeInWords(link.expiresAt)}（1回だけ使えます）`],
          ],
          link: { label: 'パスワードを設定し直す', address: SECRET_LINK, open: true },
          reason:
            'このお知らせは、利用者本人にだけ送っています。心当たりのないときは、何もしなければパスワードは変わりません。',
        }),
      },
    ];
  }

  async noLongerDue({ subjectId }: PendingDelivery): Promise<SkipReason | null> {
    return (await this.links.addressOf(subjectId)) === null ? 'link_spent' : null;
  }

  async secretLink({ subjectId }: PendingDelivery): Promise<string | null> {
    return this.links.addressOf(subjectId);
  }
}
