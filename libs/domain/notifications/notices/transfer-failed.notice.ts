import { Injectable } from '@nestjs/common';
import { transferEvents } from '@domain/transfers';
import type { StoredEvent } from '@platform/events';
import { addDays, dayOf, instantAt, warekiDate } from '@platform/time';
import type { Notice, NoticeToPost, PendingDelivery, SkipReason } from '../notice.js';
import { TransferMailFacts } from './transfer-mail-facts.query.js';

/** To the post that prepared a list which could not be applied: nobody was moved, and somebody must mend it. */
@Injectable()
export class TransferFailedNotice implements Notice {
  readonly name = 'transfer-failed';
  readonly on = [transferEvents.failed];

  constructor(private readonly transfers: TransferMailFacts) {}

  async compose(event: StoredEvent): Promise<NoticeToPost[]> {
    const list = await this.transfers.find(event.subjectId);
    if (list === null) return [];
    return [
      {
        postId: list.preparerPostId,
        subjectType: 'transfer_list',
        subjectId: list.id,
        reminderId: null,
        deadlineAt: instantAt(addDays(dayOf(event.occurredAt), 14), 0),
        mailFor: (recipientName) => ({
          subject: '【連携・人事異動】異動の一覧を反映できませんでした',
          recipientName,
          lead: [
            `異動の一覧「${list.title}」を反映できませんでした。だれも動いていません。`,
            '予定したあとに組織の記録が変わっています。直してから、もう一度予定してください。',
          ],
          facts: [
            ['発令日', warekiDate(list.effectiveOn)],
            ['直すところ', `${list.problems}件`],
          ],
          link: { label: '理由を開く', address: this.transfers.address(`/transfers/${list.id}`) },
          reason: 'このお知らせは、異動の一覧をつくった職の方へ送っています。',
        }),
      },
    ];
  }

  async noLongerDue(delivery: PendingDelivery): Promise<SkipReason | null> {
    return (await this.transfers.isIn(delivery.subjectId, ['failed'])) ? null : 'transfer_stopped';
  }
}
