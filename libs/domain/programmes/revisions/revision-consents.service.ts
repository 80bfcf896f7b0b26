import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, type Agency, requirePermission } from '@domain/access';
import { Database } from '@platform/database';
import { NotFound, StaleEdit } from '@platform/errors';
import { EventLog } from '@platform/events';
import { ApplyRevisionsService } from './apply-revisions.service.js';
import { NotAsked, OwnRevision, WrongRevisionState } from './revision.errors.js';
import { revisionEvents } from './revision.events.js';
import { RevisionSubjects } from './revision-subjects.js';
import { RevisionsQuery } from './revisions.query.js';
import { ownerOf, type StoredRevision, storedRevision } from './stored-revision.js';
import { stillToAgree, whoAgrees } from './who-agrees.rule.js';

/** What the agencies say to a revision: each consents to the version it read, or returns it with a reason. */
@Injectable()
export class RevisionConsentsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly subjects: RevisionSubjects,
    private readonly application: ApplyRevisionsService,
    private readonly query: RevisionsQuery,
  ) {}

  /** With the last consent it is agreed, and holds at once when its day has come. */
  async consent(actor: Actor, id: string, version: number): Promise<void> {
    const agreed = await this.database.transaction(async (tx) => {
      const { revision, agency } = await this.lockForJudgement(actor, id, version);
      if (revision.authorIds.includes(actor.personId ?? '')) throw new OwnRevision();
      const needs = await this.needsNow(tx, revision);
      if (!stillToAgree(needs, revision.consents, version).includes(agency)) return false;
      await tx.query(
        `INSERT INTO revision_consents (revision_id, agency_code, revision_version, post_id, person_id)
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT (revision_id, agency_code) DO UPDATE
         SET revision_version = excluded.revision_version, post_id = excluded.post_id, person_id = excluded.person_id,
           consented_at = app_now()`,
        [id, agency, version, actor.postId, actor.personId],
      );
      const { number, effectiveOn } = revision;
      await this.append(tx, actor, revisionEvents.consented, id, { number, version });
      const given = [...revision.consents, { agency, version }];
      if (stillToAgree(needs, given, version).length > 0) return false;
      await tx.query(`UPDATE revisions SET state = 'agreed' WHERE id = $1`, [id]);
      await this.append(tx, actor, revisionEvents.agreed, id, { number, effectiveOn });
      return true;
    });
    if (agreed) await this.application.apply(actor, id);
  }

  /** Back to those who wrote it; an edit proposes it anew. */
  async return(actor: Actor, id: string, version: number, reason: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { number } = (await this.lockForJudgement(actor, id, version)).revision;
      await tx.query(`UPDATE revisions SET state = 'returned', state_reason = $2 WHERE id = $1`, [
        id,
        reason,
      ]);
      await this.append(tx, actor, revisionEvents.returned, id, { number, reason });
    });
  }

  /** The revision, locked, that the actor's agency is asked about, in the version that was read. */
  private async lockForJudgement(
    actor: Actor,
    id: string,
    version: number,
  ): Promise<{ revision: StoredRevision; agency: Agency }> {
    const known = await storedRevision(this.database, id);
    if (known === null) throw new NotFound();
    requirePermission(actor, 'revision.consent', { owner: ownerOf(known.needs) });
    const { agency, postId } = actor;
    if (agency === null || postId === null || !known.needs.includes(agency)) throw new NotAsked();
    const revision = await storedRevision(this.database, id, true);
    if (revision === null) throw new NotFound();
    if (revision.version !== version) throw new StaleEdit(await this.query.read(actor, id));
    if (revision.state !== 'proposed') throw new WrongRevisionState(revision.state);
    return { revision, agency };
  }

  /** The owner may have become joint since it was proposed: then the other agency is asked as well. */
  private async needsNow(tx: EntityManager, revision: StoredRevision): Promise<StoredRevision['needs']> {
    const subject = await this.subjects.find(revision.subjectType, revision.subjectId);
    if (subject === null) throw new NotFound();
    const asked = new Set([...revision.needs, ...whoAgrees(subject.type, subject.owner)]);
    if (asked.size > revision.needs.length)
      await tx.query(`UPDATE revisions SET agency_code = NULL WHERE id = $1`, [revision.id]);
    return [...asked];
  }

  private async append(
    tx: EntityManager,
    actor: Actor,
    type: string,
    id: string,
    content: Record<string, unknown>,
  ): Promise<void> {
    await this.events.append(tx, actor, { type, subjectType: 'revision', subjectId: id, content });
  }
}
