import { AppError } from '@platform/errors';

/** The list was approved: what was decided stands. */
export class ListApproved extends AppError {
  constructor() {
    super('retention/list-approved', 'conflict', {
      ja: 'この一覧は承認済みのため、変えられません。',
      en: 'The list was approved, so it cannot be changed.',
    });
  }
}

/** Somebody else decided in between: the number that was confirmed is not the number there is. */
export class CountDiffers extends AppError {
  constructor(count: number) {
    super(
      'retention/count-differs',
      'conflict',
      {
        ja: `確認した件数と違います（いまは${count}件）。画面を読み込み直して、もう一度確かめてください。`,
        en: `The number differs from the one confirmed (it is ${count} now). Please reload and check again.`,
      },
      { current: { count } },
    );
  }
}

/** A list is approved as a whole: nothing in it may be open. */
export class Undecided extends AppError {
  constructor(count: number) {
    super('retention/undecided', 'conflict', {
      ja: `まだ決めていないものが${count}件あります。すべて決めてから承認してください。`,
      en: `${count} item(s) are undecided. Please decide all of them before you approve.`,
    });
  }
}

/** Only a hold that stands can be ended. */
export class NoHold extends AppError {
  constructor() {
    super('retention/no-hold', 'conflict', {
      ja: '保留中のものではないため、解除できません。',
      en: 'There is no hold on it, so none can be ended.',
    });
  }
}
