import { Injectable } from '@nestjs/common';
import { initiativeEvents } from '@domain/programmes';
import type { StoredEvent } from '@platform/events';
import type { Notice, NoticeToPost, SkipReason } from '../notice.js';
import { InitiativeFactsQuery } from './initiative-facts.query.js';

/** To the secretariat of the other agency than the one whose consent was the last: of ● and ○ it hears here first. */
@Injectable()
export class InitiativeAgreedNotice implements Notice {
  readonly name = 'initiative-agreed';
  readonly on = [initiativeEvents.agreed];

  constructor(private readonly initiatives: InitiativeFactsQuery) {}

  async compose(event: StoredEvent): Promise<NoticeToPost[]> {
    const moved = await this.initiatives.find(event, `post.agency_code IS DISTINCT FROM event.agency_code`);
    if (moved === null) return [];
    return this.initiatives.notices(event, moved, {
      subject: '【連携・取組】合意1件',
      lead: [`${moved.doer}の同意で、取組が合意済になりました。`],
      reason: 'このお知らせは、最後に同意した機関でない方の事務局へ送っています。',
    });
  }

  /** What is agreed is never a draft again. */
  async noLongerDue(): Promise<SkipReason | null> {
    return Promise.resolve(null);
  }
}
