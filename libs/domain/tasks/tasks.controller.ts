import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, AnswersJson, ExpectedVersion, id, NeedsIfMatch, setVersion } from '@platform/http';
import { TaskQuery } from './task.query.js';
import {
  type EditTask,
  editTaskSchema,
  type MyWork,
  myWorkView,
  type OpenTask,
  openTaskSchema,
  taskList,
  type TaskListQuery,
  taskListQuery,
  type TaskView,
  taskView,
} from './task.schemas.js';
import { TasksQuery } from './tasks.query.js';
import { TasksService } from './tasks.service.js';

@ApiTags('tasks')
@Controller()
export class TasksController {
  constructor(
    private readonly tasks: TasksService,
    private readonly lists: TasksQuery,
    private readonly query: TaskQuery,
  ) {}

  @Get('tasks')
  @Requires('task.read')
  @AnswersJson(taskList)
  async list(
    @CurrentActor() actor: Actor,
    @Query({ schema: taskListQuery }) query: TaskListQuery,
  ): Promise<string> {
    return this.lists.list(actor, query);
  }

  @Get('my-work')
  @Requires('session.own')
  @Answers(myWorkView)
  async myWork(@CurrentActor() actor: Actor): Promise<MyWork> {
    return this.lists.myWork(actor);
  }

  @Get('tasks/:id')
  @Requires('task.read')
  @Answers(taskView)
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) taskId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<TaskView> {
    const task = await this.query.read(actor, taskId);
    setVersion(response, task.version);
    return task;
  }

  @Post('tasks')
  @Requires('task.open')
  @Answers(taskView, 201)
  async open(
    @CurrentActor() actor: Actor,
    @Body({ schema: openTaskSchema }) input: OpenTask,
  ): Promise<TaskView> {
    const { id: opened } = await this.tasks.open(actor, input);
    return this.query.read(actor, opened);
  }

  @Patch('tasks/:id')
  @Requires('task.edit')
  @NeedsIfMatch()
  @Answers(taskView)
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) taskId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: editTaskSchema }) input: EditTask,
    @Res({ passthrough: true }) response: Response,
  ): Promise<TaskView> {
    const task = await this.tasks.edit(actor, taskId, version, input);
    setVersion(response, task.version);
    return task;
  }
}
