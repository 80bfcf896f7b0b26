import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, requirePermission } from '@domain/access';
import { Database, newId } from '@platform/database';
import { invalidField, NotFound } from '@platform/errors';
import { EventLog } from '@platform/events';
import type { Tie } from './member.schemas.js';
import { organisationEvents } from './organisation.events.js';

/** Pairs, successors and parts: one tie, seen from both bodies. */
@Injectable()
export class TiesService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  async add(actor: Actor, fromId: string, { kind, organisationId: toId, note }: Tie): Promise<void> {
    await this.database.transaction(async (tx) => {
      requirePermission(actor, 'organisation.manage');
      if ((await this.nameOf(fromId)) === null) throw new NotFound();
      if ((await this.nameOf(toId)) === null)
        throw invalidField(
          '/organisationId',
          'organisations/unknown',
          '団体が見つかりません。',
          'There is no such organisation.',
        );
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('organisation ties', 0))`);
      // Whoever follows the ties of this kind from the other body must not come back here.
      const back = await this.database.row(
        `WITH RECURSIVE way AS (SELECT $2::uuid AS id UNION
           SELECT tie.to_id FROM way JOIN organisation_ties tie ON tie.from_id = way.id AND tie.kind = $3)
         SELECT 1 FROM way WHERE id = $1 UNION ALL
         SELECT 1 FROM organisation_ties WHERE from_id = $1 AND to_id = $2 AND kind = $3 LIMIT 1`,
        [fromId, toId, kind],
      );
      if (back !== null)
        throw invalidField(
          '/organisationId',
          'organisations/tied-already',
          'この団体とは、すでにつながりがあるか、つながりが輪になります。',
          'It is tied to this body already, or the ties would form a circle.',
        );
      await tx.query(
        `INSERT INTO organisation_ties (id, from_id, to_id, kind, note) VALUES ($1, $2, $3, $4, $5)`,
        [newId(), fromId, toId, kind, note],
      );
      await this.tell(tx, actor, organisationEvents.tied, kind, fromId, toId);
    });
  }

  async remove(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      requirePermission(actor, 'organisation.manage');
      const tie = await this.database.row<{ fromId: string; toId: string; kind: string }>(
        `SELECT from_id AS "fromId", to_id AS "toId", kind FROM organisation_ties WHERE id = $1 FOR UPDATE`,
        [id],
      );
      if (tie === null) throw new NotFound();
      await tx.query(`DELETE FROM organisation_ties WHERE id = $1`, [id]);
      await this.tell(tx, actor, organisationEvents.untied, tie.kind, tie.fromId, tie.toId);
    });
  }

  private async nameOf(id: string): Promise<string | null> {
    const row = await this.database.row<{ name: string }>(`SELECT name FROM organisations WHERE id = $1`, [
      id,
    ]);
    return row?.name ?? null;
  }

  /** The tie stands in the history of both. */
  private async tell(
    tx: EntityManager,
    actor: Actor,
    type: string,
    tie: string,
    fromId: string,
    toId: string,
  ): Promise<void> {
    const [from, to] = [await this.nameOf(fromId), await this.nameOf(toId)];
    await this.events.append(
      tx,
      actor,
      { type, subjectType: 'organisation', subjectId: fromId, content: { tie, other: to } },
      { type, subjectType: 'organisation', subjectId: toId, content: { tie, other: from } },
    );
  }
}
