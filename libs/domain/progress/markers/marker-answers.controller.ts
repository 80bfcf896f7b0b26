import { Body, Controller, Delete, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import type { AnswerKind } from '@domain/programmes';
import { Answers, id } from '@platform/http';
import { MarkedEntryQuery } from './marked-entry.query.js';
import { type MarkedEntryView, markedEntryView, markerAnswerSchema } from './marker-answer.schemas.js';
import { MarkerAnswersService } from './marker-answers.service.js';

@ApiTags('progress')
@Controller('progress-entries/:id/marker-confirmations')
export class MarkerAnswersController {
  constructor(
    private readonly answers: MarkerAnswersService,
    private readonly query: MarkedEntryQuery,
  ) {}

  @Post()
  @Requires('marker.confirm')
  @Answers(markedEntryView)
  async answer(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) entryId: string,
    @Body({ schema: markerAnswerSchema }) input: { answer: AnswerKind },
  ): Promise<MarkedEntryView> {
    await this.answers.answer(actor, entryId, input.answer);
    return this.query.read(entryId);
  }

  /** Takes back what the actor's agency said. */
  @Delete()
  @Requires('marker.confirm')
  @Answers(markedEntryView)
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) entryId: string,
  ): Promise<MarkedEntryView> {
    await this.answers.withdraw(actor, entryId);
    return this.query.read(entryId);
  }
}
