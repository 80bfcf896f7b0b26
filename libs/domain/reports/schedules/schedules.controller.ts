import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, AnswersJson, AnswersNothing, id } from '@platform/http';
import {
  type CreateSchedule,
  createScheduleSchema,
  noReasonSchema,
  scheduleList,
  scheduleListQuery,
  type ScheduleView,
  scheduleView,
} from './schedule.schemas.js';
import { SchedulesQuery } from './schedules.query.js';
import { SchedulesService } from './schedules.service.js';

@ApiTags('reports')
@Controller('report-schedules')
export class SchedulesController {
  constructor(
    private readonly schedules: SchedulesService,
    private readonly query: SchedulesQuery,
  ) {}

  @Get()
  @Requires('schedule.read')
  @AnswersJson(scheduleList)
  async list(
    @CurrentActor() actor: Actor,
    @Query({ schema: scheduleListQuery }) query: { programmeCode?: string },
  ): Promise<string> {
    return this.query.list(actor, query.programmeCode ?? null);
  }

  @Post()
  @Requires('schedule.manage')
  @Answers(scheduleView, 201)
  async create(
    @CurrentActor() actor: Actor,
    @Body({ schema: createScheduleSchema }) input: CreateSchedule,
  ): Promise<ScheduleView> {
    const { id: created } = await this.schedules.create(actor, input);
    return this.query.read(actor, created);
  }

  @Post(':id/pausing')
  @Requires('schedule.manage')
  @Answers(scheduleView)
  async pause(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) scheduleId: string,
    @Body({ schema: noReasonSchema }) _input: unknown,
  ): Promise<ScheduleView> {
    await this.schedules.pause(actor, scheduleId);
    return this.query.read(actor, scheduleId);
  }

  @Post(':id/resumption')
  @Requires('schedule.manage')
  @Answers(scheduleView)
  async resume(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) scheduleId: string,
    @Body({ schema: noReasonSchema }) _input: unknown,
  ): Promise<ScheduleView> {
    await this.schedules.resume(actor, scheduleId);
    return this.query.read(actor, scheduleId);
  }

  @Delete(':id')
  @Requires('schedule.manage')
  @AnswersNothing()
  async delete(@CurrentActor() actor: Actor, @Param('id', { schema: id }) scheduleId: string): Promise<void> {
    await this.schedules.delete(actor, scheduleId);
  }
}
