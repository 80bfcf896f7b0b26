import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '@domain/access';
import { Answers, AnswersJson, id } from '@platform/http';
import { mailboxList, type MailboxMessage, mailboxMessage, mailboxQuery } from './delivery.schemas.js';
import { MailboxQuery } from './mailbox.query.js';

/** The local mailbox, for trying the product without a mail server. */
@ApiTags('notifications')
@Controller('mailbox')
export class MailboxController {
  constructor(private readonly mailbox: MailboxQuery) {}

  @Get()
  @Requires('mailbox.read')
  @AnswersJson(mailboxList)
  async list(@Query({ schema: mailboxQuery }) query: { cursor?: string; limit: number }): Promise<string> {
    return this.mailbox.list(query);
  }

  @Get(':id')
  @Requires('mailbox.read')
  @Answers(mailboxMessage)
  async read(@Param('id', { schema: id }) messageId: string): Promise<MailboxMessage> {
    return this.mailbox.read(messageId);
  }
}
