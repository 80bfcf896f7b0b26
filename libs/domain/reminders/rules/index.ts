import type { ReminderRule } from '../reminder-rule.js';
import { taskDueNextWorkingDay } from './task-due-next-working-day.rule.js';
import { taskOverdueFirstWorkingDay } from './task-overdue-first-working-day.rule.js';

/** Every rule; a new one is a file here and a line below. */
export const reminderRules: readonly ReminderRule[] = [taskDueNextWorkingDay, taskOverdueFirstWorkingDay];
