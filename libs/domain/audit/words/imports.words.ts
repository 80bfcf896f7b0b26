import { importedRecordEvents, sheetForms, undoneRecordEvents } from '@domain/imports';
import { datasetWords } from './dataset-words.js';
import type { EventWords, FeatureWords, FieldWords } from './catalogue.js';

const states = {
  open: { ja: 'ファイル待ち', en: 'waiting for its file' },
  received: { ja: '受付', en: 'received' },
  checking: { ja: '確認中', en: 'being checked' },
  checked: { ja: '確認済', en: 'checked' },
  applying: { ja: '反映中', en: 'being applied' },
  succeeded: { ja: '反映済', en: 'applied' },
  failed: { ja: '失敗', en: 'failed' },
  undoing: { ja: '取消中', en: 'being undone' },
  undone: { ja: '取消済', en: 'undone' },
};
const choices = {
  mine: { ja: 'ファイルの値にする', en: 'take the file' },
  stored: { ja: 'いまの値を残す', en: 'keep what is stored' },
};
const forms = {
  initiatives: { ja: '取組', en: 'initiatives' },
  indicators: { ja: '指標', en: 'indicators' },
  targets: { ja: '指標の目標', en: 'targets' },
  agreements: { ja: '連携協定', en: 'agreements' },
  measurements: { ja: '指標の実績', en: 'measurements' },
  organisations: { ja: '関係団体', en: 'organisations' },
  programme: { ja: '計画全体', en: 'a whole programme' },
};

const imported = { ja: 'ファイルの取込で直しました', en: 'changed it by importing a file' };
const undone = { ja: 'ファイルの取込を取り消しました', en: 'undid the import of a file' };
const recordWords: Record<string, EventWords> = Object.fromEntries([
  ...Object.values(importedRecordEvents).map((type) => [type, imported] as const),
  ...Object.values(undoneRecordEvents).map((type) => [type, undone] as const),
]);
/** A field of a form is called what its column is called. */
const columnWords: Record<string, FieldWords> = Object.fromEntries(
  // Where a feature's own command writes, its own event tells the fields.
  sheetForms.flatMap(({ columns, byFeature }) =>
    (byFeature === true ? [] : columns).map(({ key, head, day }) => [
      key,
      { ja: head, en: head, ...(day === true ? { as: 'day' as const } : {}) },
    ]),
  ),
);

/** Imports of files, and what they did to records. */
export const importWords: FeatureWords = {
  events: {
    'import_run.created': { ja: '{form}の取込を始めました', en: 'began an import of {form}' },
    'import_run.uploaded': { ja: 'ファイル「{file}」を送りました', en: 'sent the file “{file}”' },
    'import_run.checked': {
      ja: 'ファイルを確かめました（{rows}行：新規{created}・変更{changed}・食い違い{conflicts}・直すところ{problems}）',
      en: 'checked the file ({rows} rows: {created} new, {changed} changed, {conflicts} conflicts, {problems} problems)',
    },
    'import_run.chosen': {
      ja: '食い違い{rows}行を決めました（{choice}）',
      en: 'decided {rows} conflicts ({choice})',
    },
    'import_run.consented': {
      ja: 'ファイル「{file}」の内容に同意しました',
      en: 'consented to what the file “{file}” would change',
    },
    'import_run.applied': {
      ja: '取込を反映しました（新規{created}件・変更{changed}件・そのまま{kept}件）',
      en: 'applied the import ({created} new, {changed} changed, {kept} kept)',
    },
    'import_run.undone': {
      ja: '取込を取り消しました（消した{created}件・戻した{changed}件）',
      en: 'undid the import ({created} removed, {changed} given back)',
    },
    'sheet.asked': { ja: '{form}の様式を頼みました', en: 'asked for the form of {form}' },
    'sheet.downloaded': {
      ja: '{form}の様式を受け取りました（{rows}行）',
      en: 'took the form of {form} ({rows} rows)',
      read: true,
    },
    'strategies.imported': {
      ja: '総合戦略の資料「{dataset}」を取り込みました（新規{created}件・変更{updated}件）',
      en: 'imported “{dataset}” ({created} new, {updated} changed)',
    },
    ...recordWords,
  },
  fields: {
    ...columnWords,
    dataset: { ja: '資料', en: 'Data set', as: datasetWords },
    updated: { ja: '変更', en: 'Changed' },
    form: { ja: '様式', en: 'Form', as: forms },
    format: { ja: '形式', en: 'Format' },
    file: { ja: 'ファイル', en: 'File' },
    sha256: { ja: 'ファイルの照合番号', en: 'Check number of the file', as: 'hash' },
    size: { ja: '大きさ', en: 'Size' },
    rows: { ja: '行数', en: 'Rows' },
    created: { ja: '新規', en: 'New' },
    changed: { ja: '変更', en: 'Changed' },
    conflicts: { ja: '食い違い', en: 'Conflicts' },
    problems: { ja: '直すところ', en: 'Problems' },
    kept: { ja: 'そのまま', en: 'Kept' },
    choice: { ja: '選んだもの', en: 'Choice', as: choices },
    state: { ja: '状態', en: 'State', as: states },
    reason: { ja: '理由', en: 'Reason' },
    runId: { ja: '取込', en: 'Import' },
    fileId: { ja: 'ファイル', en: 'File' },
  },
};
