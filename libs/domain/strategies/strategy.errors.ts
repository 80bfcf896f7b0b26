import { AppError, invalidField } from '@platform/errors';

const taken = (pointer: string, ja: string, en: string) => invalidField(pointer, 'strategies/taken', ja, en);

/** What a strategy and its parts cannot be, each with its field. */
export const strategyRefusals = {
  yearsOutOfOrder: () =>
    invalidField(
      '/fyTo',
      'strategies/years',
      '終わりの年度は、始まりの年度より後にしてください。',
      'The last year must not be before the first.',
    ),
  codeTaken: () => taken('/code', 'この番号は、すでに使われています。', 'This code is in use already.'),
  sectionTaken: () =>
    taken('/number', 'この目標には、同じ番号の節があります。', 'The goal has a section of this number.'),
  unknownGoal: () =>
    invalidField(
      '/goalId',
      'strategies/unknown-goal',
      'この総合戦略の基本目標を選んでください。',
      'Please choose a goal of this strategy.',
    ),
  unknownSection: () =>
    invalidField(
      '/sectionId',
      'strategies/unknown-section',
      '選んだ基本目標の節を選んでください。',
      'Please choose a section of the goal.',
    ),
  unknownOrganisation: (index: number) =>
    invalidField(
      `/organisations/${index}/organisationId`,
      'strategies/unknown-organisation',
      '登録のある団体を選んでください。',
      'Please choose an organisation that is there.',
    ),
  organisationTwice: (index: number) =>
    invalidField(
      `/organisations/${index}/organisationId`,
      'strategies/organisation-twice',
      '同じ団体が2回入っています。',
      'The organisation stands there twice.',
    ),
  unknownSuccessor: () =>
    invalidField(
      '/successorId',
      'strategies/unknown-successor',
      '後を継ぐ総合戦略は、同じ機関の、実施中の別の総合戦略から選んでください。',
      'Please choose another strategy of the same agency that is in force.',
    ),
  outsideYears: () =>
    invalidField(
      '/fiscalYear',
      'strategies/outside-years',
      '総合戦略の期間の中の年度にしてください。',
      'The year must lie within the years of the strategy.',
    ),
};

/** It is over: what was adopted stays as it was. */
export class StrategyClosed extends AppError {
  constructor() {
    super('strategies/closed', 'conflict', {
      ja: '終わった総合戦略は直せません。',
      en: 'A strategy that is over cannot be changed.',
    });
  }
}

export class StrategyTransitionRefused extends AppError {
  constructor() {
    super('strategies/transition', 'conflict', {
      ja: '総合戦略の状態が変わっています。ページを読み込み直してください。',
      en: 'The strategy is not in the state for this any more. Please reload the page.',
    });
  }
}

/** Only what was never adopted is deleted. */
export class StrategyAdopted extends AppError {
  constructor() {
    super('strategies/adopted', 'conflict', {
      ja: '削除できるのは素案だけです。決定した総合戦略は「終了」か「承継」にしてください。',
      en: 'Only a draft can be deleted. A strategy that was adopted is ended or superseded.',
    });
  }
}

/** Other records stand on it; the database would refuse as well, but without saying why. */
export class StillUsed extends AppError {
  constructor(ja: string, en: string) {
    super('strategies/still-used', 'conflict', { ja, en });
  }
}

/** A plan on paper has a few dozen; more would be a mistake of whoever sends them. */
export class TooManyParts extends AppError {
  constructor(most: number) {
    super('strategies/too-many', 'conflict', {
      ja: `${most}件までにしてください。`,
      en: `There can be at most ${most}.`,
    });
  }
}
