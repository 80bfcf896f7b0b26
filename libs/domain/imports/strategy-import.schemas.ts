import { z } from 'zod';
import { agencySchema } from '@domain/agencies';
import { code, dayOrMonth, fiscalYear, name, note, ordinal, passage, sdg } from './import-fields.schemas.js';

const goal = z.strictObject({
  code: code.describe('総合戦略の中での名前'),
  number: ordinal.describe('基本目標の番号'),
  title: name.describe('題名'),
  summary: passage.optional().describe('概要'),
  sections: z
    .array(z.strictObject({ number: ordinal.describe('節の番号'), title: name.describe('節の題名') }))
    .default([])
    .describe('基本目標の中の節'),
});

/** An organisation that takes part, by its code or with what it does. */
export const participation = z.union([
  code.describe('団体の code'),
  z.strictObject({
    organisation: code.describe('団体の code'),
    role: name.optional().describe('役割'),
  }),
]);

const measure = z.strictObject({
  code: code.describe('総合戦略の中での名前'),
  kind: z.enum(['measure', 'project']).default('measure').describe('measure 施策・project 重点プロジェクト'),
  goal: code.optional().describe('属する基本目標の code'),
  section: ordinal.optional().describe('属する節の番号（goal の中の）'),
  title: name.describe('題名'),
  summary: passage.optional().describe('概要'),
  note: note.optional().describe('断り書き'),
  sdgs: z.array(sdg).default([]).describe('SDGs の目標の番号（1〜17）'),
  tags: z.array(name).default([]).describe('自由な札'),
  organisations: z.array(participation).default([]).describe('関わる団体・推進組織'),
});

/** An agency's plan: goals, sections, measures; or only its head, where another file holds the rest. */
export const strategySchema = z.strictObject({
  code: code.describe('総合戦略の名前。ファイルをまたいで一つ'),
  name: name.describe('正式な名称'),
  agency: agencySchema.optional().describe('どの機関の戦略か。どちらのものでもなければ書かない'),
  publisher: name.optional().describe('発行者'),
  generation: z.int().min(1).max(1000).optional().describe('第何期か'),
  fyFrom: fiscalYear.describe('始まりの年度（西暦）'),
  fyTo: fiscalYear.describe('終わりの年度（西暦）'),
  decidedOn: dayOrMonth.optional().describe('決定した日または月'),
  vision: passage.optional().describe('めざす姿'),
  note: note.optional().describe('断り書き'),
  state: z
    .enum(['draft', 'active', 'ended', 'superseded'])
    .default('active')
    .describe('draft 案・active 実施中・ended 終了・superseded 後継あり'),
  stateReason: note.optional().describe('終了・後継ありの理由'),
  goals: z.array(goal).default([]).describe('基本目標'),
  measures: z.array(measure).default([]).describe('施策と重点プロジェクト。この並びが表示の順'),
  sdgTable: z
    .array(
      z.strictObject({
        goal: sdg.describe('SDGs の目標の番号'),
        measures: z.array(code).min(1).describe('関わる施策の code'),
      }),
    )
    .default([])
    .describe('SDGs との対応表。施策の sdgs に加わる'),
  years: z
    .array(
      z.strictObject({
        fiscalYear: fiscalYear.describe('年度'),
        text: passage.describe('その年度の推進方向'),
      }),
    )
    .default([])
    .describe('年度ごとに示された推進方向'),
});
