import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { CONFIG, type Config } from '@platform/config';
import { Database, newId } from '@platform/database';
import { type Claim, Claims, describe, WorkHandlers } from '@platform/jobs';
import { type HandOver, MAILER, type Mailer } from '@platform/mail';
import { LOGGER } from '@platform/observability';
import { deliveryWork, UNKNOWN_HAND_OVERS } from './delivery-state.js';
import { NoticeRegistry } from './notice-registry.js';
import type { SkipReason } from './notice.js';

interface Row {
  notice: string;
  subjectId: string;
  recipientPostId: string;
  reminderId: string | null;
  personId: string;
  subject: string;
  text: string;
  html: string;
  pastDeadline: boolean;
  unknownCount: number;
  /** The person's present name and address; null when the person no longer holds the post or may not sign in. */
  name: string | null;
  address: string | null;
}

/** Hands one mail over: at least once, with the same Message-ID, and every outcome in the ledger. */
@Injectable()
export class SendDeliveryJob {
  constructor(
    private readonly database: Database,
    private readonly claims: Claims,
    private readonly notices: NoticeRegistry,
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    handlers: WorkHandlers,
  ) {
    handlers.register(deliveryWork, async (id) => this.run(id));
  }

  private async run(id: string): Promise<void> {
    const claim = await this.claims.take(deliveryWork, id);
    if (claim === null) return;
    try {
      // Found in the middle of a hand-over: its worker died there, so the mail may have left.
      if (claim.previous === 'handed_over') {
        await this.persist(async () => this.noteUnknown(claim, 'the worker stopped during the hand-over'));
        return;
      }
      await this.claims.holding(deliveryWork, claim, async () => this.send(claim));
    } catch (error) {
      this.logger.error({ delivery: id, error: describe(error) }, 'a delivery failed');
      await this.claims.retryLater(deliveryWork, claim, error);
    }
  }

  private async send(claim: Claim): Promise<void> {
    const row = await this.read(claim.id);
    if (row === null) return;
    const skip = await this.whySkip(row);
    if (skip !== null) {
      await this.write(claim, 'skipped', { reason: skip });
      return;
    }
    // Committed before the talk with the server begins, so that a crash in it is recognised.
    if (!(await this.write(claim, 'handed_over', {}))) return;
    const outcome = await this.mailer.handOver({
      messageId: `<${claim.id}@${new URL(this.config.publicUrl).hostname}>`,
      to: { name: row.name ?? '', address: row.address ?? '' },
      subject: row.subject,
      text: row.text,
      html: row.html,
    });
    await this.conclude(claim, outcome);
  }

  private async conclude(claim: Claim, { outcome, reply }: HandOver): Promise<void> {
    switch (outcome) {
      case 'accepted':
        await this.persist(async () => this.write(claim, 'accepted', { note: reply }));
        return;
      case 'refused':
        await this.persist(async () =>
          this.write(claim, 'refused', { reason: 'refused_by_server', note: reply }),
        );
        return;
      case 'later':
        await this.persist(async () => this.putOff(claim, reply));
        return;
      case 'unknown':
        await this.persist(async () => this.noteUnknown(claim, reply));
    }
  }

  /** After the server's answer only the database can fail; the answer is written however long that takes. */
  private async persist(write: () => Promise<unknown>): Promise<void> {
    for (let wait = 100; ; wait = Math.min(wait * 2, 10_000)) {
      try {
        await write();
        return;
      } catch (error) {
        this.logger.warn(
          { error: describe(error) },
          'the outcome of a mail cannot be written yet; trying again',
        );
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  }

  private async whySkip(row: Row): Promise<SkipReason | null> {
    if (row.pastDeadline) return 'past_deadline';
    if (row.address === null) return 'not_holder';
    return this.notices.named(row.notice).noLongerDue(row);
  }

  private async read(id: string): Promise<Row | null> {
    return this.database.row<Row>(
      `SELECT delivery.notice, delivery.subject_id AS "subjectId", delivery.recipient_post_id AS "recipientPostId",
         delivery.reminder_id AS "reminderId", delivery.person_id AS "personId", delivery.subject,
         delivery.text_body AS text, delivery.html_body AS html, delivery.deadline_at <= app_now() AS "pastDeadline",
         delivery.unknown_count AS "unknownCount", holder.name, holder.email AS address
       FROM deliveries delivery
       LEFT JOIN LATERAL (
         SELECT person.name, person.email FROM post_holders held
         JOIN people person ON person.id = held.person_id
         LEFT JOIN accounts account ON account.person_id = person.id
         WHERE held.post_id = delivery.recipient_post_id AND held.person_id = delivery.person_id
           AND held.valid_from <= app_today() AND (held.valid_to IS NULL OR held.valid_to >= app_today())
           AND account.disabled_at IS NULL LIMIT 1) holder ON true
       WHERE delivery.id = $1`,
      [id],
    );
  }

  /** False when another worker holds the row by now. */
  private async write(
    claim: Claim,
    state: string,
    { reason, note }: { reason?: string; note?: string },
  ): Promise<boolean> {
    const row = await this.database.row(
      `WITH changed AS (
         UPDATE deliveries SET state = $3, state_reason = $4, last_error = NULL,
           finished_at = CASE WHEN $3 IN ('accepted', 'refused', 'skipped') THEN app_now() END
         WHERE id = $1 AND fence = $2 RETURNING id)
       INSERT INTO delivery_log (id, delivery_id, state, note) SELECT $5::uuid, id, $3, coalesce($6, $4) FROM changed RETURNING id`,
      [claim.id, claim.fence, state, reason ?? null, newId(), note ?? null],
    );
    return row !== null;
  }

  private async noteUnknown(claim: Claim, note: string): Promise<void> {
    await this.database.rows(
      `WITH changed AS (
         UPDATE deliveries SET state = 'unknown', unknown_count = unknown_count + 1, last_error = $3,
           next_attempt_at = CASE WHEN unknown_count + 1 >= $4 THEN 'infinity'::timestamptz
             ELSE app_now() + make_interval(secs => $5) END
         WHERE id = $1 AND fence = $2 RETURNING id)
       INSERT INTO delivery_log (id, delivery_id, state, note) SELECT $6::uuid, id, 'unknown', $3 FROM changed`,
      [claim.id, claim.fence, note, UNKNOWN_HAND_OVERS, this.config.UNKNOWN_WAIT_SECONDS, newId()],
    );
  }

  /** "Not now" wears no row out: it is tried until its deadline, so the count stops where the back-off is longest. */
  private async putOff(claim: Claim, note: string): Promise<void> {
    await this.database.rows(
      `WITH changed AS (
         UPDATE deliveries SET state = 'retry', last_error = $3, attempts = least(attempts, $4),
           next_attempt_at = app_now() + make_interval(secs => $5)
         WHERE id = $1 AND fence = $2 RETURNING id)
       INSERT INTO delivery_log (id, delivery_id, state, note) SELECT $6::uuid, id, 'retry', $3 FROM changed`,
      [claim.id, claim.fence, note, deliveryWork.maxAttempts / 2, this.claims.backOff(claim), newId()],
    );
  }
}
