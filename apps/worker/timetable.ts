import type { TimetableLine } from '@platform/jobs';

/** Every schedule on one page. A sweep asks what is due by now, so a missed slot repairs itself with the next. */
export const timetable: TimetableLine[] = [
  { sweep: 'issue-due-reminders', everySeconds: 30 },
  { sweep: 'run-due-report-schedules', everySeconds: 30 },
  { sweep: 'clean-up', everySeconds: 3600 },
];
