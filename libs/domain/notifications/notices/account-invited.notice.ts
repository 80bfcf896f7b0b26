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

/** To a person who gets an account: the link to begin with. */
@Injectable()
export class AccountInvitedNotice implements Notice {
  readonly name = 'account-invited';
  readonly on = [accountEvents.invited];

  constructor(
    private readonly accounts: AccountFactsQuery,
    private readonly links: AccountLinks,
  ) {}

  async compose(event: StoredEvent): Promise<NoticeToPerson[]> {
    const linkId = String(event.content['linkId']);
    const link = await this.accounts.link(linkId);
    if (link === null) return [];
    const by = await this.accounts.postInWords(event.postId);
    return [
      {
        personId: link.personId,
        subjectType: 'account_link',
        subjectId: linkId,
        reminderId: null,
        deadlineAt: link.expiresAt,
        mailFor: (recipientName) => ({
          subject: '【連携・招待】利用を始めるためのご案内',
          recipientName,
          lead: [
            `${by}から、連携の利用者として招待されています。`,
            '下のリンクを開き、パスワードを設定すると使えるようになります。',
          ],
          facts: [
            ['利用者名', link.loginName],
            ['リンクの期限', `${timeInWords(link.expiresAt)}（1回だけ使えます）`],
          ],
          link: { label: '利用を始める', address: SECRET_LINK, open: true },
          reason:
            'このお知らせは、招待された本人にだけ送っています。心当たりのないときは、開かずに捨ててください。',
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
