/** States of a strategy: a draft may still be deleted, what was adopted is only ended or superseded. */
export const strategyStates = ['draft', 'active', 'ended', 'superseded'] as const;
export type StrategyState = (typeof strategyStates)[number];

export type StrategyTransition = 'activate' | 'end' | 'supersede';

/** From which state a transition leads where. Anything not listed is refused. */
export const strategyTransitions: Record<StrategyTransition, { from: StrategyState; to: StrategyState }> = {
  activate: { from: 'draft', to: 'active' },
  end: { from: 'active', to: 'ended' },
  supersede: { from: 'active', to: 'superseded' },
};

/** Whether its wording, goals and measures may still be changed. */
export function isOpen(state: StrategyState): boolean {
  return state === 'draft' || state === 'active';
}
