import { Injectable } from '@nestjs/common';
import { type Actor, may } from '@domain/access';
import { postRefSql } from '@domain/agencies';
import { Database } from '@platform/database';
import { NotFound } from '@platform/errors';
import { COUNCIL_FACTS, type MeetingFacts, requireMeetingVisible } from '../council-visibility.js';
import { actsIn, type MeetingState } from '../meetings/meeting-state.js';
import { MinutesReads } from './minutes-reads.js';
import { type FrameOf, minutesFrame } from './minutes-frame.rule.js';
import type { MinutesView } from './minutes.schemas.js';

interface Stored {
  facts: MeetingFacts;
  announced: boolean;
  meetingState: MeetingState;
  minutes: Omit<MinutesView, 'meetingId' | 'can'> | null;
  frame: Omit<FrameOf, 'startsAt'>;
  startsAt: Date;
}

/** The minutes of a meeting as they stand, in one statement; before the first save the frame from the agenda. */
@Injectable()
export class MinutesQuery {
  constructor(
    private readonly database: Database,
    private readonly reads: MinutesReads,
  ) {}

  async read(actor: Actor, meetingId: string): Promise<MinutesView> {
    const row = await this.database.row<Stored>(
      `SELECT ${COUNCIL_FACTS} AS facts, meeting.announced_at IS NOT NULL AS announced, meeting.state AS "meetingState",
         meeting.starts_at AS "startsAt",
         (SELECT json_build_object('version', minutes.version, 'state', minutes.state, 'body', minutes.body,
             'contentHash', encode(minutes.content_hash, 'hex'), 'savedAt', minutes.saved_at, 'savedBy', ${postRefSql('post')})
           FROM minutes JOIN posts post ON post.id = minutes.saved_by_post_id
           WHERE minutes.meeting_id = meeting.id) AS minutes,
         json_build_object('council', council.name, 'fiscalYear', meeting.fiscal_year, 'number', meeting.number,
           'place', meeting.place, 'agenda', coalesce((SELECT json_agg(json_build_object('position', agenda.position,
             'title', agenda.title)) FROM agenda_items agenda WHERE agenda.meeting_id = meeting.id), '[]'::json)) AS frame
       FROM meetings meeting JOIN councils council ON council.id = meeting.council_id WHERE meeting.id = $1`,
      [meetingId],
    );
    if (row === null) throw new NotFound();
    const facts = { ...row.facts, announced: row.announced };
    requireMeetingVisible(actor, facts);
    const minutes = row.minutes ?? unsaved(minutesFrame({ ...row.frame, startsAt: row.startsAt }));
    await this.reads.note(actor, { id: meetingId, state: row.meetingState }, minutes.version);
    const open = minutes.state === 'draft' && actsIn(row.meetingState).includes('writeMinutes');
    return { meetingId, ...minutes, can: { save: open && may(actor, 'meeting.record', facts) } };
  }
}

function unsaved(body: string): NonNullable<Stored['minutes']> {
  return { version: 0, state: 'draft', body, contentHash: null, savedAt: null, savedBy: null };
}
