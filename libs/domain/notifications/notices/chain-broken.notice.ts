import { Injectable } from '@nestjs/common';
import { type Break, sealEvents, type StoredEvent } from '@platform/events';
import { addDays, dayOf, instantAt } from '@platform/time';
import type { Notice, NoticeToPost } from '../notice.js';
import { RecordKeepersQuery } from './record-keepers.query.js';

const DAYS_TO_TELL = 14;

const WHAT: Record<Break, string> = {
  number_missing: '番号が抜けています',
  order_changed: '前の記録とのつながりが違います',
  seal_changed: '封の値が違います',
  event_missing: '記録がなくなっています',
  facts_changed: '記録の事実が変わっています',
  content_changed: '記録の内容が変わっています',
  content_missing: '承認された廃棄がないのに、記録の内容がなくなっています',
  cut_off: '記録の末尾がなくなっています',
  replaced: '記録の全体が置き換えられています',
  event_outside: '封のない記録があります',
  sealing_stopped: '1時間を過ぎても封をされていない記録があります',
};

/** To both agencies at once: the record does not hold, and where it begins not to. */
@Injectable()
export class ChainBrokenNotice implements Notice {
  readonly name = 'chain-broken';
  readonly on = [sealEvents.chainBroken];

  constructor(private readonly keepers: RecordKeepersQuery) {}

  async compose({ content, subjectId, occurredAt }: StoredEvent): Promise<NoticeToPost[]> {
    const { number, what } = content as { number: number; what: Break };
    const posts = await this.keepers.posts(null);
    return posts.map((postId) => ({
      postId,
      subjectType: 'chain_verification',
      subjectId,
      reminderId: null,
      deadlineAt: instantAt(addDays(dayOf(occurredAt), DAYS_TO_TELL), 0),
      mailFor: (recipientName) => ({
        subject: '【連携・記録】操作の記録に合わない所が1件',
        recipientName,
        lead: [
          what === 'sealing_stopped'
            ? '操作の記録への封が止まっています。封のない間は、書き換えを確かめられません。'
            : '操作の記録を確かめたところ、合わない所がありました。記録が書き換えられたおそれがあります。',
          'データベースの管理者に知らせ、両機関で確かめてください。',
        ],
        facts: [
          ['最初に合わない番号', number === 0 ? 'なし' : String(number)],
          ['合わない点', WHAT[what]],
        ],
        link: { label: '記録の画面を開く', address: this.keepers.address },
        reason: 'このお知らせは、両機関の管理者と事務局の職へ送っています。',
      }),
    }));
  }

  async noLongerDue(): Promise<null> {
    return null;
  }
}
