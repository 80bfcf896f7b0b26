import {
  type InitiativeState,
  initiativeStates,
  initiativeTransitions,
  initiativeTransitionsFrom,
} from './initiative-state.js';

describe('the states of an initiative', () => {
  it('allows exactly what the domain guide lists', () => {
    const allowed: Record<InitiativeState, InitiativeState[]> = {
      draft: ['proposed'],
      proposed: ['draft', 'agreed'],
      agreed: ['active'],
      active: ['suspended', 'completed', 'ended', 'superseded'],
      suspended: ['active'],
      completed: [],
      ended: [],
      superseded: [],
    };
    for (const state of initiativeStates)
      expect(initiativeTransitionsFrom(state).map((name) => initiativeTransitions[name].to)).toEqual(
        allowed[state],
      );
  });

  it('reaches every state from draft', () => {
    const reached = new Set<InitiativeState>(['draft']);
    // A Set that grows while it is walked is walked to its end.
    for (const state of reached)
      for (const name of initiativeTransitionsFrom(state)) reached.add(initiativeTransitions[name].to);
    expect([...reached].sort()).toEqual([...initiativeStates].sort());
  });

  it('asks for agreement, the period, a reason and a successor where the guide does', () => {
    const needs = Object.entries(initiativeTransitions).flatMap(([name, transition]) =>
      transition.needs === undefined ? [] : [[name, transition.needs]],
    );
    expect(needs).toEqual([
      ['agree', 'owners_agree'],
      ['activate', 'inside_period'],
      ['resume', 'inside_period'],
      ['end', 'reason'],
      ['supersede', 'lineage_edge'],
    ]);
  });
});
