import { Inject, Injectable } from '@nestjs/common';
import { reportEvents, yearSpan } from '@domain/reports';
import { CONFIG, type Config } from '@platform/config';
import { Database } from '@platform/database';
import type { StoredEvent } from '@platform/events';
import type { Notice, NoticeToPost, PendingDelivery, SkipReason } from '../notice.js';
import {
  isScheduleGoing,
  monthlyTimeInWords,
  readReportSlot,
  reportDay,
  type ReportSlotFacts,
} from './report-slot-facts.js';

/** To the posts of a schedule when the report of its month can be fetched; the file itself stays behind the sign-in. */
@Injectable()
export class ReportReadyNotice implements Notice {
  readonly name = 'report-ready';
  readonly on = [reportEvents.scheduledRunReady];

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async compose(event: StoredEvent): Promise<NoticeToPost[]> {
    const slot = await readReportSlot(this.database, event);
    if (slot === null) return [];
    return slot.recipientPostIds.map((postId) => ({
      postId,
      subjectType: 'report_schedule',
      subjectId: slot.scheduleId,
      reminderId: null,
      deadlineAt: slot.deadlineAt,
      mailFor: (recipientName) => ({
        subject: `【連携・報告書】推進状況${slot.draft ? '（案）' : ''}の定期のお知らせ`,
        recipientName,
        lead: leadOf(slot),
        facts: factsOf(slot),
        link: { label: '報告書を開く', address: `${this.config.publicUrl}/reports?run=${slot.runId}` },
        reason: `このお知らせは、報告書の予定（${monthlyTimeInWords(slot)}）の宛先の職へ送っています。止めたいときは、予定を作った${slot.creator}へ知らせてください。`,
      }),
    }));
  }

  async noLongerDue(delivery: PendingDelivery): Promise<SkipReason | null> {
    const going = await isScheduleGoing(this.database, delivery.subjectId, delivery.recipientPostId);
    return going ? null : 'schedule_stopped';
  }
}

function leadOf({ draft, unchanged, summary }: ReportSlotFacts): string[] {
  return [
    '推進状況の報告書（PDF）ができました。',
    ...(draft
      ? [
          `所管の確認が済んでいない推定の印が${summary.unconfirmed}件あるため、この報告書は「案」です。確定したものとして使わないでください。`,
        ]
      : []),
    ...(unchanged ? ['前回からデータが変わっていないため、前回と同じ報告書です。'] : []),
  ];
}

function factsOf(slot: ReportSlotFacts): [string, string][] {
  const { title, fiscalYears, blocks, placements, records, unconfirmed, dataIssues } = slot.summary;
  const counted = placements === records ? `記載${placements}件` : `記載${placements}件（実数${records}件）`;
  return [
    ['報告書', title],
    ['プログラム', slot.programme],
    ['対象の年度', yearSpan(fiscalYears)],
    ['内容', `${blocks}項・${counted}`],
    ['未確認の印', `${unconfirmed}件`],
    ...(dataIssues === 0 ? [] : [['資料の未解決の点', `${dataIssues}件`] as [string, string]]),
    ['作成日', reportDay(slot)],
    ['データの版', slot.dataVersion.slice(0, 12)],
  ];
}
