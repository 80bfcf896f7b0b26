import { aDay, aLine, aList, aMonthOrDay, aText, aWhole, aWord } from '../cell-forms.js';
import type { SheetForm } from '../sheet-form.js';
import type { Words } from '../words.js';

export const HOLDERS: Words<'prefecture' | 'city' | 'joint'> = {
  prefecture: '道',
  city: '市',
  joint: '共同',
};
export const STATES: Words<'draft' | 'active' | 'auto_renewed' | 'amended' | 'expired' | 'terminated'> = {
  draft: '準備中',
  active: '有効',
  auto_renewed: '自動更新',
  amended: '変更中',
  expired: '満了',
  terminated: '終了',
};
export const VALIDITIES: Words<'fixed' | 'relative' | 'none'> = {
  fixed: '満了の日がある',
  relative: '始まりから数える',
  none: '定めなし',
};
export const RENEWALS: Words<'none' | 'automatic' | 'by_agreement'> = {
  none: 'なし',
  automatic: '自動更新',
  by_agreement: '協議して延長',
};
const months = aWhole({ min: 1, max: 1_200 });
const AGREED = '締結した協定では、変更として記録します。';

export const agreementColumns = [
  {
    key: 'agency',
    head: '協定をもつ機関',
    width: 14,
    shown: true,
    required: true,
    ...aWord(Object.values(HOLDERS)),
    help: '',
  },
  { key: 'state', head: '状態', width: 10, shown: true, ...aLine(20), help: '読むための欄です。' },
  { key: 'name', head: '名称', width: 40, required: true, ...aLine(300), help: AGREED },
  {
    key: 'parties',
    head: '当事者',
    width: 34,
    required: true,
    ...aList({ most: 50, length: 200 }),
    help: `二者以上を「、」で区切ります。${AGREED}`,
  },
  {
    key: 'signedOn',
    head: '締結の日',
    width: 16,
    ...aMonthOrDay(),
    help: '日か、分からなければ年月。例：H29.2.21',
  },
  { key: 'startsOn', head: '始まりの日', width: 18, ...aDay(), help: '締結の日と違うときだけ。' },
  {
    key: 'validity',
    head: '期間の定め',
    width: 16,
    required: true,
    ...aWord(Object.values(VALIDITIES)),
    help: AGREED,
  },
  { key: 'endsOn', head: '満了の日', width: 18, ...aDay(), help: '「満了の日がある」ときだけ。' },
  { key: 'termMonths', head: '期間（月）', width: 11, ...months, help: '「始まりから数える」ときだけ。' },
  {
    key: 'renewal',
    head: '更新の定め',
    width: 12,
    ...aWord(Object.values(RENEWALS)),
    help: `空の新しい行は「なし」。${AGREED}`,
  },
  {
    key: 'renewalMonths',
    head: '更新後の期間（月）',
    width: 16,
    ...months,
    help: '定めに長さがなければ空。',
  },
  {
    key: 'items',
    head: '連携事項',
    width: 50,
    ...aList({ most: 100, length: 500 }),
    help: `「、」で区切るか、一つずつ行を変えます。${AGREED}`,
  },
  { key: 'note', head: '備考', width: 40, ...aText(4_000), help: 'いつでも直せます。' },
] as const satisfies SheetForm['columns'];

/** What the parties agreed on; in what is no draft it changes by an amendment. */
export const AGREED_KEYS = [
  'name',
  'parties',
  'signedOn',
  'startsOn',
  'validity',
  'endsOn',
  'termMonths',
  'renewal',
  'renewalMonths',
  'items',
] as const;
