import { isOpen, strategyStates, strategyTransitions } from './strategy-state.js';

describe('a strategy', () => {
  it('goes from draft to active, and from there to its end or to its successor', () => {
    const ways = Object.values(strategyTransitions).map(({ from, to }) => `${from} → ${to}`);
    expect(ways).toEqual(['draft → active', 'active → ended', 'active → superseded']);
  });

  it('is changed only while it is a draft or in force', () => {
    expect(strategyStates.filter(isOpen)).toEqual(['draft', 'active']);
  });

  it('that is over leads nowhere', () => {
    const left = Object.values(strategyTransitions).map(({ from }) => from);
    expect(left).not.toContain('ended');
    expect(left).not.toContain('superseded');
  });
});
