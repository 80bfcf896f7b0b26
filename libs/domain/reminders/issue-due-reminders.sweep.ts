import { Injectable } from '@nestjs/common';
import { systemActor } from '@domain/access';
import { Database, newId, returned } from '@platform/database';
import { EventLog } from '@platform/events';
import { type Sweep, Timetable } from '@platform/jobs';
import { Clock, dayOf, isWorkingDay } from '@platform/time';
import type { DueReminder, TaskFacts } from './reminder-rule.js';
import { reminderEvents } from './reminder.events.js';
import { reminderRules } from './rules/index.js';

const PAGE = 500;
/** Rules look at most this far around the due day: three working days over the longest closing (nine days). */
const DAYS_AROUND = 14;

interface Candidate extends TaskFacts {
  cursor: string;
}

/** Finds what is due by now and issues each reminder once; on closed days it waits for the next working day. */
@Injectable()
export class IssueDueReminders implements Sweep {
  readonly name = 'issue-due-reminders';

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    timetable: Timetable,
  ) {
    timetable.register(this);
  }

  async run(): Promise<void> {
    const now = await this.clock.now();
    if (!isWorkingDay(dayOf(now))) return;
    let page: Candidate[] = [];
    do {
      page = await this.candidates(page.at(-1)?.cursor ?? null);
      const due = page.flatMap((task) => reminderRules.flatMap((rule) => rule.dueFor(task, now) ?? []));
      if (due.length > 0) await this.issue(due);
    } while (page.length === PAGE);
  }

  private async candidates(after: string | null): Promise<Candidate[]> {
    return this.database.rows<Candidate>(
      `SELECT task.id AS "taskId", task.assigned_post_id AS "postId", task.due_on::text AS "dueOn",
         assignment.assigned_at AS "assignedAt", task.due_on || '~' || task.id AS cursor
       FROM tasks task JOIN assignments assignment ON assignment.task_id = task.id AND assignment.ended_at IS NULL
       WHERE task.state IN ('open', 'in_progress', 'blocked')
         AND task.due_on BETWEEN app_today() - $2::int AND app_today() + $2::int
         AND ($1::text IS NULL OR (task.due_on, task.id) > (split_part($1, '~', 1)::date, nullif(split_part($1, '~', 2), '')::uuid))
       ORDER BY task.due_on, task.id LIMIT $3`,
      [after, DAYS_AROUND, PAGE],
    );
  }

  /** The unique key (rule, subject, recipient, occurrence) makes the second finder of a reminder do nothing. */
  private async issue(due: DueReminder[]): Promise<void> {
    await this.database.transaction(async (tx) => {
      const issued = await returned<{ id: string; rule: string; task_id: string }>(
        tx,
        `INSERT INTO reminders (id, rule, subject_type, subject_id, recipient_post_id, occurrence, due_on, deadline_at)
         SELECT id, rule, 'task', task_id, post_id, occurrence, due_on, deadline_at
         FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::date[], $6::date[], $7::timestamptz[])
           AS new (id, rule, task_id, post_id, occurrence, due_on, deadline_at)
         ON CONFLICT DO NOTHING RETURNING id, rule, subject_id AS task_id`,
        [
          due.map(() => newId()),
          due.map(({ rule }) => rule),
          due.map(({ taskId }) => taskId),
          due.map(({ recipientPostId }) => recipientPostId),
          due.map(({ occurrence }) => occurrence),
          due.map(({ dueOn }) => dueOn),
          due.map(({ deadlineAt }) => deadlineAt),
        ],
      );
      await this.events.append(
        tx,
        systemActor(this.name),
        ...issued.map((reminder) => ({
          type: reminderEvents.issued,
          subjectType: 'reminder',
          subjectId: reminder.id,
          content: { rule: reminder.rule, taskId: reminder.task_id },
        })),
      );
    });
  }
}
