import type { FeatureWords } from './catalogue.js';

const states = { open: { ja: '未判断', en: 'open' }, ruled: { ja: '判断済', en: 'ruled' } };

export const dataIssueWords: FeatureWords = {
  events: {
    'data_issue.reported': { ja: '疑義を知らせました（{place}）', en: 'reported a data issue ({place})' },
    'data_issue.ruled': { ja: '疑義を判断しました', en: 'ruled on the data issue' },
    'data_issue.reopened': { ja: '疑義をもう一度開きました', en: 'opened the data issue again' },
  },
  fields: {
    place: { ja: '箇所', en: 'Place' },
    statement: { ja: '内容', en: 'Statement' },
    state: { ja: '状態', en: 'State', as: states },
    ruling: { ja: '判断', en: 'Ruling' },
  },
};
