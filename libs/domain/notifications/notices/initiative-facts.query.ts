import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '@platform/config';
import { Database } from '@platform/database';
import type { StoredEvent } from '@platform/events';
import { addDays, dayOf, instantAt, warekiDate } from '@platform/time';
import type { NoticeToPost } from '../notice.js';
import { DOER, DOER_JOINS } from './other-side.sql.js';

/** Who has not read it by then finds it on the page of the initiative. */
const NEWS_DAYS = 14;
const SYMBOLS: Record<string, string> = {
  prefecture: '● 主に道の取組',
  city: '○ 主に市の取組',
  joint: '◎ 道市共同の取組',
};

export interface MovedInitiative {
  title: string;
  ownerKind: string;
  programme: string;
  doer: string;
  at: Date;
  /** The secretariats that hear of it. */
  postIds: string[];
}

/** What the mails about the agreement on an initiative say of it. */
@Injectable()
export class InitiativeFactsQuery {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** `agencies` = SQL over `initiative` and `event`: true for the agency code `post.agency_code` that hears of it. */
  async find(event: StoredEvent, agencies: string): Promise<MovedInitiative | null> {
    return this.database.row<MovedInitiative>(
      `SELECT initiative.title, initiative.owner_kind AS "ownerKind", programme.name AS programme, ${DOER} AS doer,
         event.occurred_at AS at,
         coalesce((SELECT array_agg(post.id ORDER BY post.id) FROM posts post
           WHERE post.agency_code IS NOT NULL AND ${agencies} AND post.id IS DISTINCT FROM event.post_id
             AND post.valid_from <= app_today() AND (post.valid_to IS NULL OR post.valid_to >= app_today())
             AND EXISTS (SELECT FROM post_roles WHERE post_id = post.id AND role = 'secretariat')), '{}') AS "postIds"
       FROM initiatives initiative JOIN programmes programme ON programme.id = initiative.programme_id
       JOIN domain_events event ON event.id = $2 ${DOER_JOINS}
       WHERE initiative.id = $1`,
      [event.subjectId, event.id],
    );
  }

  notices(
    event: StoredEvent,
    moved: MovedInitiative,
    words: { subject: string; lead: string[]; reason: string },
  ): NoticeToPost[] {
    return moved.postIds.map((postId) => ({
      postId,
      subjectType: 'initiative',
      subjectId: event.subjectId,
      reminderId: null,
      deadlineAt: instantAt(addDays(dayOf(moved.at), NEWS_DAYS), 0),
      mailFor: (recipientName) => ({
        subject: words.subject,
        recipientName,
        lead: words.lead,
        facts: [
          ['取組', moved.title],
          ['主体区分', SYMBOLS[moved.ownerKind] ?? '未確認'],
          ['プログラム', moved.programme],
          ['日', warekiDate(dayOf(moved.at))],
        ],
        link: {
          label: '取組を開く',
          address: `${this.config.publicUrl}/initiatives/${event.subjectId}`,
        },
        reason: words.reason,
      }),
    }));
  }
}
