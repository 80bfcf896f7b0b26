import { z } from 'zod';
import { confidenceSchema, ownerKindSchema } from '@domain/programmes';
import {
  code,
  statedMarker,
  decimal,
  fiscalYear,
  name,
  note,
  ordinal,
  passage,
} from './import-fields.schemas.js';

const figure = z.strictObject({
  label: name.describe('何の数か'),
  value: decimal.describe('値'),
  unit: name.describe('単位'),
  fiscalYear: fiscalYear.nullable().describe('年度。資料に年度がなければ null'),
  fiscalYearInferred: z.boolean().default(false).describe('年度は推定である'),
});

/** Where a record is printed, with the wording printed there. */
const placement = z.strictObject({
  block: code.describe('項の code'),
  code: code.describe('印刷された記載の名前'),
  position: ordinal.describe('項の中の順番'),
  text: passage.describe('そこに印刷された文'),
});

/** One record of progress; printed in two blocks it is one entry with two placements. */
const entry = z.strictObject({
  code: code.describe('記載の名前'),
  marker: ownerKindSchema.describe('印刷された記号。失われていれば unknown'),
  suggestedMarker: statedMarker.optional().describe('推定の記号'),
  markerConfidence: confidenceSchema.optional().describe('推定の確かさ'),
  markerBasis: note.optional().describe('推定の根拠'),
  fyFrom: fiscalYear.describe('対象の始まりの年度'),
  fyTo: fiscalYear.describe('対象の終わりの年度'),
  fiscalYears: z.array(fiscalYear).default([]).describe('文に挙がる年度'),
  fiscalYearsInferred: z.boolean().default(false).describe('年度は推定である'),
  figures: z.array(figure).default([]).describe('数値'),
  events: z.array(name).default([]).describe('催し'),
  organisations: z.array(name).default([]).describe('文に挙がる団体の名称'),
  placements: z.array(placement).min(1).describe('印刷された場所'),
});

const block = z.strictObject({
  code: code.describe('項の名前'),
  theme: code.describe('テーマの code'),
  number: ordinal.describe('テーマの中の番号'),
  page: name.optional().describe('印刷された頁'),
  heading: passage.describe('見出し'),
  outline: passage.describe('概要'),
  initiatives: z.array(code).min(1).describe('取組の code'),
  photos: z
    .array(z.strictObject({ caption: name.describe('写真の題') }))
    .default([])
    .describe('写真'),
  infoBoxes: z
    .array(z.strictObject({ title: name.describe('題'), text: passage.describe('文') }))
    .default([])
    .describe('囲み記事'),
});

/** The last page. Columns and cells stand in the order of the agencies. */
const situation = z.strictObject({
  title: name.describe('題名'),
  population: z
    .strictObject({
      title: name.describe('表の題名'),
      columns: z.array(name).min(1).describe('列（機関の順）'),
      rows: z
        .array(
          z.strictObject({
            label: name.describe('行の名前'),
            cells: z.array(z.array(passage)).describe('列ごとの箇条書き'),
          }),
        )
        .describe('行'),
    })
    .describe('人口動向のポイント'),
  issues: z
    .strictObject({
      title: name.describe('表の題名'),
      situationHead: name.describe('現状と課題の見出し'),
      directionHead: name.describe('対応方向の見出し'),
      columns: z.array(name).min(1).describe('列（機関の順）'),
      rows: z
        .array(
          z.strictObject({
            theme: code.describe('テーマの code'),
            cells: z
              .array(
                z.strictObject({
                  situations: z.array(passage).describe('現状'),
                  needs: z.array(passage).describe('必要なこと'),
                }),
              )
              .describe('列ごとの内容'),
          }),
        )
        .describe('行'),
      direction: passage.describe('今後の対応方向（全行に一つ）'),
    })
    .describe('主な課題と今後の対応方向'),
});

/** What was printed on the progress of the programme（推進状況）. */
export const progressReportSchema = z.strictObject({
  title: name.describe('題名'),
  parentTitle: name.describe('上位の資料の題名'),
  fyFrom: fiscalYear.describe('対象の始まりの年度'),
  fyTo: fiscalYear.describe('対象の終わりの年度'),
  notes: z.array(note).default([]).describe('断り書き'),
  situation: situation.describe('最後の頁'),
  blocks: z.array(block).min(1).describe('項'),
  entries: z.array(entry).describe('記載'),
});
