import { Injectable } from '@nestjs/common';
import { personEvents } from '@domain/agencies';
import { EventHandlers } from '@platform/events';

/** A link was sent before the address of its person changed: nobody may open the account with it afterwards. */
@Injectable()
export class VoidLinksOfOldAddress {
  constructor(handlers: EventHandlers) {
    handlers.register({
      name: 'void-account-links',
      on: personEvents.edited,
      handle: async ({ subjectId, content, occurredAt }, tx) => {
        const changes = content['changes'] as Record<string, unknown> | undefined;
        if (changes?.['email'] === undefined) return;
        await tx.query(
          `UPDATE account_links link SET revoked_at = app_now() FROM accounts account
           WHERE account.id = link.account_id AND account.person_id = $1 AND link.created_at <= $2
             AND link.used_at IS NULL AND link.revoked_at IS NULL`,
          [subjectId, occurredAt],
        );
      },
    });
  }
}
