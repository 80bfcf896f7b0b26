import type { Wording } from '@platform/errors';

/** The words inside a chart; those of the statuses are those of the tables beside it. */
export const drawingWords = {
  unpublished: { ja: '未公表', en: 'Not yet published' },
  missing: { ja: '欠測', en: 'Missing' },
  not_measurable: { ja: '測定不能', en: 'Not measurable' },
  not_recorded: { ja: '記録なし', en: 'Not recorded' },
  no_sum: { ja: '累計できず', en: 'No sum' },
  provisional: { ja: '速報', en: 'provisional' },
  baseline: { ja: '基準', en: 'baseline' },
  expected: { ja: '目安', en: 'Expected' },
  evenly: { ja: '目安（均等割）', en: 'Expected (even)' },
  target: { ja: '目標', en: 'Target' },
  actual: { ja: '実績', en: 'Actual' },
  cumulative: { ja: '累計', en: 'Sum' },
  fiscalYear: { ja: '年度', en: 'Fiscal year' },
  calendarYear: { ja: '年', en: 'Year' },
  about: { ja: '約', en: 'about ' },
} as const satisfies Record<string, Wording>;

export const boundWords: Readonly<Record<string, Wording>> = {
  at_least: { ja: '以上', en: ' or more' },
  at_most: { ja: '以下', en: ' or less' },
};
