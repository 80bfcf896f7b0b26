import { Body, Controller, Delete, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, id } from '@platform/http';
import { InitiativeQuery } from '../initiative.query.js';
import { type InitiativeView, initiativeView } from '../initiative.schemas.js';
import { ownerAnswerSchema } from './owner-answer.schemas.js';
import type { AnswerKind } from './owner-answers.rule.js';
import { OwnerAnswersService } from './owner-answers.service.js';

@ApiTags('programmes')
@Controller('initiatives/:id/owner-confirmations')
export class OwnerAnswersController {
  constructor(
    private readonly answers: OwnerAnswersService,
    private readonly query: InitiativeQuery,
  ) {}

  @Post()
  @Requires('owner.confirm')
  @Answers(initiativeView)
  async answer(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) initiativeId: string,
    @Body({ schema: ownerAnswerSchema }) input: { answer: AnswerKind },
    @Res({ passthrough: true }) response: Response,
  ): Promise<InitiativeView> {
    await this.answers.answer(actor, initiativeId, input.answer);
    return this.query.answer(actor, initiativeId, response);
  }

  /** Takes back what the actor's agency said. */
  @Delete()
  @Requires('owner.confirm')
  @Answers(initiativeView)
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) initiativeId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<InitiativeView> {
    await this.answers.withdraw(actor, initiativeId);
    return this.query.answer(actor, initiativeId, response);
  }
}
