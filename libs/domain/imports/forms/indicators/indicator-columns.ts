import { aFlag, aLine, asNumber, asWritten, aText, aWhole, aWord } from '../cell-forms.js';
import type { SheetForm } from '../sheet-form.js';
import type { Words } from '../words.js';

export const OWNERS: Words<'prefecture' | 'city' | 'joint'> = { prefecture: '道', city: '市', joint: '共同' };
export const STATES: Words<'draft' | 'active' | 'ended'> = { draft: '準備中', active: '有効', ended: '終了' };
export const USAGES: Words<'numeric_target' | 'kpi'> = {
  numeric_target: '数値目標',
  kpi: '重要業績評価指標',
};
export const KINDS: Words<
  | 'level'
  | 'cumulative'
  | 'per_year'
  | 'growth_vs_previous'
  | 'all_of_n'
  | 'maintain'
  | 'balance'
  | 'undefined'
> = {
  level: '水準',
  cumulative: '累計',
  per_year: '毎年',
  growth_vs_previous: '前年比',
  all_of_n: '全数',
  maintain: '維持',
  balance: '均衡',
  undefined: '数値なし',
};
export const DIRECTIONS: Words<'increase' | 'decrease' | 'limit_decline'> = {
  increase: '増やす',
  decrease: '減らす',
  limit_decline: '減少を抑える',
};
export const NATURES: Words<
  'annual_flow' | 'cumulative_flow' | 'stock' | 'ratio' | 'net_flow' | 'distinct_count'
> = {
  annual_flow: '年間の量',
  cumulative_flow: '累計の量',
  stock: 'ある時点の量',
  ratio: '割合',
  net_flow: '差し引き',
  distinct_count: '重複のない数',
};
export const YEARS: Words<'fiscal_year' | 'calendar_year' | 'survey'> = {
  fiscal_year: '年度',
  calendar_year: '暦年',
  survey: '調査',
};

const MEANING = '実績のある指標では変えられません。';

export const indicatorColumns = [
  {
    key: 'code',
    head: '記号',
    width: 14,
    shown: true,
    ...aLine(60),
    help: '空なら番号が付きます。',
  },
  {
    key: 'owner',
    head: '指標をもつ機関',
    width: 14,
    shown: true,
    required: true,
    ...aWord(Object.values(OWNERS)),
    help: '',
  },
  { key: 'state', head: '状態', width: 9, shown: true, ...aLine(20), help: '読むための欄です。' },
  { key: 'name', head: '名前', width: 44, required: true, ...aLine(300), help: '' },
  { key: 'usage', head: '区分', width: 18, required: true, ...aWord(Object.values(USAGES)), help: '' },
  { key: 'kind', head: '種類', width: 10, required: true, ...aWord(Object.values(KINDS)), help: MEANING },
  {
    key: 'direction',
    head: '向き',
    width: 14,
    ...aWord(Object.values(DIRECTIONS)),
    help: '水準の指標だけに書きます。',
  },
  { key: 'valueNature', head: '値の性質', width: 14, ...aWord(Object.values(NATURES)), help: '' },
  {
    key: 'unit',
    head: '単位',
    width: 10,
    required: true,
    ...aLine(30),
    help: `値を比べる、基本の単位。${MEANING}`,
  },
  { key: 'statedUnit', head: '表示の単位', width: 11, ...aLine(30), help: '資料が万件などで示すとき。' },
  {
    key: 'factor',
    head: '倍率',
    width: 10,
    ...asWritten(asNumber),
    help: '表示の単位の1は、基本の単位でいくつか。例：10000',
  },
  { key: 'decimals', head: '小数の桁', width: 9, ...aWhole({ min: 0, max: 6 }), help: '' },
  { key: 'cumulativePersons', head: '延べ', width: 7, ...aFlag(), help: MEANING },
  {
    key: 'periodKind',
    head: '年の数え方',
    width: 11,
    ...aWord(Object.values(YEARS)),
    help: `空の新しい行は年度。${MEANING}`,
  },
  {
    key: 'tolerance',
    head: '許容の幅',
    width: 10,
    ...asWritten(asNumber),
    help: '維持の指標だけに書きます。',
  },
  { key: 'partOf', head: '全体の指標', width: 14, ...aLine(60), help: 'それを内訳とする指標の記号。' },
  { key: 'stage', head: '段階', width: 7, ...aWhole({ min: 1, max: 99 }), help: '' },
  { key: 'strategy', head: '総合戦略', width: 16, ...aLine(100), help: '総合戦略の記号。' },
  { key: 'programme', head: 'プログラム', width: 16, ...aLine(100), help: 'プログラムの記号。' },
  { key: 'note', head: '備考', width: 40, ...aText(4_000), help: '' },
] as const satisfies SheetForm['columns'];
