import type { FeatureWords } from './catalogue.js';

export const reminderWords: FeatureWords = {
  events: {
    'reminder.issued': { ja: '期限の知らせを出しました（{rule}）', en: 'issued a reminder ({rule})' },
  },
  fields: {
    rule: {
      ja: '知らせの種類',
      en: 'Rule',
      as: {
        'task-due-next-working-day': { ja: '期限の1開庁日前', en: 'one working day before the due day' },
        'task-overdue-first-working-day': {
          ja: '期限の次の開庁日',
          en: 'the working day after the due day',
        },
      },
    },
  },
};
