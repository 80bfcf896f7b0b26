import { z } from 'zod';
import { code, dayOrMonth, name, note } from './import-fields.schemas.js';

/** Where a file comes from. */
export const sourceSchema = z.strictObject({
  document: name.describe('資料の題名'),
  parentDocument: name.optional().describe('その資料を含む、上位の資料の題名'),
  publishers: z.array(name).default([]).describe('発行者'),
  documentDate: dayOrMonth.optional().describe('資料の日付（日または月）'),
  notes: z.array(note).default([]).describe('資料と、それを写したときの断り書き'),
});

/** Something the source says that is named by a key. */
export const statementSchema = z.strictObject({
  key: code.describe('この一覧の中での名前'),
  text: note.describe('内容'),
});

/** A contradiction or gap of the source. */
export const dataIssueSchema = z.strictObject({
  place: name.describe('どこか'),
  statement: note.describe('何が食い違うか、何が欠けているか'),
  strategy: code
    .optional()
    .describe('総合戦略の疑義なら、その code。省くとこのファイルのプログラム、なければ最初の総合戦略'),
});
