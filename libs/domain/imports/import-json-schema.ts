import { z } from 'zod';
import { programmeImportSchema } from './programme-import.schemas.js';

/** The import form as JSON Schema, for those who make a file elsewhere (docs/imports.md). Made from the schema that validates. */
export function importJsonSchema(): object {
  return {
    ...z.toJSONSchema(programmeImportSchema, { io: 'input', target: 'draft-2020-12' }),
    title: '連携 取込の形式',
    description:
      'プログラムまたは総合戦略の全体を一つのファイルで取り込む形式。参照はすべて code、年はすべて西暦、小数は文字列で書く。ここにない項目は受け付けない。',
  };
}
