import { Injectable } from '@nestjs/common';
import type { Actor } from '@domain/access';
import { Database, returned } from '@platform/database';
import { EventLog } from '@platform/events';
import { meetingEvents } from '../council.events.js';
import type { MeetingState } from '../meetings/meeting-state.js';

/** Who read the minutes of a closed meeting: once per person, meeting and day, so that the record stays readable. */
@Injectable()
export class MinutesReads {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  async note(actor: Actor, meeting: { id: string; state: MeetingState }, version: number): Promise<void> {
    // Version 0 is the frame that nobody saved: there is nothing to read yet.
    if (meeting.state !== 'closed' || version === 0 || actor.personId === null) return;
    await this.database.transaction(async (tx) => {
      const first = await returned(
        tx,
        `INSERT INTO minutes_reads (meeting_id, person_id, day) VALUES ($1, $2, app_today())
         ON CONFLICT DO NOTHING RETURNING day`,
        [meeting.id, actor.personId],
      );
      if (first.length === 0) return;
      await this.events.append(tx, actor, {
        type: meetingEvents.minutesRead,
        subjectType: 'meeting',
        subjectId: meeting.id,
        content: { version },
      });
    });
  }
}
