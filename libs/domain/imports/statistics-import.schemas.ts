import { z } from 'zod';
import { confidenceSchema } from '@domain/programmes';
import { agencySchema } from '@domain/agencies';
import { line } from '@platform/http';
import {
  calendarYear,
  code,
  decimal,
  factPeriod,
  name,
  note,
  ordinal,
  tablePeriod,
  unit,
} from './import-fields.schemas.js';

const check = z.union([
  note.describe('「計 = 道内 + 道外」のような一行。列の code か題名、または行の名前で書く'),
  z.strictObject({
    axis: z.enum(['row', 'column']).describe('行どうしか、列どうしか'),
    total: name.describe('合計の行の名前、または列の題名か code'),
    parts: z.array(name).min(1).describe('内訳の行の名前、または列の題名か code'),
  }),
]);

/** A printed table of dated numbers. Ranks are the source's own, never computed. */
export const statisticSchema = z.strictObject({
  code: code.describe('このファイルの中での名前'),
  title: name.describe('表の題名'),
  period: tablePeriod.describe('表の期間。行ごとに違うときは行に書く'),
  unit: unit(20).describe('単位。合計特殊出生率のように単位のない値では省く'),
  population: name.optional().describe('対象（日本人のみ など）'),
  agency: agencySchema.optional().describe('受け持つ機関。共同なら書かない'),
  source: note.optional().describe('出典'),
  sourceCertainty: note.optional().describe('出典の確かさについて'),
  licence: note.optional().describe('利用の条件'),
  note: note.optional().describe('断り書き'),
  excerpt: z.boolean().default(false).describe('印刷された表の一部の行だけである'),
  columns: z
    .array(z.strictObject({ code: code.describe('列の名前'), title: name.describe('列の題名') }))
    .min(1)
    .describe('列'),
  rows: z
    .array(
      z.strictObject({
        label: name.describe('行の名前'),
        period: tablePeriod.optional().describe('この行だけの期間'),
        status: z.enum(['provisional', 'final']).default('final').describe('速報・確定'),
        rank: ordinal.optional().describe('資料にある順位。計算し直さない'),
        values: z.array(decimal.nullable()).describe('列の順の値。空欄は null'),
      }),
    )
    .describe('行'),
  checks: z.array(check).default([]).describe('合計と内訳の関係。合わなければ知らせる'),
});

/** A figure or statement that the source makes outside a table. */
export const factSchema = z.strictObject({
  key: code.describe('このファイルの中での名前'),
  label: name.optional().describe('何の数か。省くと text が名前になる'),
  text: note.optional().describe('文章。label と text のどちらかは必要'),
  topic: name.optional().describe('まとまりの名前'),
  year: calendarYear.optional().describe('暦年（period を使わない短い書き方）'),
  fromYear: calendarYear.optional().describe('始まりの暦年'),
  toYear: calendarYear.optional().describe('終わりの暦年'),
  period: factPeriod.optional().describe('期間'),
  value: name
    .optional()
    .describe('値。数なら "1234.5" のように、桁区切りなしで。「1/3」のように数で書けないものは注に残る'),
  valueTo: decimal.optional().describe('幅のある値の上の値'),
  unit: line({ max: 20 }).trim().optional().describe('単位'),
  nature: z
    .enum(['actual', 'budget', 'plan', 'vision', 'part_of_total', 'denominator', 'statement'])
    .optional()
    .describe(
      'actual 実績・budget 予算・plan 予定・vision 見通し・part_of_total 内数・denominator 分母・statement 文章',
    ),
  whole: code.optional().describe('内数なら全体の、分母なら割合の分子の key'),
  cumulativePersons: z.boolean().default(false).describe('延べ'),
  approximate: z.boolean().default(false).describe('「約」が付く'),
  strategy: code
    .optional()
    .describe(
      '総合戦略の code。省くと、プログラムのないファイルではその最初の総合戦略、プログラムのあるファイルではそのプログラムのもの。総合戦略の中身（基本目標・施策）とプログラムの両方があるファイルでは、strategy か programme を書く',
    ),
  programme: code.optional().describe('プログラムの code。プログラムのものであるとき'),
  measure: code.optional().describe('施策・プロジェクトの code'),
  organisation: code.optional().describe('団体の code'),
  source: note.optional().describe('出典'),
  sourceCertainty: note.optional().describe('出典の確かさについて'),
  note: note.optional().describe('断り書き'),
  confidence: confidenceSchema.optional().describe('読み取りの確かさ'),
});
