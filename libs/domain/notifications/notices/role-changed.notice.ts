import { Inject, Injectable } from '@nestjs/common';
import type { Role } from '@domain/access';
import { postEvents } from '@domain/agencies';
import { CONFIG, type Config } from '@platform/config';
import { Database } from '@platform/database';
import type { StoredEvent } from '@platform/events';
import { addDays, dayOf, instantAt, warekiDate } from '@platform/time';
import type { Notice, NoticeToPost, SkipReason } from '../notice.js';
import { DOER, DOER_JOINS, POST_JOINS, POST_WORDS } from './other-side.sql.js';

const ROLE_WORDS: Record<Role, string> = {
  secretariat: '事務局',
  owner_staff: '担当者',
  section_head: '所属長',
  bureau_coordinator: '部局主管課',
  council_member: '委員',
  viewer: '閲覧者',
  administrator: 'システム管理者',
};
/** A change of rights that nobody read within this time is no news any more; the history keeps it. */
const NEWS_DAYS = 14;

interface ChangedPost {
  label: string;
  by: string;
  at: Date;
  recipientPostIds: string[];
}

/**
 * When a post is given a role or loses one: to the administrators and the secretariat of the other side, to the
 * secretariat of its own agency, and to whoever holds it.
 */
@Injectable()
export class RoleChangedNotice implements Notice {
  readonly name = 'role-changed';
  readonly on = [postEvents.roleGranted, postEvents.roleWithdrawn];

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async compose(event: StoredEvent): Promise<NoticeToPost[]> {
    const post = await this.find(event);
    if (post === null) return [];
    const granted = event.type === postEvents.roleGranted;
    const role = ROLE_WORDS[event.content['role'] as Role];
    return post.recipientPostIds.map((postId) => ({
      postId,
      subjectType: 'post',
      subjectId: event.subjectId,
      reminderId: null,
      deadlineAt: instantAt(addDays(dayOf(post.at), NEWS_DAYS), 0),
      mailFor: (recipientName) => ({
        subject: `【連携・権限】職の役割が${granted ? '付きました' : '外れました'}`,
        recipientName,
        lead: [`${post.by}が、職の役割を${granted ? '付けました' : '外しました'}。`],
        facts: [
          ['職', post.label],
          ['役割', role],
          ['日', warekiDate(dayOf(post.at))],
        ],
        link: { label: '職を開く', address: `${this.config.publicUrl}/posts/${event.subjectId}` },
        reason: 'このお知らせは、その職と、その機関の事務局、相手方の事務局と管理者の職へ送っています。',
      }),
    }));
  }

  /** What happened has happened: the notice stays due. */
  noLongerDue(): Promise<SkipReason | null> {
    return Promise.resolve(null);
  }

  /** The other side of whoever did it; what the system did concerns both. Whoever did it knows already. */
  private async find(event: StoredEvent): Promise<ChangedPost | null> {
    return this.database.row<ChangedPost>(
      `SELECT ${POST_WORDS} AS label, ${DOER} AS by, event.occurred_at AS at,
         coalesce((SELECT array_agg(DISTINCT other.id) FROM posts other
           LEFT JOIN post_roles ON post_roles.post_id = other.id AND role IN ('administrator', 'secretariat')
           WHERE other.id IS DISTINCT FROM event.post_id
             AND (other.id = post.id OR (role = 'secretariat' AND other.agency_code = post.agency_code)
               OR (role IS NOT NULL AND other.agency_code IS NOT NULL AND other.agency_code IS DISTINCT FROM event.agency_code))
             AND other.valid_from <= app_today() AND (other.valid_to IS NULL OR other.valid_to >= app_today())), '{}') AS "recipientPostIds"
       FROM domain_events event JOIN posts post ON post.id = event.subject_id ${POST_JOINS} ${DOER_JOINS}
       WHERE event.id = $1 AND event.system_actor IS DISTINCT FROM 'demo-load'`,
      [event.id],
    );
  }
}
