import type { FeatureWords } from './catalogue.js';

const states = {
  pending: { ja: '送付待ち', en: 'waiting' },
  claimed: { ja: '送付中', en: 'being sent' },
  handed_over: { ja: '送付中', en: 'being sent' },
  accepted: { ja: '送付済み', en: 'sent' },
  refused: { ja: '届かず', en: 'not delivered' },
  retry: { ja: '再送待ち', en: 'waiting for another try' },
  unknown: { ja: '結果不明', en: 'result unknown' },
  dead: { ja: '届かず', en: 'not delivered' },
  skipped: { ja: '送らなかった', en: 'not sent' },
};

export const notificationWords: FeatureWords = {
  events: {
    'delivery.resent': { ja: 'メールをもう一度送るようにしました', en: 'had the mail sent again' },
  },
  fields: { state: { ja: '結果', en: 'Result', as: states } },
};
