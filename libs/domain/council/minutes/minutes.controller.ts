import { Body, Controller, Get, Param, Put, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, AnswersJson, ExpectedVersion, id, NeedsIfMatch, setVersion } from '@platform/http';
import { MinutesQuery } from './minutes.query.js';
import {
  minutesVersionList,
  minutesVersionView,
  type MinutesView,
  minutesView,
  type SaveMinutes,
  saveMinutesSchema,
  type VersionListQuery,
  versionListQuery,
  versionNumber,
} from './minutes.schemas.js';
import { MinutesService } from './minutes.service.js';
import { MinutesVersionsQuery } from './minutes-versions.query.js';

@ApiTags('council')
@Controller('meetings/:id/minutes')
export class MinutesController {
  constructor(
    private readonly minutes: MinutesService,
    private readonly query: MinutesQuery,
    private readonly versions: MinutesVersionsQuery,
  ) {}

  @Get()
  @Requires('council.read')
  @Answers(minutesView)
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) meetingId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MinutesView> {
    const minutes = await this.query.read(actor, meetingId);
    setVersion(response, minutes.version);
    return minutes;
  }

  @Put()
  @Requires('meeting.record')
  @NeedsIfMatch()
  @Answers(minutesView)
  async save(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) meetingId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: saveMinutesSchema }) input: SaveMinutes,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MinutesView> {
    const minutes = await this.minutes.saveVersion(actor, meetingId, version, input.body);
    setVersion(response, minutes.version);
    return minutes;
  }

  @Get('versions')
  @Requires('council.read')
  @AnswersJson(minutesVersionList)
  async listVersions(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) meetingId: string,
    @Query({ schema: versionListQuery }) query: VersionListQuery,
  ): Promise<string> {
    return this.versions.list(actor, meetingId, query);
  }

  @Get('versions/:version')
  @Requires('council.read')
  @AnswersJson(minutesVersionView)
  async readVersion(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) meetingId: string,
    @Param('version', { schema: versionNumber }) version: number,
  ): Promise<string> {
    return this.versions.read(actor, meetingId, version);
  }
}
