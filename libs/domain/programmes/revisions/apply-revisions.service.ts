import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor, Agency } from '@domain/access';
import { Database } from '@platform/database';
import { EventLog } from '@platform/events';
import {
  ownerAfter,
  revisableColumns,
  subjectTables,
  type WordingChanges,
  type WordingField,
} from './revisable-wording.js';
import { revisionEvents, wordingEvents } from './revision.events.js';
import { type RevisionSubject, RevisionSubjects } from './revision-subjects.js';
import { type StoredRevision, storedRevision } from './stored-revision.js';
import { stillToAgree, whoAgrees } from './who-agrees.rule.js';

const MOST_AT_ONCE = 100;

/** On its day an agreed revision takes the place of the wording before it. */
@Injectable()
export class ApplyRevisionsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly subjects: RevisionSubjects,
  ) {}

  /** Agreed revisions whose day has come, the oldest first. */
  async due(): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `SELECT id FROM revisions WHERE state = 'agreed' AND applied_at IS NULL AND effective_on <= app_today()
       ORDER BY effective_on, number LIMIT ${MOST_AT_ONCE}`,
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Writes the new wording, once; nothing happens before the day. Both agencies have agreed, so it is written for both: the
   * initiative may become the other agency's with it.
   */
  async apply(actor: Actor, id: string): Promise<void> {
    await this.database.forEveryAgency(async (tx) => {
      const due = await this.database.row(
        `UPDATE revisions SET applied_at = app_now()
           WHERE id = $1 AND state = 'agreed' AND applied_at IS NULL AND effective_on <= app_today() RETURNING id`,
        [id],
      );
      const revision = due === null ? null : await storedRevision(this.database, id);
      if (revision === null) return;
      const subject = await this.subjects.find(revision.subjectType, revision.subjectId, true);
      if (subject === null) throw new Error(`revision ${id} has lost its subject`);
      const needs = whoAgrees(subject.type, subject.owner, ownerAfter(revision.changes));
      if (stillToAgree(needs, revision.consents, revision.version).length === 0)
        await this.write(tx, actor, revision, subject);
      else await this.askAgain(tx, actor, revision, needs);
    });
  }

  /** It became another agency's since it was agreed: that one has not said yes, so it is a proposal again. */
  private async askAgain(
    tx: EntityManager,
    actor: Actor,
    { id, number }: StoredRevision,
    needs: readonly Agency[],
  ): Promise<void> {
    await tx.query(
      `UPDATE revisions SET applied_at = NULL, state = 'proposed', agency_code = $2 WHERE id = $1`,
      [id, needs.length === 1 ? needs[0] : null],
    );
    await this.events.append(tx, actor, {
      type: revisionEvents.askedAgain,
      subjectType: 'revision',
      subjectId: id,
      content: { number },
    });
  }

  private async write(
    tx: EntityManager,
    actor: Actor,
    revision: StoredRevision,
    subject: RevisionSubject,
  ): Promise<void> {
    const changes: WordingChanges = {};
    const sets: string[] = [];
    const values: unknown[] = [subject.id];
    for (const [field, change] of Object.entries(revision.changes) as [
      WordingField,
      NonNullable<WordingChanges[WordingField]>,
    ][]) {
      // What stands there now, whatever stood there when it was proposed.
      changes[field] = { before: subject.wording[field] ?? null, after: change.after };
      sets.push(`${revisableColumns[subject.type][field] ?? ''} = $${values.push(change.after)}`);
      if (field === 'ownerKind') sets.push(`owner_status = 'confirmed'`);
    }
    await tx.query(
      `UPDATE ${subjectTables[subject.type]} SET ${sets.join(', ')}, version = version + 1 WHERE id = $1`,
      values,
    );
    await tx.query(`UPDATE revisions SET changes = $2 WHERE id = $1`, [revision.id, JSON.stringify(changes)]);
    const { number, effectiveOn } = revision;
    await this.events.append(tx, actor, {
      type: wordingEvents[subject.type],
      subjectType: subject.type,
      subjectId: subject.id,
      content: { revisionId: revision.id, number, effectiveOn, changes },
    });
  }
}
