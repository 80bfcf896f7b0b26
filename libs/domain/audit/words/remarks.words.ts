import type { FeatureWords } from './catalogue.js';

/** For whom a text or document is. */
export const audienceWords = {
  own_agency: { ja: '内部', en: 'internal' },
  both_agencies: { ja: '道市', en: 'both agencies' },
  public: { ja: '公開', en: 'public' },
};

/** No text stands in these events, so none is told: who may read it reads the remark. */
export const remarkWords: FeatureWords = {
  events: {
    'remark.written': { ja: '書き込みをしました（{audience}）', en: 'wrote a remark ({audience})' },
    'remark.edited': { ja: '書き込みを直しました（{audience}）', en: 'edited a remark ({audience})' },
    'remark.widened': { ja: '書き込みを読める人を広げました', en: 'opened a remark to more readers' },
    'remark.struck': { ja: '書き込みを取り消しました（{audience}）', en: 'struck a remark ({audience})' },
  },
  fields: {
    audience: { ja: '読める人', en: 'Readers', as: audienceWords },
    version: { ja: '版', en: 'Version' },
    contentHash: { ja: '本文の値', en: 'Hash of the text', as: 'hash' },
  },
};
