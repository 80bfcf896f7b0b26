import { Inject, Injectable } from '@nestjs/common';
import type { Audience } from '@domain/access';
import { remarkEvents } from '@domain/remarks';
import { CONFIG, type Config } from '@platform/config';
import { Database } from '@platform/database';
import type { StoredEvent } from '@platform/events';
import { addDays, dayOf, instantAt, warekiDate } from '@platform/time';
import type { Notice, NoticeToPost, PendingDelivery, SkipReason } from '../notice.js';

/** Who has not read it by then finds it beside the task. */
const NEWS_DAYS = 14;
const AUDIENCE_WORDS: Record<Exclude<Audience, 'own_agency'>, string> = {
  both_agencies: '道市',
  public: '公開',
};

interface OpenRemark {
  audience: Exclude<Audience, 'own_agency'>;
  taskId: string;
  title: string;
  author: string;
  at: Date;
  recipientPostIds: string[];
}

/**
 * To the post on the other side of a task, when a remark stands beside it that it may read. What was written stays behind
 * the sign-in: the mail says that there is one.
 */
@Injectable()
export class RemarkWrittenNotice implements Notice {
  readonly name = 'remark-written';
  readonly on = [remarkEvents.written, remarkEvents.widened];

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async compose(event: StoredEvent): Promise<NoticeToPost[]> {
    if (!isNewToOthers(event)) return [];
    const remark = await this.find(event);
    if (remark === null) return [];
    return remark.recipientPostIds.map((postId) => ({
      postId,
      subjectType: 'remark',
      subjectId: event.subjectId,
      reminderId: null,
      deadlineAt: instantAt(addDays(dayOf(remark.at), NEWS_DAYS), 0),
      mailFor: (recipientName) => ({
        subject: '【連携・作業】書き込み1件',
        recipientName,
        lead: [`${remark.author}が、作業に書き込みました。`],
        facts: [
          ['作業', remark.title],
          ['読む人', AUDIENCE_WORDS[remark.audience]],
          ['日', warekiDate(dayOf(remark.at))],
        ],
        link: {
          label: '書き込みを開く',
          address: `${this.config.publicUrl}/tasks/${remark.taskId}?remarks=${remark.audience}`,
        },
        reason: 'このお知らせは、作業を頼んだ職と頼まれた職のうち、書いた側でない職の方へ送っています。',
      }),
    }));
  }

  async noLongerDue({ subjectId }: PendingDelivery): Promise<SkipReason | null> {
    const row = await this.database.row<{ struck: boolean }>(
      `SELECT remark.struck_at IS NOT NULL AS struck FROM remarks remark
       JOIN tasks task ON task.id = remark.subject_id WHERE remark.id = $1`,
      [subjectId],
    );
    if (row === null) return 'task_gone';
    return row.struck ? 'remark_struck' : null;
  }

  /** Between two posts of one agency the other of them hears of it; between the agencies the other agency's post. */
  private async find(event: StoredEvent): Promise<OpenRemark | null> {
    return this.database.row<OpenRemark>(
      `SELECT remark.audience, task.id AS "taskId", task.title, event.occurred_at AS at,
         agency.short_name || '・' || concat_ws(' ', department.name, author.name) AS author,
         coalesce((SELECT array_agg(DISTINCT concerned.post) FROM (VALUES (task.asking_post_id, task.asking_agency),
             (task.assigned_post_id, task.assigned_agency)) AS concerned (post, agency)
           WHERE concerned.post <> remark.author_post_id AND concerned.post IS DISTINCT FROM event.post_id
             AND (concerned.agency <> remark.agency_code OR task.asking_agency = task.assigned_agency)), '{}') AS "recipientPostIds"
       FROM remarks remark
       JOIN domain_events event ON event.id = $2
       JOIN tasks task ON remark.subject_type = 'task' AND task.id = remark.subject_id
       JOIN posts author ON author.id = remark.author_post_id
       JOIN agencies agency ON agency.code = remark.agency_code
       LEFT JOIN departments department ON department.id = author.department_id
       WHERE remark.id = $1 AND remark.audience <> 'own_agency' AND remark.struck_at IS NULL`,
      [event.subjectId, event.id],
    );
  }
}

/** Opening to the public what both agencies read already is no news to them. */
function isNewToOthers({ type, content }: StoredEvent): boolean {
  if (type === remarkEvents.written) return content['audience'] !== 'own_agency';
  const changes = content['changes'] as { audience?: { before: Audience } } | undefined;
  return changes?.audience?.before === 'own_agency';
}
