import { aDay, aFlag, aLine, aList, asNumber, asWritten, aText, aWhole, aWord } from '../cell-forms.js';
import type { SheetForm } from '../sheet-form.js';
import type { Words } from '../words.js';

export const BOUNDS: Words<'exact_as_stated' | 'at_least' | 'at_most' | 'net_zero_or_surplus'> = {
  exact_as_stated: '記載のとおり',
  at_least: '以上',
  at_most: '以下',
  net_zero_or_surplus: '均衡または超過',
};

export const targetColumns = [
  {
    key: 'code',
    head: '指標の記号',
    width: 16,
    shown: true,
    required: true,
    ...aLine(100),
    help: '指標の一覧にある記号。',
  },
  { key: 'name', head: '指標', width: 34, shown: true, ...aLine(500), help: '読むための欄です。' },
  {
    key: 'component',
    head: '値の番号',
    width: 9,
    shown: true,
    ...aWhole({ min: 1, max: 99 }),
    help: '値が二つ以上ある指標だけ。空なら1。',
  },
  { key: 'label', head: '値の名', width: 14, shown: true, ...aLine(200), help: '読むための欄です。' },
  {
    key: 'baseline',
    head: '基準値',
    width: 20,
    shown: true,
    ...aLine(300),
    help: '読むための欄です。',
  },
  {
    key: 'unit',
    head: '単位',
    width: 9,
    shown: true,
    ...aLine(50),
    help: '読むための欄です。値はこの単位です。',
  },
  { key: 'value', head: '目標値', width: 16, ...asWritten(asNumber), help: '例：2,197／250万件／10〜20' },
  { key: 'valueTo', head: '目標値の上', width: 16, ...asWritten(asNumber), help: '範囲の目標だけ。' },
  { key: 'yearFrom', head: '始まりの年', width: 14, ...asWritten(), help: '累計の指標など。例：R2' },
  {
    key: 'yearTo',
    head: '目標の年',
    width: 14,
    required: true,
    ...asWritten(),
    help: '例：R6／令和6年度／2024年（暦年の指標）',
  },
  {
    key: 'bound',
    head: '以上・以下',
    width: 15,
    ...aWord(Object.values(BOUNDS)),
    help: '空の新しい行は「記載のとおり」。',
  },
  { key: 'approximate', head: '約', width: 6, ...aFlag(), help: '' },
  {
    key: 'growthRate',
    head: '前年比',
    width: 10,
    ...asWritten(asNumber),
    help: '前年比の指標だけ。1割増は 0.1 か 10%。',
  },
  {
    key: 'factors',
    head: '内訳の積',
    width: 24,
    ...aList({ most: 10, length: 140 }),
    help: '積が目標値になる数。例：社数=20、年=5',
  },
  { key: 'benchmark', head: '比べる水準', width: 20, ...aLine(200), help: '' },
  { key: 'master', head: '全数の台帳', width: 16, ...aLine(100), help: '全数の指標だけ。台帳の記号。' },
  { key: 'display', head: '表記', width: 20, ...aLine(200), help: '資料に書かれたとおりの目標。' },
  { key: 'note', head: '備考', width: 30, ...aText(2_000), help: '' },
  { key: 'decidedOn', head: '決めた日', width: 18, ...aDay(), help: '' },
  {
    key: 'reason',
    head: '変える理由',
    width: 30,
    ...aText(500),
    help: '目標を変えるときは必ず書きます。前の目標も残ります。',
  },
] as const satisfies SheetForm['columns'];
