/** States of a task (domain guide §4). Overdue is computed, never stored. */
export const taskStates = ['open', 'in_progress', 'blocked', 'done', 'cancelled'] as const;
export type TaskState = (typeof taskStates)[number];

export const unfinishedStates: readonly TaskState[] = ['open', 'in_progress', 'blocked'];

/** What can be done to a task; each is a sub-resource of its own. */
export type TaskTransition = 'start' | 'block' | 'unblock' | 'complete' | 'reopen' | 'cancel';

/** From which states a transition leads where. `unblock` goes back to the state that was left. */
export const taskTransitions: Record<
  TaskTransition,
  { from: readonly TaskState[]; to: TaskState | 'blocked_from' }
> = {
  start: { from: ['open'], to: 'in_progress' },
  block: { from: ['open', 'in_progress'], to: 'blocked' },
  unblock: { from: ['blocked'], to: 'blocked_from' },
  complete: { from: ['in_progress'], to: 'done' },
  reopen: { from: ['done'], to: 'in_progress' },
  cancel: { from: ['open', 'in_progress', 'blocked'], to: 'cancelled' },
};

/** The transitions that a state allows. */
export function transitionsFrom(state: TaskState): TaskTransition[] {
  return (Object.keys(taskTransitions) as TaskTransition[]).filter((name) =>
    taskTransitions[name].from.includes(state),
  );
}
