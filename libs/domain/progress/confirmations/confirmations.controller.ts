import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { programmeCode } from '@domain/programmes';
import { Answers } from '@platform/http';
import { ConfirmationsQuery } from './confirmations.query.js';
import {
  type ConfirmationsView,
  confirmationsView,
  type ConfirmSeveral,
  confirmSeveralSchema,
} from './confirmations.schemas.js';
import { ConfirmationsService } from './confirmations.service.js';

/** One page for whose everything is: the owners of initiatives and the markers of entries. */
@ApiTags('progress')
@Controller('programmes/:code/confirmations')
export class ConfirmationsController {
  constructor(
    private readonly confirmations: ConfirmationsService,
    private readonly query: ConfirmationsQuery,
  ) {}

  @Get()
  @Requires('programme.read')
  @Answers(confirmationsView)
  async read(
    @CurrentActor() actor: Actor,
    @Param('code', { schema: programmeCode }) code: string,
  ): Promise<ConfirmationsView> {
    return this.query.read(actor, code);
  }

  @Post()
  @Requires('owner.confirm')
  @Answers(confirmationsView)
  async confirm(
    @CurrentActor() actor: Actor,
    @Param('code', { schema: programmeCode }) code: string,
    @Body({ schema: confirmSeveralSchema }) input: ConfirmSeveral,
  ): Promise<ConfirmationsView> {
    await this.confirmations.confirm(actor, code, input);
    return this.query.read(actor, code);
  }
}
