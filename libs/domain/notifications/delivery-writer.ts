import { Injectable } from '@nestjs/common';
import { type Holder, type NamedPost, personAgencySql, PostsQuery, StandingQuery } from '@domain/agencies';
import { Database, newId } from '@platform/database';
import { EventHandlers, type StoredEvent } from '@platform/events';
import { type MailText, renderHtml, renderText } from './mail-text.js';
import type { Notice, NoticeToListed, NoticeToPerson, NoticeToPost, Recipient } from './notice.js';

/** Turns an event into rows of the delivery ledger: one per notice and person, each with a unique key. */
@Injectable()
export class DeliveryWriter {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsQuery,
    private readonly standing: StandingQuery,
    private readonly handlers: EventHandlers,
  ) {}

  /** Lets a notice hear its events. */
  listen(notice: Notice): void {
    for (const on of notice.on) {
      this.handlers.register({
        name: `notify-${notice.name}-on-${on}`,
        on,
        handle: async (event) => {
          for (const to of await notice.compose(event)) await this.write(notice, event, to);
        },
      });
    }
  }

  private async write(notice: Notice, event: StoredEvent, to: Recipient): Promise<void> {
    if ('personId' in to) await this.writeToPerson(notice, event, to);
    else if ('person' in to) await this.writeToListed(notice, event, to);
    else await this.writeToPost(notice, event, to);
  }

  private async writeToPerson(notice: Notice, event: StoredEvent, to: NoticeToPerson): Promise<void> {
    const person = await this.database.row<{
      personId: string;
      name: string;
      email: string;
      agency: string | null;
    }>(
      // What leads into the account goes to the address that it signs in with: an edit of the person moves nothing.
      // The row is read by the agency whose person it is; by both where it is of both, or of neither.
      `SELECT person.id AS "personId", person.name,
         coalesce((SELECT login_name FROM accounts WHERE person_id = person.id), person.email) AS email,
         ${personAgencySql('person')} AS agency
       FROM people person WHERE person.id = $1`,
      [to.personId],
    );
    if (person === null) return;
    const key = `${notice.name}:${event.id}:person:${to.personId}`;
    await this.insert(notice, to, person.agency, {
      key,
      person,
      through: null,
      asDeputy: false,
      state: 'pending',
      reason: null,
    });
  }

  private async writeToPost(notice: Notice, event: StoredEvent, toPost: NoticeToPost): Promise<void> {
    const post = await this.posts.find(toPost.postId);
    const { receivers, through, asDeputies } = await this.receiversOf(toPost.postId);
    const key = `${notice.name}:${event.id}:${toPost.postId}`;
    if (receivers.length === 0) {
      // Nobody holds the post, nor any post above it: the ledger shows the mail that should have gone, instead of silence.
      await this.insert(notice, toPost, post?.agency ?? null, {
        key,
        person: null,
        through: null,
        asDeputy: false,
        state: 'skipped',
        reason: 'no_holder',
      });
    }
    for (const person of receivers)
      await this.insert(notice, toPost, post?.agency ?? null, {
        key: `${key}:${person.personId}`,
        person,
        through,
        asDeputy: asDeputies,
        state: 'pending',
        reason: null,
      });
  }

  /** Who holds the post today; a vacant one falls to its superior, and so on up to the agency's secretariat. */
  private async receiversOf(
    postId: string,
  ): Promise<{ receivers: readonly Holder[]; through: NamedPost | null; asDeputies: boolean }> {
    const holders = await this.posts.holders(postId);
    return holders.length > 0
      ? { receivers: holders, through: null, asDeputies: false }
      : this.standing.receiversOf(postId);
  }

  private async writeToListed(notice: Notice, event: StoredEvent, to: NoticeToListed): Promise<void> {
    const key = `${notice.name}:${event.id}:${to.person.personId ?? to.person.email}`;
    await this.insert(notice, to, to.agency, {
      key,
      person: to.person,
      through: null,
      asDeputy: false,
      state: 'pending',
      reason: null,
    });
  }

  private async insert(
    notice: Notice,
    to: Recipient,
    agency: string | null,
    row: {
      key: string;
      person: { personId: string | null; name: string; email: string } | null;
      through: NamedPost | null;
      asDeputy: boolean;
      state: string;
      reason: string | null;
    },
  ): Promise<void> {
    const written = to.mailFor(row.person?.name ?? '（空席）');
    const postId = 'postId' in to ? to.postId : null;
    const through =
      row.through === null || postId === null ? written : await this.sayVacant(written, postId, row.through);
    const mail =
      row.asDeputy && postId !== null ? await this.sayDeputy(through, row.through?.id ?? postId) : through;
    await this.database.rows(
      `WITH made AS (
         INSERT INTO deliveries (id, unique_key, notice, agency_code, subject_type, subject_id, reminder_id, recipient_post_id,
           received_post_id, person_id, recipient_name, recipient_address, subject, text_body, html_body, state, state_reason, deadline_at, finished_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
           CASE WHEN $16 = 'skipped' THEN app_now() END)
         ON CONFLICT (unique_key) DO NOTHING RETURNING id, state, state_reason)
       INSERT INTO delivery_log (id, delivery_id, state, note) SELECT $19::uuid, id, state,
         coalesce(state_reason, $20) FROM made`,
      [
        newId(),
        row.key,
        notice.name,
        agency,
        to.subjectType,
        to.subjectId,
        to.reminderId,
        postId,
        row.through?.id ?? null,
        row.person?.personId ?? null,
        row.person?.name ?? null,
        row.person?.email ?? null,
        mail.subject,
        renderText(mail),
        renderHtml(mail),
        row.state,
        row.reason,
        to.deadlineAt,
        newId(),
        wayOf(row),
      ],
    );
  }

  /** The superior is told whose mail this is, and why it came. */
  private async sayVacant(mail: MailText, postId: string, through: NamedPost): Promise<MailText> {
    const post = await this.posts.label(postId);
    const line = `「${post}」の職が空席のため、上位の職（${through.department === null ? '' : `${through.department} `}${through.name}）のあなたに届けています。`;
    return { ...mail, lead: [...mail.lead, line] };
  }

  /** Whoever stands in is told for whom, at the foot. */
  private async sayDeputy(mail: MailText, postId: string): Promise<MailText> {
    const post = await this.posts.label(postId);
    return { ...mail, reason: `${mail.reason}「${post}」の代理のあなたに届けています。` };
  }
}

/** Why it goes to somebody else than a holder of the post, as the log notes it. */
function wayOf({ through, asDeputy }: { through: unknown; asDeputy: boolean }): string | null {
  if (through !== null) return asDeputy ? 'post_vacant_deputy' : 'post_vacant';
  return asDeputy ? 'deputy' : null;
}
