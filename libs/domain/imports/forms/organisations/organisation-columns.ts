import type { organisationKinds } from '@domain/organisations';
import { officialText } from '@platform/time';
import { aDay, aLine, aList, aText, aWebAddress, aWord } from '../cell-forms.js';
import type { CellForm, SheetForm } from '../sheet-form.js';
import type { Words } from '../words.js';

/** Says that a name was written wrongly: it was never called so. */
export const CORRECTION = '訂正';

/** The day from which another name holds, or the word that it is a correction. */
function aRenaming(): CellForm {
  const day = aDay();
  return {
    read: (cell) => {
      if (officialText(cell.text) === CORRECTION) return { value: CORRECTION };
      const read = day.read(cell);
      return 'problem' in read ? { problem: 'imports/rename-day', facts: { text: cell.text } } : read;
    },
    write: (value) => (value === CORRECTION ? CORRECTION : day.write(value)),
  };
}

export const KINDS: Words<(typeof organisationKinds)[number]> = {
  national: '国の機関',
  regional_bureau: '振興局',
  municipality: '市町村',
  economic: '経済団体',
  company: '会社',
  university: '大学',
  npo: 'NPO',
  association: '団体・協会',
  council: '協議会',
  centre: 'センター・拠点',
  facility: '施設',
  network: 'つながり・会議',
  portal: 'ポータルサイト',
  zone: '特区',
  area: '圏域・地域',
  dmo: '観光地域づくり法人（DMO）',
  fund: '基金',
  scheme: '制度・事業',
  other: 'その他',
};
export const organisationColumns = [
  {
    key: 'name',
    head: '名称',
    width: 34,
    required: true,
    ...aLine(200),
    help: '正式な名前。変えるときは「改称の日」にその日か「訂正」と書きます。前の名前でも探せます。',
  },
  {
    key: 'kind',
    head: '種類',
    width: 16,
    required: true,
    ...aWord(Object.values(KINDS)),
    help: '一覧から選びます。',
  },
  {
    key: 'subkind',
    head: '細かい種類',
    width: 18,
    ...aLine(100),
    help: '登録簿などでの呼び方。例：地域連携DMO',
  },
  {
    key: 'aliases',
    head: '別名',
    width: 30,
    ...aList({ most: 20, length: 200 }),
    help: '「、」で区切ります。',
  },
  { key: 'affiliation', head: '所属・設置者', width: 24, ...aLine(200), help: '' },
  { key: 'url', head: 'ホームページ', width: 30, ...aWebAddress(), help: 'https:// から書きます。' },
  {
    key: 'foundedOn',
    head: '設立',
    width: 16,
    ...aLine(50),
    help: '資料のとおりに書きます。例：平成29年6月',
  },
  { key: 'validFrom', head: '始まりの日', width: 20, ...aDay(), help: '例：R9.4.1' },
  { key: 'validTo', head: '最後の日', width: 20, ...aDay(), help: '終わった団体だけ。' },
  { key: 'note', head: '備考', width: 40, ...aText(2_000), help: '' },
  {
    key: 'renaming',
    head: '改称の日',
    width: 20,
    ...aRenaming(),
    help: `名称を変えるときは必ず書きます。改称した（する）日（例：R9.4.1）か、書き誤りを直すときは「${CORRECTION}」。`,
  },
] as const satisfies SheetForm['columns'];
