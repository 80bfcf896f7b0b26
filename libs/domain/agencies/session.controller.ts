import { Body, Controller, Delete, Get, Inject, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { type Actor, CurrentActor, type Permission, permissions, Requires, scopesOf } from '@domain/access';
import { CONFIG, type Config } from '@platform/config';
import { SignInFailed } from './sign-in.errors.js';
import { Answers, AnswersNothing, KeepsNoAnswer } from '@platform/http';
import { LocalGuard, type ProvenAccount } from './local.strategy.js';
import { setSessionCookie } from './session-cookie.js';
import { type SessionView, sessionView, startSessionSchema } from './session.schemas.js';
import { SessionsService } from './sessions.service.js';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: SessionsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  @UseGuards(LocalGuard)
  @Requires('session.start')
  @KeepsNoAnswer()
  @Answers(sessionView, 201)
  async start(
    @Body({ schema: startSessionSchema }) _input: unknown,
    @Req() request: Request & { id: string; user: ProvenAccount },
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionView> {
    const token = await this.sessions.start(request.user, request.id);
    const actor = await this.sessions.find(token, request.id);
    if (actor === null) throw new SignInFailed();
    setSessionCookie(response, this.config, token);
    return viewOf(actor);
  }

  @Get()
  @Requires('session.own')
  @Answers(sessionView)
  read(@CurrentActor() actor: Actor): SessionView {
    return viewOf(actor);
  }

  @Delete()
  @Requires('session.own')
  @AnswersNothing()
  async end(@CurrentActor() actor: Actor, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.sessions.end(actor);
    setSessionCookie(response, this.config, null);
  }
}

function viewOf(actor: Actor): SessionView {
  return {
    account: { id: actor.accountId ?? '', loginName: actor.loginName },
    person: { id: actor.personId ?? '', name: actor.personName },
    post:
      actor.postId === null
        ? null
        : {
            id: actor.postId,
            name: actor.postName ?? '',
            agency: actor.agency,
            department: actor.departmentName,
          },
    roles: [...actor.roles],
    permissions: (Object.keys(permissions) as Permission[]).filter((name) => scopesOf(actor, name).size > 0),
    today: actor.today,
  };
}
