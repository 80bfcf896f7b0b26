import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, requirePermission } from '@domain/access';
import { Database } from '@platform/database';
import { NotFound, StaleEdit } from '@platform/errors';
import { EventLog } from '@platform/events';
import {
  AlreadyInForce,
  NotAsked,
  NoWithdrawalAsked,
  WithdrawalAsked,
  WrongRevisionState,
} from './revision.errors.js';
import { revisionEvents } from './revision.events.js';
import { RevisionsQuery } from './revisions.query.js';
import { ownerOf, type StoredRevision, storedRevision } from './stored-revision.js';

/**
 * Taking a revision back: until it is agreed by whoever proposed it, after that and before its day by all who
 * agreed: one asks, the other does the same or declines.
 */
@Injectable()
export class RevisionWithdrawalService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly query: RevisionsQuery,
  ) {}

  /** Of the version that was read. */
  async withdraw(actor: Actor, id: string, version: number, reason: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const known = await storedRevision(this.database, id);
      if (known === null) throw new NotFound();
      if (known.state !== 'agreed')
        requirePermission(actor, 'revision.propose', { owner: known.proposedByAgency });
      // It undoes a consent, so it is for those who consent.
      else requirePermission(actor, 'revision.consent', { owner: ownerOf(known.needs) });
      const revision = await storedRevision(this.database, id, true);
      if (revision === null) throw new NotFound();
      if (revision.version !== version) throw new StaleEdit(await this.query.read(actor, id));
      // It was agreed meanwhile: who may propose need not be who may take an agreement back.
      if (revision.state !== known.state) throw new WrongRevisionState(revision.state);
      if (revision.state === 'withdrawn') throw new WrongRevisionState('withdrawn');
      if (revision.applied) throw new AlreadyInForce();
      if (revision.state === 'agreed' && !(await this.agreedBack(tx, actor, revision, reason))) return;
      await tx.query(`UPDATE revisions SET state = 'withdrawn', state_reason = $2 WHERE id = $1`, [
        id,
        revision.withdrawals[0]?.reason ?? reason,
      ]);
      await this.append(tx, actor, revisionEvents.withdrawn, id, { number: revision.number, reason });
    });
  }

  /** No to what the other agency asks: the revision holds from its day. It may be asked again, for another reason. */
  async decline(actor: Actor, id: string, version: number, reason: string): Promise<void> {
    // The question is a row of the agency that asked.
    await this.database.forEveryAgency(async (tx) => {
      const known = await storedRevision(this.database, id);
      if (known === null) throw new NotFound();
      requirePermission(actor, 'revision.consent', { owner: ownerOf(known.needs) });
      const { agency, postId } = actor;
      if (agency === null || postId === null || !known.needs.includes(agency)) throw new NotAsked();
      const revision = await storedRevision(this.database, id, true);
      if (revision === null) throw new NotFound();
      if (revision.version !== version) throw new StaleEdit(await this.query.read(actor, id));
      if (revision.state !== 'agreed') throw new WrongRevisionState(revision.state);
      if (revision.applied) throw new AlreadyInForce();
      if (!revision.withdrawals.some((one) => one.agency !== agency)) throw new NoWithdrawalAsked();
      await tx.query(`DELETE FROM revision_withdrawals WHERE revision_id = $1`, [id]);
      await this.append(tx, actor, revisionEvents.withdrawalDeclined, id, {
        number: revision.number,
        reason,
      });
    });
  }

  /** Notes that the actor's agency wants it back; true when nobody is left to be asked. */
  private async agreedBack(
    tx: EntityManager,
    actor: Actor,
    { id, number, needs, withdrawals }: StoredRevision,
    reason: string,
  ): Promise<boolean> {
    const { agency, postId, personId } = actor;
    if (agency === null || postId === null || personId === null || !needs.includes(agency))
      throw new NotAsked();
    if (withdrawals.some((one) => one.agency === agency)) throw new WithdrawalAsked();
    await tx.query(
      `INSERT INTO revision_withdrawals (revision_id, agency_code, reason, post_id, person_id) VALUES ($1, $2, $3, $4, $5)`,
      [id, agency, reason, postId, personId],
    );
    const waitsFor = needs.filter(
      (one) => one !== agency && !withdrawals.some((given) => given.agency === one),
    );
    if (waitsFor.length === 0) return true;
    await this.append(tx, actor, revisionEvents.withdrawalAsked, id, { number, reason, waitsFor });
    return false;
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
