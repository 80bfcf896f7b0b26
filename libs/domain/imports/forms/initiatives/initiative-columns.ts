import { officialText } from '@platform/time';
import { aLine, aList, asNumber, aText, aWhole, aWord } from '../cell-forms.js';
import type { CellForm, SheetForm } from '../sheet-form.js';
import type { Words } from '../words.js';

export const OWNERS: Words<'prefecture' | 'city' | 'joint' | 'unknown'> = {
  prefecture: '道',
  city: '市',
  joint: '共同',
  unknown: '未定',
};
export const AGENCIES: Words<'prefecture' | 'city'> = { prefecture: '道', city: '市' };
export const STATES: Words<
  'draft' | 'proposed' | 'agreed' | 'active' | 'suspended' | 'completed' | 'ended' | 'superseded'
> = {
  draft: '素案',
  proposed: '提案中',
  agreed: '合意済',
  active: '実施中',
  suspended: '休止中',
  completed: '完了',
  ended: '終了',
  superseded: '承継済',
};

const words = aList({ most: 30, length: 60 });
const lines = aList({ most: 30, length: 200 });

/** The numbers of goals, set apart by 、. */
function sdgs(): CellForm {
  const list = aList({ most: 17, length: 10 });
  return {
    write: (value) => list.write(value),
    read: (cell) => {
      const read = list.read(cell);
      if ('problem' in read || read.value === null || typeof read.value === 'string') return read;
      const goals = read.value.map((text) => officialText(text));
      const wrong = goals.find((text) => !/^([1-9]|1[0-7])$/.test(text));
      return wrong === undefined
        ? { value: [...new Set(goals)] }
        : { problem: 'imports/sdg', facts: { text: wrong } };
    },
  };
}

/** What changes freely, and beside it what a draft alone may change. */
export const initiativeColumns = [
  {
    key: 'programme',
    head: 'プログラム',
    width: 16,
    shown: true,
    required: true,
    ...aLine(100),
    help: 'プログラムの記号。',
  },
  { key: 'code', head: '記号', width: 9, shown: true, ...aLine(100), help: '読むための欄です。' },
  { key: 'state', head: '状態', width: 10, shown: true, ...aLine(20), help: '読むための欄です。' },
  {
    key: 'theme',
    head: '柱',
    width: 8,
    required: true,
    ...aLine(200),
    help: '柱の記号か題名。案でだけ変えられます。',
  },
  {
    key: 'number',
    head: '取組の番号',
    width: 8,
    ...aWhole({ min: 1, max: 99 }),
    write: asNumber,
    help: '新しい行で空なら、次に空いている番号。案でだけ変えられます。',
  },
  {
    key: 'title',
    head: '題名',
    width: 40,
    required: true,
    ...aLine(200),
    help: '公式の文言。案でなくなった取組では、改定で変えます。',
  },
  {
    key: 'summary',
    head: '概要',
    width: 50,
    ...aText(3_000),
    help: '公式の文言。案でなくなった取組では、改定で変えます。',
  },
  {
    key: 'ownerKind',
    head: '主体区分',
    width: 10,
    required: true,
    ...aWord(Object.values(OWNERS)),
    help: '案でなくなった取組では、「主体区分の確認」で変えます。',
  },
  {
    key: 'leadAgency',
    head: '主担当',
    width: 9,
    ...aWord(Object.values(AGENCIES)),
    help: '共同の取組の、どちらが主に担うか。',
  },
  {
    key: 'departmentPrefecture',
    head: '道の担当課',
    width: 26,
    ...aLine(200),
    help: '道の担当者だけが書きます。',
  },
  {
    key: 'departmentCity',
    head: '市の担当課',
    width: 26,
    ...aLine(200),
    help: '市の担当者だけが書きます。',
  },
  {
    key: 'partners',
    head: '連携先',
    width: 34,
    ...aList({ most: 50, length: 320 }),
    help: '関係団体の名前を「、」で区切ります。役割は（ ）に書きます。例：札幌商工会議所（事務局）',
  },
  { key: 'sdgs', head: 'SDGs', width: 12, ...sdgs(), help: '目標の番号（1〜17）を「、」で区切ります。' },
  { key: 'tags', head: 'タグ', width: 20, ...words, help: '「、」で区切ります。' },
  { key: 'keywords', head: '検索語', width: 20, ...words, help: '「、」で区切ります。' },
  { key: 'fundingSources', head: '財源', width: 24, ...lines, help: '「、」で区切ります。' },
  { key: 'indicatorCandidates', head: '指標の候補', width: 24, ...lines, help: '「、」で区切ります。' },
] as const satisfies SheetForm['columns'];

export const DEPARTMENTS = { prefecture: 'departmentPrefecture', city: 'departmentCity' } as const;
/** What an edit changes, without what hangs on the initiative. */
export const FACTS = [
  'theme',
  'number',
  'title',
  'summary',
  'ownerKind',
  'leadAgency',
  'sdgs',
  'tags',
  'keywords',
  'fundingSources',
  'indicatorCandidates',
] as const;
