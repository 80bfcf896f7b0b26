import { Injectable } from '@nestjs/common';
import { jointActEvents, jointActTitle } from '@domain/joint-acts';
import { Database } from '@platform/database';
import type { StoredEvent } from '@platform/events';
import type { Notice, NoticeToPost, PendingDelivery, SkipReason } from '../notice.js';
import { SecretariatsAskedQuery } from './secretariats-asked.query.js';

/** What has a page of its own; programmes and rules are found on the page of the own work. */
const PAGES: Record<string, string> = {
  initiative: '/initiatives',
  agreement: '/agreements',
  indicator: '/indicators',
};

/** To the agency that is asked to do something to a joint record together. */
@Injectable()
export class JointActAskedNotice implements Notice {
  readonly name = 'joint-act-asked';
  readonly on = [jointActEvents.asked];

  constructor(
    private readonly database: Database,
    private readonly secretariats: SecretariatsAskedQuery,
  ) {}

  async compose(event: StoredEvent): Promise<NoticeToPost[]> {
    const { jointActId } = event.content as { jointActId: string };
    const asked = await this.database.row<{ title: string | null; agencies: string[] }>(
      `SELECT ${jointActTitle} AS title,
         ARRAY(SELECT code FROM agencies WHERE code <> joint_act.asked_agency ORDER BY position) AS agencies
       FROM joint_acts joint_act WHERE id = $1 AND state = 'asked'`,
      [jointActId],
    );
    if (asked === null || asked.title === null) return [];
    const page = PAGES[event.subjectType];
    return this.secretariats.notices(
      event,
      asked.agencies,
      {
        subject: { type: 'joint_act', id: jointActId },
        title: asked.title,
        page: page === undefined ? '/' : `${page}/${event.subjectId}`,
      },
      {
        subject: '【連携・共同】同意のお願い1件',
        ask: (doer) => [
          `${doer}が、共同の記録について同意を求めています。内容を確かめ、同意するか断るかを答えてください。`,
          '同意があるまで、何も変わりません。',
        ],
        facts: [],
      },
    );
  }

  async noLongerDue({ subjectId }: PendingDelivery): Promise<SkipReason | null> {
    const row = await this.database.row(`SELECT 1 FROM joint_acts WHERE id = $1 AND state = 'asked'`, [
      subjectId,
    ]);
    return row === null ? 'question_answered' : null;
  }
}
