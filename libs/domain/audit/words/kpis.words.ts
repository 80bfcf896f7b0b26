import { fiscalYearShort } from '@platform/time';
import type { FeatureWords, Format } from './catalogue.js';

const states = {
  draft: { ja: '下書き', en: 'draft' },
  active: { ja: '使用中', en: 'active' },
  ended: { ja: '終了', en: 'ended' },
};
const kinds = {
  level: { ja: '水準', en: 'level' },
  cumulative: { ja: '累計', en: 'cumulative' },
  per_year: { ja: '毎年', en: 'per year' },
  growth_vs_previous: { ja: '前年比', en: 'growth on the year before' },
  all_of_n: { ja: '全数', en: 'all of a number' },
  maintain: { ja: '維持', en: 'to be kept' },
  balance: { ja: '均衡', en: 'balance' },
  undefined: { ja: '数値なし', en: 'without a number' },
};
const directions = {
  increase: { ja: '増加', en: 'increase' },
  decrease: { ja: '削減', en: 'decrease' },
  limit_decline: { ja: '減少の抑制', en: 'limited decline' },
};
const usages = {
  numeric_target: { ja: '数値目標', en: 'numeric target' },
  kpi: { ja: '重要業績評価指標', en: 'KPI' },
};
/** 実績 and 基準値: the words of what there is and is not. */
const statuses = {
  provisional: { ja: '速報', en: 'provisional' },
  final: { ja: '確定', en: 'final' },
  unpublished: { ja: '未公表', en: 'not published yet' },
  missing: { ja: '欠測', en: 'missing' },
  not_measurable: { ja: '測定不能', en: 'not measurable' },
  given: { ja: '記載あり', en: 'given' },
  new: { ja: '新規', en: 'new' },
  absent: { ja: '記載なし', en: 'absent' },
};
const bounds = {
  exact_as_stated: { ja: '記載のとおり', en: 'as stated' },
  at_least: { ja: '以上', en: 'at least' },
  at_most: { ja: '以下', en: 'at most' },
  net_zero_or_surplus: { ja: '均衡または超過', en: 'zero or surplus' },
};
const judgements = {
  achieved: { ja: '達成', en: 'achieved' },
  on_track: { ja: '順調', en: 'on track' },
  slightly_behind: { ja: 'やや遅れ', en: 'slightly behind' },
  behind: { ja: '遅れ', en: 'behind' },
  regressed: { ja: '後退', en: 'regressed' },
  missed: { ja: '未達', en: 'missed' },
  not_evaluable: { ja: '評価不能', en: 'not evaluable' },
};
const periodKinds = {
  fiscal_year: { ja: '年度', en: 'fiscal year' },
  calendar_year: { ja: '暦年', en: 'calendar year' },
  survey: { ja: '調査', en: 'survey' },
};

/** △2,197 as in tables. */
const figure: Format = (value, tell) => {
  const [, sign, whole, part = ''] = /^(-?)(\d+)(\.\d+)?$/.exec(String(value)) ?? [];
  if (whole === undefined) return tell(value);
  const digits = `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${part}`;
  return { ja: `${sign ? '△' : ''}${digits}`, en: `${sign ? '−' : ''}${digits}` };
};

/** R6（2024）: the content does not say whether it is a fiscal or a calendar year; the name of the field says 年（度）. */
const year: Format = (value, tell) =>
  typeof value === 'number'
    ? { ja: `${fiscalYearShort(value)}（${String(value)}）`, en: String(value) }
    : tell(value);

/** R4年度 and 2023年, where the days are those of a whole year. */
const period: Format = (value, tell) => {
  const [, from = '', first, to = '', last] = /^((\d{4})-.*)\/((\d{4})-.*)$/.exec(String(value)) ?? [];
  if (first === undefined || last === undefined) return tell(value);
  const year = Number(first);
  if (from === `${first}-01-01` && to === `${first}-12-31`) return { ja: `${first}年`, en: first };
  if (from === `${first}-04-01` && to === `${String(year + 1)}-03-31`)
    return { ja: `${fiscalYearShort(year)}年度`, en: `FY${first}` };
  if (from === to) return tell(from, 'day');
  const [begins, ends] = [tell(from, 'day'), tell(to, 'day')];
  return { ja: `${begins.ja}～${ends.ja}`, en: `${begins.en} to ${ends.en}` };
};

export const kpiWords: FeatureWords = {
  events: {
    'indicator.created': { ja: '指標「{name}」をつくりました', en: 'created the indicator “{name}”' },
    'indicator.edited': { ja: '指標を直しました', en: 'edited the indicator' },
    'indicator.activated': { ja: '指標を使い始めました', en: 'put the indicator to use' },
    'indicator.published': { ja: '指標を公開しました', en: 'published the indicator' },
    'indicator.ended': { ja: '指標を終了しました', en: 'ended the indicator' },
    'indicator.deleted': {
      ja: '下書きの指標「{name}」を削除しました',
      en: 'deleted the draft indicator “{name}”',
    },
    'indicator.linked': { ja: '指標を「{title}」に結び付けました', en: 'linked the indicator to “{title}”' },
    'indicator.unlinked': {
      ja: '指標と「{title}」の結び付きを外しました',
      en: 'removed the link of the indicator to “{title}”',
    },
    'indicator.components_set': { ja: '指標の値の項目を決めました', en: 'set the values of the indicator' },
    'indicator.baseline_set': { ja: '基準値を決めました', en: 'set the baseline' },
    'indicator.target_set': { ja: '目標を決めました', en: 'set the target' },
    'indicator.target_taken_back': {
      ja: '目標を取り消し、前の目標に戻しました',
      en: 'took the target back; the one before stands again',
    },
    'measurement.recorded': {
      ja: '{period}の実績[（{value}）]を記録しました',
      en: 'recorded the figure of {period}[ ({value})]',
    },
    'measurement.superseded': {
      ja: '{period}の実績を改めました（前の値は残っています）',
      en: 'revised the figure of {period} (the one before is kept)',
    },
    'evaluation.frozen': { ja: '{year}の評価を確定しました', en: 'froze the evaluation of {year}' },
    'rule_set.created': {
      ja: '評価の基準「{name}」をつくりました',
      en: 'created the rules of evaluation “{name}”',
    },
    'rule_set.renewed': {
      ja: '評価の基準を第{version}版に改めました',
      en: 'renewed the rules of evaluation as version {version}',
    },
    'rule_set.selected': {
      ja: '「{title}」の評価の基準を選びました',
      en: 'chose the rules of evaluation of “{title}”',
    },
    'master.created': { ja: '全数の台帳「{name}」をつくりました', en: 'created the dated count “{name}”' },
    'master.counted': { ja: '全数の基になる数を決めました', en: 'entered what “all” counts' },
  },
  fields: {
    code: { ja: 'コード', en: 'Code' },
    name: { ja: '名前', en: 'Name' },
    usage: { ja: '区分', en: 'Use', as: usages },
    kind: { ja: '種類', en: 'Kind', as: kinds },
    direction: { ja: '向き', en: 'Direction', as: directions },
    valueNature: { ja: '値の性質', en: 'Nature of the value' },
    unit: { ja: '単位', en: 'Unit' },
    statedUnit: { ja: '表示の単位', en: 'Stated unit' },
    factor: { ja: '倍率', en: 'Factor' },
    decimals: { ja: '小数の桁', en: 'Decimals' },
    cumulativePersons: { ja: '延べ', en: 'Person-times' },
    periodKind: { ja: '年の数え方', en: 'Years', as: periodKinds },
    tolerance: { ja: '許容の幅', en: 'Tolerance' },
    partOfId: { ja: '全体の指標', en: 'Part of', as: 'reference' },
    stage: { ja: '段階', en: 'Stage' },
    departmentId: { ja: '所管課', en: 'Department', as: 'reference' },
    strategyId: { ja: '戦略', en: 'Strategy', as: 'reference' },
    programmeId: { ja: 'プログラム', en: 'Programme', as: 'reference' },
    initiativeId: { ja: '取組', en: 'Initiative', as: 'reference' },
    organisationId: { ja: '関係団体', en: 'Organisation', as: 'reference' },
    note: { ja: '備考', en: 'Note' },
    owner: { ja: '持ち主', en: 'Owner' },
    state: { ja: '状態', en: 'State', as: states },
    labels: { ja: '値の項目', en: 'Values' },
    component: { ja: '値の番号', en: 'Value number' },
    title: { ja: '結び付き先', en: 'Linked to' },
    printedCode: { ja: '印字された番号', en: 'Printed code' },
    status: { ja: '区分', en: 'Status', as: statuses },
    value: { ja: '値', en: 'Value', as: figure },
    valueTo: { ja: '値（まで）', en: 'Value (to)', as: figure },
    year: { ja: '年（度）', en: 'Year', as: year },
    yearFrom: { ja: '始まりの年（度）', en: 'First year', as: year },
    yearTo: { ja: '目標の年（度）', en: 'Target year', as: year },
    period: { ja: '期間', en: 'Period', as: period },
    bound: { ja: '以上・以下', en: 'Bound', as: bounds },
    growthRate: { ja: '前年比の伸び', en: 'Growth' },
    masterCode: { ja: '全数の台帳', en: 'Dated count' },
    display: { ja: '資料の表記', en: 'As printed' },
    source: { ja: '出典', en: 'Source' },
    publishedOn: { ja: '公表', en: 'Published' },
    judgement: { ja: '判定', en: 'Judgement', as: judgements },
    attainment: { ja: '達成率（％）', en: 'Attainment (%)' },
    progress: { ja: '進捗率（％）', en: 'Progress (%)' },
    pace: { ja: '目安に対する割合（％）', en: 'Pace (%)' },
    ruleSet: { ja: '評価の基準', en: 'Rules' },
    ruleVersion: { ja: '評価の基準の版', en: 'Version of the rules' },
    version: { ja: '版', en: 'Version' },
    onTrack: { ja: '順調の境目', en: 'On track from' },
    slightlyBehind: { ja: 'やや遅れの境目', en: 'Slightly behind from' },
    maintainSlightlyBehind: { ja: 'やや遅れの境目（維持）', en: 'Slightly behind from (to be kept)' },
    validFrom: { ja: 'この日から', en: 'From', as: 'day' },
    count: { ja: '数', en: 'Count' },
  },
};
