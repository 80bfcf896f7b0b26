import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@domain/access';
import { Database, updateVersioned } from '@platform/database';
import { StaleEdit } from '@platform/errors';
import { EventLog } from '@platform/events';
import { meetingEvents } from '../council.events.js';
import { Attendance } from './attendance.entity.js';
import { lockMeeting, requireAct } from './lock-meeting.js';
import { Meeting } from './meeting.entity.js';
import { repeatedAttendee, unknownAttendee } from './meeting.errors.js';
import { MeetingQuery } from './meeting.query.js';
import type { MeetingView, RecordAttendance } from './meeting.schemas.js';

type Rows = RecordAttendance['attendance'];

/** Who took part in a meeting: members by their seats, and posts that came to explain. */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly query: MeetingQuery,
  ) {}

  /** Replaces the whole list; it counts as an edit of the meeting, so that nobody drops what another side recorded. */
  async record(
    actor: Actor,
    meetingId: string,
    version: number,
    input: RecordAttendance,
  ): Promise<MeetingView> {
    return this.database.transaction(async (tx) => {
      const meeting = await lockMeeting(tx, actor, meetingId);
      if (meeting.version !== version) throw new StaleEdit(await this.query.read(actor, meetingId));
      requireAct(meeting, 'decide');
      await this.assertPosts(input.attendance);
      const changed = await updateVersioned(tx, Meeting, meetingId, version, {});
      if (changed === null) throw new StaleEdit(await this.query.read(actor, meetingId));
      const before = await this.replace(tx, meetingId, input.attendance);
      await this.events.append(tx, actor, {
        type: meetingEvents.attendanceRecorded,
        subjectType: 'meeting',
        subjectId: meetingId,
        payloadVersion: 2,
        content: { changes: { attendance: { before, after: input.attendance } } },
      });
      return this.query.read(actor, meetingId);
    });
  }

  private async replace(tx: EntityManager, meetingId: string, rows: Rows): Promise<Rows> {
    const before = await tx.find(Attendance, { where: { meetingId }, order: { postId: 'ASC' } });
    await tx.delete(Attendance, { meetingId });
    await tx.query(
      `INSERT INTO attendances (meeting_id, post_id, attendance)
       SELECT $1, post_id, attendance FROM unnest($2::uuid[], $3::text[]) AS new (post_id, attendance)`,
      [meetingId, rows.map(({ postId }) => postId), rows.map(({ attendance }) => attendance)],
    );
    return before.map(({ postId, attendance }) => ({ postId, attendance }));
  }

  private async assertPosts(rows: Rows): Promise<void> {
    const ids = rows.map(({ postId }) => postId.toLowerCase());
    const repeated = ids.findIndex((id, index) => ids.indexOf(id) !== index);
    if (repeated >= 0) throw repeatedAttendee(repeated);
    const known = await this.database.rows<{ id: string }>(`SELECT id FROM posts WHERE id = ANY($1)`, [ids]);
    const unknown = ids.findIndex((id) => !known.some((post) => post.id === id));
    if (unknown >= 0) throw unknownAttendee(unknown);
  }
}
