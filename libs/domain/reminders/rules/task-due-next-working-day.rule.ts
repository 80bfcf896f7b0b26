import { addWorkingDays } from '@platform/time';
import { openingOf, type ReminderRule } from '../reminder-rule.js';

/**
 * One working day before the due day (of a due day on which the offices are closed: the last working day before it).
 * Caught up until the overdue notice falls due. A task given after the moment gets none: its own mail named the day.
 */
export const taskDueNextWorkingDay: ReminderRule = {
  name: 'task-due-next-working-day',
  dueFor(task, now) {
    const occurrence = addWorkingDays(task.dueOn, -1);
    const deadlineAt = openingOf(addWorkingDays(task.dueOn, 1));
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
