import { z } from 'zod';
import { agencySchema } from '@domain/agencies';
import { agreementSchema } from './agreement-import.schemas.js';
import { code, dayOrMonth, fiscalYear, name, note } from './import-fields.schemas.js';
import { indicatorSchema, masterSchema } from './indicator-import.schemas.js';
import { initiativeSchema, lineageEdgeSchema, themeSchema } from './initiative-import.schemas.js';
import { organisationSchema } from './organisation-import.schemas.js';
import { progressReportSchema } from './progress-import.schemas.js';
import { dataIssueSchema, sourceSchema, statementSchema } from './source-import.schemas.js';
import { factSchema, statisticSchema } from './statistics-import.schemas.js';
import { strategySchema } from './strategy-import.schemas.js';

/** Raised when a file of the old form could be misread; new optional fields do not raise it. */
export const SCHEMA_VERSION = 1;

const programme = z.strictObject({
  code: code.describe('プログラムの名前。ファイルをまたいで一つ'),
  name: name.describe('正式な名称'),
  generation: z.int().min(1).max(1000).describe('第何世代か。世代ごとに一つのプログラム'),
  fyFrom: fiscalYear.describe('始まりの年度（西暦）'),
  fyTo: fiscalYear.describe('終わりの年度（西暦）'),
  periodInferred: z.boolean().default(false).describe('期間は資料になく、推定である'),
  decidedOn: dayOrMonth.optional().describe('決定した日または月'),
  agencies: z
    .array(
      z.strictObject({
        code: agencySchema.describe('prefecture または city'),
        name: name.describe('資料での名称'),
        shortName: name.optional().describe('資料での略称'),
        organisation: code.optional().describe('団体としての code'),
      }),
    )
    .default([])
    .describe('共に進める機関（資料の記載）'),
  council: code.optional().describe('協議の場の団体の code'),
  positionedIn: z.array(name).default([]).describe('位置付けられた上位の計画の名称（資料のまま）'),
  strategies: z.array(code).default([]).describe('位置付けられた総合戦略の code（機関ごとに一つまで）'),
  relations: z.array(note).default([]).describe('ほかの主体との関係'),
  objectives: z.array(note).default([]).describe('目的'),
  outcome: note.optional().describe('めざす結果'),
  principles: z.array(statementSchema).default([]).describe('進め方の考え方'),
  challenges: z.array(statementSchema).default([]).describe('課題認識'),
  note: note.optional().describe('断り書き'),
  predecessors: z
    .array(
      z.strictObject({
        code: code.describe('前の世代の code'),
        name: name.describe('名称'),
        generation: z.int().min(1).max(1000).describe('第何世代か'),
        decidedOn: dayOrMonth.optional().describe('決定した日または月'),
        themes: z.array(name).default([]).describe('テーマの題名'),
        themesSource: note.optional().describe('題名の出典'),
      }),
    )
    .default([])
    .describe('資料が挙げる前の世代。一つずつのファイルで別に取り込む'),
});

const count = z.int().min(0);
const countByCode = z.record(code, count);
const stated = (what: string) => count.optional().describe(what);
const statedBy = (what: string) => countByCode.optional().describe(what);

/** What the source says there should be; each number given is compared with what the file holds. */
const counts = z.strictObject({
  themes: stated('テーマ'),
  initiatives: stated('取組'),
  initiativesByTheme: statedBy('テーマごとの取組'),
  owners: statedBy('主体区分ごとの取組'),
  organisations: stated('団体'),
  lineage: statedBy('種類ごとの承継'),
  blocks: stated('推進状況の項'),
  blocksByTheme: statedBy('テーマごとの項'),
  entries: stated('推進状況の記載'),
  placements: stated('印刷された記載'),
  placementsByTheme: statedBy('テーマごとの印刷された記載'),
  figures: stated('記載の数値'),
  photos: stated('写真の題'),
  goals: stated('基本目標'),
  measures: stated('施策'),
  projects: stated('重点プロジェクト'),
  indicators: stated('指標'),
  numericTargets: stated('数値目標'),
  kpis: stated('重要業績評価指標（再掲を除く）'),
  kpiRows: stated('印刷された重要業績評価指標（再掲を含む、施策への掲載の数）'),
  indicatorsByKind: statedBy('種類ごとの指標（数値目標を含む）'),
  agreements: stated('協定'),
  statistics: stated('統計表'),
  facts: stated('表の外の数値と記述'),
});

/** One programme of one generation, one strategy, or both: the import form that `data/` is written in. */
export const programmeImportSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION).describe('この形式の版'),
  dataset: code.describe('このファイルから入る記録の名前。次の版のファイルも同じにする'),
  source: sourceSchema.describe('出典'),
  programme: programme.optional().describe('プログラム。総合戦略だけのファイルでは書かない'),
  strategies: z
    .array(strategySchema)
    .default([])
    .describe(
      '総合戦略。ほかのファイルで詳しく取り込むものは、見出し（code・name・年度など）だけを同じ値で書く',
    ),
  organisations: z.array(organisationSchema).default([]).describe('関係団体・拠点'),
  masters: z.array(masterSchema).default([]).describe('全数の台帳'),
  themes: z.array(themeSchema).default([]).describe('テーマ'),
  initiatives: z.array(initiativeSchema).default([]).describe('取組'),
  lineage: z.array(lineageEdgeSchema).default([]).describe('世代をまたぐ承継'),
  agreements: z.array(agreementSchema).default([]).describe('連携協定'),
  indicators: z.array(indicatorSchema).default([]).describe('数値目標と重要業績評価指標'),
  progressReport: progressReportSchema.optional().describe('印刷された推進状況'),
  statistics: z.array(statisticSchema).default([]).describe('統計表'),
  facts: z.array(factSchema).default([]).describe('表の外の数値と記述'),
  dataIssues: z.array(dataIssueSchema).default([]).describe('資料の食い違いと欠け。人が判断するまで残る'),
  counts: counts.optional().describe('資料が示す数。ファイルの中の数と比べる'),
});

/** A file that passed. */
export type ProgrammeImport = z.infer<typeof programmeImportSchema>;

/** A file that may have gaps: what is of the wrong type is missing, so that the other checks still find their faults. */
export type LooseProgrammeImport = Loose<z.input<typeof programmeImportSchema>>;

type Loose<T> = T extends readonly (infer Item)[]
  ? (Loose<Item> | undefined)[]
  : T extends object
    ? { [Key in keyof T]?: Loose<T[Key]> | undefined }
    : T;
