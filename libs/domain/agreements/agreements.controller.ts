import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, AnswersJson, ExpectedVersion, id, NeedsIfMatch, setVersion } from '@platform/http';
import { AgreementQuery } from './agreement.query.js';
import {
  agreementList,
  type AgreementListQuery,
  agreementListQuery,
  agreementQuery,
  type AgreementView,
  agreementView,
  type CreateAgreement,
  createAgreementSchema,
  type EditAgreement,
  editAgreementSchema,
} from './agreement.schemas.js';
import { AgreementsQuery } from './agreements.query.js';
import { AgreementsService } from './agreements.service.js';

@ApiTags('agreements')
@Controller('agreements')
export class AgreementsController {
  constructor(
    private readonly agreements: AgreementsService,
    private readonly query: AgreementQuery,
    private readonly register: AgreementsQuery,
  ) {}

  @Get()
  @Requires('agreement.read')
  @AnswersJson(agreementList)
  async list(
    @CurrentActor() actor: Actor,
    @Query({ schema: agreementListQuery }) query: AgreementListQuery,
  ): Promise<string> {
    return this.register.list(actor, query);
  }

  @Get(':id')
  @Requires('agreement.read')
  @Answers(agreementView)
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) agreementId: string,
    @Query({ schema: agreementQuery }) { on }: { on?: string },
    @Res({ passthrough: true }) response: Response,
  ): Promise<AgreementView> {
    const agreement = await this.query.read(actor, agreementId, on);
    setVersion(response, agreement.version);
    return agreement;
  }

  @Post()
  @Requires('agreement.manage')
  @Answers(agreementView, 201)
  async create(
    @CurrentActor() actor: Actor,
    @Body({ schema: createAgreementSchema }) input: CreateAgreement,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AgreementView> {
    const created = await this.agreements.create(actor, input);
    return this.read(actor, created.id, {}, response);
  }

  @Patch(':id')
  @Requires('agreement.manage')
  @NeedsIfMatch()
  @Answers(agreementView)
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) agreementId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: editAgreementSchema }) input: EditAgreement,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AgreementView> {
    await this.agreements.edit(actor, agreementId, version, input);
    return this.read(actor, agreementId, {}, response);
  }
}
