import { Injectable } from '@nestjs/common';
import { initiativeEvents } from '@domain/programmes';
import { Database } from '@platform/database';
import type { StoredEvent } from '@platform/events';
import type { Notice, NoticeToPost, PendingDelivery, SkipReason } from '../notice.js';
import { InitiativeFactsQuery } from './initiative-facts.query.js';

/** To the secretariats of the agencies whose consent is awaited: both for ◎, its own for ● and ○. */
@Injectable()
export class InitiativeProposedNotice implements Notice {
  readonly name = 'initiative-proposed';
  readonly on = [initiativeEvents.proposed];

  constructor(
    private readonly database: Database,
    private readonly initiatives: InitiativeFactsQuery,
  ) {}

  async compose(event: StoredEvent): Promise<NoticeToPost[]> {
    const moved = await this.initiatives.find(
      event,
      `(initiative.owner_kind NOT IN ('prefecture', 'city') OR initiative.owner_kind = post.agency_code)`,
    );
    if (moved === null) return [];
    return this.initiatives.notices(event, moved, {
      subject: '【連携・取組】同意のお願い1件',
      lead: [`${moved.doer}が、取組を提案しました。内容を確かめ、同意するか差し戻してください。`],
      reason: 'このお知らせは、同意が要る機関の事務局へ送っています。',
    });
  }

  async noLongerDue({ subjectId }: PendingDelivery): Promise<SkipReason | null> {
    const row = await this.database.row(`SELECT 1 FROM initiatives WHERE id = $1 AND state = 'proposed'`, [
      subjectId,
    ]);
    return row === null ? 'initiative_moved' : null;
  }
}
