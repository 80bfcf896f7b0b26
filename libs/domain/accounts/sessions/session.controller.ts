import { Body, Controller, Delete, Get, Inject, Post, Put, Req, Res, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { CONFIG, type Config } from '@platform/config';
import { Answers, AnswersNothing, KeepsNoAnswer } from '@platform/http';
import { LocalGuard, type ProvenAccount } from '../local/local.strategy.js';
import { ProofService } from '../proof/proof.service.js';
import { WorksBeforeEnrolment } from '../second-factor/enrolment.guard.js';
import { SecondStepGuard } from '../second-factor/second-step.strategy.js';
import { ActingPostService } from './acting-post.service.js';
import { setCookie } from './session-cookie.js';
import {
  type Proof,
  proofSchema,
  secondStepSchema,
  type SessionView,
  sessionView,
  type SignInAnswer,
  signInAnswer,
  startSessionSchema,
  switchPostSchema,
} from './session.schemas.js';
import { SessionsQuery } from './sessions.query.js';
import { SessionsService } from './sessions.service.js';
import { type SignInRequest, SignInService } from './sign-in.service.js';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly query: SessionsQuery,
    private readonly signIn: SignInService,
    private readonly actingPost: ActingPostService,
    private readonly proofs: ProofService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  @UseGuards(LocalGuard)
  @Requires('session.start')
  @WorksBeforeEnrolment()
  @KeepsNoAnswer()
  @Answers(signInAnswer, 201)
  async start(
    @Body({ schema: startSessionSchema }) _input: unknown,
    @Req() request: SignInRequest & { user: ProvenAccount },
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignInAnswer> {
    return this.signIn.afterPassword(request.user, request, response);
  }

  @Post('second-factor')
  @UseGuards(SecondStepGuard)
  @Requires('session.start')
  @WorksBeforeEnrolment()
  @KeepsNoAnswer()
  @Answers(sessionView, 201)
  async secondStep(
    @Body({ schema: secondStepSchema }) _input: unknown,
    @Req() request: SignInRequest & { user: ProvenAccount },
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionView> {
    setCookie(response, this.config, 'step', null);
    return this.signIn.enter(request.user, 'password+totp', request, response);
  }

  @Get()
  @Requires('session.own')
  @WorksBeforeEnrolment()
  @Answers(sessionView)
  async read(@CurrentActor() actor: Actor): Promise<SessionView> {
    return this.query.view(actor);
  }

  @Put('post')
  @Requires('session.own')
  @Answers(sessionView)
  async switchPost(
    @CurrentActor() actor: Actor,
    @Body({ schema: switchPostSchema }) input: { postId: string },
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionView> {
    const { token, view } = await this.actingPost.switchTo(actor, input.postId);
    setCookie(response, this.config, 'session', token);
    return view;
  }

  @Post('proof')
  @Requires('session.own')
  @WorksBeforeEnrolment()
  @KeepsNoAnswer()
  @AnswersNothing()
  async prove(
    @CurrentActor() actor: Actor,
    @Body({ schema: proofSchema }) proof: Proof,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    setCookie(response, this.config, 'session', await this.proofs.prove(actor, proof));
  }

  @Delete()
  @Requires('session.own')
  @WorksBeforeEnrolment()
  @AnswersNothing()
  async end(@CurrentActor() actor: Actor, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.sessions.end(actor);
    setCookie(response, this.config, 'session', null);
  }
}
