import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, id } from '@platform/http';
import { type DisposedRecordView, disposedRecordView } from '../retention.schemas.js';
import { DisposedRecordsQuery } from './disposed-records.query.js';

/** A record that was disposed of, by the id that its links carry. */
@ApiTags('retention')
@Controller('disposed-records')
export class DisposedRecordsController {
  constructor(private readonly query: DisposedRecordsQuery) {}

  @Get(':id')
  @Requires('disposed_record.read')
  @Answers(disposedRecordView)
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) recordId: string,
  ): Promise<DisposedRecordView> {
    return this.query.read(actor, recordId);
  }
}
