import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, ExpectedVersion, id, NeedsIfMatch, setVersion } from '@platform/http';
import { AgreementQuery } from './agreement.query.js';
import {
  type Activate,
  activateSchema,
  type AgreementView,
  agreementView,
  type Amend,
  amendSchema,
  keepOnSchema,
  type Renew,
  renewSchema,
  type Terminate,
  terminateSchema,
} from './agreement.schemas.js';
import { AgreementTransitionsService } from './agreement-transitions.service.js';

@ApiTags('agreements')
@Controller('agreements/:id')
export class AgreementTransitionsController {
  constructor(
    private readonly transitions: AgreementTransitionsService,
    private readonly query: AgreementQuery,
  ) {}

  @Post('activation')
  @Requires('agreement.decide')
  @NeedsIfMatch()
  @Answers(agreementView)
  async activate(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) agreementId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: activateSchema }) input: Activate,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AgreementView> {
    await this.transitions.activate(actor, agreementId, version, input);
    return this.answer(actor, agreementId, response);
  }

  @Post('amendment')
  @Requires('agreement.decide')
  @NeedsIfMatch()
  @Answers(agreementView)
  async amend(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) agreementId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: amendSchema }) input: Amend,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AgreementView> {
    await this.transitions.amend(actor, agreementId, version, input);
    return this.answer(actor, agreementId, response);
  }

  @Post('renewal')
  @Requires('agreement.decide')
  @NeedsIfMatch()
  @Answers(agreementView)
  async renew(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) agreementId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: renewSchema }) input: Renew,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AgreementView> {
    await this.transitions.renew(actor, agreementId, version, input);
    return this.answer(actor, agreementId, response);
  }

  @Post('termination')
  @Requires('agreement.decide')
  @NeedsIfMatch()
  @Answers(agreementView)
  async terminate(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) agreementId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: terminateSchema }) input: Terminate,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AgreementView> {
    await this.transitions.terminate(actor, agreementId, version, input);
    return this.answer(actor, agreementId, response);
  }

  @Post('termination-withdrawal')
  @Requires('agreement.decide')
  @NeedsIfMatch()
  @Answers(agreementView)
  async keepOn(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) agreementId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: keepOnSchema }) input: { reason: string },
    @Res({ passthrough: true }) response: Response,
  ): Promise<AgreementView> {
    await this.transitions.keepOn(actor, agreementId, version, input);
    return this.answer(actor, agreementId, response);
  }

  private async answer(actor: Actor, agreementId: string, response: Response): Promise<AgreementView> {
    const agreement = await this.query.read(actor, agreementId);
    setVersion(response, agreement.version);
    return agreement;
  }
}
