import { Injectable } from '@nestjs/common';
import { type Actor, requirePermission } from '@domain/access';
import { Database, newId } from '@platform/database';
import { type ChainHead, EventLog } from '@platform/events';
import { auditEvents } from '../audit.events.js';
import { TooManyVerifications, VerificationOpen } from './integrity.errors.js';

/** Of one agency in an hour; the daily one comes anyway. */
const MOST_AN_HOUR = 6;
const LATELY = `verification.created_at > app_now() - interval '1 hour'`;

/** Asks for the record to be verified; the work itself is the worker's. */
@Injectable()
export class VerificationsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  /** A verification that still waits and compares with the same head is taken again, instead of a second one. */
  async request(actor: Actor, head: ChainHead | null): Promise<{ id: string }> {
    requirePermission(actor, 'audit.verify');
    return this.database.transaction(async (tx) => {
      // Of two who ask at once the second waits here, and then finds the first one's.
      await tx.query(`LOCK TABLE chain_verifications IN SHARE ROW EXCLUSIVE MODE`);
      const waiting = await this.database.row<{ id: string }>(
        `SELECT id FROM chain_verifications WHERE state = 'queued' AND head_number IS NOT DISTINCT FROM $1::bigint
           AND head_hash IS NOT DISTINCT FROM decode($2, 'hex')`,
        [head?.number ?? null, head?.hash ?? null],
      );
      if (waiting !== null) return waiting;
      await this.assertTurn(actor);
      const id = newId();
      await tx.query(
        `INSERT INTO chain_verifications (id, requested_by_post_id, head_number, head_hash)
         VALUES ($1, $2, $3, decode($4, 'hex'))`,
        [id, actor.postId, head?.number ?? null, head?.hash ?? null],
      );
      await this.events.append(tx, actor, {
        type: auditEvents.verificationRequested,
        subjectType: 'chain_verification',
        subjectId: id,
        content: { head },
      });
      return { id };
    });
  }

  /** One under way for each agency, and a few an hour: each one reads the whole record. */
  private async assertTurn({ agency }: Actor): Promise<void> {
    const row = await this.database.row<{ open: boolean; recent: number; seconds: number | null }>(
      `SELECT coalesce(bool_or(verification.state IN ('queued', 'running', 'failed')), false) AS open,
         count(*) FILTER (WHERE ${LATELY})::int AS recent,
         ceil(extract(epoch FROM min(verification.created_at) FILTER (WHERE ${LATELY}) + interval '1 hour' - app_now()))::int AS seconds
       FROM chain_verifications verification JOIN posts post ON post.id = verification.requested_by_post_id
       WHERE post.agency_code IS NOT DISTINCT FROM $1
         AND (${LATELY} OR verification.state IN ('queued', 'running', 'failed'))`,
      [agency],
    );
    if (row?.open === true) throw new VerificationOpen();
    if ((row?.recent ?? 0) >= MOST_AN_HOUR)
      throw new TooManyVerifications(MOST_AN_HOUR, Math.max(1, row?.seconds ?? 1));
  }
}
