import { Injectable } from '@nestjs/common';
import { PostsQuery } from '@domain/agencies';
import { Database, newId } from '@platform/database';
import { EventHandlers, type StoredEvent } from '@platform/events';
import { renderHtml, renderText } from './mail-text.js';
import type { Notice, NoticeToPost } from './notice.js';

/** Turns an event into rows of the delivery ledger: one per notice and person, each with a unique key. */
@Injectable()
export class DeliveryWriter {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsQuery,
    private readonly handlers: EventHandlers,
  ) {}

  /** Lets a notice hear its events. */
  listen(notice: Notice): void {
    for (const on of notice.on) {
      this.handlers.register({
        name: `notify-${notice.name}-on-${on}`,
        on,
        handle: async (event) => {
          for (const toPost of await notice.compose(event)) await this.write(notice, event, toPost);
        },
      });
    }
  }

  private async write(notice: Notice, event: StoredEvent, toPost: NoticeToPost): Promise<void> {
    const post = await this.posts.find(toPost.postId);
    const holders = await this.posts.holders(toPost.postId);
    const key = `${notice.name}:${event.id}:${toPost.postId}`;
    if (holders.length === 0) {
      // Nobody holds the post: the ledger shows the mail that should have gone, instead of silence.
      await this.insert(notice, toPost, post?.agency ?? null, {
        key,
        person: null,
        state: 'skipped',
        reason: 'no_holder',
      });
    }
    for (const person of holders)
      await this.insert(notice, toPost, post?.agency ?? null, {
        key: `${key}:${person.personId}`,
        person,
        state: 'pending',
        reason: null,
      });
  }

  private async insert(
    notice: Notice,
    toPost: NoticeToPost,
    agency: string | null,
    row: {
      key: string;
      person: { personId: string; name: string; email: string } | null;
      state: string;
      reason: string | null;
    },
  ): Promise<void> {
    const mail = toPost.mailFor(row.person?.name ?? '（担当者なし）');
    await this.database.rows(
      `WITH made AS (
         INSERT INTO deliveries (id, unique_key, notice, agency_code, subject_type, subject_id, reminder_id, recipient_post_id,
           person_id, recipient_name, recipient_address, subject, text_body, html_body, state, state_reason, deadline_at, finished_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
           CASE WHEN $15 = 'skipped' THEN app_now() END)
         ON CONFLICT (unique_key) DO NOTHING RETURNING id, state, state_reason)
       INSERT INTO delivery_log (id, delivery_id, state, note) SELECT $18::uuid, id, state, state_reason FROM made`,
      [
        newId(),
        row.key,
        notice.name,
        agency,
        toPost.subjectType,
        toPost.subjectId,
        toPost.reminderId,
        toPost.postId,
        row.person?.personId ?? null,
        row.person?.name ?? null,
        row.person?.email ?? null,
        mail.subject,
        renderText(mail),
        renderHtml(mail),
        row.state,
        row.reason,
        toPost.deadlineAt,
        newId(),
      ],
    );
  }
}
