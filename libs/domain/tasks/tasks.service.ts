import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, type Agency, type Permission, requirePermission, requireVisible } from '@domain/access';
import { PostsQuery, workingRoles } from '@domain/agencies';
import { initiativesSeen } from '@domain/programmes';
import { Database, newId, returned, updateVersioned } from '@platform/database';
import { invalidField, NotFound, StaleEdit } from '@platform/errors';
import { EventLog } from '@platform/events';
import { Assignment } from './assignment.entity.js';
import { Task } from './task.entity.js';
import { WrongTaskState } from './task.errors.js';
import { taskEvents } from './task.events.js';
import { onSeenGround } from './task-visibility.js';
import { TaskQuery } from './task.query.js';
import type { EditTask, OpenTask, TaskView } from './task.schemas.js';
import { type TaskTransition, taskTransitions, transitionsFrom, unfinishedStates } from './task-state.js';

const TRANSITION_RULES: Record<TaskTransition, { permission: Permission; event: string }> = {
  start: { permission: 'task.advance', event: taskEvents.started },
  block: { permission: 'task.advance', event: taskEvents.blocked },
  unblock: { permission: 'task.advance', event: taskEvents.unblocked },
  complete: { permission: 'task.advance', event: taskEvents.completed },
  reopen: { permission: 'task.reopen', event: taskEvents.reopened },
  cancel: { permission: 'task.cancel', event: taskEvents.cancelled },
};

/** Commands on tasks. Each changes the row and appends its event in one transaction. */
@Injectable()
export class TasksService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly posts: PostsQuery,
    private readonly query: TaskQuery,
  ) {}

  /** Gives work to a post of either agency; the post's holder hears of it by the event. */
  async open(actor: Actor, input: OpenTask): Promise<{ id: string }> {
    requirePermission(actor, 'task.open');
    if (actor.postId === null || actor.agency === null) throw new NotFound();
    return this.openFor(actor, { agency: actor.agency, postId: actor.postId }, input);
  }

  /** Gives work in the name of a post: the system does so for what falls due. */
  async openFor(
    actor: Actor,
    asking: { agency: Agency; postId: string },
    input: OpenTask,
  ): Promise<{ id: string }> {
    return this.database.transaction(async (tx) => {
      if (input.dueOn < actor.today)
        throw invalidField(
          '/dueOn',
          'tasks/past-due',
          '期限には今日以降の日を入力してください。',
          'The due day must be today or later.',
        );
      const agency = await this.agencyOfAssignee(input.assigneePostId, '/assigneePostId');
      if (input.initiativeId !== undefined) await this.assertInitiative(actor, input.initiativeId);
      const id = newId();
      await tx.insert(Task, {
        id,
        initiativeId: input.initiativeId ?? null,
        title: input.title,
        description: input.description,
        dueOn: input.dueOn,
        askingAgency: asking.agency,
        askingPostId: asking.postId,
        assignedAgency: agency,
        assignedPostId: input.assigneePostId,
      });
      await this.addAssignment(tx, id, input.assigneePostId, agency, asking.postId);
      await this.events.append(tx, actor, {
        type: taskEvents.opened,
        subjectType: 'task',
        subjectId: id,
        content: {
          title: input.title,
          dueOn: input.dueOn,
          postId: input.assigneePostId,
          initiativeId: input.initiativeId ?? null,
        },
      });
      return { id };
    });
  }

  /** Changes wording or due day; `version` is the one that the editor saw. Throws StaleEdit with the saved task. */
  async edit(actor: Actor, id: string, version: number, input: EditTask): Promise<TaskView> {
    return this.database.transaction(async (tx) => {
      const task = await this.lockVisible(tx, actor, id);
      requirePermission(actor, 'task.edit', task.facts());
      if (task.version !== version) throw new StaleEdit(await this.query.read(actor, id));
      if (!unfinishedStates.includes(task.state)) throw new WrongTaskState(task.state, 'edit');
      if (input.dueOn !== undefined && input.dueOn !== task.dueOn && input.dueOn < actor.today)
        throw invalidField(
          '/dueOn',
          'tasks/past-due',
          '期限には今日以降の日を入力してください。',
          'The due day must be today or later.',
        );
      const changes = changesOf(task, input);
      if (Object.keys(changes).length === 0) return this.query.read(actor, id);
      const changed = await updateVersioned(tx, Task, id, version, {
        ...input,
        updatedAt: () => 'app_now()',
      });
      if (changed === null) throw new StaleEdit(await this.query.read(actor, id));
      await this.events.append(tx, actor, {
        type: taskEvents.edited,
        subjectType: 'task',
        subjectId: id,
        content: { changes },
      });
      return this.query.read(actor, id);
    });
  }

  /** Moves the task to the state that the transition leads to; conditional on the state it leaves. */
  async advance(
    actor: Actor,
    id: string,
    transition: TaskTransition,
    reason: string | null,
  ): Promise<TaskView> {
    return this.database.transaction(async (tx) => {
      const task = await this.lockVisible(tx, actor, id);
      const { permission, event } = TRANSITION_RULES[transition];
      requirePermission(actor, permission, task.facts());
      if (!transitionsFrom(task.state).includes(transition)) throw new WrongTaskState(task.state, transition);
      const { to } = taskTransitions[transition];
      const next = to === 'blocked_from' ? (task.blockedFrom ?? 'open') : to;
      const rows = await returned(
        tx,
        `UPDATE tasks SET state = $3, blocked_from = $4, state_reason = $5, version = version + 1, updated_at = app_now()
         WHERE id = $1 AND state = $2 RETURNING id`,
        [id, task.state, next, next === 'blocked' ? task.state : null, reason],
      );
      if (rows.length === 0) throw new WrongTaskState(task.state, transition);
      await this.events.append(tx, actor, {
        type: event,
        subjectType: 'task',
        subjectId: id,
        content: { from: task.state, to: next, ...(reason === null ? {} : { reason }) },
      });
      return this.query.read(actor, id);
    });
  }

  /** Gives the task to another post; the earlier assignment ends and stays in the history. */
  async reassign(actor: Actor, id: string, postId: string): Promise<TaskView> {
    return this.database.transaction(async (tx) => {
      const task = await this.lockVisible(tx, actor, id);
      requirePermission(actor, 'task.reassign', task.facts());
      if (!unfinishedStates.includes(task.state)) throw new WrongTaskState(task.state, 'reassign');
      const agency = await this.agencyOfAssignee(postId, '/postId');
      if (postId === task.assignedPostId)
        throw invalidField(
          '/postId',
          'tasks/same-post',
          'いまの担当と同じです。別の職を選んでください。',
          'It is the present post. Please choose another.',
        );
      // The assigned side may hand a task on inside its agency; only the asker may move it across.
      if (agency !== task.assignedAgency && task.askingAgency !== actor.agency)
        throw invalidField(
          '/postId',
          'tasks/other-agency',
          '自分の機関の職を選んでください。',
          'Please choose a post of your own agency.',
        );
      await tx.query(`UPDATE assignments SET ended_at = app_now() WHERE task_id = $1 AND ended_at IS NULL`, [
        id,
      ]);
      await this.addAssignment(tx, id, postId, agency, actor.postId ?? task.askingPostId);
      await tx.query(
        `UPDATE tasks SET assigned_post_id = $2, assigned_agency = $3, version = version + 1, updated_at = app_now() WHERE id = $1`,
        [id, postId, agency],
      );
      await this.events.append(tx, actor, {
        type: taskEvents.reassigned,
        subjectType: 'task',
        subjectId: id,
        payloadVersion: 2,
        content: { changes: { assignedPostId: { before: task.assignedPostId, after: postId } } },
      });
      return this.query.read(actor, id);
    });
  }

  private async lockVisible(tx: EntityManager, actor: Actor, id: string): Promise<Task> {
    // Row-level security hides what one may not write from a locking read: the permission that follows refuses it.
    const known = await tx
      .createQueryBuilder(Task, 'task')
      .where('task.id = :id', { id })
      .andWhere(onSeenGround(actor))
      .getOne();
    if (known === null) throw new NotFound();
    requireVisible(actor, 'task.read', known.facts());
    return (await tx.findOne(Task, { where: { id }, lock: { mode: 'pessimistic_write' } })) ?? known;
  }

  private async agencyOfAssignee(postId: string, pointer: string): Promise<Agency> {
    const post = await this.posts.find(postId);
    if (post === null || post.agency === null || !post.roles.some((role) => workingRoles.includes(role)))
      throw invalidField(
        pointer,
        'tasks/unknown-post',
        '作業を頼める職を選んでください。',
        'Please choose a post that can be given work.',
      );
    return post.agency;
  }

  private async assertInitiative(actor: Actor, id: string): Promise<void> {
    if (!(await initiativesSeen(this.database, actor, [id])).has(id))
      throw invalidField(
        '/initiativeId',
        'tasks/unknown-initiative',
        '取組が見つかりません。',
        'There is no such initiative.',
      );
  }

  private async addAssignment(
    tx: EntityManager,
    taskId: string,
    postId: string,
    agencyCode: Agency,
    assignedByPostId: string,
  ): Promise<void> {
    await tx.insert(Assignment, { id: newId(), taskId, agencyCode, postId, assignedByPostId });
  }
}

function changesOf(task: Task, input: EditTask): Record<string, { before: string; after: string }> {
  const fields = ['title', 'description', 'dueOn'] as const;
  return Object.fromEntries(
    fields.flatMap((field) => {
      const after = input[field];
      return after === undefined || after === task[field] ? [] : [[field, { before: task[field], after }]];
    }),
  );
}
