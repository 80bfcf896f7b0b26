export const reminderEvents = {
  /** {rule, taskId} */
  issued: 'reminder.issued',
} as const;
