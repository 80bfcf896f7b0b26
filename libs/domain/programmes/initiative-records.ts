import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, type Agency, type Permission, requirePermission } from '@domain/access';
import { Database } from '@platform/database';
import { NotFound, StaleEdit } from '@platform/errors';
import { initiativesSeen } from './drafts/visible-initiatives.js';
import { Initiative } from './initiative.entity.js';
import { isEditable } from './initiative-acts.js';
import { WrongInitiativeState } from './initiative.errors.js';
import { InitiativeQuery } from './initiative.query.js';

/** Somebody who speaks for an agency. */
export interface Party {
  agency: Agency;
  postId: string;
  personId: string;
}

/** The initiative that a command is about, locked, after the permission was asked. */
@Injectable()
export class InitiativeRecords {
  constructor(
    private readonly database: Database,
    private readonly query: InitiativeQuery,
  ) {}

  async lock(tx: EntityManager, actor: Actor, id: string, permission: Permission): Promise<Initiative> {
    // Row-level security hides from a locking read what the actor's agency may not write: first the permission.
    const known = await tx.findOneBy(Initiative, { id });
    if (known === null || !(await initiativesSeen(this.database, actor, [id])).has(id)) throw new NotFound();
    requirePermission(actor, permission, known.facts());
    const locked = await tx.findOne(Initiative, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (locked === null) throw new NotFound();
    // Its owner may have changed since.
    requirePermission(actor, permission, locked.facts());
    return locked;
  }

  /** Throws where the initiative is both agencies' and over; each may still set its own department and write notes. */
  requireEditable({ ownerKind, state }: Initiative): void {
    if (!isEditable(ownerKind, state)) throw new WrongInitiativeState(state, 'edit');
  }

  /** Throws StaleEdit, with what is saved now, unless `version` is the one that stands. */
  async requireVersion(actor: Actor, initiative: Initiative, version: number): Promise<void> {
    if (initiative.version !== version) throw new StaleEdit(await this.query.read(actor, initiative.id));
  }
}

/** Only a person in a post of one of the two agencies consents or confirms. */
export function requireParty({ agency, postId, personId }: Actor): Party {
  if (agency === null || postId === null || personId === null) throw new NotFound();
  return { agency, postId, personId };
}
