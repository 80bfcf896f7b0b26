import { type Actor, may } from '@domain/access';
import type { InitiativeState } from '../initiative-state.js';
import { ownerAsFact, type OwnerKind, type Standing } from '../owner-kind.js';
import { ownerOf } from './stored-revision.js';
import { whoAgrees } from './who-agrees.rule.js';

/** True when the actor may propose a revision of the initiative: its wording is official, and his agency has a say in it. */
export function mayRevise(
  actor: Actor,
  initiative: { ownerKind: OwnerKind; ownerStatus: Standing; state: InitiativeState },
): boolean {
  if (initiative.state === 'draft' || initiative.state === 'proposed') return false;
  const owner = ownerOf(whoAgrees('initiative', ownerAsFact(initiative)));
  return may(actor, 'revision.propose', { owner });
}
