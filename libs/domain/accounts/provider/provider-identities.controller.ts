import { Body, Controller, Delete, Get, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, type Agency, CurrentActor, Requires } from '@domain/access';
import { CONFIG, type Config } from '@platform/config';
import { Answers, AnswersJson, AnswersNothing, id, KeepsNoAnswer } from '@platform/http';
import { RequiresRecentProof } from '../proof/recent-proof.guard.js';
import { setCookie } from '../sessions/session-cookie.js';
import { Identities } from './identities.js';
import { ProviderQuery } from './provider.query.js';
import { identityList, signInStarted, startLinkSchema } from './provider.schemas.js';
import { ProviderSignInService } from './provider-sign-in.service.js';

@ApiTags('account')
@Controller('provider-identities')
export class ProviderIdentitiesController {
  constructor(
    private readonly identities: Identities,
    private readonly signIns: ProviderSignInService,
    private readonly query: ProviderQuery,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Requires('account.own')
  @AnswersJson(identityList)
  async list(@CurrentActor() actor: Actor): Promise<string> {
    return this.query.identities(actor);
  }

  /** Begins a link: the provider asks who it is, and the answer comes back like a sign-in. */
  @Post()
  @Requires('account.own')
  @RequiresRecentProof()
  @KeepsNoAnswer()
  @Answers(signInStarted, 201)
  async start(
    @CurrentActor() actor: Actor,
    @Body({ schema: startLinkSchema }) input: { agency: Agency },
    @Res({ passthrough: true }) response: Response,
  ): Promise<{ location: string }> {
    const { location, browser } = await this.signIns.startLink(actor, input.agency);
    setCookie(response, this.config, 'sign-in', browser);
    return { location };
  }

  @Delete(':id')
  @Requires('account.own')
  @RequiresRecentProof()
  @AnswersNothing()
  async unlink(@CurrentActor() actor: Actor, @Param('id', { schema: id }) identityId: string): Promise<void> {
    await this.identities.unlink(actor, identityId);
  }
}
