import { type Finding, printable } from './import-problem.js';
import { differingFields } from './record-sync.js';
import type { StoredRecord } from './record-writer.js';
import type { IncomingRecord, RecordKind } from './records/index.js';

const NAMES: Record<string, { ja: string; en: string }> = {
  name: { ja: '名前', en: 'name' },
  title: { ja: '題名', en: 'title' },
  summary: { ja: '概要', en: 'summary' },
  objectives: { ja: '目的', en: 'objectives' },
  relations: { ja: '進め方', en: 'approach' },
  outcome: { ja: 'めざすもの', en: 'outcome' },
  ownerKind: { ja: '主体区分', en: 'owner kind' },
};

/** Where a file would change wording that is in force: agreed words change by a revision, dated, reasoned and agreed. */
export function officialFindings(
  { official }: Pick<RecordKind, 'official'>,
  index: number,
  record: IncomingRecord,
  stored: Pick<StoredRecord, 'values' | 'inForce'>,
): Finding[] {
  if (official === undefined || !stored.inForce) return [];
  return differingFields(record.values, stored.values).flatMap((field) => {
    const inside = official.fields[field];
    if (inside === undefined || official.except?.(field, stored.values) === true) return [];
    const name = NAMES[field] ?? { ja: field, en: field };
    const now = shown(stored.values[field]);
    // What the file leaves out has no place of its own.
    const given = record.values[field] !== undefined && record.values[field] !== null;
    return [
      {
        path: [...official.place(index), ...(given ? inside : [])],
        code: 'imports/official-wording',
        messages: {
          ja: `${name.ja}は公式の文言なので、取込では変えられません（いま${now === '' ? '空' : `「${now}」`}）。改定を起こして変えてください。`,
          en: `The ${name.en} is official wording, which no import changes (now ${now === '' ? 'empty' : `"${now}"`}). Please propose a revision.`,
        },
      },
    ];
  });
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return printable(value.join('、'));
  return typeof value === 'string' ? printable(value) : '';
}
