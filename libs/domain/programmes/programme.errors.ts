import { AppError, invalidField, InvalidInput } from '@platform/errors';

/** What a programme and its themes cannot be, each with its field. */
export const programmeRefusals = {
  codeTaken: () =>
    invalidField(
      '/code',
      'programmes/code-taken',
      'この番号は、すでに使われています。',
      'This code is in use already.',
    ),
  generationTaken: () =>
    invalidField(
      '/generation',
      'programmes/generation-taken',
      'この世代のプログラムは、すでにあります。',
      'There is a programme of this generation already.',
    ),
  yearsOutOfOrder: () =>
    invalidField(
      '/fyTo',
      'programmes/years',
      '終わりの年度は、始まりの年度より後にしてください。',
      'The last year must not be before the first.',
    ),
  unknownCouncil: () =>
    invalidField(
      '/councilOrganisationId',
      'programmes/unknown-organisation',
      '登録のある団体を選んでください。',
      'Please choose an organisation that is there.',
    ),
  unknownStrategy: (index: number) =>
    invalidField(
      `/strategyIds/${index}`,
      'programmes/unknown-strategy',
      '登録のある総合戦略を選んでください。',
      'Please choose a strategy that is there.',
    ),
  secondStrategy: (index: number) =>
    invalidField(
      `/strategyIds/${index}`,
      'programmes/second-strategy',
      '位置づける総合戦略は、機関ごとに1つまでです。',
      'A programme stands in one strategy of each agency at most.',
    ),
  /** `index` is below zero where the other agency's strategy was left out. */
  otherAgencysStrategy: (index: number) =>
    invalidField(
      index < 0 ? '/strategyIds' : `/strategyIds/${index}`,
      'programmes/other-agencys-strategy',
      '相手の機関の総合戦略への位置づけは、その機関の事務局が決めます。',
      'The other agency says itself in which of its strategies the programme stands.',
    ),
  themeNumberTaken: () =>
    invalidField(
      '/number',
      'programmes/theme-taken',
      'この番号のテーマは、すでにあります。',
      'There is a theme of this number already.',
    ),
  themeCodeTaken: () =>
    invalidField(
      '/code',
      'programmes/theme-taken',
      'この番号のテーマは、すでにあります。',
      'There is a theme of this code already.',
    ),
  officialWording: (...fields: string[]) =>
    new InvalidInput(
      fields.map((field) => ({
        pointer: `/${field}`,
        code: 'programmes/official-wording',
        messages: {
          ja: '実施中の取組があるため、公式の文言は改定でだけ変えられます。',
          en: 'It has initiatives in force: its official wording changes only through a revision.',
        },
      })),
    ),
};

/** What has initiatives, reports or decisions is no draft any more. */
export class ProgrammeNotEmpty extends AppError {
  constructor() {
    super('programmes/not-empty', 'conflict', {
      ja: '取組や記録のあるプログラムは削除できません。',
      en: 'A programme with initiatives or records cannot be deleted.',
    });
  }
}

export class ThemeNotEmpty extends AppError {
  constructor() {
    super('programmes/theme-not-empty', 'conflict', {
      ja: '取組や記載のあるテーマは削除できません。',
      en: 'A theme with initiatives or entries cannot be deleted.',
    });
  }
}

export class TooManyThemes extends AppError {
  constructor(most: number) {
    super('programmes/too-many-themes', 'conflict', {
      ja: `テーマは${most}件までにしてください。`,
      en: `A programme can have at most ${most} themes.`,
    });
  }
}
