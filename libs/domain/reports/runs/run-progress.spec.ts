import { progressAt, runSteps } from './run-progress.js';

describe('the progress of a run', () => {
  it('names each block, and never goes back', () => {
    const steps = [
      progressAt({ step: 'overview' }, 2),
      progressAt({ step: 'body', done: 1, total: 2, place: 'I 第1項' }, 2),
      progressAt({ step: 'body', done: 2, total: 2, place: 'I 第2項' }, 2),
      progressAt({ step: 'situation' }, 2),
      progressAt({ step: 'typeset' }, 2),
      progressAt({ step: 'export' }, 2),
      progressAt({ step: 'check' }, 2),
      progressAt({ step: 'store' }, 2),
    ];
    expect(steps.map(({ done }) => done)).toEqual([0, 2, 3, 3, 4, 5, 6, 7]);
    expect(new Set(steps.map(({ total }) => total))).toEqual(new Set([8]));
    expect(steps.map(({ place }) => place)).toEqual([
      null,
      'I 第1項',
      'I 第2項',
      null,
      null,
      null,
      null,
      null,
    ]);
    expect([...new Set(steps.map(({ step }) => step))]).toEqual([...runSteps]);
  });
});
