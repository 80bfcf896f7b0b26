import { periodsDiffer } from './period-difference.rule.js';

describe('the years of a programme and of its strategy', () => {
  const programme = { fyFrom: 2025, fyTo: 2029 };

  it.each([
    ['are the same', { fyFrom: 2025, fyTo: 2029 }, false],
    ['differ where the strategy begins earlier', { fyFrom: 2024, fyTo: 2029 }, true],
    ['differ where the strategy was prolonged', { fyFrom: 2025, fyTo: 2030 }, true],
    ['differ where the strategy is of the generation before', { fyFrom: 2020, fyTo: 2024 }, true],
  ])('%s', (_what, strategy, differ) => {
    expect(periodsDiffer(programme, strategy)).toBe(differ);
    expect(periodsDiffer(strategy, programme)).toBe(differ);
  });
});
