import { addWorkingDays } from '@platform/time';
import { openingOf, type ReminderRule } from '../reminder-rule.js';

/** The notice after the third working day is the next one; from then on this one would be stale news. */
const NEXT_NOTICE_WORKING_DAYS = 3;

/** The first working day after the due day（督促）. */
export const taskOverdueFirstWorkingDay: ReminderRule = {
  name: 'task-overdue-first-working-day',
  dueFor(task, now) {
    const occurrence = addWorkingDays(task.dueOn, 1);
    const deadlineAt = openingOf(addWorkingDays(task.dueOn, NEXT_NOTICE_WORKING_DAYS));
    const moment = openingOf(occurrence);
    if (now < moment || now >= deadlineAt || task.assignedAt > moment) return null;
    return {
      rule: this.name,
      taskId: task.taskId,
      recipientPostId: task.postId,
      occurrence,
      dueOn: task.dueOn,
      deadlineAt,
    };
  },
};
