import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '@platform/config';
import { Database } from '@platform/database';
import { cursorForms, readCursor } from '@platform/http';
import { NotFound } from '@platform/errors';
import type { MailboxMessage } from './delivery.schemas.js';

/** Every mail of a trial installation; in production, and with a mail server, there is none. */
@Injectable()
export class MailboxQuery {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async list(query: { cursor?: string; limit: number }): Promise<string> {
    this.assertLocal();
    const body = await this.database.json(
      `WITH page AS (SELECT * FROM mailbox_messages WHERE ($1::uuid IS NULL OR id < $1::uuid) ORDER BY id DESC LIMIT $2::int + 1),
       shown AS (SELECT * FROM page ORDER BY id DESC LIMIT $2::int)
       SELECT json_build_object('items', coalesce((SELECT json_agg(json_build_object('id', id, 'toName', to_name, 'toAddress',
           to_address, 'subject', subject, 'receivedAt', received_at) ORDER BY id DESC) FROM shown), '[]'::json),
         'nextCursor', CASE WHEN (SELECT count(*) FROM page) > $2::int THEN (SELECT id FROM shown ORDER BY id LIMIT 1) END)::text AS body`,
      [readCursor(query.cursor, cursorForms.id)?.[0] ?? null, query.limit],
    );
    return body ?? '';
  }

  async read(id: string): Promise<MailboxMessage> {
    this.assertLocal();
    const row = await this.database.row<{ message: MailboxMessage }>(
      `SELECT json_build_object('id', id, 'messageId', message_id, 'toName', to_name, 'toAddress', to_address, 'subject', subject,
         'receivedAt', received_at, 'textBody', text_body, 'htmlBody', html_body) AS message FROM mailbox_messages WHERE id = $1`,
      [id],
    );
    if (row === null) throw new NotFound();
    return row.message;
  }

  private assertLocal(): void {
    if (!this.config.localMailbox) throw new NotFound();
  }
}
