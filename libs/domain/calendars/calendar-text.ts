import ical, { ICalEventStatus } from 'ical-generator';
import { addDays, fiscalYearName } from '@platform/time';

/** What a calendar shows. Days are civil days of Japan, instants ISO 8601. */
export interface CalendarEntries {
  tasks: { id: string; dueOn: string; title: string | null; version: number }[];
  meetings: {
    id: string;
    startsAt: string;
    councilName: string;
    fiscalYear: number;
    number: number;
    place: string | null;
    cancelled: boolean;
    version: number;
  }[];
}

const MEETING_HOURS = 2;
const HOUR = 3_600_000;

/** RFC 5545 text. `publicUrl` is the address of the pages; `now` becomes the stamp of every entry. */
export function calendarText({ tasks, meetings }: CalendarEntries, publicUrl: string, now: Date): string {
  const calendar = ical({ name: 'Renkei 連携', prodId: '//Renkei//Calendar//JA', ttl: HOUR / 1000 });
  const host = new URL(publicUrl).hostname;
  for (const { id, dueOn, title, version } of tasks)
    calendar.createEvent({
      id: `task-${id}@${host}`,
      sequence: version,
      stamp: now,
      start: wholeDay(dueOn),
      end: wholeDay(addDays(dueOn, 1)),
      allDay: true,
      summary: title === null ? '期限：自機関内の作業' : `期限：${title}`,
      url: `${publicUrl}/tasks/${id}`,
    });
  for (const { id, startsAt, councilName, fiscalYear, number, place, cancelled, version } of meetings)
    calendar.createEvent({
      id: `meeting-${id}@${host}`,
      sequence: version,
      stamp: now,
      start: new Date(startsAt),
      end: new Date(Date.parse(startsAt) + MEETING_HOURS * HOUR),
      summary: `${councilName} ${fiscalYearName(fiscalYear)}第${String(number)}回`,
      ...(place === null ? {} : { location: place }),
      ...(cancelled ? { status: ICalEventStatus.CANCELLED } : {}),
      url: `${publicUrl}/meetings/${id}`,
    });
  return calendar.toString();
}

/** The library writes a whole day from the UTC parts of an instant. */
function wholeDay(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
