import { type Actor, type Agency, may, scopesOf } from '@domain/access';
import type { InitiativeView } from './initiative.schemas.js';
import {
  type InitiativeState,
  type InitiativeTransition,
  initiativeTransitions,
  initiativeTransitionsFrom,
  isFinished,
} from './initiative-state.js';
import { consentsMissing } from './lifecycle/consents.rule.js';
import { transitionPermissions } from './lifecycle/transition-permissions.js';
import { type OwnerKind, ownerInCharge } from './owner-kind.js';
import { mayRevise } from './revisions/may-revise.js';

/** What the transitions ask for, as the database has it. */
export interface ActFacts {
  proposedByPersonId: string | null;
  authorIds: readonly string[];
  draftedByAgency: Agency | null;
  insidePeriod: boolean;
  followed: boolean;
}

type Shown = Pick<InitiativeView, 'state' | 'ownerKind' | 'ownerStatus' | 'version' | 'consents'>;

/** What is joint and over stays as both left it; official wording is still changed by a revision, with both. */
export function isEditable(ownerKind: OwnerKind, state: InitiativeState): boolean {
  return ownerInCharge(ownerKind) !== 'joint' || !isFinished(state);
}

/** The staff of both agencies read the notes of each other's initiatives; others do not. */
export function mayReadNote(actor: Actor): boolean {
  return scopesOf(actor, 'initiative.read_note').size > 0;
}

/** What one agency drafted the other does not delete; what was imported either may. */
export function mayDeleteDraft(
  actor: Actor,
  { draftedByAgency }: Pick<ActFacts, 'draftedByAgency'>,
): boolean {
  return actor.systemActor !== null || draftedByAgency === null || draftedByAgency === actor.agency;
}

/** What the actor can do with the initiative now; the pages offer nothing else. */
export function actsOf(actor: Actor, initiative: Shown, facts: ActFacts): InitiativeView['can'] {
  const { state, ownerKind } = initiative;
  const manage = may(actor, 'initiative.manage', { owner: ownerInCharge(ownerKind) });
  const edit = manage && isEditable(ownerKind, state);
  return {
    // A task is asked for by a post of an agency, so somebody without one cannot.
    assignTask: isParty(actor) && may(actor, 'task.open'),
    edit,
    writeNote: manage,
    revise: isParty(actor) && mayRevise(actor, initiative),
    editWording: edit && state === 'draft',
    deleteDraft: edit && state === 'draft' && mayDeleteDraft(actor, facts),
    setDepartment: (['prefecture', 'city'] as const).filter((owner) =>
      may(actor, 'initiative.manage', { owner }),
    ),
    confirmOwner: isParty(actor) && may(actor, 'owner.confirm') && state !== 'draft' && state !== 'proposed',
    transitions: initiativeTransitionsFrom(state).filter(
      (transition) =>
        mayMove(actor, initiative, transition) && isPossible(actor, initiative, transition, facts),
    ),
  };
}

function mayMove(actor: Actor, { ownerKind }: Shown, transition: InitiativeTransition): boolean {
  return may(actor, transitionPermissions[transition], { owner: ownerInCharge(ownerKind) });
}

function isPossible(
  actor: Actor,
  initiative: Shown,
  transition: InitiativeTransition,
  facts: ActFacts,
): boolean {
  if (transition === 'propose') return initiative.ownerKind !== 'unknown';
  switch (initiativeTransitions[transition].needs) {
    case 'owners_agree':
      return (
        isParty(actor) &&
        actor.personId !== facts.proposedByPersonId &&
        !facts.authorIds.includes(actor.personId ?? '') &&
        consentsMissing(initiative, initiative.consents).includes(actor.agency as Agency)
      );
    case 'inside_period':
      return facts.insidePeriod;
    case 'lineage_edge':
      return facts.followed;
    case 'reason':
    case undefined:
      return true;
  }
}

function isParty(actor: Actor): boolean {
  return actor.agency !== null && actor.postId !== null;
}
