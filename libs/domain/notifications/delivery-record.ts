import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '@platform/config';
import { Database, newId } from '@platform/database';
import { type Claim, Claims } from '@platform/jobs';
import { deliveryWork, UNKNOWN_HAND_OVERS } from './delivery-state.js';

/** A delivery as it stands at the moment of sending. */
export interface DeliveryToSend {
  notice: string;
  subjectId: string;
  /** Null when the mail is for a person, whatever post they hold. */
  recipientPostId: string | null;
  reminderId: string | null;
  personId: string | null;
  subject: string;
  text: string;
  html: string;
  pastDeadline: boolean;
  unknownCount: number;
  /** The person's present name and address, for what concerns the account the one it signs in with; null when the person no longer holds the post, or may not sign in. */
  name: string | null;
  address: string | null;
}

/** The ledger's row of one mail: read at the moment of sending; each outcome written with its line in the log. */
@Injectable()
export class DeliveryRecord {
  constructor(
    private readonly database: Database,
    private readonly claims: Claims,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async read(id: string): Promise<DeliveryToSend | null> {
    return this.database.row<DeliveryToSend>(
      `SELECT delivery.notice, delivery.subject_id AS "subjectId", delivery.recipient_post_id AS "recipientPostId",
         delivery.reminder_id AS "reminderId", delivery.person_id AS "personId", delivery.subject,
         delivery.text_body AS text, delivery.html_body AS html, delivery.deadline_at <= app_now() AS "pastDeadline",
         delivery.unknown_count AS "unknownCount", holder.name,
         holder.email AS address
       FROM deliveries delivery
       LEFT JOIN LATERAL (
         SELECT person.name, person.email FROM post_holders held
         JOIN people person ON person.id = held.person_id
         LEFT JOIN accounts account ON account.person_id = person.id
         WHERE held.post_id = coalesce(delivery.received_post_id, delivery.recipient_post_id) AND held.person_id = delivery.person_id
           AND held.valid_from <= app_today() AND (held.valid_to IS NULL OR held.valid_to >= app_today())
           AND account.disabled_at IS NULL
         UNION ALL
         SELECT person.name, CASE WHEN delivery.subject_type IN ('account', 'account_link')
           THEN coalesce(account.login_name, person.email) ELSE person.email END FROM people person
         LEFT JOIN accounts account ON account.person_id = person.id
         WHERE delivery.recipient_post_id IS NULL AND person.id = delivery.person_id AND account.disabled_at IS NULL
         UNION ALL
         SELECT delivery.recipient_name, delivery.recipient_address
         WHERE delivery.recipient_post_id IS NULL AND delivery.person_id IS NULL
         LIMIT 1) holder ON true
       WHERE delivery.id = $1`,
      [id],
    );
  }

  /** False when another worker holds the row by now. */
  async write(
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

  async noteUnknown(claim: Claim, note: string): Promise<void> {
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
  async putOff(claim: Claim, note: string): Promise<void> {
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
