import { Module } from '@nestjs/common';
import { CarryOutDisposals } from './carrying-out/carry-out-disposals.sweep.js';
import { DisposeRecord } from './carrying-out/dispose-record.js';
import { SettleItem } from './carrying-out/settle-item.service.js';
import { RetentionClassesQuery } from './classes/classes.query.js';
import { RetentionClassesService } from './classes/classes.service.js';
import { DisposedRecordsQuery } from './disposed/disposed-records.query.js';
import { DisposalItemsQuery } from './lists/disposal-items.query.js';
import { DisposalListsQuery } from './lists/disposal-lists.query.js';
import { DisposalListsService } from './lists/disposal-lists.service.js';
import { ProposeDisposals } from './lists/propose-disposals.sweep.js';

@Module({
  providers: [
    CarryOutDisposals,
    DisposalItemsQuery,
    DisposalListsQuery,
    DisposalListsService,
    DisposeRecord,
    DisposedRecordsQuery,
    ProposeDisposals,
    RetentionClassesQuery,
    RetentionClassesService,
    SettleItem,
  ],
  exports: [
    DisposalItemsQuery,
    DisposalListsQuery,
    DisposalListsService,
    DisposedRecordsQuery,
    RetentionClassesQuery,
    RetentionClassesService,
  ],
})
export class RetentionModule {}
