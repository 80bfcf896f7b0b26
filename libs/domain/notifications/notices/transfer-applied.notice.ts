import { Injectable } from '@nestjs/common';
import { transferEvents } from '@domain/transfers';
import type { StoredEvent } from '@platform/events';
import { addDays, dayOf, instantAt, monthDay, warekiDate } from '@platform/time';
import type { Notice, NoticeToListed, NoticeToPost, SkipReason } from '../notice.js';
import { sideInWords, type TransferForMail, TransferMailFacts } from './transfer-mail-facts.query.js';

/** The receipt to everybody who was moved; to the post that prepared the list, how it went and who has not confirmed. */
@Injectable()
export class TransferAppliedNotice implements Notice {
  readonly name = 'transfer-applied';
  readonly on = [transferEvents.applied];

  constructor(private readonly transfers: TransferMailFacts) {}

  async compose(event: StoredEvent): Promise<(NoticeToPost | NoticeToListed)[]> {
    const list = await this.transfers.find(event.subjectId);
    if (list === null) return [];
    const common = {
      subjectType: 'transfer_list',
      subjectId: list.id,
      reminderId: null,
      deadlineAt: instantAt(addDays(dayOf(event.occurredAt), 14), 0),
    };
    return [...this.receipts(list, common), this.summary(list, common)];
  }

  async noLongerDue(): Promise<SkipReason | null> {
    return Promise.resolve(null);
  }

  private receipts(
    list: TransferForMail,
    common: Pick<NoticeToListed, 'subjectType' | 'subjectId' | 'reminderId' | 'deadlineAt'>,
  ): NoticeToListed[] {
    return list.people.map((person) => ({
      ...common,
      person,
      agency: list.agency,
      mailFor: (recipientName) => ({
        subject: `【連携・人事異動】引継ぎの受領書（発令日 ${monthDay(list.effectiveOn)}）`,
        recipientName,
        lead: [
          `${warekiDate(list.effectiveOn)}の人事異動を反映しました。何が移ったかは、受領書で確かめられます。`,
        ],
        facts: [
          ...person.gives.map((side): [string, string] => ['引き継いだ職', sideInWords(side)]),
          ...person.takes.map((side): [string, string] => ['受け取った職', sideInWords(side)]),
        ],
        link: {
          label: '受領書を開く',
          address: this.transfers.address(
            person.receiptIds[0] === undefined
              ? '/transfers/mine'
              : `/transfers/receipts/${person.receiptIds[0]}`,
          ),
        },
        reason: 'このお知らせは、反映した異動の一覧に載っている方へ送っています。',
      }),
    }));
  }

  private summary(
    list: TransferForMail,
    common: Pick<NoticeToPost, 'subjectType' | 'subjectId' | 'reminderId' | 'deadlineAt'>,
  ): NoticeToPost {
    const open = list.asked - list.confirmed;
    return {
      ...common,
      postId: list.preparerPostId,
      mailFor: (recipientName) => ({
        subject: `【連携・人事異動】反映しました（${list.people.length}人・未確認${open}件）`,
        recipientName,
        lead: [
          `異動の一覧「${list.title}」を反映しました。`,
          open === 0
            ? '引継ぎは、すべて確認されています。'
            : `引継ぎの確認が${open}件残っています。だれの分かは、一覧のページで分かります。`,
        ],
        facts: [
          ['発令日', warekiDate(list.effectiveOn)],
          ['動いた人', `${list.people.length}人`],
          ['引継ぎの確認', `${list.asked}件のうち${list.confirmed}件`],
        ],
        link: { label: '異動の一覧を開く', address: this.transfers.address(`/transfers/${list.id}`) },
        reason: 'このお知らせは、異動の一覧をつくった職の方へ送っています。',
      }),
    };
  }
}
