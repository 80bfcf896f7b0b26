import { Controller, Delete, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { AnswersJson, AnswersNothing, id } from '@platform/http';
import { mySessions } from './session.schemas.js';
import { SessionsQuery } from './sessions.query.js';
import { SessionsService } from './sessions.service.js';

/** Where I am signed in. */
@ApiTags('session')
@Controller('sessions')
export class MySessionsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly query: SessionsQuery,
  ) {}

  @Get()
  @Requires('session.own')
  @AnswersJson(mySessions)
  async list(@CurrentActor() actor: Actor): Promise<string> {
    return this.query.mine(actor);
  }

  /** Every session of mine but this one. */
  @Delete()
  @Requires('session.own')
  @AnswersNothing()
  async endOthers(@CurrentActor() actor: Actor): Promise<void> {
    await this.sessions.endOthers(actor);
  }

  @Delete(':id')
  @Requires('session.own')
  @AnswersNothing()
  async endOne(@CurrentActor() actor: Actor, @Param('id', { schema: id }) sessionId: string): Promise<void> {
    await this.sessions.endOne(actor, sessionId);
  }
}
