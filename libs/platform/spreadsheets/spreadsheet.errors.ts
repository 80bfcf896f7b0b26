import { AppError, type Wording } from '@platform/errors';

/** The file as a whole cannot be read; the field of the upload carries the reason. */
export class SpreadsheetRefused extends AppError {
  constructor(what: string, messages: Wording, kind: 'invalid' | 'too-large' = 'invalid') {
    const code = `spreadsheets/${what}`;
    super(code, kind, messages, { errors: [{ pointer: '/file', code, messages }] });
  }
}

export const refused = {
  notSpreadsheet: () =>
    new SpreadsheetRefused('not-a-table', {
      ja: '表のファイルとして読めません。Excel（.xlsx）かCSVで保存し直してください。',
      en: 'This is not a table. Please save it as Excel (.xlsx) or CSV.',
    }),
  oldExcel: () =>
    new SpreadsheetRefused('old-or-locked-excel', {
      ja: '古い形式（.xls）か、パスワードの付いたファイルです。パスワードを外し、.xlsxで保存し直してください。',
      en: 'It is an old .xls file or has a password. Please remove the password and save it as .xlsx.',
    }),
  macros: () =>
    new SpreadsheetRefused('macros', {
      ja: 'マクロの入ったファイルは受け取りません。マクロなしの.xlsxで保存し直してください。',
      en: 'Files with macros are not taken. Please save it as .xlsx without macros.',
    }),
  bomb: () =>
    new SpreadsheetRefused('inflates', {
      ja: '開くと大きくふくらむファイルのため、読みませんでした。必要な行だけを新しいファイルに写してください。',
      en: 'The file grows too large when opened, so it was not read. Please copy the rows into a new file.',
    }),
  damaged: () =>
    new SpreadsheetRefused('damaged', {
      ja: 'ファイルが壊れているか、Excelの形になっていません。開いて保存し直してください。',
      en: 'The file is damaged or is not made as Excel makes it. Please open it and save it again.',
    }),
  unsafeXml: () =>
    new SpreadsheetRefused('unsafe-content', {
      ja: 'ファイルの中に読み込めない指定（DTDや外部の参照）があります。新しいファイルに写してください。',
      en: 'The file contains declarations (DTD or entities) that are not read. Please copy it into a new file.',
    }),
  nameAndContent: () =>
    new SpreadsheetRefused('name-and-content', {
      ja: 'ファイルの名前の終わりと中身が合いません。.xlsxか.csvの、中身に合う名前にしてください。',
      en: 'The ending of the file name and its content differ. Please name it .xlsx or .csv as its content is.',
    }),
  tooManyRows: (most: number) =>
    new SpreadsheetRefused('too-many-rows', {
      ja: `行が多すぎます（${most}行まで）。いくつかのファイルに分けてください。`,
      en: `There are too many rows (at most ${most}). Please split the file.`,
    }),
  tooManyColumns: (most: number) =>
    new SpreadsheetRefused('too-many-columns', {
      ja: `列が多すぎます（${most}列まで）。要らない列を消してください。`,
      en: `There are too many columns (at most ${most}). Please remove some.`,
    }),
  longCell: (address: string, most: number) =>
    new SpreadsheetRefused('long-cell', {
      ja: `${address}：文字が多すぎます（${most}文字まで）。`,
      en: `${address}: the text is too long (at most ${most} characters).`,
    }),
  tooLarge: (megabytes: number) =>
    new SpreadsheetRefused(
      'too-large',
      {
        ja: `ファイルが大きすぎます（${megabytes} MBまで）。`,
        en: `The file is too large (at most ${megabytes} MB).`,
      },
      'too-large',
    ),
  encoding: (line: number, position: number) =>
    new SpreadsheetRefused('encoding', {
      ja: `文字コードが分かりません。${line}行目（先頭から${position}バイト目）がUTF-8でもShift_JISでも読めません。UTF-8で保存し直してください。`,
      en: `The character encoding is not known: line ${line} (byte ${position}) is neither UTF-8 nor Shift_JIS. Please save it as UTF-8.`,
    }),
  utf16: () =>
    new SpreadsheetRefused('utf-16', {
      ja: '文字コードがUTF-16です。「CSV UTF-8」で保存し直してください。',
      en: 'The file is in UTF-16. Please save it as "CSV UTF-8".',
    }),
  quote: (line: number) =>
    new SpreadsheetRefused('quote', {
      ja: `${line}行目：引用符（"）の使い方がCSVの形に合いません。`,
      en: `Line ${line}: the quotation marks do not follow the form of CSV.`,
    }),
  lineEnd: (line: number) =>
    new SpreadsheetRefused('line-end', {
      ja: `${line}行目：改行の形が読めません。改行をCRLFかLFにして保存し直してください。`,
      en: `Line ${line}: the line ending is not readable. Please save it with CRLF or LF.`,
    }),
  noRows: () =>
    new SpreadsheetRefused('no-rows', {
      ja: '表に行がありません。ひな形に記入して読み込んでください。',
      en: 'There is nothing in the table. Please fill in the form and load it.',
    }),
};
