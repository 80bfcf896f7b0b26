import type { FeatureWords } from './catalogue.js';

export const taskStateWords = {
  open: { ja: '未着手', en: 'not started' },
  in_progress: { ja: '進行中', en: 'in progress' },
  blocked: { ja: '停滞', en: 'blocked' },
  done: { ja: '完了', en: 'done' },
  cancelled: { ja: '中止', en: 'cancelled' },
};

export const taskWords: FeatureWords = {
  events: {
    'task.opened': {
      ja: '作業「{title}」を{postId}に頼みました',
      en: 'asked {postId} for the work “{title}”',
    },
    'task.edited': { ja: '作業を直しました', en: 'edited the work' },
    'task.reassigned': { ja: '担当を変えました', en: 'gave the work to another post' },
    'task.started': { ja: '作業を始めました', en: 'started the work' },
    'task.blocked': { ja: '作業を停滞にしました', en: 'marked the work as blocked' },
    'task.unblocked': { ja: '作業を再開しました', en: 'resumed the work' },
    'task.completed': { ja: '作業を完了にしました', en: 'completed the work' },
    'task.reopened': { ja: '作業をやり直しにしました', en: 'reopened the work' },
    'task.cancelled': { ja: '作業を中止しました', en: 'cancelled the work' },
  },
  fields: {
    title: { ja: '題名', en: 'Title' },
    description: { ja: '内容', en: 'Description' },
    dueOn: { ja: '期限', en: 'Due', as: 'day' },
    postId: { ja: '担当', en: 'Post', as: 'reference' },
    assignedPostId: { ja: '担当', en: 'Post', as: 'reference' },
    initiativeId: { ja: '取組', en: 'Initiative', as: 'reference' },
    state: { ja: '状態', en: 'State', as: taskStateWords },
  },
};
