import { HandOversController } from './hand-overs/hand-overs.controller.js';
import { TransferListsController } from './lists/transfer-lists.controller.js';
import { ReceiptsController } from './receipts/receipts.controller.js';

export { type BelongingKind, belongingKinds, BELONGINGS as belongingsSql } from './belongings.sql.js';
export type { TransferState } from './transfer-state.js';
export { accountEndingEvents, handOverEvents, transferEvents } from './transfer.events.js';
export { TransfersModule } from './transfers.module.js';
export const transfersControllers = [TransferListsController, HandOversController, ReceiptsController];
