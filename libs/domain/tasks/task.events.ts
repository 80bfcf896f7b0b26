import type { StoredEvent } from '@platform/events';

/** Facts about tasks, in the past tense; content shapes stand beside the names. */
export const taskEvents = {
  /** {title, dueOn, postId, initiativeId} */
  opened: 'task.opened',
  /** {changes: {field: {before, after}}} */
  edited: 'task.edited',
  /** {changes: {assignedPostId: {before, after}}}; version 1: {fromPostId, toPostId} */
  reassigned: 'task.reassigned',
  /** {from, to, reason?} */
  started: 'task.started',
  blocked: 'task.blocked',
  unblocked: 'task.unblocked',
  completed: 'task.completed',
  reopened: 'task.reopened',
  cancelled: 'task.cancelled',
} as const;

/** To which post a task was given: when it was opened, or by a later assignment of either version. */
export function postGivenTo({ content }: Pick<StoredEvent, 'content'>): string {
  const changes = content['changes'] as { assignedPostId?: { after: string } } | undefined;
  return String(changes?.assignedPostId?.after ?? content['toPostId'] ?? content['postId']);
}
