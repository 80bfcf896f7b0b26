import { Body, Controller, Delete, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, AnswersNothing, ExpectedVersion, id, NeedsIfMatch } from '@platform/http';
import { type DraftInitiative, draftInitiativeSchema } from '../facts/facts.schemas.js';
import { InitiativeQuery } from '../initiative.query.js';
import { type InitiativeView, initiativeView } from '../initiative.schemas.js';
import { programmeCode } from '../programme.schemas.js';
import { DraftsService } from './drafts.service.js';

@ApiTags('programmes')
@Controller()
export class DraftsController {
  constructor(
    private readonly drafts: DraftsService,
    private readonly query: InitiativeQuery,
  ) {}

  @Post('programmes/:code/initiatives')
  @Requires('initiative.manage')
  @Answers(initiativeView, 201)
  async create(
    @CurrentActor() actor: Actor,
    @Param('code', { schema: programmeCode }) code: string,
    @Body({ schema: draftInitiativeSchema }) input: DraftInitiative,
    @Res({ passthrough: true }) response: Response,
  ): Promise<InitiativeView> {
    const created = await this.drafts.create(actor, code, input);
    return this.query.answer(actor, created.id, response);
  }

  @Delete('initiatives/:id')
  @Requires('initiative.manage')
  @NeedsIfMatch()
  @AnswersNothing()
  async delete(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) initiativeId: string,
    @ExpectedVersion() version: number,
  ): Promise<void> {
    await this.drafts.delete(actor, initiativeId, version);
  }
}
