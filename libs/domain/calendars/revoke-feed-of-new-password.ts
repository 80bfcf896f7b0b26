import { Injectable } from '@nestjs/common';
import { accountEvents } from '@domain/accounts';
import { EventHandlers } from '@platform/events';

/** Whoever knew the old password may have made the address: it ends with it, as access tokens do. */
@Injectable()
export class RevokeFeedOfNewPassword {
  constructor(handlers: EventHandlers) {
    for (const [name, on] of [
      ['revoke-feed-of-changed-password', accountEvents.passwordChanged],
      ['revoke-feed-of-reset-password', accountEvents.passwordReset],
    ] as const)
      handlers.register({
        name,
        on,
        handle: async ({ subjectId, occurredAt }, tx) => {
          await tx.query(
            `UPDATE calendar_feeds SET revoked_at = app_now()
             WHERE account_id = $1 AND created_at <= $2 AND revoked_at IS NULL`,
            [subjectId, occurredAt],
          );
        },
      });
  }
}
