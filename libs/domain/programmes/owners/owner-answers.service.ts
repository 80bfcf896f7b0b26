import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, requirePermission } from '@domain/access';
import { Database, returned } from '@platform/database';
import { NotFound } from '@platform/errors';
import { EventLog } from '@platform/events';
import { initiativesSeen } from '../drafts/visible-initiatives.js';
import { Initiative } from '../initiative.entity.js';
import { AnswerIsFact, NotAskedForOwner, WrongInitiativeState } from '../initiative.errors.js';
import { initiativeEvents } from '../initiative.events.js';
import { requireParty } from '../initiative-records.js';
import { type Answer, type AnswerKind, isAsked, outcomeOf } from './owner-answers.rule.js';

/** The agencies say whose an initiative is; when those concerned say the same, it is a fact. */
@Injectable()
export class OwnerAnswersService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  /** The last answer that was needed may move the initiative from one agency to the other, so it is written for both. */
  async answer(actor: Actor, id: string, kind: AnswerKind): Promise<void> {
    await this.change(actor, id, async (tx, initiative) => {
      const party = requireParty(actor);
      // Of a draft its consents will tell.
      if (['draft', 'proposed'].includes(initiative.state))
        throw new WrongInitiativeState(initiative.state, 'answer');
      // Who has answered before may answer otherwise.
      const before = await this.of(id);
      const spoke = before.some(({ agency }) => agency === party.agency);
      if (!spoke && !isAsked(party.agency, initiative.ownerKind, [kind, ...before.map((one) => one.kind)]))
        throw new NotAskedForOwner();
      const answered = await returned(
        tx,
        `INSERT INTO owner_confirmations AS known (initiative_id, agency_code, owner_kind, post_id, person_id)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (initiative_id, agency_code) DO UPDATE SET owner_kind = excluded.owner_kind, post_id = excluded.post_id,
           person_id = excluded.person_id, confirmed_at = app_now() WHERE known.owner_kind <> excluded.owner_kind
         RETURNING known.owner_kind`,
        [id, party.agency, kind, party.postId, party.personId],
      );
      if (answered.length === 0) return;
      await this.append(tx, actor, id, initiativeEvents.ownerAnswered, {
        agency: party.agency,
        ownerKind: kind,
      });
      await this.settle(tx, actor, initiative);
    });
  }

  /** An answer is taken back as long as it has not become a fact. */
  async withdraw(actor: Actor, id: string): Promise<void> {
    await this.change(actor, id, async (tx, initiative) => {
      const { agency } = requireParty(actor);
      const own = (await this.of(id)).find((answer) => answer.agency === agency);
      if (own === undefined) return;
      if (initiative.ownerStatus === 'confirmed' && initiative.ownerKind === own.kind)
        throw new AnswerIsFact();
      await tx.query(`DELETE FROM owner_confirmations WHERE initiative_id = $1 AND agency_code = $2`, [
        id,
        agency,
      ]);
      await this.append(tx, actor, id, initiativeEvents.ownerAnswerWithdrawn, {
        agency,
        ownerKind: own.kind,
      });
      // What the other agency said may have waited for nothing else.
      await this.settle(tx, actor, initiative);
    });
  }

  private async change(
    actor: Actor,
    id: string,
    work: (tx: EntityManager, initiative: Initiative) => Promise<void>,
  ): Promise<void> {
    await this.database.forEveryAgency(async (tx) => {
      requirePermission(actor, 'owner.confirm');
      const initiative = await tx.findOne(Initiative, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (initiative === null || !(await initiativesSeen(this.database, actor, [id])).has(id))
        throw new NotFound();
      await work(tx, initiative);
    });
  }

  private async settle(tx: EntityManager, actor: Actor, initiative: Initiative): Promise<void> {
    const outcome = outcomeOf(initiative.ownerKind, await this.of(initiative.id));
    if (outcome.result === 'complete') await this.confirm(tx, actor, initiative, outcome.kind);
  }

  private async confirm(
    tx: EntityManager,
    actor: Actor,
    { id, ownerKind, ownerStatus }: Initiative,
    kind: AnswerKind,
  ): Promise<void> {
    if (ownerKind === kind && ownerStatus === 'confirmed') return;
    await tx.query(
      `UPDATE initiatives SET owner_kind = $2, owner_status = 'confirmed', version = version + 1,
         lead_agency = CASE WHEN $2 IN ('prefecture', 'city') AND lead_agency <> $2 THEN NULL ELSE lead_agency END
       WHERE id = $1`,
      [id, kind],
    );
    await this.append(tx, actor, id, initiativeEvents.ownerConfirmed, {
      changes: {
        ownerStatus: { before: ownerStatus, after: 'confirmed' },
        ...(ownerKind === kind ? {} : { ownerKind: { before: ownerKind, after: kind } }),
      },
    });
  }

  private async of(id: string): Promise<Answer[]> {
    return this.database.rows<Answer>(
      `SELECT agency_code AS agency, owner_kind AS kind FROM owner_confirmations WHERE initiative_id = $1`,
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
    await this.events.append(tx, actor, { type, subjectType: 'initiative', subjectId: id, content });
  }
}
