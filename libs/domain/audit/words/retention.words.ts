import type { Wording } from '@platform/errors';
import { agencyWords, type FeatureWords } from './catalogue.js';

const kinds = {
  task: { ja: '作業', en: 'task' },
  meeting: { ja: '会議', en: 'meeting' },
  report_run: { ja: '報告書', en: 'report' },
  delivery: { ja: 'メールの控え', en: 'mail' },
  remark: { ja: '取組への書き込み', en: 'remark on an initiative' },
  document: { ja: '資料・写真', en: 'document or photo' },
  agreement: { ja: '連携協定', en: 'agreement' },
  revision: { ja: '取り下げた改定', en: 'withdrawn revision' },
  import_run: { ja: '取込のファイル', en: 'import file' },
  transfer_list: { ja: '人事異動の一覧', en: 'transfer list' },
};
const decisions = {
  dispose: { ja: '廃棄', en: 'dispose of' },
  extend: { ja: '延長', en: 'extend' },
  transfer: { ja: '移管', en: 'transfer to the archives' },
  hold: { ja: '廃棄停止', en: 'hold' },
};
/** A period that is null is 常用: it never ends. */
const years = (value: unknown): Wording =>
  typeof value === 'number'
    ? { ja: `${value}年`, en: `${value} years` }
    : { ja: '常用（期限なし）', en: 'permanent' };

export const retentionWords: FeatureWords = {
  events: {
    'retention_class.changed': {
      ja: '{kind}の保存期間を変えました',
      en: 'changed how long a {kind} is kept',
    },
    'disposal_list.proposed': {
      ja: '{agency}の{fiscalYear}年度の廃棄の一覧を作りました（{items}件）',
      en: 'proposed the disposal list of {agency} for fiscal {fiscalYear} ({items} records)',
    },
    'disposal_list.decided': {
      ja: '[番号{number}・][{kind}の]記録{count}件を「{decision}」と決めました[（{extendedYears}）]',
      en: 'decided to {decision} {count} record(s)[, number {number}][, kind: {kind}][, for {extendedYears}]',
    },
    'disposal_list.approved': {
      ja: '廃棄の一覧を承認しました（廃棄{dispose}件・延長{extend}件・移管{transfer}件・廃棄停止{hold}件）',
      en: 'approved the list (dispose {dispose}, extend {extend}, transfer {transfer}, hold {hold})',
    },
    'disposal_list.carried_out': {
      ja: '廃棄の一覧を終えました（廃棄{disposed}件・相手方の決定待ち{waiting}件・保存{kept}件・取下げ{withdrawn}件）',
      en: 'carried out the list ({disposed} disposed of, {waiting} waiting for the other side, {kept} kept, {withdrawn} withdrawn)',
    },
    'disposal_list.hold_released': {
      ja: '番号{number}（{kind}）の廃棄停止を終えました',
      en: 'ended the hold of number {number} ({kind})',
    },
    'record.disposed': {
      ja: '番号{number}（{kind}、完結{completedOn}）を廃棄しました',
      en: 'disposed of number {number} ({kind}, finished {completedOn})',
    },
  },
  fields: {
    kind: { ja: '種類', en: 'Kind', as: kinds },
    years: { ja: '保存期間', en: 'Kept for', as: years },
    extendedYears: { ja: '延長する年数', en: 'Extended by', as: years },
    agency: { ja: '機関', en: 'Agency', as: agencyWords },
    fiscalYear: { ja: '年度', en: 'Fiscal year', as: fiscalYear },
    decision: { ja: '決定', en: 'Decision', as: decisions },
    completedOn: { ja: '完結の日', en: 'Finished', as: 'day' },
    contentHash: { ja: '記録の値', en: 'Hash of the record', as: 'hash' },
  },
};

/** 令和8, as the pages say it before 年度. */
function fiscalYear(value: unknown): Wording {
  const year = Number(value);
  const ja = year > 2019 ? `令和${year - 2018}` : year === 2019 ? '令和元' : `平成${year - 1988}`;
  return { ja, en: String(value) };
}
