import { AppError } from '@platform/errors';
import type { TaskState, TaskTransition } from './task-state.js';

const STATE_WORDS: Record<TaskState, { ja: string; en: string }> = {
  open: { ja: '未着手', en: 'not started' },
  in_progress: { ja: '進行中', en: 'in progress' },
  blocked: { ja: '停滞', en: 'blocked' },
  done: { ja: '完了', en: 'done' },
  cancelled: { ja: '中止', en: 'cancelled' },
};
const ACT_WORDS: Record<TaskTransition | 'edit' | 'reassign', { ja: string; en: string }> = {
  start: { ja: '始められません', en: 'started' },
  block: { ja: '停滞にできません', en: 'marked as blocked' },
  unblock: { ja: '再開できません', en: 'resumed' },
  complete: { ja: '完了にできません', en: 'completed' },
  reopen: { ja: 'やり直しにできません', en: 'reopened' },
  cancel: { ja: '中止できません', en: 'cancelled' },
  edit: { ja: '直せません', en: 'edited' },
  reassign: { ja: '担当を変えられません', en: 'reassigned' },
};

/** The task's state does not allow the act. */
export class WrongTaskState extends AppError {
  constructor(state: TaskState, act: TaskTransition | 'edit' | 'reassign') {
    super('tasks/wrong-state', 'conflict', {
      ja: `この作業は「${STATE_WORDS[state].ja}」のため、${ACT_WORDS[act].ja}。`,
      en: `The task is ${STATE_WORDS[state].en}, so it cannot be ${ACT_WORDS[act].en}.`,
    });
  }
}
