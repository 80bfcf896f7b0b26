import type { TimetableLine } from '@platform/jobs';

/** Every schedule on one page. A sweep asks what is due by now, so a missed slot repairs itself with the next. */
export const timetable: TimetableLine[] = [
  { sweep: 'issue-due-reminders', everySeconds: 30 },
  { sweep: 'run-due-report-schedules', everySeconds: 30 },
  { sweep: 'seal-events', everySeconds: 15 },
  { sweep: 'send-seal-heads', everySeconds: 300 },
  { sweep: 'verify-chain-daily', everySeconds: 300 },
  { sweep: 'apply-organisation-changes', everySeconds: 60 },
  { sweep: 'apply-organisation-names', everySeconds: 60 },
  { sweep: 'apply-due-transfers', everySeconds: 60 },
  { sweep: 'settle-agreements', everySeconds: 300 },
  { sweep: 'open-renewal-tasks', everySeconds: 300 },
  { sweep: 'apply-due-revisions', everySeconds: 60 },
  { sweep: 'clean-up', everySeconds: 3600 },
  { sweep: 'propose-disposals', everySeconds: 3600 },
  { sweep: 'carry-out-disposals', everySeconds: 30 },
];
