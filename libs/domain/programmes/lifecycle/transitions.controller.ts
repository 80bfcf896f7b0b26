import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, ExpectedVersion, id, NeedsIfMatch } from '@platform/http';
import { InitiativeQuery } from '../initiative.query.js';
import { type InitiativeView, initiativeView } from '../initiative.schemas.js';
import { ConsentsService } from './consents.service.js';
import {
  type Ending,
  endingSchema,
  nothing,
  type PerhapsReason,
  perhapsReason,
  withReason,
} from './transition.schemas.js';
import { type CommandedTransition, TransitionsService } from './transitions.service.js';

/** Each transition is a sub-resource; the ones that others must understand later carry a reason. */
@ApiTags('programmes')
@Controller('initiatives/:id')
export class TransitionsController {
  constructor(
    private readonly transitions: TransitionsService,
    private readonly consents: ConsentsService,
    private readonly query: InitiativeQuery,
  ) {}

  @Post('proposal')
  @Requires('initiative.propose')
  @NeedsIfMatch()
  @Answers(initiativeView)
  async propose(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) initiativeId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: perhapsReason }) input: PerhapsReason,
    @Res({ passthrough: true }) response: Response,
  ): Promise<InitiativeView> {
    return this.move(actor, initiativeId, version, 'propose', input.reason, response);
  }

  @Post('return')
  @Requires('initiative.consent')
  @NeedsIfMatch()
  @Answers(initiativeView)
  async sendBack(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) initiativeId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: withReason }) input: { reason: string },
    @Res({ passthrough: true }) response: Response,
  ): Promise<InitiativeView> {
    return this.move(actor, initiativeId, version, 'return', input.reason, response);
  }

  @Post('consent')
  @Requires('initiative.consent')
  @NeedsIfMatch()
  @Answers(initiativeView)
  async consent(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) initiativeId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: nothing }) _input: unknown,
    @Res({ passthrough: true }) response: Response,
  ): Promise<InitiativeView> {
    await this.consents.give(actor, initiativeId, version);
    return this.query.answer(actor, initiativeId, response);
  }

  @Post('activation')
  @Requires('initiative.run')
  @NeedsIfMatch()
  @Answers(initiativeView)
  async activate(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) initiativeId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: perhapsReason }) input: PerhapsReason,
    @Res({ passthrough: true }) response: Response,
  ): Promise<InitiativeView> {
    return this.move(actor, initiativeId, version, 'activate', input.reason, response);
  }

  @Post('suspension')
  @Requires('initiative.run')
  @NeedsIfMatch()
  @Answers(initiativeView)
  async suspend(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) initiativeId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: withReason }) input: { reason: string },
    @Res({ passthrough: true }) response: Response,
  ): Promise<InitiativeView> {
    return this.move(actor, initiativeId, version, 'suspend', input.reason, response);
  }

  @Post('resumption')
  @Requires('initiative.run')
  @NeedsIfMatch()
  @Answers(initiativeView)
  async resume(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) initiativeId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: perhapsReason }) input: PerhapsReason,
    @Res({ passthrough: true }) response: Response,
  ): Promise<InitiativeView> {
    return this.move(actor, initiativeId, version, 'resume', input.reason, response);
  }

  @Post('completion')
  @Requires('initiative.run')
  @NeedsIfMatch()
  @Answers(initiativeView)
  async complete(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) initiativeId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: perhapsReason }) input: PerhapsReason,
    @Res({ passthrough: true }) response: Response,
  ): Promise<InitiativeView> {
    return this.move(actor, initiativeId, version, 'complete', input.reason, response);
  }

  @Post('ending')
  @Requires('initiative.run')
  @NeedsIfMatch()
  @Answers(initiativeView)
  async end(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) initiativeId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: endingSchema }) input: Ending,
    @Res({ passthrough: true }) response: Response,
  ): Promise<InitiativeView> {
    await this.transitions.end(actor, initiativeId, version, input);
    return this.query.answer(actor, initiativeId, response);
  }

  @Post('superseding')
  @Requires('initiative.run')
  @NeedsIfMatch()
  @Answers(initiativeView)
  async supersede(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) initiativeId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: perhapsReason }) input: PerhapsReason,
    @Res({ passthrough: true }) response: Response,
  ): Promise<InitiativeView> {
    return this.move(actor, initiativeId, version, 'supersede', input.reason, response);
  }

  private async move(
    actor: Actor,
    initiativeId: string,
    version: number,
    transition: CommandedTransition,
    reason: string | undefined,
    response: Response,
  ): Promise<InitiativeView> {
    await this.transitions.move(actor, initiativeId, version, transition, reason ?? null);
    return this.query.answer(actor, initiativeId, response);
  }
}
