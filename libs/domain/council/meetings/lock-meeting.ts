import type { EntityManager } from 'typeorm';
import { type Actor, requirePermission } from '@domain/access';
import { NotFound } from '@platform/errors';
import { COUNCIL_FACTS, type MeetingFacts, requireMeetingVisible } from '../council-visibility.js';
import { Meeting } from './meeting.entity.js';
import { WrongMeetingState } from './meeting.errors.js';
import { type MeetingAct, meetingActs } from './meeting-state.js';

/**
 * The meeting of a command, locked until the transaction ends, so that everything written into it follows one after the
 * other. Throws NotFound when the actor may not see it, Forbidden when the actor may not record it.
 */
export async function lockMeeting(tx: EntityManager, actor: Actor, id: string): Promise<Meeting> {
  // Row-level security hides what one may not write from a locking read, so the permission comes first.
  const known = await tx.findOneBy(Meeting, { id });
  if (known === null) throw new NotFound();
  const [row] = await tx.query<{ facts: MeetingFacts }[]>(
    `SELECT ${COUNCIL_FACTS} AS facts FROM councils council WHERE council.id = $1`,
    [known.councilId],
  );
  const facts = { ...row?.facts, announced: known.announcedAt !== null };
  requireMeetingVisible(actor, facts);
  requirePermission(actor, 'meeting.record', facts);
  return tx.findOneOrFail(Meeting, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** Throws WrongMeetingState unless this may be written into the meeting now. */
export function requireAct(meeting: Meeting, act: MeetingAct): void {
  if (!meetingActs[act].includes(meeting.state)) throw new WrongMeetingState(meeting.state, act);
}
