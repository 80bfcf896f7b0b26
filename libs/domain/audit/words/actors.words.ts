import type { Wording } from '@platform/errors';

/** The named parts of the system that act; one that is not here is told by its name. */
export const actorWords: Readonly<Record<string, Wording>> = {
  'issue-due-reminders': { ja: '期限の知らせの自動処理', en: 'the reminder job' },
  'run-due-report-schedules': { ja: '報告書の予定の自動処理', en: 'the report schedule job' },
  'make-report': { ja: '報告書を作る自動処理', en: 'the report job' },
  'send-seal-heads': { ja: '記録の末尾を送る自動処理', en: 'the job that sends the head of the record' },
  'verify-chain': { ja: '記録を確かめる自動処理', en: 'the job that verifies the record' },
  'apply-due-revisions': { ja: '改定の施行の自動処理', en: 'the revision job' },
  'apply-due-transfers': { ja: '人事異動の自動処理', en: 'the transfer job' },
  'settle-agreements': { ja: '連携協定の期間の自動処理', en: 'the job that ends and renews agreements' },
  'open-renewal-tasks': {
    ja: '協定の更新を知らせる自動処理',
    en: 'the job that asks about agreements that end',
  },
  'propose-disposals': { ja: '廃棄の一覧を作る自動処理', en: 'the job that proposes disposals' },
  'carry-out-disposals': { ja: '廃棄の自動処理', en: 'the job that carries out disposals' },
  'provider-sign-in': { ja: '認証基盤によるサインインの処理', en: 'the sign-in by a provider' },
  cli: { ja: '運用の命令', en: 'an operator’s command' },
  'cli-import': { ja: '運用の命令（取込み）', en: 'an operator’s command (import)' },
  'demo-load': { ja: '見本の準備', en: 'the set-up of the demo' },
};
