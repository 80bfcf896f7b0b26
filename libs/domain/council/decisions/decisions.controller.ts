import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, AnswersJson, id } from '@platform/http';
import { type MeetingView, meetingView } from '../meetings/meeting.schemas.js';
import {
  decisionList,
  type DecisionListQuery,
  decisionListQuery,
  type OpenActionItem,
  openActionItemSchema,
  type RecordDecision,
  recordDecisionSchema,
} from './decision.schemas.js';
import { DecisionsQuery } from './decisions.query.js';
import { DecisionsService } from './decisions.service.js';

@ApiTags('council')
@Controller('meetings/:id')
export class DecisionsController {
  constructor(private readonly decisions: DecisionsService) {}

  @Post('decisions')
  @Requires('meeting.record')
  @Answers(meetingView, 201)
  async record(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) meetingId: string,
    @Body({ schema: recordDecisionSchema }) input: RecordDecision,
  ): Promise<MeetingView> {
    return this.decisions.record(actor, meetingId, input);
  }

  @Post('action-items')
  @Requires('meeting.record')
  @Answers(meetingView, 201)
  async openActionItem(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) meetingId: string,
    @Body({ schema: openActionItemSchema }) input: OpenActionItem,
  ): Promise<MeetingView> {
    return this.decisions.openActionItem(actor, meetingId, input);
  }
}

/** Decisions across meetings. */
@ApiTags('council')
@Controller('decisions')
export class DecisionListController {
  constructor(private readonly decisions: DecisionsQuery) {}

  @Get()
  @Requires('council.read')
  @AnswersJson(decisionList)
  async list(
    @CurrentActor() actor: Actor,
    @Query({ schema: decisionListQuery }) query: DecisionListQuery,
  ): Promise<string> {
    return this.decisions.list(actor, query);
  }
}
