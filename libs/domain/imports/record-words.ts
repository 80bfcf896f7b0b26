import type { Wording } from '@platform/errors';
import type { RecordType } from './records/index.js';

/** What a kind of record is called. */
export const recordWords: Readonly<Record<RecordType, Wording>> = {
  organisation: { ja: '団体', en: 'organisation' },
  master: { ja: '全数の台帳', en: 'master' },
  strategy: { ja: '総合戦略', en: 'strategy' },
  'strategy-goal': { ja: '基本目標', en: 'goal' },
  'strategy-section': { ja: '節', en: 'section' },
  'strategy-measure': { ja: '施策', en: 'measure' },
  programme: { ja: 'プログラム', en: 'programme' },
  theme: { ja: 'テーマ', en: 'theme' },
  initiative: { ja: '取組', en: 'initiative' },
  lineage: { ja: '承継', en: 'lineage' },
  agreement: { ja: '協定', en: 'agreement' },
  indicator: { ja: '指標', en: 'indicator' },
  'indicator-target': { ja: '指標の目標', en: 'target' },
  measurement: { ja: '指標の実績', en: 'measurement' },
  statistic: { ja: '統計', en: 'statistic' },
  'statistic-value': { ja: '統計の値', en: 'value of a statistic' },
  fact: { ja: '資料の数値', en: 'fact' },
  'progress-report': { ja: '推進状況', en: 'progress report' },
  'report-block': { ja: '推進状況の項', en: 'block of the report' },
  'progress-entry': { ja: '推進状況の記載', en: 'progress entry' },
  'data-issue': { ja: 'データの疑義', en: 'data issue' },
};
