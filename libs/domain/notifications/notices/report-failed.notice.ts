import { Inject, Injectable } from '@nestjs/common';
import { reportEvents } from '@domain/reports';
import { CONFIG, type Config } from '@platform/config';
import { Database } from '@platform/database';
import type { StoredEvent } from '@platform/events';
import type { Notice, NoticeToPost, PendingDelivery, SkipReason } from '../notice.js';
import { isScheduleGoing, monthlyTimeInWords, readReportSlot } from './report-slot-facts.js';

/** To the post that made the schedule, when the report of its month could not be made: its readers would only wonder. */
@Injectable()
export class ReportFailedNotice implements Notice {
  readonly name = 'report-failed';
  readonly on = [reportEvents.scheduledRunFailed];

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async compose(event: StoredEvent): Promise<NoticeToPost[]> {
    const slot = await readReportSlot(this.database, event);
    if (slot === null) return [];
    return [
      {
        postId: slot.creatorPostId,
        subjectType: 'report_schedule',
        subjectId: slot.scheduleId,
        reminderId: null,
        deadlineAt: slot.deadlineAt,
        mailFor: (recipientName) => ({
          subject: '【連携・報告書】定期の報告書を作れませんでした',
          recipientName,
          lead: [
            `予定（${monthlyTimeInWords(slot)}）の報告書を作れませんでした。宛先の${slot.recipientPostIds.length}件の職には、まだ何も送っていません。`,
            'もう一度作ってできあがれば、次の予定の時刻までは、宛先へ自動で送ります。',
          ],
          facts: [
            ['報告書', slot.summary.title],
            ['理由', slot.error?.messages.ja ?? '途中で何度も止まりました。管理者に知らせてください。'],
            ['データの版', slot.dataVersion.slice(0, 12)],
          ],
          link: {
            label: '報告書の状態を開く',
            address: `${this.config.publicUrl}/reports?run=${slot.runId}`,
          },
          reason: 'このお知らせは、報告書の予定を作った職の方へ送っています。',
        }),
      },
    ];
  }

  async noLongerDue(delivery: PendingDelivery): Promise<SkipReason | null> {
    return (await isScheduleGoing(this.database, delivery.subjectId, null)) ? null : 'schedule_stopped';
  }
}
