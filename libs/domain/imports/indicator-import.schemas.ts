import { z } from 'zod';
import { agencySchema } from '@domain/agencies';
import { day, line } from '@platform/http';
import {
  code,
  dayOrMonth,
  decimal,
  fiscalYear,
  measuredPeriod,
  name,
  note,
  ordinal,
  unit,
} from './import-fields.schemas.js';

const year = fiscalYear;

const baseline = z.strictObject({
  status: z
    .enum(['given', 'new', 'absent'])
    .default('given')
    .describe('given 値がある・new 新規・absent 記載なし（0 ではない）'),
  value: decimal.optional().describe('基準値（基本の単位で）'),
  numerator: decimal.optional().describe('割合の分子'),
  denominator: decimal.optional().describe('割合の分母'),
  year: year
    .optional()
    .describe(
      '基準の年度（指標の期間が暦年なら暦年）。level・all_of_n・balance では、ないと目標の年まで評価できない',
    ),
  periodFrom: day.optional().describe('基準の期間の始まり（年度・暦年でないとき）'),
  periodTo: day.optional().describe('基準の期間の終わり'),
  approximate: z.boolean().default(false).describe('「約」が付く'),
  display: name.optional().describe('資料の書き方のまま'),
});

const target = z.strictObject({
  value: decimal
    .optional()
    .describe(
      '目標値（基本の単位で）。伸び率・全数・文章の目標では書かない。全数で書くなら台帳の数と同じ値（一部を目標とするものは level）',
    ),
  valueTo: decimal.optional().describe('幅のある目標の上の値'),
  yearFrom: year.optional().describe('範囲の始まりの年度（累計・毎年・前年比）'),
  yearTo: year.describe('目標の年度、または範囲の終わりの年度'),
  bound: z
    .enum(['exact_as_stated', 'at_least', 'at_most', 'net_zero_or_surplus'])
    .default('exact_as_stated')
    .describe(
      'exact_as_stated 記載のとおり・at_least 以上・at_most 以下・net_zero_or_surplus 均衡または超過。maintain では以上か以下を書く（待機児童0人の維持は at_most）。書かないと以上と読み、知らせる',
    ),
  approximate: z.boolean().default(false).describe('「約」が付く'),
  growthRate: decimal
    .optional()
    .describe('前年比の伸び率（1割増は "0.1"、3％増は "0.03"。-1 より大きく 1 以下）'),
  factors: z
    .array(z.strictObject({ label: name.describe('何の数か'), value: decimal.describe('数') }))
    .min(2)
    .optional()
    .describe('「10品×5年」のような内訳。積は value と等しい'),
  benchmark: name.optional().describe('目標とした水準の説明（「全国平均（2019年）」など）'),
  master: code.optional().describe('全数の台帳（masters の code）'),
  display: name.optional().describe('資料の書き方のまま'),
  note: note.optional().describe('断り書き'),
  decidedOn: day.optional().describe('目標を決めた日'),
});

const measurement = z.strictObject({
  period: measuredPeriod.describe('いつの実績か'),
  status: z
    .enum(['provisional', 'final', 'unpublished', 'missing', 'not_measurable'])
    .default('final')
    .describe(
      'provisional 速報・final 確定（期間が終わってから）・unpublished 未公表・missing 欠測・not_measurable 測定不能',
    ),
  value: decimal.optional().describe('実績値（基本の単位で）。速報と確定では必要、ほかでは書かない'),
  numerator: decimal.optional().describe('割合の分子。分母とともに書き、値と合うこと'),
  denominator: decimal.optional().describe('割合の分母'),
  statedValue: name.optional().describe('資料の書き方のまま'),
  approximate: z.boolean().default(false).describe('「約」が付く'),
  atLeast: z.boolean().default(false).describe('「以上」が付く'),
  source: note.optional().describe('出典'),
  publishedOn: dayOrMonth.optional().describe('公表の日または月'),
  note: note.optional().describe('断り書き'),
});

const component = z.strictObject({
  label: name.optional().describe('値が二つ以上ある指標での、この値の名前'),
  baseline: baseline.default({ status: 'absent', approximate: false }).describe('現状値・基準値'),
  target: target.optional().describe('目標値'),
  measurements: z.array(measurement).default([]).describe('実績値'),
});

const link = z.strictObject({
  strategy: code.optional().describe('施策・基本目標の総合戦略。省くと指標の strategy'),
  programme: code.optional().describe('取組のプログラム。省くと指標の programme'),
  measure: code.optional().describe('施策の code'),
  goal: code.optional().describe('基本目標の code'),
  initiative: code.optional().describe('取組の code'),
  organisation: code.optional().describe('団体の code'),
  printedCode: name.optional().describe('その場所に印刷された番号'),
});

/** A numeric target or KPI. Printed in several places it is one indicator with several links. */
export const indicatorSchema = z.strictObject({
  code: code.describe('このファイルの中での名前'),
  name: name.describe('指標の名称'),
  usage: z
    .enum(['numeric_target', 'kpi'])
    .default('kpi')
    .describe('numeric_target 数値目標・kpi 重要業績評価指標'),
  kind: z
    .enum([
      'level',
      'cumulative',
      'per_year',
      'growth_vs_previous',
      'all_of_n',
      'maintain',
      'balance',
      'undefined',
    ])
    .describe('水準・累計・毎年・前年比・全数・維持・均衡・定めなし'),
  direction: z
    .enum(['increase', 'decrease', 'limit_decline'])
    .optional()
    .describe(
      'level のときだけ書く：increase 増やす・decrease 減らす・limit_decline 減少を抑える（目標値は基準値より小さく、それを下回らないことをめざす。例：人口 5万人→4万8千人）。マイナスの値を0に近づける目標（転出超過 −412→−200 など）は increase',
    ),
  valueNature: z
    .enum(['annual_flow', 'cumulative_flow', 'stock', 'ratio', 'net_flow', 'distinct_count'])
    .optional()
    .describe('年間の量・累計の量・ある時点の量・割合・差し引き・重複のない数'),
  unit: unit(30).describe(
    '基本の単位（人、件、%、‰ …。% は半角）。値はすべてこの単位。合計特殊出生率のように単位のない値では省く',
  ),
  statedUnit: line({ max: 30 })
    .trim()
    .optional()
    .describe('資料の単位（万人、千人 …）。書くときは factor も'),
  factor: decimal
    .default('1')
    .describe('statedUnit の1は基本の単位でいくつか（万人なら "10000"）。statedUnit がなければ書かない'),
  decimals: z
    .int()
    .min(0)
    .max(6)
    .default(0)
    .describe(
      '基本の単位（unit）の値の、小数点以下の桁数。値はこれより細かく書けず、画面もこの桁で示す（計算した目安は1桁多い）。statedUnit の桁数ではない',
    ),
  cumulativePersons: z.boolean().default(false).describe('延べ'),
  periodKind: z
    .enum(['fiscal_year', 'calendar_year', 'survey'])
    .default('fiscal_year')
    .describe('年度・暦年・調査のどれで測るか'),
  tolerance: decimal.optional().describe('維持とみなす幅（0以上、基本の単位で）'),
  partOf: code.optional().describe('内数なら、全体の指標の code'),
  stage: ordinal.optional().describe('段階の順（関心 → 移住）'),
  agency: agencySchema.optional().describe('受け持つ機関。共同なら書かない'),
  strategy: code
    .optional()
    .describe('属する総合戦略の code。省くと、プログラムのないファイルではその最初の総合戦略'),
  programme: code.optional().describe('属するプログラムの code'),
  note: note.optional().describe('断り書き'),
  state: z
    .enum(['draft', 'active', 'ended'])
    .default('active')
    .describe('draft 案・active 使用中・ended 終了'),
  stateReason: note.optional().describe('終了の理由'),
  components: z.array(component).min(1).describe('値。ふつうは一つ、二つの値をもつ指標では二つ'),
  links: z
    .array(link)
    .default([])
    .describe('どこに載っているか。一つにつき施策・基本目標・取組・団体のどれか一つ'),
});

/** What 「全」 counts, by date. */
export const masterSchema = z.strictObject({
  code: code.describe('台帳の名前。ファイルをまたいで一つ'),
  name: name.describe('名称（道内市町村数 など）'),
  unit: line({ max: 30 }).trim().describe('単位'),
  counts: z
    .array(
      z.strictObject({
        validFrom: day.describe('この数になった日'),
        count: decimal.describe('数（0以上）'),
        source: note.optional().describe('出典'),
      }),
    )
    .min(1)
    .describe('日付つきの数'),
});
