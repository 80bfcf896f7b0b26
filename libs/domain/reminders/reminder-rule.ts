import { type Day, instantAt } from '@platform/time';

/** What a rule may know of an unfinished task. */
export interface TaskFacts {
  taskId: string;
  postId: string;
  dueOn: Day;
  /** When the present post was given the task; that mail already named the due day. */
  assignedAt: Date;
}

/** One notice that is due, with the moment after which sending it would be pointless. */
export interface DueReminder {
  rule: string;
  taskId: string;
  recipientPostId: string;
  /** The civil day on which the rule fell due, also when it is caught up later. */
  occurrence: Day;
  dueOn: Day;
  deadlineAt: Date;
}

/** A pure function of (now, task): says whether this rule is due by now. */
export interface ReminderRule {
  name: string;
  dueFor(task: TaskFacts, now: Date): DueReminder | null;
}

/** Rules fall due at half past eight, when the offices open. */
export function openingOf(day: Day): Date {
  return instantAt(day, 8, 30);
}
