import type { FeatureWords, Format } from './catalogue.js';

const yes = { true: { ja: 'はい', en: 'yes' }, false: { ja: 'いいえ', en: 'no' } };
const natures = {
  actual: { ja: '実績', en: 'actual' },
  budget: { ja: '予算', en: 'budget' },
  plan: { ja: '計画', en: 'plan' },
  vision: { ja: '目標像', en: 'vision' },
  part_of_total: { ja: '内数', en: 'part of a total' },
  denominator: { ja: '母数', en: 'denominator' },
  statement: { ja: '記述', en: 'statement' },
};
const periodKinds = {
  fiscal_year: { ja: '年度', en: 'fiscal year' },
  calendar_year: { ja: '年', en: 'calendar year' },
  month: { ja: '月', en: 'month' },
  date: { ja: '日', en: 'day' },
  range: { ja: '期間', en: 'range' },
};

const list: Format = (value) => {
  const told = (Array.isArray(value) ? (value as string[]) : []).join('、');
  return { ja: told || 'なし', en: told || 'none' };
};

export const statisticWords: FeatureWords = {
  events: {
    'statistics.series_added': { ja: '統計「{title}」を加えました', en: 'added the statistics “{title}”' },
    'statistics.series_edited': {
      ja: '統計の説明を直しました',
      en: 'edited the description of the statistics',
    },
    'statistics.checks_set': { ja: '合計の照合を決めました', en: 'set which totals are checked' },
    'statistics.values_recorded': {
      ja: '{period}の値を記録しました（新規{added}件）[。理由：{reason}]',
      en: 'recorded the figures of {period} ({added} new)[; reason: {reason}]',
    },
    'statistics.fact_added': { ja: '資料の数値「{label}」を加えました', en: 'added the fact “{label}”' },
    'statistics.fact_edited': { ja: '資料の数値を直しました', en: 'edited the fact' },
  },
  fields: {
    title: { ja: '題名', en: 'Title' },
    label: { ja: '項目', en: 'Label' },
    topic: { ja: '話題', en: 'Topic' },
    text: { ja: '文', en: 'Text' },
    unit: { ja: '単位', en: 'Unit' },
    population: { ja: '対象', en: 'Whom it counts' },
    source: { ja: '出典', en: 'Source' },
    licence: { ja: '利用条件', en: 'Licence' },
    excerpt: { ja: '抜粋', en: 'Excerpt', as: yes },
    joint: { ja: '道市共同', en: 'Joint', as: yes },
    note: { ja: '注', en: 'Note' },
    checks: { ja: '照合', en: 'Checks', as: list },
    period: { ja: '時期', en: 'Period' },
    periodKind: { ja: '時期の種類', en: 'Kind of period', as: periodKinds },
    year: { ja: '年', en: 'Year' },
    from: { ja: '最初の日', en: 'First day', as: 'day' },
    to: { ja: '最後の日', en: 'Last day', as: 'day' },
    status: {
      ja: '速報・確定',
      en: 'Status',
      as: { provisional: { ja: '速報', en: 'provisional' }, final: { ja: '確定', en: 'final' } },
    },
    reason: { ja: '理由', en: 'Reason' },
    added: { ja: '新規', en: 'New' },
    figures: { ja: '値', en: 'Figures', as: list },
    nature: { ja: '種類', en: 'Nature', as: natures },
    value: { ja: '値', en: 'Value' },
    valueTo: { ja: '値（範囲の終わり）', en: 'Value (end of range)' },
    cumulativePersons: { ja: '延べ', en: 'Person-times', as: yes },
    approximate: { ja: '約', en: 'Approximate', as: yes },
    programmeId: { ja: 'プログラム', en: 'Programme', as: 'reference' },
    strategyId: { ja: '総合戦略', en: 'Strategy', as: 'reference' },
  },
};
