import { Injectable } from '@nestjs/common';
import { sealEvents, type StoredEvent } from '@platform/events';
import { addDays, type Day, instantAt, monthDay, warekiDate } from '@platform/time';
import type { Notice, NoticeToPost } from '../notice.js';
import { RecordKeepersQuery } from './record-keepers.query.js';

/** To the administrators and secretariats of an agency: the head of the chain, kept outside this service from then on. */
@Injectable()
export class SealHeadNotice implements Notice {
  readonly name = 'seal-head';
  readonly on = [sealEvents.headSent];

  constructor(private readonly keepers: RecordKeepersQuery) {}

  async compose({ content, subjectId }: StoredEvent): Promise<NoticeToPost[]> {
    const { day, agency, number, hash, overdue } = content as {
      day: Day;
      agency: string;
      number: number;
      hash: string;
      overdue: number;
    };
    const posts = await this.keepers.posts(agency);
    return posts.map((postId) => ({
      postId,
      subjectType: 'seal_head',
      subjectId,
      reminderId: null,
      deadlineAt: instantAt(addDays(day, 7), 0),
      mailFor: (recipientName) => ({
        subject: `【連携・記録】記録の末尾（${monthDay(day)}）`,
        recipientName,
        lead: [
          '操作の記録の末尾をお知らせします。このメールを保存しておくと、あとで記録が書き換えられていないことを確かめられます。',
          ...(overdue > 0
            ? [
                `ただし、封を待つ記録${overdue}件が、1時間を過ぎても封をされていません。封の処理が止まっているおそれがあります。データベースの管理者に知らせてください。`,
              ]
            : []),
        ],
        facts: [
          ['日付', warekiDate(day)],
          ['末尾の番号', String(number)],
          ['末尾の値', hash],
          ['確かめる命令', `npm run cli -- audit verify --json --head ${number}:${hash}`],
        ],
        link: { label: '記録の画面を開く', address: this.keepers.address },
        reason: 'このお知らせは、開庁日の朝に、両機関の管理者と事務局の職へ送っています。',
      }),
    }));
  }

  async noLongerDue(): Promise<null> {
    return null;
  }
}
