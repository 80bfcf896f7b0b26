import { z } from 'zod';
import { webAddress } from '@domain/organisations';
import { day } from '@platform/http';
import { code, name, note, yearMonthOrDay } from './import-fields.schemas.js';

const member = z.union([
  name.describe('名称だけ'),
  z.strictObject({
    name: name.describe('構成員の名称'),
    organisation: code.optional().describe('構成員が団体として登録されていれば、その code'),
    role: name.optional().describe('役割（座長、事務局など）'),
    validFrom: day.optional().describe('いつから。資料になければ書かない'),
    validTo: day.optional().describe('いつまで（その日を含む）'),
  }),
]);

/** Centres, councils, networks, zones, companies, universities and all others. */
export const organisationSchema = z.strictObject({
  code: code.describe('ほかから参照するための名前。ファイルをまたいで一つ'),
  name: name.describe('正式な名称'),
  kind: code.describe(
    '種類：agency（機関そのもの）・national・regional_bureau・municipality・economic・company・university・npo・council・centre・network・portal・zone・scheme・dmo・other など',
  ),
  subkind: name.optional().describe('登録簿などでの細かい種類（地域連携DMO など）。そのまま記す'),
  affiliation: z
    .enum(['prefecture', 'city', 'joint'])
    .optional()
    .describe('道のもの・市のもの・共同のもの。どちらでもなければ書かない'),
  url: webAddress.optional().describe('公式の所在（URL）'),
  foundedOn: yearMonthOrDay.optional().describe('設立の年・月・日。資料にある細かさで'),
  validFrom: day.optional().describe('この団体が有効になった日'),
  validTo: day.optional().describe('なくなった日（その日まで有効）'),
  aliases: z.array(name).default([]).describe('別名・略称・旧称'),
  names: z
    .array(
      z.strictObject({
        validFrom: day.describe('この名称になった日'),
        name: name.describe('その日からの名称'),
      }),
    )
    .default([])
    .describe('名称の移り変わり'),
  note: note.optional().describe('説明'),
  members: z.array(member).default([]).describe('構成員。名称だけでも、期間つきでもよい'),
  ties: z
    .array(
      z.strictObject({
        kind: z
          .enum(['pair', 'successor', 'part_of'])
          .describe('pair 対になる相手・successor 後継・part_of その一部である'),
        to: code.describe('相手の団体の code'),
        note: note.optional().describe('説明'),
      }),
    )
    .default([])
    .describe('ほかの団体とのつながり'),
});
