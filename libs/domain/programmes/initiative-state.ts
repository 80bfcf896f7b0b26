/** States of an initiative (domain guide §4). An import writes the state that a generation has; it walks no transition. */
export const initiativeStates = [
  'draft',
  'proposed',
  'agreed',
  'active',
  'suspended',
  'completed',
  'ended',
  'superseded',
] as const;
export type InitiativeState = (typeof initiativeStates)[number];

export const initiativeTransitionNames = [
  'propose',
  'return',
  'agree',
  'activate',
  'suspend',
  'resume',
  'complete',
  'end',
  'supersede',
] as const;
export type InitiativeTransition = (typeof initiativeTransitionNames)[number];

/** What a transition asks for beside the state it leaves; the command that makes it checks this. */
export type InitiativeCondition =
  /** Joint: both agencies; ● or ○: its own agency, with notice to the other. */
  | 'owners_agree'
  /** Today lies inside the programme's fiscal years. */
  | 'inside_period'
  | 'reason'
  /** Another initiative follows it in the lineage. */
  | 'lineage_edge';

/** From which states a transition leads where, and under which condition. Anything not listed is refused. */
export const initiativeTransitions: Record<
  InitiativeTransition,
  { from: readonly InitiativeState[]; to: InitiativeState; needs?: InitiativeCondition }
> = {
  propose: { from: ['draft'], to: 'proposed' },
  return: { from: ['proposed'], to: 'draft' },
  agree: { from: ['proposed'], to: 'agreed', needs: 'owners_agree' },
  activate: { from: ['agreed'], to: 'active', needs: 'inside_period' },
  suspend: { from: ['active'], to: 'suspended' },
  resume: { from: ['suspended'], to: 'active', needs: 'inside_period' },
  complete: { from: ['active'], to: 'completed' },
  end: { from: ['active'], to: 'ended', needs: 'reason' },
  supersede: { from: ['active'], to: 'superseded', needs: 'lineage_edge' },
};

/** Over: nothing leads on from here, and what is joint is no longer changed by one agency alone. */
const finishedStates: readonly InitiativeState[] = ['completed', 'ended', 'superseded'];
export function isFinished(state: InitiativeState): boolean {
  return finishedStates.includes(state);
}

/** The transitions that a state allows. */
export function initiativeTransitionsFrom(state: InitiativeState): InitiativeTransition[] {
  return (Object.keys(initiativeTransitions) as InitiativeTransition[]).filter((name) =>
    initiativeTransitions[name].from.includes(state),
  );
}
