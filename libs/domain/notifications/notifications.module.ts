import { Inject, Module } from '@nestjs/common';
import { AccountsModule } from '@domain/accounts';
import { AgenciesModule } from '@domain/agencies';
import { DeliveriesQuery } from './deliveries.query.js';
import { DeliveriesService } from './deliveries.service.js';
import { MailboxQuery } from './mailbox.query.js';
import { DeliveryRecord } from './delivery-record.js';
import { DeliveryWriter } from './delivery-writer.js';
import type { Notice } from './notice.js';
import { NoticeRegistry } from './notice-registry.js';
import { notices } from './notices/index.js';
import { RecordKeepersQuery } from './notices/record-keepers.query.js';
import { AccountFactsQuery } from './notices/account-facts.query.js';
import { InitiativeFactsQuery } from './notices/initiative-facts.query.js';
import { SecretariatsAskedQuery } from './notices/secretariats-asked.query.js';
import { TaskFactsQuery } from './notices/task-facts.query.js';
import { TransferMailFacts } from './notices/transfer-mail-facts.query.js';
import { HandOverService } from './hand-over.service.js';
import { SendDeliveryJob } from './send-delivery.job.js';

const NOTICES = Symbol('NOTICES');

@Module({
  imports: [AccountsModule, AgenciesModule],
  providers: [
    AccountFactsQuery,
    DeliveriesQuery,
    DeliveriesService,
    DeliveryRecord,
    DeliveryWriter,
    HandOverService,
    InitiativeFactsQuery,
    SecretariatsAskedQuery,
    MailboxQuery,
    NoticeRegistry,
    RecordKeepersQuery,
    SendDeliveryJob,
    TaskFactsQuery,
    TransferMailFacts,
    ...notices,
    { provide: NOTICES, inject: [...notices], useFactory: (...made: Notice[]) => made },
  ],
  exports: [DeliveriesQuery, DeliveriesService, MailboxQuery],
})
export class NotificationsModule {
  constructor(registry: NoticeRegistry, @Inject(NOTICES) made: Notice[]) {
    for (const notice of made) registry.add(notice);
  }
}
