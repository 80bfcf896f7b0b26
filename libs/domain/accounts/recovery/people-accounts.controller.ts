import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, AnswersNothing, id } from '@platform/http';
import { nothingSchema } from '../account.schemas.js';
import { RequiresRecentProof } from '../proof/recent-proof.guard.js';
import { InvitationsService } from './invitations.service.js';
import { PersonAccountQuery } from './person-account.query.js';
import { type PersonAccountView, personAccountView } from './recovery.schemas.js';
import { SecondFactorResets } from './second-factor-resets.js';

/** The accounts of other people, looked after by the administrator of their agency. */
@ApiTags('people')
@Controller('people/:id')
export class PeopleAccountsController {
  constructor(
    private readonly query: PersonAccountQuery,
    private readonly invitations: InvitationsService,
    private readonly secondFactors: SecondFactorResets,
  ) {}

  @Get('account')
  @Requires('account.manage')
  @Answers(personAccountView)
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) personId: string,
  ): Promise<PersonAccountView> {
    return this.query.read(actor, personId);
  }

  @Post('invitation')
  @Requires('account.manage')
  @Answers(personAccountView, 201)
  async invite(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) personId: string,
    @Body({ schema: nothingSchema }) _input: unknown,
  ): Promise<PersonAccountView> {
    return this.invitations.invite(actor, personId);
  }

  @Delete('invitation')
  @Requires('account.manage')
  @AnswersNothing()
  async revoke(@CurrentActor() actor: Actor, @Param('id', { schema: id }) personId: string): Promise<void> {
    await this.invitations.revoke(actor, personId);
  }

  @Delete('second-factor')
  @Requires('account.manage')
  @RequiresRecentProof()
  @AnswersNothing()
  async resetSecondFactor(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) personId: string,
  ): Promise<void> {
    await this.secondFactors.reset(actor, personId);
  }
}
