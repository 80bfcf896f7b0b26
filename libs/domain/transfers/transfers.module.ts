import { Module } from '@nestjs/common';
import { AgenciesModule } from '@domain/agencies';
import { ApplyDueTransfers } from './applying/apply-due-transfers.sweep.js';
import { ApplyTransfersService } from './applying/apply-transfers.service.js';
import { EndAccountsService } from './applying/end-accounts.service.js';
import { HandOverPlans } from './hand-overs/hand-over-plans.js';
import { HandOversQuery } from './hand-overs/hand-overs.query.js';
import { HandOversService } from './hand-overs/hand-overs.service.js';
import { TransferFormService } from './lists/transfer-form.service.js';
import { TransferListsQuery } from './lists/transfer-lists.query.js';
import { TransferListsService } from './lists/transfer-lists.service.js';
import { ReceiptWriter } from './receipts/receipt-writer.js';
import { ReceiptsQuery } from './receipts/receipts.query.js';
import { TransferFactsQuery } from './rows/transfer-facts.query.js';
import { TransferJudge } from './rows/transfer-judge.js';
import { VacatedPosts } from './vacated/vacated-posts.query.js';

@Module({
  imports: [AgenciesModule],
  providers: [
    ApplyDueTransfers,
    ApplyTransfersService,
    EndAccountsService,
    HandOverPlans,
    HandOversQuery,
    HandOversService,
    ReceiptWriter,
    ReceiptsQuery,
    TransferFactsQuery,
    TransferFormService,
    TransferJudge,
    TransferListsQuery,
    TransferListsService,
    VacatedPosts,
  ],
  exports: [
    HandOversQuery,
    HandOversService,
    ReceiptsQuery,
    TransferFormService,
    TransferListsQuery,
    TransferListsService,
  ],
})
export class TransfersModule {}
