import { Injectable } from '@nestjs/common';
import { reminderEvents } from '@domain/reminders';
import { Database } from '@platform/database';
import type { StoredEvent } from '@platform/events';
import { monthDay, warekiDate } from '@platform/time';
import type { Notice, NoticeToPost, PendingDelivery, SkipReason, TaskFactsForMail } from '../notice.js';
import { factLines, TaskFactsQuery } from './task-facts.query.js';

interface ReminderRow {
  id: string;
  rule: string;
  taskId: string;
  postId: string;
  dueOn: string;
  deadlineAt: Date;
}

const WORDING: Record<string, { subject: string; lead(task: TaskFactsForMail): string }> = {
  'task-due-next-working-day': {
    subject: '期限まで1開庁日の作業1件',
    lead: (task) => `作業の期限が近づいています。期限は${monthDay(task.dueOn)}です。`,
  },
  'task-overdue-first-working-day': {
    subject: '期限超過1件',
    lead: (task) =>
      `作業の期限（${monthDay(task.dueOn)}）を過ぎています。進み具合を知らせるか、期限を相談してください。`,
  },
};

/** To the post that answers for the task. */
@Injectable()
export class TaskReminderNotice implements Notice {
  readonly name = 'task-reminder';
  readonly on = [reminderEvents.issued];

  constructor(
    private readonly database: Database,
    private readonly tasks: TaskFactsQuery,
  ) {}

  async compose(event: StoredEvent): Promise<NoticeToPost[]> {
    const reminder = await this.reminder(event.subjectId);
    const task = reminder === null ? null : await this.tasks.find(reminder.taskId);
    const wording = reminder === null ? undefined : WORDING[reminder.rule];
    if (reminder === null || task === null) return [];
    if (wording === undefined) throw new Error(`no wording for the reminder rule ${reminder.rule}`);
    return [
      {
        postId: reminder.postId,
        subjectType: 'task',
        subjectId: task.id,
        reminderId: reminder.id,
        deadlineAt: reminder.deadlineAt,
        mailFor: (recipientName) => ({
          subject: `【連携・作業】${wording.subject}（期限 ${monthDay(reminder.dueOn)}）`,
          recipientName,
          lead: [wording.lead(task)],
          facts: factLines(task, warekiDate(task.dueOn)),
          link: { label: '作業を開く', address: this.tasks.addressOf(task.id) },
          reason: 'このお知らせは、期限の前後に作業の担当の職へ送っています。完了にすると止まります。',
        }),
      },
    ];
  }

  async noLongerDue(delivery: PendingDelivery): Promise<SkipReason | null> {
    const task = await this.tasks.find(delivery.subjectId);
    if (task === null || ['done', 'cancelled'].includes(task.state)) return 'task_finished';
    const reminder = delivery.reminderId === null ? null : await this.reminder(delivery.reminderId);
    return task.assignedPostId === delivery.recipientPostId && reminder?.dueOn === task.dueOn
      ? null
      : 'task_moved';
  }

  private async reminder(id: string): Promise<ReminderRow | null> {
    return this.database.row<ReminderRow>(
      `SELECT id, rule, subject_id AS "taskId", recipient_post_id AS "postId", due_on::text AS "dueOn",
         deadline_at AS "deadlineAt" FROM reminders WHERE id = $1`,
      [id],
    );
  }
}
