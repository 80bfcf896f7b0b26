import type { RunSummary } from '@domain/reports';
import type { Database } from '@platform/database';
import type { StoredEvent } from '@platform/events';
import { dayOf, warekiDate } from '@platform/time';

/** One month of a schedule, with the run that it led to, as the mails tell of it. */
export interface ReportSlotFacts {
  scheduleId: string;
  runId: string;
  programme: string;
  summary: RunSummary;
  draft: boolean;
  dataVersion: string;
  frozenAt: Date;
  /** The data were the same at the slot before, so this is the report of then. */
  unchanged: boolean;
  error: { code: string; messages: { ja: string; en: string } } | null;
  dayOfMonth: number;
  hour: number;
  minute: number;
  creator: string;
  creatorPostId: string;
  recipientPostIds: string[];
  /** When the next slot comes, and a mail of this one would be of yesterday. */
  deadlineAt: Date;
}

/** What an event about a slot is about; null when the rows are gone. */
export async function readReportSlot(
  database: Database,
  { subjectId, content }: StoredEvent,
): Promise<ReportSlotFacts | null> {
  return database.row<ReportSlotFacts>(
    `SELECT schedule.id AS "scheduleId", run.id AS "runId", programme.name AS programme, run.summary, run.draft,
       encode(run.data_version, 'hex') AS "dataVersion", run.frozen_at AS "frozenAt", run.error,
       EXISTS (SELECT FROM report_schedule_slots earlier WHERE earlier.schedule_id = schedule.id
         AND earlier.run_id = run.id AND earlier.slot < slot.slot) AS unchanged,
       schedule.day_of_month AS "dayOfMonth", schedule.hour, schedule.minute,
       agency.short_name || '・' || concat_ws(' ', department.name, creator.name) AS creator, creator.id AS "creatorPostId",
       (SELECT array_agg(post_id ORDER BY post_id) FROM report_schedule_recipients
         WHERE schedule_id = schedule.id) AS "recipientPostIds",
       slot.deadline_at AS "deadlineAt"
     FROM report_schedule_slots slot
     JOIN report_schedules schedule ON schedule.id = slot.schedule_id
     JOIN report_runs run ON run.id = slot.run_id
     JOIN programmes programme ON programme.id = run.programme_id
     JOIN agencies agency ON agency.code = schedule.agency_code
     JOIN posts creator ON creator.id = schedule.created_by_post_id
     LEFT JOIN departments department ON department.id = creator.department_id
     WHERE slot.schedule_id = $1 AND slot.slot = $2`,
    [subjectId, content['slot']],
  );
}

/** True while the schedule runs and still names the post. */
export async function isScheduleGoing(
  database: Database,
  scheduleId: string,
  recipientPostId: string | null,
): Promise<boolean> {
  const row = await database.row(
    `SELECT 1 FROM report_schedules schedule WHERE id = $1 AND paused_at IS NULL AND deleted_at IS NULL
       AND ($2::uuid IS NULL OR EXISTS (SELECT FROM report_schedule_recipients WHERE schedule_id = schedule.id AND post_id = $2))`,
    [scheduleId, recipientPostId],
  );
  return row !== null;
}

/** 毎月31日（ない月は末日）9時30分 */
export function monthlyTimeInWords({ dayOfMonth, hour, minute }: ReportSlotFacts): string {
  const shortMonths = dayOfMonth > 28 ? '（ない月は末日）' : '';
  return `毎月${dayOfMonth}日${shortMonths}${hour}時${minute === 0 ? '' : `${minute}分`}`;
}

/** The day that stands on the report. */
export function reportDay({ frozenAt }: ReportSlotFacts): string {
  return warekiDate(dayOf(frozenAt));
}
