import { AppError, type FieldProblem } from '@platform/errors';
import type { AgreementState, AgreementTransition } from './agreement-state.js';

const STATE_WORDS: Record<AgreementState, { ja: string; en: string }> = {
  draft: { ja: '準備中', en: 'a draft' },
  active: { ja: '有効', en: 'in force' },
  auto_renewed: { ja: '自動更新', en: 'renewed by its clause' },
  amended: { ja: '変更中', en: 'being amended' },
  expired: { ja: '満了', en: 'expired' },
  terminated: { ja: '終了', en: 'terminated' },
};
const ACT_WORDS: Record<AgreementTransition, { ja: string; en: string }> = {
  activate: { ja: '締結を記録できません', en: 'be concluded' },
  amend: { ja: '変更を記録できません', en: 'be amended' },
  renew: { ja: '延長できません', en: 'be renewed' },
  terminate: { ja: '終了にできません', en: 'be terminated' },
};

/** The agreement's state does not allow the act. */
export class WrongAgreementState extends AppError {
  constructor(state: AgreementState, act: AgreementTransition) {
    super('agreements/wrong-state', 'conflict', {
      ja: `この協定は「${STATE_WORDS[state].ja}」のため、${ACT_WORDS[act].ja}。`,
      en: `The agreement is ${STATE_WORDS[state].en}, so it cannot ${ACT_WORDS[act].en}.`,
    });
  }
}

/** Nothing to take back: no end is set, or it has passed. */
export class NoEndAhead extends AppError {
  constructor() {
    super('agreements/no-end-ahead', 'conflict', {
      ja: '取り消せる終了の予定がありません。',
      en: 'No end lies ahead that could be withdrawn.',
    });
  }
}

/** Only a draft may be taken away again. */
export class NotDiscardable extends AppError {
  constructor() {
    super('agreements/not-discardable', 'conflict', {
      ja: '締結した協定は削除できません。終了として記録してください。',
      en: 'What was concluded is not deleted. Please record that it ended.',
    });
  }
}

export class CannotRenew extends AppError {
  constructor(why: 'no-end' | 'ending' | 'renewed') {
    const messages = {
      'no-end': {
        ja: '期間の定めがない協定のため、延長はありません。',
        en: 'The agreement has no end, so there is nothing to renew.',
      },
      ending: {
        ja: '終了の日が決まっているため、延長できません。',
        en: 'The day on which it is terminated is set, so it cannot be renewed.',
      },
      renewed: {
        ja: '次の期間はすでに記録されています。',
        en: 'The next term has been recorded already.',
      },
    }[why];
    super(`agreements/${why}`, 'conflict', messages);
  }
}

const problem = (pointer: string, code: string, ja: string, en: string): FieldProblem => ({
  pointer,
  code: `agreements/${code}`,
  messages: { ja, en },
});

/** What is wrong with one field. */
export const refusals = {
  endMissing: () =>
    problem('/endsOn', 'end-missing', '満了の日を入力してください。', 'Please enter the last day.'),
  endNotAsked: () =>
    problem(
      '/endsOn',
      'end-not-asked',
      'この期間の定め方では、満了の日は入力しません。',
      'With this kind of validity no last day is entered.',
    ),
  monthsMissing: () =>
    problem(
      '/termMonths',
      'months-missing',
      '期間の月数を入力してください。',
      'Please enter for how many months.',
    ),
  monthsNotAsked: () =>
    problem(
      '/termMonths',
      'months-not-asked',
      'この期間の定め方では、月数は入力しません。',
      'With this kind of validity no months are entered.',
    ),
  endBeforeBeginning: (pointer: string) =>
    problem(
      pointer,
      'end-before-beginning',
      '始まりの日以後の日を入力してください。',
      'It must not be before the first day.',
    ),
  startBeforeSigning: () =>
    problem(
      '/startsOn',
      'start-before-signing',
      '締結の日以後の日を入力してください。',
      'It must not be before the day of signing.',
    ),
  renewalWithoutEnd: () =>
    problem(
      '/renewal',
      'renewal-without-end',
      '期間の定めがない協定に、更新の定めはつけられません。',
      'What has no end cannot have a renewal clause.',
    ),
  renewalMonths: () =>
    problem(
      '/renewalMonths',
      'renewal-months',
      '更新の定めがあるときだけ入力してください。',
      'Only with a renewal clause.',
    ),
  implausible: (pointer: string) =>
    problem(
      pointer,
      'implausible-day',
      '昭和22年5月3日から100年先までの日を入力してください。年を確かめてください。',
      'It must lie between 3 May 1947 and a hundred years ahead. Please check the year.',
    ),
  future: (pointer: string) =>
    problem(pointer, 'future', '今日以前の日を入力してください。', 'It must not be in the future.'),
  signingMissing: () =>
    problem(
      '/signedOn',
      'signing-missing',
      '締結の日を入力してください。',
      'Please enter the day of signing.',
    ),
  partyOne: (pointer: string) =>
    problem(
      pointer,
      'party-one',
      '機関・団体・名前のうち、一つだけを選んでください。',
      'Please give one of agency, organisation and name.',
    ),
  partyUnknown: (pointer: string) =>
    problem(pointer, 'unknown-organisation', '団体が見つかりません。', 'There is no such organisation.'),
  partyTwice: (pointer: string) =>
    problem(pointer, 'party-twice', '同じ当事者が二度あります。', 'The same party stands there twice.'),
  unknownInitiative: (pointer: string) =>
    problem(pointer, 'unknown-initiative', '取組が見つかりません。', 'There is no such initiative.'),
  unknownPost: () =>
    problem(
      '/postId',
      'unknown-post',
      '作業を頼める、協定をもつ機関の職を選んでください。',
      'Please choose a post of the agency that holds the agreement, one that takes on work.',
    ),
  unknownDepartment: () =>
    problem(
      '/departmentId',
      'unknown-department',
      '協定をもつ機関の、いまある課を選んでください。',
      'Please choose a present department of the agency that holds the agreement.',
    ),
  agreedText: (pointer: string) =>
    problem(
      pointer,
      'agreed-text',
      '締結した協定の内容です。直すときは「変更を記録する」を使ってください。',
      'This is agreed text. Please record an amendment.',
    ),
  nothingAmended: () =>
    problem('/changes', 'nothing-amended', '変わるところがありません。', 'Nothing would change.'),
  oneOfTwo: () =>
    problem(
      '/endsOn',
      'one-of-two',
      '満了の日か月数の、どちらか一つを入力してください。',
      'Please enter either the last day or the number of months.',
    ),
};
