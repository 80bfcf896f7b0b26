import { z } from 'zod';
import { agencySchema } from '@domain/agencies';
import { day } from '@platform/http';
import { code, dayOrMonth, name, note, passage } from './import-fields.schemas.js';

const months = z.int().min(1).max(1200);

const party = z.strictObject({
  name: name.describe('協定に記された名称'),
  agency: agencySchema.optional().describe('機関なら、その code'),
  organisation: code.optional().describe('登録された団体なら、その code'),
});

/** An agreement with its parties, with an end or without. */
export const agreementSchema = z.strictObject({
  code: code.describe('このファイルの中での名前'),
  name: name.describe('協定の名称'),
  agency: agencySchema.optional().describe('どの機関の協定か。共同なら書かない'),
  state: z
    .enum(['draft', 'active', 'auto_renewed', 'amended', 'expired', 'terminated'])
    .default('active')
    .describe('draft 案・active 有効・auto_renewed 自動更新・amended 変更・expired 満了・terminated 解除'),
  stateReason: note.optional().describe('解除・満了などの理由'),
  signedOn: dayOrMonth.optional().describe('締結した日。資料に月しかなければ月'),
  startsOn: day.optional().describe('効力の始まる日'),
  validity: z
    .enum(['fixed', 'relative', 'none'])
    .describe('fixed 終わりの日がある・relative 締結からの月数・none 期限なし'),
  endsOn: day.optional().describe('終わりの日（fixed のとき必要）'),
  termMonths: months.optional().describe('締結からの月数（relative のとき必要）'),
  renewal: z
    .enum(['none', 'automatic', 'by_agreement'])
    .default('none')
    .describe('更新の定め：なし・自動・合意による'),
  renewalMonths: months.optional().describe('更新後の月数。定めに長さがなければ書かない'),
  terminatedOn: day.optional().describe('解除した日'),
  note: note.optional().describe('断り書き'),
  parties: z.array(party).min(2).describe('当事者（二者以上）'),
  items: z.array(passage).default([]).describe('連携する事項'),
  initiatives: z
    .array(
      z.strictObject({
        programme: code.optional().describe('プログラムの code。省くとこのファイルのプログラム'),
        initiative: code.describe('取組の code'),
      }),
    )
    .default([])
    .describe('関わる取組'),
});
