import { z } from 'zod';
import { agencySchema } from '@domain/agencies';
import { confidenceSchema, ownerKindSchema } from '@domain/programmes';
import { day } from '@platform/http';
import { code, name, note, ordinal, passage, sdg, standing } from './import-fields.schemas.js';
import { participation } from './strategy-import.schemas.js';

export const themeSchema = z.strictObject({
  code: code.describe('プログラムの中での名前'),
  number: ordinal.describe('番号'),
  title: name.describe('題名'),
  summary: passage.optional().describe('概要'),
  aims: z.array(name).default([]).describe('ねらい'),
});

/** A guessed owner stays `proposed` until its agency confirms it. */
const owner = z.strictObject({
  kind: ownerKindSchema.describe('prefecture ●・city ○・joint ◎・unknown 不明'),
  status: standing.describe('proposed 推定・confirmed 確定'),
  confidence: confidenceSchema.optional().describe('推定の確かさ'),
  basis: note.optional().describe('推定の根拠'),
  lead: agencySchema.optional().describe('先に立つ機関'),
});

export const initiativeSchema = z.strictObject({
  code: code.describe('プログラムの中での名前'),
  theme: code.describe('属するテーマの code'),
  number: ordinal.describe('テーマの中の番号'),
  title: name.describe('題名。資料のとおり'),
  summary: passage.optional().describe('概要'),
  owner: owner.describe('主体区分'),
  state: z
    .enum(['draft', 'proposed', 'agreed', 'active', 'suspended', 'completed', 'ended', 'superseded'])
    .describe('取組の状態'),
  stateReason: note.optional().describe('状態の理由。ended では必要'),
  organisations: z.array(participation).default([]).describe('関わる団体。役割を付けてもよい'),
  keywords: z.array(name).default([]).describe('見出し語'),
  indicatorCandidates: z.array(name).default([]).describe('指標の候補（まだ指標ではない）'),
  sdgs: z.array(sdg).default([]).describe('SDGs の目標の番号'),
  tags: z.array(name).default([]).describe('自由な札'),
  fundingSources: z.array(name).default([]).describe('財源'),
});

const endpoint = z.strictObject({
  programme: code.describe('プログラムの code'),
  initiative: code.describe('取組の code'),
});

/** One edge old → new; the earlier programme is imported before. */
export const lineageEdgeSchema = z.strictObject({
  kind: z
    .enum(['continued', 'split', 'merged', 'new', 'ended'])
    .describe('continued 継続・split 分割・merged 統合・new 新規・ended 終了'),
  from: endpoint.nullable().describe('前の世代の取組。new では null'),
  to: endpoint.nullable().describe('後の世代の取組。ended では null'),
  status: standing.describe('proposed 推定・confirmed 確定'),
  confidence: confidenceSchema.optional().describe('推定の確かさ'),
  basis: note.optional().describe('根拠'),
  note: note.optional().describe('断り書き'),
  effectiveOn: day.optional().describe('いつから'),
  reason: note.optional().describe('理由'),
});
