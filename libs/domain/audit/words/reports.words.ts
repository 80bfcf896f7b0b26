import type { FeatureWords } from './catalogue.js';

const states = {
  queued: { ja: '順番待ち', en: 'waiting' },
  running: { ja: '作成中', en: 'being made' },
  succeeded: { ja: '完了', en: 'made' },
  failed: { ja: '再実行待ち', en: 'waiting for another try' },
  dead: { ja: '失敗', en: 'failed' },
  going: { ja: '動いています', en: 'running' },
  paused: { ja: '止めています', en: 'paused' },
  deleted: { ja: '削除', en: 'deleted' },
};

export const reportWords: FeatureWords = {
  events: {
    'report.requested': { ja: '報告書の作成を頼みました', en: 'asked for the report' },
    'report.succeeded': { ja: '報告書を作りました（{file}）', en: 'made the report ({file})' },
    'report.failed': { ja: '報告書を作れませんでした', en: 'could not make the report' },
    'report.retried': { ja: '報告書をもう一度作り始めました', en: 'had the report tried again' },
    'report.downloaded': {
      ja: '報告書（{file}）を受け取りました',
      en: 'took the report ({file})',
      read: true,
    },
    'report.scheduled_run_ready': {
      ja: '予定の報告書ができました（{slot}の回）',
      en: 'had the scheduled report ready (due {slot})',
    },
    'report.scheduled_run_failed': {
      ja: '予定の報告書を作れませんでした（{slot}の回）',
      en: 'could not make the scheduled report (due {slot})',
    },
    'report_schedule.created': {
      ja: '毎月{dayOfMonth}日{hour}時の予定を作りました',
      en: 'made a schedule for day {dayOfMonth} of each month at {hour}:00',
    },
    'report_schedule.paused': { ja: '予定を止めました', en: 'paused the schedule' },
    'report_schedule.resumed': { ja: '予定を再開しました', en: 'resumed the schedule' },
    'report_schedule.deleted': { ja: '予定を削除しました', en: 'deleted the schedule' },
  },
  fields: {
    file: { ja: 'ファイル', en: 'File' },
    slot: { ja: '予定の日時', en: 'Slot', as: 'instant' },
    dayOfMonth: { ja: '日', en: 'Day' },
    hour: { ja: '時', en: 'Hour' },
    state: { ja: '状態', en: 'State', as: states },
    nextSlotAt: { ja: '次の予定', en: 'Next', as: 'instant' },
  },
};
