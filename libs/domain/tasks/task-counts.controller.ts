import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { AnswersJson } from '@platform/http';
import { TaskCountsQuery } from './task-counts.query.js';
import { type TaskCountsAsked, taskCounts, taskCountsAsked } from './task-counts.schemas.js';

/** Beside `tasks`, not below it: `tasks/…` is the place of an id. */
@ApiTags('tasks')
@Controller('task-counts')
export class TaskCountsController {
  constructor(private readonly counts: TaskCountsQuery) {}

  @Get()
  @Requires('task.read')
  @AnswersJson(taskCounts)
  async list(
    @CurrentActor() actor: Actor,
    @Query({ schema: taskCountsAsked }) { programme }: TaskCountsAsked,
  ): Promise<string> {
    return this.counts.ofProgramme(actor, programme);
  }
}
