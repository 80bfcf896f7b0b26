import type { Wording } from '@platform/errors';
import type { WrittenCell } from './columns.js';

/** What keeps a row from being applied, at its cell. Without a row it is about the list as a whole. */
export interface TransferProblem {
  number: number | null;
  address: string | null;
  code: string;
  messages: Wording;
}

const wordings = {
  'transfers/column-missing': ({ head = '' }) => [
    `「${head}」の列がありません。ひな形の1行目をそのまま使ってください。`,
    `The column "${head}" is missing. Please keep the first row of the form.`,
  ],
  'transfers/column-twice': ({ head = '' }) => [
    `「${head}」の列が二つあります。`,
    `The column "${head}" stands there twice.`,
  ],
  'transfers/column-unknown': ({ head = '' }) => [
    `「${head}」は、ひな形にない列です。列を消すか、見出しを直してください。`,
    `"${head}" is no column of the form. Please remove it or mend its heading.`,
  ],
  'transfers/too-many-rows': ({ most = '' }) => [
    `動く人は、一つの一覧に${most}人までです。一覧を分けてください。`,
    `A list moves at most ${most} people. Please split it.`,
  ],
  'transfers/required': ({ head = '' }) => [`「${head}」を入力してください。`, `Please fill in "${head}".`],
  'transfers/text': ({ most = '' }) => [
    `使えない文字があるか、長すぎます（${most}文字まで、改行なし）。`,
    `It contains characters that cannot be kept, or is too long (at most ${most}, one line).`,
  ],
  'transfers/mail-form': () => [
    'メールアドレスの形ではありません。例：tanto@example.lg.jp',
    'This is not an e-mail address, such as tanto@example.lg.jp.',
  ],
  'transfers/no-move': () => [
    '異動前と異動後が両方空です。新しく就く人は異動後を、離れる人は異動前を入力してください。',
    'Both the post before and the post after are empty. Please fill in one of them.',
  ],
  'transfers/department-unknown': ({ name = '' }) => [
    `「${name}」という所属は、その日に自分の機関にありません。`,
    `There is no department "${name}" in your agency on that day.`,
  ],
  'transfers/department-ambiguous': ({ name = '', example = '' }) => [
    `「${name}」という所属が二つ以上あります。上の所属から書いてください。例：${example}`,
    `There is more than one department "${name}". Please write it with the one above, such as: ${example}`,
  ],
  'transfers/post-unknown': ({ name = '' }) => [
    `「${name}」という職は、この所属にありません。`,
    `There is no post "${name}" in this department.`,
  ],
  'transfers/post-ambiguous': ({ name = '' }) => [
    `「${name}」という職が二つ以上あります。所属を入力してください。`,
    `There is more than one post "${name}". Please fill in the department.`,
  ],
  'transfers/other-agency': ({ name = '', agency = '' }) => [
    `「${name}」は${agency}のものです。相手方の異動は、相手方の一覧で扱います。`,
    `"${name}" is of the other agency (${agency}), which keeps its own list.`,
  ],
  'transfers/post-ended': ({ name = '', day = '' }) => [
    `「${name}」は${day}までの職です。発令日には、もうありません。`,
    `The post "${name}" ends on ${day}, before the transfer.`,
  ],
  'transfers/post-not-begun': ({ name = '', day = '' }) => [
    `「${name}」は${day}からの職です。発令日には、まだありません。`,
    `The post "${name}" begins on ${day}, after the transfer.`,
  ],
  'transfers/person-unknown': ({ email = '' }) => [
    `${email}の人は登録されていません。新しく来る人なら、異動前を空にしてください。`,
    `Nobody with the address ${email} is known. For a newcomer leave the post before empty.`,
  ],
  'transfers/person-ambiguous': ({ email = '' }) => [
    `${email}の人が二人以上登録されています。管理者が人の登録を直してください。`,
    `More than one person has the address ${email}. An administrator must mend that first.`,
  ],
  'transfers/name-differs': ({ known = '' }) => [
    `このメールアドレスは「${known}」の登録です。氏名かメールアドレスを確かめてください。`,
    `This address belongs to "${known}". Please check the name and the address.`,
  ],
  'transfers/person-of-other-agency': () => [
    'この人は相手方の機関の人です。相手方の一覧で扱います。',
    'This person is of the other agency, which keeps its own list.',
  ],
  'transfers/own-appointment': () => [
    '自分を事務局やシステム管理者の職に就けることはできません。ほかの管理者に頼んでください。',
    'You cannot give yourself the post of a secretariat or an administrator. Please ask another administrator.',
  ],
  'transfers/not-holder': ({ name = '', held = '' }) => [
    `この人は、発令日の前日に「${name}」に就いていません。${held === '' ? '' : `就いているのは「${held}」です。`}`,
    `This person does not hold "${name}" on the day before${held === '' ? '' : `, but "${held}"`}.`,
  ],
  'transfers/already-in-post': ({ held = '' }) => [
    `この人は「${held}」に就いています。異動前を入力するか、兼務に○を付けてください。`,
    `This person holds "${held}". Please fill in the post before, or mark the row as concurrent.`,
  ],
  'transfers/already-holds': ({ name = '' }) => [
    `この人は、発令日に「${name}」に就くことになっています。`,
    `This person holds "${name}" on that day already.`,
  ],
  'transfers/mail-twice': ({ other = '' }) => [
    `同じメールアドレスが${other}にもあります。兼務なら、兼務に○を付けてください。`,
    `The same address stands in ${other} too. For a second post mark the row as concurrent.`,
  ],
  'transfers/person-twice': ({ other = '' }) => [
    `同じ人が同じ職から動く行が${other}にもあります。`,
    `The same person leaves the same post in ${other} too.`,
  ],
  'transfers/same-post-twice': ({ other = '' }) => [
    `同じ人が同じ職に就く行が${other}にもあります。`,
    `The same person takes the same post in ${other} too.`,
  ],
  'transfers/one-holder': ({ name = '', others = '', more = '' }) => [
    `「${name}」は一人だけの職です。発令日に${others}${more === '' ? '' : `、ほか${more}人`}も就くことになります。`,
    `"${name}" has one holder only. On that day ${others}${more === '' ? '' : ` and ${more} more`} would hold it too.`,
  ],
  'transfers/date-unreadable': ({ text = '' }) => [
    `「${text}」は日付として読めません。例：R9.4.1／令和9年4月1日／2027/4/1`,
    `"${text}" is not readable as a date. Examples: R9.4.1, 2027/4/1`,
  ],
  'transfers/date-impossible': ({ text = '' }) => [
    `「${text}」という日はありません。`,
    `There is no such day as "${text}".`,
  ],
  'transfers/date-other-year': ({ written = '', effective = '' }) => [
    `${written}は、この一覧の発令日（${effective}）の年と違います。`,
    `${written} is not in the year of the list's date (${effective}).`,
  ],
  'transfers/date-too-early': ({ written = '', effective = '' }) => [
    `${written}は、この一覧の発令日（${effective}）より前です。`,
    `${written} is before the list's date (${effective}).`,
  ],
  'transfers/concurrent-unreadable': ({ text = '' }) => [
    `「${text}」は読めません。兼務なら○を、ちがうなら空にしてください。`,
    `"${text}" is not readable. Please write ○ for a concurrent post, or nothing.`,
  ],
  'transfers/concurrent-leaves': () => [
    '兼務の行には異動後の職が要ります。',
    'A concurrent row needs the post after.',
  ],
  'transfers/successor-unknown': ({ email = '' }) => [
    `引継ぎ先の${email}は、登録にも、この一覧にもありません。`,
    `${email}, who is to take over, is neither known nor in this list.`,
  ],
} satisfies Record<string, (facts: Record<string, string>) => [ja: string, en: string]>;
export type ProblemCode = keyof typeof wordings;

/** A problem at a cell of a row. */
export function problemAt(
  number: number | null,
  cell: Pick<WrittenCell, 'address'> | null,
  code: ProblemCode,
  facts: Record<string, string> = {},
): TransferProblem {
  const [ja, en] = wordings[code](facts);
  return { number, address: cell?.address ?? null, code, messages: { ja, en } };
}
