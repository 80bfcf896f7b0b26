import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemActor } from '@domain/access';
import { Database } from '@platform/database';
import { EventLog } from '@platform/events';
import { kindNamed, type RecordKindName } from '../kinds/index.js';
import type { DisposalDecision, DisposalOutcome } from '../lists/disposal-state.js';
import { retentionEvents } from '../retention.events.js';
import { DisposeRecord } from './dispose-record.js';

interface Item {
  id: string;
  listId: string;
  agency: string;
  number: number;
  kind: RecordKindName;
  recordId: string;
  completedOn: string;
  joint: boolean;
  decision: DisposalDecision;
}

const CARRIER = systemActor('carry-out-disposals');

/** Brings one record of an approved list to its end, in a transaction of its own; doing it twice does nothing. */
@Injectable()
export class SettleItem {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly record: DisposeRecord,
  ) {}

  async settle(itemId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [item] = await tx.query<Item[]>(
        `SELECT item.id, item.list_id AS "listId", item.agency_code AS agency, item.number, item.kind,
           item.record_id AS "recordId", item.completed_on::text AS "completedOn", item.joint, item.decision
         FROM disposal_items item JOIN disposal_lists list ON list.id = item.list_id
         WHERE item.id = $1 AND item.outcome IS NULL AND list.state = 'approved'`,
        [itemId],
      );
      if (item === undefined) return;
      // The other agency's list may come to the same record at this moment.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
        `disposal ${item.kind} ${item.recordId}`,
      ]);
      const [still] = await tx.query<unknown[]>(
        `SELECT id FROM disposal_items WHERE id = $1 AND outcome IS NULL FOR UPDATE`,
        [itemId],
      );
      if (still === undefined) return;
      if (item.decision !== 'dispose') return this.end(tx, item, 'kept');
      if (!(await this.isFinished(tx, item))) return this.end(tx, item, 'withdrawn');
      if (item.joint && !(await this.isDisposable(tx, item))) return this.end(tx, item, 'waiting');
      await this.dispose(tx, item);
    });
  }

  private async dispose(tx: EntityManager, item: Item): Promise<void> {
    const { contentHash, files, alsoGone } = await this.record.dispose(
      tx,
      item.kind,
      item.recordId,
      item.listId,
    );
    // What waited for this decision comes to its end with it, and earlier lists forget the title as well.
    await tx.query(
      `UPDATE disposal_items SET title = NULL, content_hash = decode($3, 'hex'),
         settled_at = CASE WHEN decision = 'dispose' AND completed_on = $4 THEN app_now() ELSE settled_at END,
         outcome = CASE WHEN decision = 'dispose' AND completed_on = $4 THEN 'disposed' ELSE outcome END,
         version = version + 1
       WHERE kind = $1 AND record_id = $2`,
      [item.kind, item.recordId, contentHash, item.completedOn],
    );
    await this.events.append(tx, CARRIER, {
      type: retentionEvents.recordDisposed,
      subjectType: item.kind,
      subjectId: item.recordId,
      content: {
        listId: item.listId,
        number: item.number,
        kind: item.kind,
        completedOn: item.completedOn,
        contentHash,
        files,
        with: alsoGone,
      },
    });
  }

  /** A record that was withdrawn is listed anew when its time comes; what another agency decided of it falls with it. */
  private async end(tx: EntityManager, item: Item, outcome: DisposalOutcome): Promise<void> {
    await tx.query(
      `UPDATE disposal_items SET outcome = $2, settled_at = app_now(), version = version + 1 WHERE id = $1`,
      [item.id, outcome],
    );
    if (outcome === 'withdrawn')
      await tx.query(
        `UPDATE disposal_items SET outcome = 'withdrawn', settled_at = app_now(), version = version + 1
         WHERE kind = $1 AND record_id = $2 AND outcome = 'waiting'`,
        [item.kind, item.recordId],
      );
  }

  /** It may have been taken up again since it was listed. */
  private async isFinished(tx: EntityManager, { kind, recordId, completedOn }: Item): Promise<boolean> {
    const found = await tx.query<unknown[]>(
      `SELECT 1 FROM (${kindNamed(kind).finished}) finished WHERE finished.record_id = $1 AND finished.completed_on = $2`,
      [recordId, completedOn],
    );
    return found.length > 0;
  }

  /** Every other agency must have decided the same for a joint record, in a list that its secretariat approved. */
  private async isDisposable(tx: EntityManager, { kind, recordId, listId }: Item): Promise<boolean> {
    const [row] = await tx.query<{ agreed: boolean }[]>(`SELECT is_disposable($1, $2, $3) AS agreed`, [
      kind,
      recordId,
      listId,
    ]);
    return row?.agreed === true;
  }
}
