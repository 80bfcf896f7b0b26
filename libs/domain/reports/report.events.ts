/** Facts about reports, in the past tense; content shapes stand beside the names. */
export const reportEvents = {
  /** {definition, programme, format, dataVersion, draft} */
  requested: 'report.requested',
  /** {dataVersion, file, size, sha256} */
  succeeded: 'report.succeeded',
  /** {code}: given up, by its error */
  failed: 'report.failed',
  /** {changes: {state: {before, after}}}; version 1: {from} */
  retried: 'report.retried',
  /** {dataVersion, file, size} */
  downloaded: 'report.downloaded',
  /** {slot, runId, deadlineAt}; the subject is the schedule */
  scheduledRunReady: 'report.scheduled_run_ready',
  /** {slot, runId, deadlineAt}; the subject is the schedule */
  scheduledRunFailed: 'report.scheduled_run_failed',
} as const;

export const reportScheduleEvents = {
  /** {definition, programme, dayOfMonth, hour, minute, recipientPostIds} */
  created: 'report_schedule.created',
  /** {changes: {state: {before, after}}}; version 1: {} */
  paused: 'report_schedule.paused',
  /** {changes: {state}, nextSlotAt}; version 1: {nextSlotAt} */
  resumed: 'report_schedule.resumed',
  /** {changes: {state}}; version 1: {} */
  deleted: 'report_schedule.deleted',
} as const;
