import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, AnswersJson, ExpectedVersion, id, NeedsIfMatch, setVersion } from '@platform/http';
import {
  type CreateOrganisation,
  createOrganisationSchema,
  type EditOrganisation,
  editOrganisationSchema,
  endOrganisationSchema,
  organisationList,
  type OrganisationListQuery,
  organisationListQuery,
  organisationQuery,
  type OrganisationView,
  organisationView,
  type RenameOrganisation,
  renameOrganisationSchema,
} from './organisation.schemas.js';
import { OrganisationQuery } from './organisation.query.js';
import { OrganisationsQuery } from './organisations.query.js';
import { OrganisationsService } from './organisations.service.js';

@ApiTags('organisations')
@Controller('organisations')
export class OrganisationsController {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly register: OrganisationsQuery,
    private readonly query: OrganisationQuery,
  ) {}

  @Get()
  @Requires('organisation.read')
  @AnswersJson(organisationList)
  async list(
    @CurrentActor() actor: Actor,
    @Query({ schema: organisationListQuery }) query: OrganisationListQuery,
  ): Promise<string> {
    return this.register.list(actor, query);
  }

  @Get(':id')
  @Requires('organisation.read')
  @Answers(organisationView)
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) organisationId: string,
    @Query({ schema: organisationQuery }) { on }: { on?: string },
    @Res({ passthrough: true }) response: Response,
  ): Promise<OrganisationView> {
    return this.answer(actor, organisationId, response, on);
  }

  @Post()
  @Requires('organisation.manage')
  @Answers(organisationView, 201)
  async create(
    @CurrentActor() actor: Actor,
    @Body({ schema: createOrganisationSchema }) input: CreateOrganisation,
    @Res({ passthrough: true }) response: Response,
  ): Promise<OrganisationView> {
    const created = await this.organisations.create(actor, input);
    return this.answer(actor, created.id, response);
  }

  @Patch(':id')
  @Requires('organisation.manage')
  @NeedsIfMatch()
  @Answers(organisationView)
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) organisationId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: editOrganisationSchema }) input: EditOrganisation,
    @Res({ passthrough: true }) response: Response,
  ): Promise<OrganisationView> {
    await this.organisations.edit(actor, organisationId, version, input);
    return this.answer(actor, organisationId, response);
  }

  @Post(':id/renaming')
  @Requires('organisation.manage')
  @NeedsIfMatch()
  @Answers(organisationView)
  async rename(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) organisationId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: renameOrganisationSchema }) input: RenameOrganisation,
    @Res({ passthrough: true }) response: Response,
  ): Promise<OrganisationView> {
    await this.organisations.rename(actor, organisationId, version, input);
    return this.answer(actor, organisationId, response);
  }

  @Post(':id/ending')
  @Requires('organisation.manage')
  @NeedsIfMatch()
  @Answers(organisationView)
  async end(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) organisationId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: endOrganisationSchema }) input: { lastDay: string },
    @Res({ passthrough: true }) response: Response,
  ): Promise<OrganisationView> {
    await this.organisations.end(actor, organisationId, version, input.lastDay);
    return this.answer(actor, organisationId, response);
  }

  private async answer(
    actor: Actor,
    organisationId: string,
    response: Response,
    on?: string,
  ): Promise<OrganisationView> {
    const organisation = await this.query.read(actor, organisationId, on);
    setVersion(response, organisation.version);
    return organisation;
  }
}
