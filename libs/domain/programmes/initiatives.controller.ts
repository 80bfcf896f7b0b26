import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, id } from '@platform/http';
import { InitiativeQuery } from './initiative.query.js';
import { type InitiativeView, initiativeView } from './initiative.schemas.js';

@ApiTags('programmes')
@Controller('initiatives')
export class InitiativesController {
  constructor(private readonly initiatives: InitiativeQuery) {}

  @Get(':id')
  @Requires('programme.read')
  @Answers(initiativeView)
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) initiativeId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<InitiativeView> {
    return this.initiatives.answer(actor, initiativeId, response);
  }
}
