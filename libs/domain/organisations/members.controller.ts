import { Body, Controller, Delete, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import {
  Answers,
  AnswersJson,
  AnswersNothing,
  ExpectedVersion,
  id,
  NeedsIfMatch,
  setVersion,
} from '@platform/http';
import {
  type AddMembers,
  addMembersSchema,
  type EditMember,
  editMemberSchema,
  endMemberSchema,
  memberList,
  type MemberListQuery,
  memberListQuery,
  type Tie,
  tieSchema,
} from './member.schemas.js';
import { MembersQuery } from './members.query.js';
import { MembersService } from './members.service.js';
import { OrganisationQuery } from './organisation.query.js';
import { type OrganisationView, organisationView } from './organisation.schemas.js';
import { TiesService } from './ties.service.js';

/** Who belongs to a body, and which bodies it is tied to. */
@ApiTags('organisations')
@Controller()
export class MembersController {
  constructor(
    private readonly members: MembersService,
    private readonly ties: TiesService,
    private readonly register: MembersQuery,
    private readonly query: OrganisationQuery,
  ) {}

  @Get('organisations/:id/members')
  @Requires('organisation.read')
  @AnswersJson(memberList)
  async list(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) organisationId: string,
    @Query({ schema: memberListQuery }) query: MemberListQuery,
  ): Promise<string> {
    return this.register.list(actor, organisationId, query);
  }

  @Post('organisations/:id/members')
  @Requires('organisation.manage')
  @Answers(organisationView, 201)
  async add(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) organisationId: string,
    @Body({ schema: addMembersSchema }) input: AddMembers,
    @Res({ passthrough: true }) response: Response,
  ): Promise<OrganisationView> {
    await this.members.add(actor, organisationId, input);
    return this.answer(actor, organisationId, response);
  }

  @Patch('organisation-members/:id')
  @Requires('organisation.manage')
  @NeedsIfMatch()
  @Answers(organisationView)
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) memberId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: editMemberSchema }) input: EditMember,
    @Res({ passthrough: true }) response: Response,
  ): Promise<OrganisationView> {
    return this.answer(actor, await this.members.edit(actor, memberId, version, input), response);
  }

  @Post('organisation-members/:id/ending')
  @Requires('organisation.manage')
  @Answers(organisationView)
  async end(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) memberId: string,
    @Body({ schema: endMemberSchema }) { lastDay }: { lastDay: string },
    @Res({ passthrough: true }) response: Response,
  ): Promise<OrganisationView> {
    return this.answer(actor, await this.members.end(actor, memberId, lastDay), response);
  }

  @Delete('organisation-members/:id')
  @Requires('organisation.manage')
  @AnswersNothing()
  async remove(@CurrentActor() actor: Actor, @Param('id', { schema: id }) memberId: string): Promise<void> {
    await this.members.remove(actor, memberId);
  }

  @Post('organisations/:id/ties')
  @Requires('organisation.manage')
  @Answers(organisationView, 201)
  async tie(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) organisationId: string,
    @Body({ schema: tieSchema }) input: Tie,
    @Res({ passthrough: true }) response: Response,
  ): Promise<OrganisationView> {
    await this.ties.add(actor, organisationId, input);
    return this.answer(actor, organisationId, response);
  }

  @Delete('organisation-ties/:id')
  @Requires('organisation.manage')
  @AnswersNothing()
  async untie(@CurrentActor() actor: Actor, @Param('id', { schema: id }) tieId: string): Promise<void> {
    await this.ties.remove(actor, tieId);
  }

  private async answer(actor: Actor, organisationId: string, response: Response): Promise<OrganisationView> {
    const organisation = await this.query.read(actor, organisationId);
    setVersion(response, organisation.version);
    return organisation;
  }
}
