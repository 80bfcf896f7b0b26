import type { FieldProblem } from '@platform/errors';

/** What is printed as the programme's own words; once it is no draft, a revision alone changes it. */
export const officialFields = ['title', 'summary', 'number', 'themeId', 'ownerKind'] as const;

/** The refusals for official fields of an initiative that is no draft any more. */
export function officialProblems(input: object): FieldProblem[] {
  return officialFields
    .filter((field) => field in input)
    .map((field) => ({
      pointer: `/${field}`,
      code: 'programmes/official-wording',
      messages:
        field === 'ownerKind'
          ? {
              ja: '主体区分は「主体区分の確認」で、道と市が確かめて変えます。',
              en: 'The owner is changed by the two agencies on the page of confirmations.',
            }
          : {
              ja: '公式の文言です。案でなくなった取組は、改定で変えます。',
              en: 'This is official wording. Once an initiative is no draft, a revision changes it.',
            },
    }));
}
