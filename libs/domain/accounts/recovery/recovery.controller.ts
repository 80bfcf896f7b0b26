import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Requires } from '@domain/access';
import { Answers, AnswersNothing, KeepsNoAnswer } from '@platform/http';
import { type SessionView, sessionView } from '../sessions/session.schemas.js';
import { type SignInRequest, SignInService } from '../sessions/sign-in.service.js';
import type { LinkedAccount } from './account-links.js';
import { InvitationsService } from './invitations.service.js';
import {
  linkSchema,
  type LinkView,
  linkView,
  type LinkWithPassword,
  linkWithPasswordSchema,
  resetRequestSchema,
} from './recovery.schemas.js';
import { ResetsService } from './resets.service.js';

/** For people who cannot sign in yet, or no longer. Tokens come in bodies, never in addresses. */
@ApiTags('account')
@Controller()
export class RecoveryController {
  constructor(
    private readonly resets: ResetsService,
    private readonly invitations: InvitationsService,
    private readonly signIn: SignInService,
  ) {}

  @Post('password-resets')
  @Requires('account.recover')
  @KeepsNoAnswer()
  @AnswersNothing()
  async requestReset(
    @Body({ schema: resetRequestSchema }) input: { loginName: string },
    @Req() request: SignInRequest,
  ): Promise<void> {
    await this.resets.request(input.loginName, request.ip ?? 'unknown', request.id);
  }

  @Post('password-resets/reading')
  @Requires('account.recover')
  @KeepsNoAnswer()
  @Answers(linkView, 201)
  async readReset(
    @Body({ schema: linkSchema }) input: { token: string },
    @Req() request: SignInRequest,
  ): Promise<LinkView> {
    return viewOf(await this.resets.look(input.token, request.ip ?? 'unknown'));
  }

  @Post('password-resets/confirmation')
  @Requires('account.recover')
  @KeepsNoAnswer()
  @AnswersNothing()
  async confirmReset(
    @Body({ schema: linkWithPasswordSchema }) input: LinkWithPassword,
    @Req() request: SignInRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const { accountId } = await this.resets.confirm(input, request.id);
    // Who reads the account's mail is its owner: from here nobody's failures elsewhere hold the sign-in up.
    await this.signIn.rememberDevice(accountId, request, response);
  }

  @Post('invitations/reading')
  @Requires('account.recover')
  @KeepsNoAnswer()
  @Answers(linkView, 201)
  async readInvitation(@Body({ schema: linkSchema }) input: { token: string }): Promise<LinkView> {
    return viewOf(await this.invitations.look(input.token));
  }

  @Post('invitations/acceptance')
  @Requires('account.recover')
  @KeepsNoAnswer()
  @Answers(sessionView, 201)
  async accept(
    @Body({ schema: linkWithPasswordSchema }) input: LinkWithPassword,
    @Req() request: SignInRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionView> {
    const account = await this.invitations.accept(input, request.id);
    return this.signIn.enter(account, 'password', request, response);
  }
}

function viewOf({ loginName, personName, expiresAt }: LinkedAccount): LinkView {
  return { loginName, personName, expiresAt: expiresAt.toISOString() };
}
