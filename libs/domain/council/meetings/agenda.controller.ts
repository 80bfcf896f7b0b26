import { Body, Controller, Param, Patch, Post, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, ExpectedVersion, id, NeedsIfMatch, setVersion } from '@platform/http';
import { AgendaService } from './agenda.service.js';
import { AttendanceService } from './attendance.service.js';
import {
  type AddAgendaItem,
  addAgendaItemSchema,
  type EditAgendaItem,
  editAgendaItemSchema,
  type MeetingView,
  meetingView,
  type RecordAttendance,
  recordAttendanceSchema,
} from './meeting.schemas.js';

/** Agenda and attendance. An agenda item has a version of its own; attendance goes by the meeting's. */
@ApiTags('council')
@Controller()
export class AgendaController {
  constructor(
    private readonly agenda: AgendaService,
    private readonly attendance: AttendanceService,
  ) {}

  @Post('meetings/:id/agenda-items')
  @Requires('meeting.record')
  @Answers(meetingView, 201)
  async add(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) meetingId: string,
    @Body({ schema: addAgendaItemSchema }) input: AddAgendaItem,
  ): Promise<MeetingView> {
    return this.agenda.add(actor, meetingId, input);
  }

  @Patch('agenda-items/:id')
  @Requires('meeting.record')
  @NeedsIfMatch()
  @Answers(meetingView)
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) itemId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: editAgendaItemSchema }) input: EditAgendaItem,
  ): Promise<MeetingView> {
    return this.agenda.edit(actor, itemId, version, input);
  }

  @Put('meetings/:id/attendance')
  @Requires('meeting.record')
  @NeedsIfMatch()
  @Answers(meetingView)
  async recordAttendance(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) meetingId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: recordAttendanceSchema }) input: RecordAttendance,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MeetingView> {
    const meeting = await this.attendance.record(actor, meetingId, version, input);
    setVersion(response, meeting.version);
    return meeting;
  }
}
