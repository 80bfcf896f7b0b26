import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@domain/access';
import { Database, newId, returned, updateVersioned } from '@platform/database';
import { NotFound } from '@platform/errors';
import { EventLog } from '@platform/events';
import { meetingEvents } from '../council.events.js';
import { lockMeeting, requireAct } from '../meetings/lock-meeting.js';
import { Minutes } from './minutes.entity.js';
import { MinutesFixed, staleMinutes } from './minutes.errors.js';
import { MinutesQuery } from './minutes.query.js';
import type { MinutesView } from './minutes.schemas.js';

interface Text {
  body: string;
  contentHash: Buffer;
  savedByPostId: string;
}

/** Saves the minutes of a meeting, a text that two secretariats write together. */
@Injectable()
export class MinutesService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly query: MinutesQuery,
  ) {}

  /**
   * Saves a new version over the one that the editor saw (0 = nobody saved yet). When it is no longer the newest, throws
   * StaleEdit with the saved text: neither is lost.
   */
  async saveVersion(actor: Actor, meetingId: string, version: number, body: string): Promise<MinutesView> {
    return this.database.transaction(async (tx) => {
      const meeting = await lockMeeting(tx, actor, meetingId);
      if (actor.postId === null) throw new NotFound();
      const contentHash = createHash('sha256').update(body, 'utf8').digest();
      const text = { body, contentHash, savedByPostId: actor.postId };
      const saved = await tx.findOneBy(Minutes, { meetingId });
      if (saved !== null && isRepeated(saved, version, text)) return this.query.read(actor, meetingId);
      if ((saved?.version ?? 0) !== version) throw staleMinutes(await this.query.read(actor, meetingId));
      requireAct(meeting, 'writeMinutes');
      if (saved !== null && saved.state !== 'draft') throw new MinutesFixed(saved.state);
      const next = await this.write(tx, meetingId, saved, text);
      if (next === null) throw staleMinutes(await this.query.read(actor, meetingId));
      await this.keep(tx, meetingId, next);
      await this.events.append(tx, actor, {
        type: meetingEvents.minutesSaved,
        subjectType: 'meeting',
        subjectId: meetingId,
        payloadVersion: 2,
        content: {
          changes: {
            version: { before: saved?.version ?? null, after: next },
            contentHash: {
              before: saved?.contentHash.toString('hex') ?? null,
              after: contentHash.toString('hex'),
            },
          },
        },
      });
      return this.query.read(actor, meetingId);
    });
  }

  /** The new version, or null when somebody else was first. */
  private async write(
    tx: EntityManager,
    meetingId: string,
    saved: Minutes | null,
    text: Text,
  ): Promise<number | null> {
    if (saved !== null)
      return updateVersioned(tx, Minutes, saved.id, saved.version, { ...text, savedAt: () => 'app_now()' });
    const [row] = await returned<{ version: number }>(
      tx,
      `INSERT INTO minutes (id, meeting_id, body, content_hash, saved_by_post_id) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (meeting_id) DO NOTHING RETURNING version`,
      [newId(), meetingId, text.body, text.contentHash, text.savedByPostId],
    );
    return row?.version ?? null;
  }

  /** Every version stays as it was saved, in a table that only grows. */
  private async keep(tx: EntityManager, meetingId: string, version: number): Promise<void> {
    await tx.query(
      `INSERT INTO minutes_versions (meeting_id, version, body, content_hash, saved_by_post_id, saved_at)
       SELECT meeting_id, version, body, content_hash, saved_by_post_id, saved_at FROM minutes
       WHERE meeting_id = $1 AND version = $2`,
      [meetingId, version],
    );
  }
}

/** A save whose answer got lost comes again, or nothing was changed: no new version. */
function isRepeated(saved: Minutes, version: number, text: Text): boolean {
  if (!saved.contentHash.equals(text.contentHash)) return false;
  return (
    saved.version === version || (saved.version === version + 1 && saved.savedByPostId === text.savedByPostId)
  );
}
