import { Injectable } from '@nestjs/common';
import { transferEvents } from '@domain/transfers';
import type { StoredEvent } from '@platform/events';
import { addDays, dayOf, instantAt, monthDay, warekiDate } from '@platform/time';
import type { Notice, NoticeToListed, SkipReason } from '../notice.js';
import { TransferMailFacts } from './transfer-mail-facts.query.js';

/** To those who had been told of a transfer that does not come. */
@Injectable()
export class TransferWithdrawnNotice implements Notice {
  readonly name = 'transfer-withdrawn';
  readonly on = [transferEvents.withdrawn];

  constructor(private readonly transfers: TransferMailFacts) {}

  async compose(event: StoredEvent): Promise<NoticeToListed[]> {
    const list = event.content['from'] === 'draft' ? null : await this.transfers.find(event.subjectId);
    if (list === null) return [];
    return list.people.map((person) => ({
      person,
      agency: list.agency,
      subjectType: 'transfer_list',
      subjectId: list.id,
      reminderId: null,
      deadlineAt: instantAt(addDays(dayOf(event.occurredAt), 30), 0),
      mailFor: (recipientName) => ({
        subject: `【連携・人事異動】引継ぎの取下げ（発令日 ${monthDay(list.effectiveOn)}）`,
        recipientName,
        lead: [
          `${warekiDate(list.effectiveOn)}の異動の一覧が取り下げられました。お知らせした引継ぎは、行いません。`,
        ],
        facts: [['理由', list.stateReason ?? '']],
        link: { label: '引継ぎの確認を開く', address: this.transfers.address('/transfers/mine') },
        reason: 'このお知らせは、取り下げられた一覧に載っていた方へ送っています。',
      }),
    }));
  }

  async noLongerDue(): Promise<SkipReason | null> {
    return Promise.resolve(null);
  }
}
