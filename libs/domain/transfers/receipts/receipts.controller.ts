import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, id } from '@platform/http';
import { type ReceiptView, receiptView } from './receipt.schemas.js';
import { ReceiptsQuery } from './receipts.query.js';

@ApiTags('transfers')
@Controller('transfer-receipts')
export class ReceiptsController {
  constructor(private readonly query: ReceiptsQuery) {}

  @Get(':id')
  @Requires('transfer.confirm')
  @Answers(receiptView)
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) receiptId: string,
  ): Promise<ReceiptView> {
    return this.query.read(actor, receiptId);
  }
}
