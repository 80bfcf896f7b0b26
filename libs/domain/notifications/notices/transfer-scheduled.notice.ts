import { Injectable } from '@nestjs/common';
import { transferEvents } from '@domain/transfers';
import type { StoredEvent } from '@platform/events';
import { addDays, instantAt, monthDay, warekiDate } from '@platform/time';
import type { Notice, NoticeToListed, PendingDelivery, SkipReason } from '../notice.js';
import { type MovedPerson, sideInWords, TransferMailFacts } from './transfer-mail-facts.query.js';

/** To everybody whom a list moves, when its day is set: what they give and take, and what becomes of their account. */
@Injectable()
export class TransferScheduledNotice implements Notice {
  readonly name = 'transfer-scheduled';
  readonly on = [transferEvents.scheduled];

  constructor(private readonly transfers: TransferMailFacts) {}

  async compose(event: StoredEvent): Promise<NoticeToListed[]> {
    const list = await this.transfers.find(event.subjectId);
    if (list === null) return [];
    return list.people.map((person) => ({
      person,
      agency: list.agency,
      subjectType: 'transfer_list',
      subjectId: list.id,
      reminderId: null,
      deadlineAt: instantAt(addDays(list.effectiveOn, 1), 0),
      mailFor: (recipientName) => ({
        subject: `【連携・人事異動】引継ぎの確認（発令日 ${monthDay(list.effectiveOn)}）`,
        recipientName,
        lead: leadOf(person, warekiDate(list.effectiveOn)),
        facts: [
          ['発令日', warekiDate(list.effectiveOn)],
          ...person.gives.map((side): [string, string] => ['引き継ぐ職', sideInWords(side)]),
          ...person.takes.map((side): [string, string] => ['受け取る職', sideInWords(side)]),
        ],
        link: { label: '引継ぎの確認を開く', address: this.transfers.address('/transfers/mine') },
        reason: 'このお知らせは、異動の一覧に載っている方へ送っています。',
      }),
    }));
  }

  async noLongerDue(delivery: PendingDelivery): Promise<SkipReason | null> {
    const goesOn = await this.transfers.isIn(delivery.subjectId, ['scheduled', 'failed', 'applied']);
    return goesOn ? null : 'transfer_stopped';
  }
}

function leadOf({ personId, gives, accountEndsOn }: MovedPerson, day: string): string[] {
  const what = `${day}の人事異動で、${gives.length > 0 ? 'あなたの職の引継ぎ' : '新しい職の受取り'}があります。`;
  // Who only comes is not known yet and cannot sign in before the day.
  if (personId === null)
    return [
      what,
      'アカウントは、発令日のあとに管理者が招待します。招待のメールが届くまで、することはありません。',
    ];
  return [
    what,
    '内容を読んで「引継ぎの確認」をお願いします。引き継ぐ側は、引継ぎメモを残せます。',
    ...(accountEndsOn === null
      ? []
      : [
          `異動のあとに担当する職がないため、あなたのアカウントは${warekiDate(accountEndsOn)}に終わります。その日からサインインできません。`,
        ]),
  ];
}
