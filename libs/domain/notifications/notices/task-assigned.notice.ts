import { Injectable } from '@nestjs/common';
import { postGivenTo, taskEvents } from '@domain/tasks';
import type { StoredEvent } from '@platform/events';
import { addDays, instantAt, monthDay, warekiDate } from '@platform/time';
import type { Notice, NoticeToPost, PendingDelivery, SkipReason } from '../notice.js';
import { factLines, TaskFactsQuery } from './task-facts.query.js';

/** To the post that was given a task, unless it gave the task to itself. */
@Injectable()
export class TaskAssignedNotice implements Notice {
  readonly name = 'task-assigned';
  readonly on = [taskEvents.opened, taskEvents.reassigned];

  constructor(private readonly tasks: TaskFactsQuery) {}

  async compose(event: StoredEvent): Promise<NoticeToPost[]> {
    const postId = postGivenTo(event);
    const task = await this.tasks.find(event.subjectId);
    if (task === null || postId === event.postId) return [];
    return [
      {
        postId,
        subjectType: 'task',
        subjectId: task.id,
        reminderId: null,
        deadlineAt: instantAt(addDays(task.dueOn, 1), 0),
        mailFor: (recipientName) => ({
          subject: `【連携・作業】作業の依頼1件（期限 ${monthDay(task.dueOn)}）`,
          recipientName,
          lead: [`${task.askedBy}から、作業の依頼が届いています。期限は${monthDay(task.dueOn)}です。`],
          facts: factLines(task, warekiDate(task.dueOn)),
          link: { label: '作業を開く', address: this.tasks.addressOf(task.id) },
          reason: 'このお知らせは、作業の担当になった職の方へ送っています。',
        }),
      },
    ];
  }

  async noLongerDue(delivery: PendingDelivery): Promise<SkipReason | null> {
    const task = await this.tasks.find(delivery.subjectId);
    if (task === null || ['done', 'cancelled'].includes(task.state)) return 'task_finished';
    return task.assignedPostId === delivery.recipientPostId ? null : 'task_moved';
  }
}
