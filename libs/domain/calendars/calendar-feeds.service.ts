import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Actor, requirePermission } from '@domain/access';
import { hashOf } from '@domain/accounts';
import { CONFIG, type Config } from '@platform/config';
import { Database, newId, returned } from '@platform/database';
import { EventLog } from '@platform/events';
import { calendarFeedEvents } from './calendar-feed.events.js';
import type { CalendarFeed } from './calendar-feed.schemas.js';

/** The secret address of one's own calendar: made, looked at and revoked by its owner. */
@Injectable()
export class CalendarFeedsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async own(actor: Actor): Promise<CalendarFeed> {
    requirePermission(actor, 'account.own');
    const feed = await this.database.row<NonNullable<CalendarFeed['feed']>>(
      `SELECT to_json(created_at) #>> '{}' AS "createdAt", to_json(last_read_at) #>> '{}' AS "lastReadAt"
       FROM calendar_feeds WHERE account_id = $1 AND revoked_at IS NULL`,
      [actor.accountId],
    );
    return { feed };
  }

  /** The address is in the answer and nowhere else; the earlier one ends. */
  async make(actor: Actor): Promise<{ address: string }> {
    requirePermission(actor, 'account.own');
    const secret = randomBytes(32).toString('base64url');
    await this.database.transaction(async (tx) => {
      // One after the other, so that one stays one.
      await tx.query(`SELECT 1 FROM accounts WHERE id = $1 FOR UPDATE`, [actor.accountId]);
      await tx.query(
        `UPDATE calendar_feeds SET revoked_at = app_now() WHERE account_id = $1 AND revoked_at IS NULL`,
        [actor.accountId],
      );
      await tx.query(`INSERT INTO calendar_feeds (id, account_id, secret_hash) VALUES ($1, $2, $3)`, [
        newId(),
        actor.accountId,
        hashOf(secret),
      ]);
      await this.events.append(tx, actor, this.fact(actor, calendarFeedEvents.made));
    });
    return { address: `${this.config.publicUrl}/api/v1/calendar-feeds/${secret}.ics` };
  }

  /** The address answers nobody from the next request on; where there is none, nothing happens. */
  async revoke(actor: Actor): Promise<void> {
    requirePermission(actor, 'account.own');
    await this.database.transaction(async (tx) => {
      const rows = await returned(
        tx,
        `UPDATE calendar_feeds SET revoked_at = app_now() WHERE account_id = $1 AND revoked_at IS NULL RETURNING id`,
        [actor.accountId],
      );
      if (rows.length > 0) await this.events.append(tx, actor, this.fact(actor, calendarFeedEvents.revoked));
    });
  }

  private fact(actor: Actor, type: string) {
    return { type, subjectType: 'account', subjectId: actor.accountId ?? '', content: {} };
  }
}
