import { taskStates, taskTransitions, transitionsFrom, type TaskState } from './task-state.js';

describe('the states of a task', () => {
  it('allows exactly what the domain guide lists', () => {
    const allowed: Record<TaskState, string[]> = {
      open: ['start', 'block', 'cancel'],
      in_progress: ['block', 'complete', 'cancel'],
      blocked: ['unblock', 'cancel'],
      done: ['reopen'],
      cancelled: [],
    };
    for (const state of taskStates) expect(transitionsFrom(state)).toEqual(allowed[state]);
  });

  it('reaches every state from open', () => {
    const reached = new Set<TaskState>(['open']);
    for (let grew = true; grew;) {
      grew = false;
      for (const state of [...reached])
        for (const name of transitionsFrom(state)) {
          const { to } = taskTransitions[name];
          for (const next of to === 'blocked_from' ? (['open', 'in_progress'] as const) : [to])
            if (!reached.has(next)) {
              reached.add(next);
              grew = true;
            }
        }
    }
    expect([...reached].sort()).toEqual([...taskStates].sort());
  });
});
