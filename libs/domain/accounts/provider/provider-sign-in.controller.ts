import { Body, Controller, Get, Inject, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { CONFIG, type Config } from '@platform/config';
import { Answers, KeepsNoAnswer } from '@platform/http';
import { setCookie } from '../sessions/session-cookie.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { Identities } from './identities.js';
import type { ProviderProof } from './provider-proof.js';
import {
  completeSignInSchema,
  type SignInCompleted,
  signInCompleted,
  type SignInOptions,
  signInOptions,
  signInStarted,
  type SignOutAnswer,
  signOutAnswer,
  type StartSignIn,
  startSignInSchema,
} from './provider.schemas.js';
import { configuredAgencies } from './provider-settings.js';
import { ProviderGuard } from './provider.strategy.js';
import { ProviderSignInService } from './provider-sign-in.service.js';

const NAMES = { prefecture: '北海道', city: '札幌市' };

@ApiTags('session')
@Controller()
export class ProviderSignInController {
  constructor(
    private readonly signIns: ProviderSignInService,
    private readonly identities: Identities,
    private readonly sessions: SessionsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('sign-in-options')
  @Requires('service.look')
  @Answers(signInOptions)
  options(): SignInOptions {
    return { items: configuredAgencies(this.config).map((agency) => ({ agency, name: NAMES[agency] })) };
  }

  @Post('provider-sign-ins')
  @Requires('session.start')
  @KeepsNoAnswer()
  @Answers(signInStarted, 201)
  async start(
    @Body({ schema: startSignInSchema }) input: StartSignIn,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<{ location: string }> {
    const source = request.ip ?? 'unknown';
    const { location, browser } = await this.signIns.start(input.agency, input.returnTo, source);
    setCookie(response, this.config, 'sign-in', browser);
    return { location };
  }

  /** Our own page passes the provider's answer on: a sign-in, or the end of a link that a signed-in person began. */
  @Post('provider-sign-ins/completion')
  @UseGuards(ProviderGuard)
  @Requires('session.start')
  @KeepsNoAnswer()
  @Answers(signInCompleted, 201)
  async complete(
    @Body({ schema: completeSignInSchema }) _input: unknown,
    @Req() request: Request & { id: string; user: ProviderProof; signedIn: Actor | null },
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignInCompleted> {
    const { user: proof, signedIn } = request;
    setCookie(response, this.config, 'sign-in', null);
    const { returnTo, link } = proof.pending;
    if (link !== null) {
      await this.identities.link(signedIn, proof);
      return { outcome: 'linked', returnTo };
    }
    const account = await this.signIns.accountOf(proof, request.id);
    const token = await this.signIns.startSession(account, proof, request);
    if (signedIn !== null) await this.sessions.end(signedIn);
    setCookie(response, this.config, 'session', token);
    return { outcome: 'signed_in', returnTo };
  }

  /** Ends the session here, and says where to end it at the provider too. */
  @Post('session/ending')
  @Requires('session.own')
  @KeepsNoAnswer()
  @Answers(signOutAnswer, 201)
  async signOut(
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignOutAnswer> {
    const providerLocation = await this.signIns.signOutLocation(actor);
    await this.sessions.end(actor);
    setCookie(response, this.config, 'session', null);
    return { providerLocation };
  }
}
