import { dayOf, fiscalYearOf } from '@platform/time';

/** The fiscal year that a meeting belongs to: that of its day in Asia/Tokyo (00:00 on 1 April there is still 31 March in UTC). */
export function fiscalYearOfMeeting(startsAt: Date): number {
  return fiscalYearOf(dayOf(startsAt));
}

/**
 * The number of the next meeting of a council and fiscal year, given the highest so far. Numbers are given when a meeting
 * is planned and never again, so one that was cancelled leaves its number unused. The caller holds the council's row, so
 * no two meetings ask at once.
 */
export function nextMeetingNumber(highest: number | null): number {
  return (highest ?? 0) + 1;
}
