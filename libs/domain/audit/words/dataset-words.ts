import type { Wording } from '@platform/errors';

/** The sources that come with the service, by the name of their file. */
export const datasetWords: Record<string, Wording> = {
  'joint-programme-2018': { ja: '共同プログラム（2018年）', en: 'joint programme of 2018' },
  'joint-programme-2020-2024': { ja: '共同プログラム（2020～2024）', en: 'joint programme 2020–2024' },
  'joint-programme-2025-2029': { ja: '共同プログラム（2025～2029）', en: 'joint programme 2025–2029' },
  'hokkaido-strategy-2015-2019': {
    ja: '北海道創生総合戦略（2015～2019）',
    en: 'Hokkaido strategy 2015–2019',
  },
  'hokkaido-strategy-2020-2024': {
    ja: '北海道創生総合戦略（2020～2024）',
    en: 'Hokkaido strategy 2020–2024',
  },
};
