import { agencyWords, type FeatureWords } from './catalogue.js';

const markers = {
  prefecture: { ja: '●', en: '●' },
  city: { ja: '○', en: '○' },
  joint: { ja: '◎', en: '◎' },
  unknown: { ja: '未確認', en: 'not confirmed' },
};

export const progressWords: FeatureWords = {
  events: {
    'progress_entry.marker_answered': {
      ja: '{agency}として、記載の主体区分を「{marker}」と確認しました',
      en: 'confirmed the marker of the entry for {agency}: {marker}',
    },
    'progress_entry.marker_answer_withdrawn': {
      ja: '{agency}の確認「{marker}」を取り消しました',
      en: 'took back the answer of {agency}: {marker}',
    },
    'progress_entry.marker_confirmed': {
      ja: '必要な確認がそろい、記載の主体区分が決まりました',
      en: 'gave the last confirmation: the marker of the entry is settled',
    },
  },
  fields: {
    agency: { ja: '機関', en: 'Agency', as: agencyWords },
    marker: { ja: '主体区分', en: 'Marker', as: markers },
  },
};
