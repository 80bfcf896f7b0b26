import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { AnswersJson } from '@platform/http';
import { programmeCode } from '../programme.schemas.js';
import { revisionList, type RevisionListQuery, revisionListQuery } from './revision.schemas.js';
import { RevisionsQuery } from './revisions.query.js';
import { WordingOnDayQuery } from './wording-on-day.query.js';
import { wordingOnDayView, wordingQuery } from './wording-on-day.schemas.js';

/** The revisions of one programme, and its wording on any day. */
@ApiTags('revisions')
@Controller('programmes/:code')
export class ProgrammeRevisionsController {
  constructor(
    private readonly revisions: RevisionsQuery,
    private readonly wording: WordingOnDayQuery,
  ) {}

  @Get('revisions')
  @Requires('programme.read')
  @AnswersJson(revisionList)
  async list(
    @CurrentActor() actor: Actor,
    @Param('code', { schema: programmeCode }) code: string,
    @Query({ schema: revisionListQuery }) query: RevisionListQuery,
  ): Promise<string> {
    return this.revisions.list(actor, code, query);
  }

  @Get('wording')
  @Requires('programme.read')
  @AnswersJson(wordingOnDayView)
  async wordingOn(
    @Param('code', { schema: programmeCode }) code: string,
    @Query({ schema: wordingQuery }) query: { on: string },
  ): Promise<string> {
    return this.wording.read(code, query.on);
  }
}
