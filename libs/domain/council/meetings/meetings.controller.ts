import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, AnswersJson, ExpectedVersion, id, NeedsIfMatch, setVersion } from '@platform/http';
import { MeetingQuery } from './meeting.query.js';
import {
  type EditMeeting,
  editMeetingSchema,
  meetingList,
  type MeetingListQuery,
  meetingListQuery,
  type MeetingView,
  meetingView,
  type PlanMeeting,
  planMeetingSchema,
} from './meeting.schemas.js';
import { MeetingsQuery } from './meetings.query.js';
import { MeetingsService } from './meetings.service.js';

@ApiTags('council')
@Controller('meetings')
export class MeetingsController {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly lists: MeetingsQuery,
    private readonly query: MeetingQuery,
  ) {}

  @Get()
  @Requires('council.read')
  @AnswersJson(meetingList)
  async list(
    @CurrentActor() actor: Actor,
    @Query({ schema: meetingListQuery }) query: MeetingListQuery,
  ): Promise<string> {
    return this.lists.list(actor, query);
  }

  @Get(':id')
  @Requires('council.read')
  @Answers(meetingView)
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) meetingId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MeetingView> {
    const meeting = await this.query.read(actor, meetingId);
    setVersion(response, meeting.version);
    return meeting;
  }

  @Post()
  @Requires('meeting.record')
  @Answers(meetingView, 201)
  async plan(
    @CurrentActor() actor: Actor,
    @Body({ schema: planMeetingSchema }) input: PlanMeeting,
  ): Promise<MeetingView> {
    const { id: planned } = await this.meetings.plan(actor, input);
    return this.query.read(actor, planned);
  }

  @Patch(':id')
  @Requires('meeting.record')
  @NeedsIfMatch()
  @Answers(meetingView)
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) meetingId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: editMeetingSchema }) input: EditMeeting,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MeetingView> {
    const meeting = await this.meetings.edit(actor, meetingId, version, input);
    setVersion(response, meeting.version);
    return meeting;
  }
}
