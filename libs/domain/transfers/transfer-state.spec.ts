import { transferMoves, transferStates } from './transfer-state.js';

describe('the states of a transfer list', () => {
  it('are all reached, and what is applied or withdrawn stays so', () => {
    const reached = new Set(['draft', ...Object.values(transferMoves).map(({ to }) => to)]);
    expect([...reached].sort()).toEqual([...transferStates].sort());
    for (const { from } of Object.values(transferMoves)) {
      expect(from).not.toContain('applied');
      expect(from).not.toContain('withdrawn');
    }
  });

  it('lead to the application only by way of the schedule', () => {
    expect(transferMoves.apply.from).toEqual(['scheduled']);
    expect(transferMoves.schedule.from).toEqual(['draft']);
  });
});
