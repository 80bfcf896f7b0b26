import { Database, newId } from '@platform/database';
import type { HandOver, Mail, Mailer } from './mailer.js';

/** Outside production and without SMTP_URL, mails stay in a table that the mailbox page shows. */
export class LocalMailbox implements Mailer {
  constructor(
    private readonly database: Database,
    private readonly from: string,
  ) {}

  async handOver(mail: Mail): Promise<HandOver> {
    try {
      await this.database.rows(
        `INSERT INTO mailbox_messages (id, message_id, from_address, to_name, to_address, subject, text_body, html_body)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          newId(),
          mail.messageId,
          this.from,
          mail.to.name,
          mail.to.address,
          mail.subject,
          mail.text,
          mail.html,
        ],
      );
      return { outcome: 'accepted', reply: 'local mailbox' };
    } catch {
      return { outcome: 'unknown', reply: 'the local mailbox did not answer' };
    }
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
