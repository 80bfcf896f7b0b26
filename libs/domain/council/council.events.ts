/** Facts about councils and their meetings, in the past tense; content shapes stand beside the names. */
export const councilEvents = {
  /** {code, name, agency, seats} */
  created: 'council.created',
} as const;

/** All of them have the meeting as their subject, so that its history is one list. */
export const meetingEvents = {
  /** {councilId, fiscalYear, number, startsAt, place} */
  planned: 'meeting.planned',
  /** {changes: {field: {before, after}}} */
  edited: 'meeting.edited',
  /** {from, to, reason?} */
  announced: 'meeting.announced',
  held: 'meeting.held',
  closed: 'meeting.closed',
  cancelled: 'meeting.cancelled',
  /** {changes: {attendance: {before: [{postId, attendance}], after}}}; version 1: {before, after} */
  attendanceRecorded: 'meeting.attendance_recorded',
  /** {agendaItemId, position, title, initiativeId} */
  agendaItemAdded: 'meeting.agenda_item_added',
  /** {agendaItemId, changes: {field: {before, after}}} */
  agendaItemEdited: 'meeting.agenda_item_edited',
  /** {changes: {version, contentHash: {before, after}}}, the text itself is the row of `minutes_versions`; version 1: {version, contentHash} */
  minutesSaved: 'meeting.minutes_saved',
  /** {version}: somebody read the minutes of a closed meeting; once per person and day */
  minutesRead: 'meeting.minutes_read',
  /** {decisionId, agendaItemId, number, text} */
  decided: 'meeting.decided',
  /** {actionItemId, agendaItemId, decisionId, taskId} */
  actionItemOpened: 'meeting.action_item_opened',
} as const;
