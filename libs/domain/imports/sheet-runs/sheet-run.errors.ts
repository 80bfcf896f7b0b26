import { AppError, invalidField } from '@platform/errors';
import { streamedLimits } from '@platform/spreadsheets';
import type { SheetScope } from '../forms/sheet-form.js';

/** What leaves must come back: no form is longer than what an import reads; the line of heads is one of its rows. */
export const MOST_ROWS = streamedLimits.rows - 1;

export function tooManyRows(scope: keyof SheetScope | undefined): AppError {
  return invalidField(
    `/${scope ?? 'form'}`,
    'imports/too-many-to-take',
    `この様式は${MOST_ROWS.toLocaleString('ja')}行を超えるため、一度に取り出せません。プログラムか戦略で絞ってください。`,
    `The form would have more than ${MOST_ROWS.toLocaleString('en')} rows. Please narrow it to a programme or a strategy.`,
  );
}

export function unknownScope(scope: keyof SheetScope): AppError {
  return invalidField(
    `/${scope}`,
    'imports/scope-unknown',
    'この様式は、その計画では取り出せません。',
    'The form cannot be taken for this programme or strategy.',
  );
}

/** How many forms of one person are made at a time. */
export const MOST_OPEN = 5;

export class TooManySheets extends AppError {
  constructor() {
    super(
      'imports/too-many-sheets',
      'too-many',
      {
        ja: `作成中の様式が${MOST_OPEN}件あります。できあがってから、もう一度受け取ってください。`,
        en: `${MOST_OPEN} forms are being made for you already. Please ask again when one of them is ready.`,
      },
      { retryAfterSeconds: 30 },
    );
  }
}

/** Between the asking and the making the post went to somebody else, or lost the duty. */
export class AskerMayNoLonger extends AppError {
  constructor() {
    super('imports/asker-may-no-longer', 'forbidden', {
      ja: '受け取りを求めた人に、その職での権限がなくなったため、様式を作りませんでした。',
      en: 'The form was not made: whoever asked for it may no longer take it in that post.',
    });
  }
}

/** There is no file yet, or never will be. */
export class SheetNotMade extends AppError {
  constructor() {
    super('imports/sheet-not-made', 'conflict', {
      ja: 'この様式は、まだできていません。',
      en: 'This form has not been made yet.',
    });
  }
}

/** The row says that there is a file, the store does not have it. */
export class SheetFileMissing extends AppError {
  constructor() {
    super('imports/sheet-file-missing', 'unavailable', {
      ja: '様式のファイルが保管場所にありません。もう一度受け取ってください。',
      en: 'The file of the form is not where it should be. Please ask for the form again.',
    });
  }
}

/** Why a form was given up, where nobody could be told more. */
export const SHEET_FAILED = {
  code: 'imports/sheet-failed',
  messages: {
    ja: '様式を作れませんでした。もう一度受け取ってください。',
    en: 'The form could not be made. Please ask for it again.',
  },
};
