import type { Wording } from '@platform/errors';

/** What keeps a file from being applied, at its cell; without a row it is about the file as a whole. */
export interface SheetProblem {
  number: number | null;
  address: string | null;
  /** The heading of the column. */
  head: string | null;
  code: string;
  messages: Wording;
}
export type ProblemFacts = Record<string, string>;

const wordings = {
  'imports/heading-missing': ({ heads = '' }) => [
    `見出しの行がありません。様式の1行目をそのまま使ってください（${heads}）。`,
    `There is no row of headings. Please keep the first row of the form (${heads}).`,
  ],
  'imports/column-missing': ({ head = '' }) => [
    `「${head}」の列がありません。様式の列は消さずに使ってください。`,
    `The column "${head}" is missing. Please keep the columns of the form.`,
  ],
  'imports/column-twice': ({ head = '' }) => [
    `「${head}」の列が二つあります。`,
    `The column "${head}" stands there twice.`,
  ],
  'imports/column-unknown': ({ head = '' }) => [
    `「${head}」は、この様式にない列です。列を消すか、見出しを直してください。`,
    `"${head}" is no column of this form. Please remove it or mend its heading.`,
  ],
  'imports/column-unnamed': () => [
    'この列には見出しがありません。見出しを書くか、列を消してください。',
    'This column has no heading. Please name it or remove it.',
  ],
  'imports/no-rows': () => [
    '見出しの下に行がありません。様式に記入して、もう一度送ってください。',
    'There are no rows below the headings. Please fill in the form and send it again.',
  ],
  'imports/id-form': ({ text = '' }) => [
    `「${text}」は様式の番号ではありません。番号の列は変えないでください。新しい行は空にします。`,
    `"${text}" is no id of the form. Please leave the column of ids alone; in a new row it is empty.`,
  ],
  'imports/id-unknown': () => [
    'この番号の記録はありません。番号を書き換えたか、ほかの様式の行です。',
    'There is no record with this id. It was changed, or the row is of another form.',
  ],
  'imports/id-twice': ({ row = '' }) => [
    `同じ記録の行が${row}行目にもあります。どちらかを消してください。`,
    `Row ${row} is about the same record. Please remove one of them.`,
  ],
  'imports/version-missing': () => [
    '版が読めません。番号と版の列は、様式のまま残してください。',
    'The version is not readable. Please keep the columns of ids and versions as they came.',
  ],
  'imports/no-new-rows': () => [
    'この様式では行を足せません。番号のある行だけを直してください。',
    'Rows cannot be added in this form. Please change only rows that have an id.',
  ],
  'imports/required': ({ head = '' }) => [`「${head}」を入力してください。`, `Please fill in "${head}".`],
  'imports/not-clearable': ({ head = '' }) => [`「${head}」は消せません。`, `"${head}" cannot be cleared.`],
  'imports/text': ({ most = '' }) => [
    `使えない文字があるか、長すぎます（${most}文字まで）。`,
    `It contains characters that cannot be kept, or is too long (at most ${most}).`,
  ],
  'imports/one-line': () => ['改行は使えません。', 'It must be one line.'],
  'imports/list-too-long': ({ most = '' }) => [
    `${most}個までにしてください。`,
    `Please write at most ${most}.`,
  ],
  'imports/choice': ({ text = '', choices = '' }) => [
    `「${text}」は選べません。次から選んでください：${choices}`,
    `"${text}" is no choice. Please write one of: ${choices}`,
  ],
  'imports/web-address': ({ text = '' }) => [
    `「${text}」はホームページのアドレスとして読めません。https:// から書いてください。`,
    `"${text}" is no web address. Please write it from https:// on.`,
  ],
  'imports/number': ({ text = '' }) => [
    `「${text}」は数として読めません。例：2,197／△2,197人／250万件`,
    `"${text}" is not readable as a number, such as 2,197 or △2,197.`,
  ],
  'imports/number-two-ways': ({ text = '', readings = '' }) => [
    `「${text}」は二通りに読めます（${readings}）。どちらかをそのまま書いてください。`,
    `"${text}" can be read in two ways (${readings}). Please write the one you mean.`,
  ],
  'imports/number-range': ({ min = '', max = '' }) => [
    `${min}から${max}までの数にしてください。`,
    `Please write a number from ${min} to ${max}.`,
  ],
  'imports/decimals': ({ most = '' }) => [
    `小数は${most}桁までです。`,
    `At most ${most} digits stand after the point.`,
  ],
  'imports/unit': ({ unit = '', expected = '' }) => [
    `単位「${unit}」は、この指標の単位（${expected}）と合いません。`,
    `The unit "${unit}" is not that of the indicator (${expected}).`,
  ],
  'imports/year': ({ text = '' }) => [
    `「${text}」は年として読めません。例：R5／令和5年度／2023年度`,
    `"${text}" is not readable as a year, such as R5 or 2023年度.`,
  ],
  'imports/year-two-ways': ({ text = '', readings = '' }) => [
    `「${text}」は二通りに読めます（${readings}）。元号と年度・年を付けて書いてください。`,
    `"${text}" can be read in more than one way (${readings}). Please write the era and 年度 or 年.`,
  ],
  'imports/day': ({ text = '' }) => [
    `「${text}」は日付として読めません。例：R9.4.1／令和9年4月1日／2027/4/1`,
    `"${text}" is not readable as a date, such as R9.4.1 or 2027/4/1.`,
  ],
  'imports/day-impossible': ({ text = '' }) => [
    `「${text}」という日はありません。`,
    `There is no such day as "${text}".`,
  ],
  'imports/flag': ({ text = '' }) => [
    `「${text}」は読めません。当てはまるなら○を、ちがうなら（消去）と書いてください。`,
    `"${text}" is not readable. Please write ○ if it holds, or （消去） if not.`,
  ],
  'imports/sdg': ({ text = '' }) => [
    `「${text}」はSDGsの目標の番号（1〜17）ではありません。`,
    `"${text}" is not the number of a goal (1 to 17).`,
  ],
  'imports/other-agency': ({ agency = '' }) => [
    `${agency}の記録です。自分の機関のものと共同のものだけを直せます。`,
    `This is a record of the other agency (${agency}). Only those of your own agency and joint ones can be changed.`,
  ],
  'imports/other-agency-cell': ({ agency = '' }) => [
    `${agency}の欄です。${agency}の担当者だけが直せます。`,
    `This cell is for the other agency (${agency}) to fill in.`,
  ],
  'imports/organisation-unknown': ({ text = '' }) => [
    `「${text}」という関係団体はありません。名前を確かめるか、先に関係団体に加えてください。`,
    `There is no organisation "${text}". Please check the name, or enter it first.`,
  ],
  'imports/organisation-two': ({ text = '', choices = '' }) => [
    `「${text}」は二つ以上あります。次のどれかを書いてください：${choices}`,
    `There is more than one "${text}". Please write one of: ${choices}`,
  ],
  'imports/name-taken': ({ text = '' }) => [
    `「${text}」は、もう登録されています。様式を取り直して、その行を直してください。`,
    `"${text}" is there already. Please take the form anew and change its row.`,
  ],
  'imports/name-twice': ({ row = '' }) => [
    `同じ名前の新しい行が${row}行目にもあります。`,
    `Row ${row} is new and has the same name.`,
  ],
  'imports/period': () => ['終わりの日が始まりの日より前です。', 'The last day is before the first.'],
  'imports/department-unknown': ({ text = '', agency = '' }) => [
    `「${text}」という課は、${agency}にありません。`,
    `There is no department "${text}" in this agency (${agency}).`,
  ],
  'imports/department-two': ({ text = '', choices = '' }) => [
    `「${text}」という課が二つ以上あります。次のどれかを書いてください：${choices}`,
    `There is more than one department "${text}". Please write one of: ${choices}`,
  ],
  'imports/by-revision': ({ head = '' }) => [
    `${head}は改定で変えます。案でなくなった取組の公式の文言は、この欄では変わりません。`,
    `The official wording (${head}) is changed by a revision once the initiative is no draft, never by a file.`,
  ],
  'imports/by-confirmation': ({ head = '' }) => [
    `${head}は「主体区分の確認」で、道と市が確かめて変えます。`,
    `The owner (${head}) is changed by the two agencies on the page of confirmations.`,
  ],
  'imports/place-stays': ({ head = '' }) => [
    `${head}は、案の取組でだけ変えられます。`,
    `The place of an initiative (${head}) changes only while it is a draft.`,
  ],
  'imports/by-amendment': ({ head = '' }) => [
    `${head}は協定の変更として記録します。締結した協定の合意した内容は、この欄では変わりません。`,
    `What was agreed (${head}) is changed by recording an amendment, never by a file.`,
  ],
  'imports/programme-unknown': ({ text = '' }) => [
    `「${text}」という記号のプログラムはありません。`,
    `There is no programme with the code "${text}".`,
  ],
  'imports/theme-unknown': ({ text = '', choices = '' }) => [
    `「${text}」という柱は、このプログラムにありません。次のどれかを書いてください：${choices}`,
    `There is no theme "${text}" in this programme. Please write one of: ${choices}`,
  ],
  'imports/strategy-unknown': ({ text = '' }) => [
    `「${text}」という記号の総合戦略はありません。`,
    `There is no strategy with the code "${text}".`,
  ],
  'imports/master-unknown': ({ text = '' }) => [
    `「${text}」という全数の台帳はありません。`,
    `There is no dated count "${text}".`,
  ],
  'imports/code-form': ({ text = '' }) => [
    `「${text}」は記号にできません。文字と数字と . _ - だけで、40文字までにします。`,
    `"${text}" is no code: letters, digits and . _ - only, at most 40.`,
  ],
  'imports/code-taken': ({ text = '' }) => [
    `「${text}」という記号の指標は、もう登録されています。`,
    `There is an indicator with the code "${text}" already.`,
  ],
  'imports/factor': ({ text = '' }) => [
    `「${text}」は読めません。「社数=20、年=5」のように、名前と数を = でつないでください。`,
    `"${text}" is not readable. Please write names and numbers such as 社数=20、年=5.`,
  ],
  'imports/display-stale': () => [
    '目標を変えるときは、表記も書き直すか（消去）と書いてください。',
    'When the target changes, please rewrite its printed form as well, or clear it with （消去）.',
  ],
  'imports/target-reason': () => [
    '目標を変える理由を書いてください。前の目標も残ります。',
    'Please say why the target changes. The old one is kept.',
  ],
  'imports/month-or-day': ({ text = '' }) => [
    `「${text}」は年月か日として読めません。例：H29.2.21／平成29年2月／2017-02`,
    `"${text}" is not readable as a month or day, such as H29.2.21 or 2017-02.`,
  ],
  'imports/parties-few': () => ['当事者は二者以上書いてください。', 'An agreement has at least two parties.'],
  'imports/rename-or-correction': () => [
    '名称が変わったなら「改称の日」に日を、書き誤りを直すなら「訂正」と書いてください。',
    'Please say from which day the organisation is called so, or 訂正 if the name was written wrongly.',
  ],
  'imports/rename-nothing': () => [
    '名称が変わっていません。改称の日は、名称を変える行にだけ書きます。',
    'The name is as it was. A day is written only where the name changes.',
  ],
  'imports/rename-day': ({ text = '' }) => [
    `「${text}」は読めません。改称の日（例：R9.4.1）か「訂正」を書いてください。`,
    `"${text}" is not readable. Please write the day of the new name, or 訂正.`,
  ],
  'imports/indicator-unknown': ({ text = '' }) => [
    `「${text}」という記号の指標はありません。`,
    `There is no indicator with the code "${text}".`,
  ],
  'imports/component-unknown': ({ text = '' }) => [
    `この指標に「${text}」番の値はありません。`,
    `The indicator has no component "${text}".`,
  ],
  'imports/publication': ({ text = '' }) => [
    `「${text}」は公表の年月（日）として読めません。例：R5.4／令和5年4月／2023-04-20`,
    `"${text}" is not readable as the month or day of publication, such as R5.4.`,
  ],
  'imports/not-one-number': ({ text = '' }) => [
    `「${text}」は一つの値ではありません。一つの数だけを書いてください。`,
    `"${text}" is not one value. Please write a single number.`,
  ],
} satisfies Record<string, (facts: ProblemFacts) => [ja: string, en: string]>;
export type SheetProblemCode = keyof typeof wordings;

/** A problem at a cell of a row, or of the file. */
export function sheetProblem(
  place: { number: number | null; address: string | null; head: string | null },
  code: SheetProblemCode,
  facts: ProblemFacts = {},
): SheetProblem {
  const [ja, en] = wordings[code](facts);
  const { number, address, head } = place;
  return { number, address, head, code, messages: { ja, en } };
}

/** Of the file as a whole. */
export function fileProblem(code: SheetProblemCode, facts: ProblemFacts = {}): SheetProblem {
  return sheetProblem({ number: null, address: null, head: null }, code, facts);
}
