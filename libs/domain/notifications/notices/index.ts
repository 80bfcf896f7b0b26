import { ReportFailedNotice } from './report-failed.notice.js';
import { ReportReadyNotice } from './report-ready.notice.js';
import { TaskAssignedNotice } from './task-assigned.notice.js';
import { TaskReminderNotice } from './task-reminder.notice.js';

/** Every notice; a new one is a file here and a line below. */
export const notices = [TaskAssignedNotice, TaskReminderNotice, ReportReadyNotice, ReportFailedNotice];
