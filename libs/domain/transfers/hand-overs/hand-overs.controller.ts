import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, ExpectedVersion, id, NeedsIfMatch } from '@platform/http';
import type { z } from 'zod';
import { noInputSchema } from '../lists/transfer-list.schemas.js';
import { handOverList, type HandOverView, handOverView, noteSchema } from './hand-over.schemas.js';
import { HandOversQuery } from './hand-overs.query.js';
import { HandOversService } from './hand-overs.service.js';

@ApiTags('transfers')
@Controller('hand-overs')
export class HandOversController {
  constructor(
    private readonly query: HandOversQuery,
    private readonly handOvers: HandOversService,
  ) {}

  @Get()
  @Requires('transfer.confirm')
  @Answers(handOverList)
  async mine(@CurrentActor() actor: Actor): Promise<z.infer<typeof handOverList>> {
    return this.query.mine(actor);
  }

  @Post(':id/confirmation')
  @Requires('transfer.confirm')
  @Answers(handOverView)
  async confirm(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) handOverId: string,
    @Body({ schema: noInputSchema.optional() }) _input: unknown,
  ): Promise<HandOverView> {
    await this.handOvers.confirm(actor, handOverId);
    return this.query.read(actor, handOverId);
  }

  @Put(':id/note')
  @Requires('transfer.confirm')
  @NeedsIfMatch()
  @Answers(handOverView)
  async write(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) handOverId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: noteSchema }) { note }: { note: string },
  ): Promise<HandOverView> {
    await this.handOvers.write(actor, handOverId, version, note);
    return this.query.read(actor, handOverId);
  }
}
