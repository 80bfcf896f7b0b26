import { Injectable } from '@nestjs/common';
import { type Actor, requirePermission } from '@domain/access';
import { Database, newId, returned } from '@platform/database';
import { AppError } from '@platform/errors';
import { EventLog } from '@platform/events';
import { DeliveriesQuery } from './deliveries.query.js';
import type { DeliveryView } from './delivery.schemas.js';
import { deliveryEvents } from './delivery.events.js';
import { resendableStates } from './delivery-state.js';

class NotResendable extends AppError {
  constructor() {
    super('notifications/not-resendable', 'conflict', {
      ja: '結果不明か、届かなかったものだけを、もう一度送れます。',
      en: 'Only a mail whose result is unknown, or that did not arrive, can be sent again.',
    });
  }
}

/** What a person may do with a row of the ledger. */
@Injectable()
export class DeliveriesService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly query: DeliveriesQuery,
  ) {}

  /** Queues the same mail again, with the same Message-ID; the reason stays in the history. */
  async resend(actor: Actor, id: string, reason: string): Promise<DeliveryView> {
    return this.database.transaction(async (tx) => {
      const delivery = await this.query.read(actor, id);
      requirePermission(actor, 'delivery.resend', { owner: delivery.recipient.agency ?? 'joint' });
      const rows = await returned(
        tx,
        `UPDATE deliveries SET state = 'pending', state_reason = NULL, attempts = 0, unknown_count = 0, finished_at = NULL,
           next_attempt_at = app_now(), queued_until = NULL, deadline_at = greatest(deadline_at, app_now() + interval '1 day')
         WHERE id = $1 AND state = ANY($2) AND (state <> 'unknown' OR next_attempt_at = 'infinity') RETURNING id`,
        [id, resendableStates],
      );
      if (rows.length === 0) throw new NotResendable();
      await tx.query(
        `INSERT INTO delivery_log (id, delivery_id, state, note) VALUES ($1, $2, 'pending', $3)`,
        [newId(), id, 'sent_again_by_a_person'],
      );
      await this.events.append(tx, actor, {
        type: deliveryEvents.resent,
        subjectType: 'delivery',
        subjectId: id,
        payloadVersion: 2,
        content: { reason, changes: { state: { before: delivery.state, after: 'pending' } } },
      });
      return this.query.read(actor, id);
    });
  }
}
