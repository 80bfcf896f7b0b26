import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, requirePermission } from '@domain/access';
import {
  type Answer,
  type AnswerKind,
  AnswerIsFact,
  isAsked,
  NotAskedForOwner,
  outcomeOf,
  type OwnerKind,
  requireParty,
} from '@domain/programmes';
import { Database, returned } from '@platform/database';
import { NotFound } from '@platform/errors';
import { EventLog } from '@platform/events';
import { progressEntryEvents } from '../progress-entry.events.js';

interface Entry {
  id: string;
  marker: OwnerKind;
  suggestedMarker: AnswerKind | null;
}

/** The agencies say what marker an entry carries; the rule is that of an initiative's owner. */
@Injectable()
export class MarkerAnswersService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  async answer(actor: Actor, id: string, kind: AnswerKind): Promise<void> {
    await this.change(actor, id, async (tx, entry) => {
      const party = requireParty(actor);
      const before = await this.of(id);
      const spoke = before.some(({ agency }) => agency === party.agency);
      if (!spoke && !isAsked(party.agency, statedOf(entry), [kind, ...before.map((one) => one.kind)]))
        throw new NotAskedForOwner();
      const answered = await returned(
        tx,
        `INSERT INTO marker_confirmations AS known (entry_id, agency_code, marker, post_id, person_id)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (entry_id, agency_code) DO UPDATE SET marker = excluded.marker, post_id = excluded.post_id,
           person_id = excluded.person_id, confirmed_at = app_now() WHERE known.marker <> excluded.marker
         RETURNING known.marker`,
        [id, party.agency, kind, party.postId, party.personId],
      );
      if (answered.length === 0) return;
      await this.append(tx, actor, id, progressEntryEvents.markerAnswered, {
        agency: party.agency,
        marker: kind,
      });
      await this.settle(tx, actor, entry);
    });
  }

  /** An answer is taken back as long as it has not become a fact. */
  async withdraw(actor: Actor, id: string): Promise<void> {
    await this.change(actor, id, async (tx, entry) => {
      const { agency } = requireParty(actor);
      const own = (await this.of(id)).find((answer) => answer.agency === agency);
      if (own === undefined) return;
      if (entry.marker === own.kind) throw new AnswerIsFact();
      await tx.query(`DELETE FROM marker_confirmations WHERE entry_id = $1 AND agency_code = $2`, [
        id,
        agency,
      ]);
      await this.append(tx, actor, id, progressEntryEvents.markerAnswerWithdrawn, {
        agency,
        marker: own.kind,
      });
      // What the other agency said may have waited for nothing else.
      await this.settle(tx, actor, entry);
    });
  }

  private async change(
    actor: Actor,
    id: string,
    work: (tx: EntityManager, entry: Entry) => Promise<void>,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      requirePermission(actor, 'marker.confirm');
      const entry = await this.database.row<Entry>(
        `SELECT id, marker, suggested_marker AS "suggestedMarker" FROM progress_entries WHERE id = $1 FOR UPDATE`,
        [id],
      );
      if (entry === null) throw new NotFound();
      await work(tx, entry);
    });
  }

  private async settle(tx: EntityManager, actor: Actor, entry: Entry): Promise<void> {
    const outcome = outcomeOf(statedOf(entry), await this.of(entry.id));
    if (outcome.result === 'complete') await this.confirm(tx, actor, entry, outcome.kind);
  }

  private async confirm(tx: EntityManager, actor: Actor, entry: Entry, kind: AnswerKind): Promise<void> {
    if (entry.marker === kind) return;
    await tx.query(
      `UPDATE progress_entries SET marker = $2, suggested_marker = NULL, version = version + 1 WHERE id = $1`,
      [entry.id, kind],
    );
    await this.append(tx, actor, entry.id, progressEntryEvents.markerConfirmed, {
      changes: { marker: { before: entry.marker, after: kind } },
    });
  }

  private async of(id: string): Promise<Answer[]> {
    return this.database.rows<Answer>(
      `SELECT agency_code AS agency, marker AS kind FROM marker_confirmations WHERE entry_id = $1`,
      [id],
    );
  }

  private async append(
    tx: EntityManager,
    actor: Actor,
    id: string,
    type: string,
    content: Record<string, unknown>,
  ): Promise<void> {
    await this.events.append(tx, actor, { type, subjectType: 'progress_entry', subjectId: id, content });
  }
}

/** A suggestion says whose agreement it takes, as a guessed owner does. */
function statedOf({ marker, suggestedMarker }: Entry): OwnerKind {
  return marker === 'unknown' ? (suggestedMarker ?? 'unknown') : marker;
}
