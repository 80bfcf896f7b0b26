import { Inject, Injectable } from '@nestjs/common';
import { postEvents } from '@domain/agencies';
import { transferEvents } from '@domain/transfers';
import { CONFIG, type Config } from '@platform/config';
import { Database } from '@platform/database';
import type { StoredEvent } from '@platform/events';
import { addDays, dayOf, instantAt, warekiDate } from '@platform/time';
import type { Notice, NoticeToPost, SkipReason } from '../notice.js';
import { DOER, DOER_JOINS, otherSideSql, POST_JOINS, POST_WORDS } from './other-side.sql.js';

/** Later it is no news any more; the history keeps it. */
const NEWS_DAYS = 14;

interface Appointment {
  postId: string;
  label: string;
  holder: string;
  by: string;
  recipientPostIds: string[];
}

/** To the other side, when somebody is given a secretariat's or an administrator's post, by hand or by a transfer list. */
@Injectable()
export class AppointedNotice implements Notice {
  readonly name = 'appointed';
  readonly on = [postEvents.assigned, transferEvents.personTransferred];

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async compose(event: StoredEvent): Promise<NoticeToPost[]> {
    const found = await this.find(event);
    if (found === null) return [];
    const deputy = event.content['kind'] === 'deputy';
    const from = event.content['validFrom'] ?? event.content['startsOn'];
    return found.recipientPostIds.map((postId) => ({
      postId,
      subjectType: 'post',
      subjectId: found.postId,
      reminderId: null,
      deadlineAt: instantAt(addDays(dayOf(event.occurredAt), NEWS_DAYS), 0),
      mailFor: (recipientName) => ({
        subject: `【連携・権限】権限のある職に${deputy ? '代理が置かれました' : '人が就きます'}`,
        recipientName,
        lead: [
          `${found.by}が、事務局またはシステム管理者の職に${deputy ? '代理を置きました' : '人を就けました'}。`,
        ],
        facts: [
          ['職', found.label],
          ['人', found.holder],
          ['始まりの日', typeof from === 'string' ? warekiDate(from) : ''],
        ],
        link: { label: '職を開く', address: `${this.config.publicUrl}/posts/${found.postId}` },
        reason: 'このお知らせは、相手方の事務局と管理者の職へ送っています。',
      }),
    }));
  }

  /** What happened has happened: the notice stays due. */
  noLongerDue(): Promise<SkipReason | null> {
    return Promise.resolve(null);
  }

  /** A transfer is about the person, its post stands in the changes; whoever stays in the post is not appointed. */
  private async find(event: StoredEvent): Promise<Appointment | null> {
    const { content } = event;
    const moved = (
      content['changes'] as { post?: { before: string | null; after: string | null } } | undefined
    )?.post;
    const assigned = event.type === postEvents.assigned;
    const postId = assigned ? event.subjectId : moved?.after;
    if (postId === undefined || postId === null || (!assigned && moved?.before === postId)) return null;
    return this.database.row<Appointment>(
      `SELECT post.id AS "postId", ${POST_WORDS} AS label, ${DOER} AS by, person.name AS holder,
         ${otherSideSql('post.agency_code')} AS "recipientPostIds"
       FROM domain_events event JOIN posts post ON post.id = $2 JOIN people person ON person.id = $3
       ${POST_JOINS} ${DOER_JOINS}
       WHERE event.id = $1 AND event.system_actor IS DISTINCT FROM 'demo-load'
         AND EXISTS (SELECT FROM post_roles WHERE post_id = post.id AND role IN ('secretariat', 'administrator'))`,
      [event.id, postId, assigned ? content['personId'] : event.subjectId],
    );
  }
}
