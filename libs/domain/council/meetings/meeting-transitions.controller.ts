import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, id } from '@platform/http';
import { type MeetingView, meetingView, noReasonSchema, reasonSchema } from './meeting.schemas.js';
import { MeetingsService } from './meetings.service.js';

/** Each transition is a sub-resource; a cancellation carries its reason. */
@ApiTags('council')
@Controller('meetings/:id')
export class MeetingTransitionsController {
  constructor(private readonly meetings: MeetingsService) {}

  @Post('announcement')
  @Requires('meeting.record')
  @Answers(meetingView)
  async announce(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) meetingId: string,
    @Body({ schema: noReasonSchema }) _input: unknown,
  ): Promise<MeetingView> {
    return this.meetings.advance(actor, meetingId, 'announce', null);
  }

  @Post('holding')
  @Requires('meeting.record')
  @Answers(meetingView)
  async hold(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) meetingId: string,
    @Body({ schema: noReasonSchema }) _input: unknown,
  ): Promise<MeetingView> {
    return this.meetings.advance(actor, meetingId, 'hold', null);
  }

  @Post('closing')
  @Requires('meeting.record')
  @Answers(meetingView)
  async close(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) meetingId: string,
    @Body({ schema: noReasonSchema }) _input: unknown,
  ): Promise<MeetingView> {
    return this.meetings.advance(actor, meetingId, 'close', null);
  }

  @Post('cancellation')
  @Requires('meeting.record')
  @Answers(meetingView)
  async cancel(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) meetingId: string,
    @Body({ schema: reasonSchema }) input: { reason: string },
  ): Promise<MeetingView> {
    return this.meetings.advance(actor, meetingId, 'cancel', input.reason);
  }
}
