import { Inject, Injectable } from '@nestjs/common';
import { importRunEvents } from '@domain/imports';
import { CONFIG, type Config } from '@platform/config';
import { Database } from '@platform/database';
import type { StoredEvent } from '@platform/events';
import { addDays, dayOf, instantAt, warekiDate } from '@platform/time';
import type { Notice, NoticeToPost, PendingDelivery, SkipReason } from '../notice.js';
import { DOER, DOER_JOINS } from './other-side.sql.js';

/** Who has not read it by then finds it in the list of imports. */
const NEWS_DAYS = 14;

interface WaitingImport {
  file: string;
  doer: string;
  at: Date;
  created: number;
  changed: number;
  /** The secretariats whose consent is awaited. */
  postIds: string[];
}

/** To the secretariats without whose consent a file cannot be applied: it would change joint records, or theirs. */
@Injectable()
export class ImportAwaitsConsentNotice implements Notice {
  readonly name = 'import-awaits-consent';
  readonly on = [importRunEvents.checked];

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async compose(event: StoredEvent): Promise<NoticeToPost[]> {
    const run = await this.database.row<WaitingImport>(
      `SELECT file.name AS file, ${DOER} AS doer, event.occurred_at AS at,
         coalesce((run.result ->> 'created')::int, 0) AS created, coalesce((run.result ->> 'updated')::int, 0) AS changed,
         coalesce((SELECT array_agg(post.id ORDER BY post.id) FROM posts post
           WHERE post.agency_code = ANY(run.touches) AND post.agency_code <> run.agency_code
             AND post.valid_from <= app_today() AND (post.valid_to IS NULL OR post.valid_to >= app_today())
             AND EXISTS (SELECT FROM post_roles WHERE post_id = post.id AND role = 'secretariat')), '{}') AS "postIds"
       FROM import_runs run JOIN files file ON file.id = run.file_id JOIN domain_events event ON event.id = $2 ${DOER_JOINS}
       WHERE run.id = $1 AND run.state = 'checked'`,
      [event.subjectId, event.id],
    );
    if (run === null) return [];
    return run.postIds.map((postId) => ({
      postId,
      subjectType: 'import_run',
      subjectId: event.subjectId,
      reminderId: null,
      deadlineAt: instantAt(addDays(dayOf(run.at), NEWS_DAYS), 0),
      mailFor: (recipientName) => ({
        subject: '【連携・取込】同意のお願い1件',
        recipientName,
        lead: [
          `${run.doer}が、共同の記録か、あなたの機関の記録を変えるファイルを送りました。`,
          '変わるところを確かめ、よければ同意してください。同意があるまで、何も変わりません。',
        ],
        facts: [
          ['ファイル', run.file],
          ['内容', `新規${run.created}件・変更${run.changed}件`],
          ['日', warekiDate(dayOf(run.at))],
        ],
        link: {
          label: '変わるところを開く',
          address: `${this.config.publicUrl}/imports/${event.subjectId}`,
        },
        reason: 'このお知らせは、同意が要る機関の事務局へ送っています。',
      }),
    }));
  }

  async noLongerDue({ subjectId, recipientPostId }: PendingDelivery): Promise<SkipReason | null> {
    const row = await this.database.row(
      `SELECT 1 FROM import_runs run JOIN posts post ON post.id = $2 AND post.agency_code = ANY(run.touches)
       WHERE run.id = $1 AND run.state = 'checked'
         AND NOT EXISTS (SELECT FROM import_run_consents WHERE run_id = run.id AND agency_code = post.agency_code)`,
      [subjectId, recipientPostId],
    );
    return row === null ? 'import_moved' : null;
  }
}
