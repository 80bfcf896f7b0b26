import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, id } from '@platform/http';
import { noReasonSchema, reasonSchema, reassignSchema, type TaskView, taskView } from './task.schemas.js';
import { TasksService } from './tasks.service.js';

/** Each transition is a sub-resource; the ones that others must understand later carry a reason. */
@ApiTags('tasks')
@Controller('tasks/:id')
export class TaskTransitionsController {
  constructor(private readonly tasks: TasksService) {}

  @Post('starting')
  @Requires('task.advance')
  @Answers(taskView)
  async start(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) taskId: string,
    @Body({ schema: noReasonSchema }) _input: unknown,
  ): Promise<TaskView> {
    return this.tasks.advance(actor, taskId, 'start', null);
  }

  @Post('blocking')
  @Requires('task.advance')
  @Answers(taskView)
  async block(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) taskId: string,
    @Body({ schema: reasonSchema }) input: { reason: string },
  ): Promise<TaskView> {
    return this.tasks.advance(actor, taskId, 'block', input.reason);
  }

  @Post('unblocking')
  @Requires('task.advance')
  @Answers(taskView)
  async unblock(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) taskId: string,
    @Body({ schema: noReasonSchema }) _input: unknown,
  ): Promise<TaskView> {
    return this.tasks.advance(actor, taskId, 'unblock', null);
  }

  @Post('completion')
  @Requires('task.advance')
  @Answers(taskView)
  async complete(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) taskId: string,
    @Body({ schema: noReasonSchema }) _input: unknown,
  ): Promise<TaskView> {
    return this.tasks.advance(actor, taskId, 'complete', null);
  }

  @Post('reopening')
  @Requires('task.reopen')
  @Answers(taskView)
  async reopen(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) taskId: string,
    @Body({ schema: reasonSchema }) input: { reason: string },
  ): Promise<TaskView> {
    return this.tasks.advance(actor, taskId, 'reopen', input.reason);
  }

  @Post('cancellation')
  @Requires('task.cancel')
  @Answers(taskView)
  async cancel(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) taskId: string,
    @Body({ schema: reasonSchema }) input: { reason: string },
  ): Promise<TaskView> {
    return this.tasks.advance(actor, taskId, 'cancel', input.reason);
  }

  @Post('assignments')
  @Requires('task.reassign')
  @Answers(taskView)
  async reassign(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) taskId: string,
    @Body({ schema: reassignSchema }) input: { postId: string },
  ): Promise<TaskView> {
    return this.tasks.reassign(actor, taskId, input.postId);
  }
}
