import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '@platform/config';
import { Database } from '@platform/database';
import type { StoredEvent } from '@platform/events';
import { addDays, dayOf, instantAt, warekiDate } from '@platform/time';
import type { NoticeToPost } from '../notice.js';
import { DOER, DOER_JOINS } from './other-side.sql.js';

/** Who has not read it by then finds it among what waits on the page of the own work. */
const NEWS_DAYS = 14;

export interface Asked {
  /** The record that stays what it was asked about, in the ledger and at the moment of sending. */
  subject: { type: string; id: string };
  title: string;
  page: string;
}

interface Facts {
  doer: string;
  at: Date;
  postIds: string[];
}

/** To the secretariats of agencies that are asked for something, but for the post that asks. */
@Injectable()
export class SecretariatsAskedQuery {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async notices(
    event: StoredEvent,
    agencies: readonly string[],
    asked: Asked,
    words: { subject: string; ask: (doer: string) => string[]; facts: [string, string][] },
  ): Promise<NoticeToPost[]> {
    const facts = await this.database.row<Facts>(
      `SELECT ${DOER} AS doer, event.occurred_at AS at,
         coalesce((SELECT array_agg(post.id ORDER BY post.id) FROM posts post
           WHERE post.agency_code = ANY($2::text[]) AND post.id IS DISTINCT FROM event.post_id
             AND post.valid_from <= app_today() AND (post.valid_to IS NULL OR post.valid_to >= app_today())
             AND EXISTS (SELECT FROM post_roles WHERE post_id = post.id AND role = 'secretariat')), '{}') AS "postIds"
       FROM domain_events event ${DOER_JOINS} WHERE event.id = $1`,
      [event.id, agencies],
    );
    return (facts?.postIds ?? []).map((postId) => ({
      postId,
      subjectType: asked.subject.type,
      subjectId: asked.subject.id,
      reminderId: null,
      deadlineAt: instantAt(addDays(dayOf(facts?.at ?? event.occurredAt), NEWS_DAYS), 0),
      mailFor: (recipientName) => ({
        subject: words.subject,
        recipientName,
        lead: words.ask(facts?.doer ?? ''),
        facts: [
          ['対象', asked.title],
          ...words.facts,
          ['日', warekiDate(dayOf(facts?.at ?? event.occurredAt))],
        ],
        link: { label: '内容を開く', address: `${this.config.publicUrl}${asked.page}` },
        reason: 'このお知らせは、同意が要る機関の事務局へ送っています。',
      }),
    }));
  }
}
