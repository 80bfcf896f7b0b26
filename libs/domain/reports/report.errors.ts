import { AppError, invalidField, type InvalidInput, type Wording } from '@platform/errors';

/** The programme does not exist, or nothing was recorded on it that the report could say. */
export function nothingToReport(): InvalidInput {
  return invalidField(
    '/programmeCode',
    'reports/nothing-to-report',
    'このプログラムには、報告書にする推進状況の記載がありません。',
    'There is no progress to report on this programme.',
  );
}

/** The run is not given up and not waiting for another try. */
export class NotRetryable extends AppError {
  constructor() {
    super('reports/not-retryable', 'conflict', {
      ja: '作れなかった報告書だけを、もう一度作れます。',
      en: 'Only a report that could not be made can be tried again.',
    });
  }
}

/** There is no file yet, or never will be. */
export class NotMadeYet extends AppError {
  constructor() {
    super('reports/not-made', 'conflict', {
      ja: 'この報告書は、まだできていません。',
      en: 'This report has not been made yet.',
    });
  }
}

/** The row says that there is a file, the store does not have it. */
export class ReportFileMissing extends AppError {
  constructor() {
    super('reports/file-missing', 'unavailable', {
      ja: '報告書のファイルが保管場所にありません。管理者に知らせてください。',
      en: 'The file of the report is not where it should be. Tell an administrator.',
    });
  }
}

/** The schedule's state does not allow the act. */
export class WrongScheduleState extends AppError {
  constructor(paused: boolean) {
    super(
      'reports/wrong-schedule-state',
      'conflict',
      paused
        ? { ja: 'この予定は、すでに止めています。', en: 'The schedule is paused already.' }
        : { ja: 'この予定は止まっていません。', en: 'The schedule is not paused.' },
    );
  }
}

/** What a page says of a run that ended without words of its own. */
export const RUN_FAILED: { code: string; messages: Wording } = {
  code: 'reports/run-failed',
  messages: {
    ja: '報告書を作れませんでした。データは変わっていません。もう一度作るか、管理者に知らせてください。',
    en: 'The report could not be made. No data was changed. Try again, or tell an administrator.',
  },
};
