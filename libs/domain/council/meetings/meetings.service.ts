import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, may, type RecordFacts, requirePermission } from '@domain/access';
import { Database, newId, returned, updateVersioned } from '@platform/database';
import { StaleEdit } from '@platform/errors';
import { EventLog } from '@platform/events';
import { meetingEvents } from '../council.events.js';
import { COUNCIL_FACTS } from '../council-visibility.js';
import { lockMeeting, requireAct } from './lock-meeting.js';
import { Meeting } from './meeting.entity.js';
import { otherFiscalYear, unknownCouncil, WrongMeetingState } from './meeting.errors.js';
import { fiscalYearOfMeeting, nextMeetingNumber } from './meeting-number.rule.js';
import { MeetingQuery } from './meeting.query.js';
import type { EditMeeting, MeetingView, PlanMeeting } from './meeting.schemas.js';
import { type MeetingTransition, meetingTransitions, transitionsFrom } from './meeting-state.js';

const EVENTS: Record<MeetingTransition, string> = {
  announce: meetingEvents.announced,
  hold: meetingEvents.held,
  close: meetingEvents.closed,
  cancel: meetingEvents.cancelled,
};

/** Commands on a meeting itself: plan, edit, move on. */
@Injectable()
export class MeetingsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly query: MeetingQuery,
  ) {}

  /** Plans a meeting as a draft, with the next number of its fiscal year. */
  async plan(actor: Actor, input: PlanMeeting): Promise<{ id: string }> {
    return this.database.transaction(async (tx) => {
      const startsAt = new Date(input.startsAt);
      const fiscalYear = fiscalYearOfMeeting(startsAt);
      const facts = await this.lockCouncil(tx, input.councilId);
      if (facts === null || !may(actor, 'council.read', facts)) throw unknownCouncil();
      requirePermission(actor, 'meeting.record', facts);
      const number = await this.nextNumber(tx, input.councilId, fiscalYear);
      const id = newId();
      const place = input.place ?? null;
      await tx.insert(Meeting, { id, councilId: input.councilId, fiscalYear, number, startsAt, place });
      await this.events.append(tx, actor, {
        type: meetingEvents.planned,
        subjectType: 'meeting',
        subjectId: id,
        content: { councilId: input.councilId, fiscalYear, number, startsAt: startsAt.toISOString(), place },
      });
      return { id };
    });
  }

  /** Changes day and place; `version` is the one that the editor saw. A draft moved to another fiscal year is numbered anew. */
  async edit(actor: Actor, id: string, version: number, input: EditMeeting): Promise<MeetingView> {
    return this.database.transaction(async (tx) => {
      const meeting = await lockMeeting(tx, actor, id);
      if (meeting.version !== version) throw new StaleEdit(await this.query.read(actor, id));
      requireAct(meeting, 'edit');
      const startsAt = input.startsAt === undefined ? meeting.startsAt : new Date(input.startsAt);
      const place = input.place === undefined ? meeting.place : input.place;
      const { fiscalYear, number } = await this.numberOn(tx, meeting, startsAt);
      const after = { startsAt, place, fiscalYear, number };
      const changed = await updateVersioned(tx, Meeting, id, version, after);
      if (changed === null) throw new StaleEdit(await this.query.read(actor, id));
      await this.events.append(tx, actor, {
        type: meetingEvents.edited,
        subjectType: 'meeting',
        subjectId: id,
        content: { changes: changesOf(meeting, after) },
      });
      return this.query.read(actor, id);
    });
  }

  /** Moves the meeting to the state that the transition leads to; conditional on the state it leaves. */
  async advance(
    actor: Actor,
    id: string,
    transition: MeetingTransition,
    reason: string | null,
  ): Promise<MeetingView> {
    return this.database.transaction(async (tx) => {
      const meeting = await lockMeeting(tx, actor, id);
      if (!transitionsFrom(meeting.state).includes(transition))
        throw new WrongMeetingState(meeting.state, transition);
      const { to } = meetingTransitions[transition];
      const rows = await returned(
        tx,
        `UPDATE meetings SET state = $3, state_reason = $4, version = version + 1,
           announced_at = CASE WHEN $3 = 'announced' THEN app_now() ELSE announced_at END
         WHERE id = $1 AND state = $2 RETURNING id`,
        [id, meeting.state, to, reason],
      );
      if (rows.length === 0) throw new WrongMeetingState(meeting.state, transition);
      await this.events.append(tx, actor, {
        type: EVENTS[transition],
        subjectType: 'meeting',
        subjectId: id,
        content: { from: meeting.state, to, ...(reason === null ? {} : { reason }) },
      });
      return this.query.read(actor, id);
    });
  }

  /** Holds the council's row until the transaction ends: meetings of one council are numbered one after the other. */
  private async lockCouncil(tx: EntityManager, id: string): Promise<RecordFacts | null> {
    // Row-level security hides what one may not write from a locking read: the permission that follows refuses it.
    const read = `SELECT ${COUNCIL_FACTS} AS facts FROM councils council WHERE council.id = $1`;
    const [known] = await tx.query<{ facts: RecordFacts }[]>(read, [id]);
    const [locked] = await tx.query<{ facts: RecordFacts }[]>(`${read} FOR NO KEY UPDATE OF council`, [id]);
    return (locked ?? known)?.facts ?? null;
  }

  private async nextNumber(tx: EntityManager, councilId: string, fiscalYear: number): Promise<number> {
    const [row] = await tx.query<{ highest: number | null }[]>(
      `SELECT max(number) AS highest FROM meetings WHERE council_id = $1 AND fiscal_year = $2`,
      [councilId, fiscalYear],
    );
    return nextMeetingNumber(row?.highest ?? null);
  }

  private async numberOn(
    tx: EntityManager,
    meeting: Meeting,
    startsAt: Date,
  ): Promise<{ fiscalYear: number; number: number }> {
    const fiscalYear = fiscalYearOfMeeting(startsAt);
    if (fiscalYear === meeting.fiscalYear) return { fiscalYear, number: meeting.number };
    if (meeting.announcedAt !== null) throw otherFiscalYear();
    await this.lockCouncil(tx, meeting.councilId);
    return { fiscalYear, number: await this.nextNumber(tx, meeting.councilId, fiscalYear) };
  }
}

type Edited = Pick<Meeting, 'startsAt' | 'place' | 'fiscalYear' | 'number'>;

function changesOf(before: Edited, after: Edited): Record<string, { before: unknown; after: unknown }> {
  const told = (value: Edited[keyof Edited]) => (value instanceof Date ? value.toISOString() : value);
  const fields = ['startsAt', 'place', 'fiscalYear', 'number'] as const;
  return Object.fromEntries(
    fields.flatMap((field) => {
      const [from, to] = [told(before[field]), told(after[field])];
      return from === to ? [] : [[field, { before: from, after: to }]];
    }),
  );
}
