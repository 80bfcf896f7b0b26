/** Facts about tasks, in the past tense; content shapes stand beside the names. */
export const taskEvents = {
  /** {title, dueOn, postId, initiativeId} */
  opened: 'task.opened',
  /** {changes: {field: {before, after}}} */
  edited: 'task.edited',
  /** {fromPostId, toPostId} */
  reassigned: 'task.reassigned',
  /** {from, to, reason?} */
  started: 'task.started',
  blocked: 'task.blocked',
  unblocked: 'task.unblocked',
  completed: 'task.completed',
  reopened: 'task.reopened',
  cancelled: 'task.cancelled',
} as const;
