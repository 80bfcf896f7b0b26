import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, id } from '@platform/http';
import { HistoryQuery } from './history.query.js';
import {
  type HistoryAsked,
  type HistoryList,
  historyList,
  historyQuery,
  kindOfRecord,
} from './history.schemas.js';

/** What happened to a record, for whoever may see the record. */
@ApiTags('audit')
@Controller('history')
export class HistoryController {
  constructor(private readonly history: HistoryQuery) {}

  @Get(':kind/:id')
  @Requires('history.read')
  @Answers(historyList)
  async list(
    @CurrentActor() actor: Actor,
    @Param('kind', { schema: kindOfRecord }) kind: string,
    @Param('id', { schema: id }) recordId: string,
    @Query({ schema: historyQuery }) query: HistoryAsked,
  ): Promise<HistoryList> {
    return this.history.list(actor, kind, recordId, query);
  }
}
