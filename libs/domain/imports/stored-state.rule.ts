import type { Finding } from './import-problem.js';
import type { StoredRecord } from './record-writer.js';
import type { IncomingRecord, RecordKind } from './records/index.js';

/**
 * Where a later edition of a file states another state than the stored record has: a state changes by the acts that lead
 * to it, with who agreed and why, and neither forwards nor back by a file.
 */
export function stateFindings(
  { stateAt }: Pick<RecordKind, 'stateAt'>,
  index: number,
  record: Pick<IncomingRecord, 'values'>,
  stored: Pick<StoredRecord, 'values'>,
): Finding[] {
  const [said, now] = [record.values['state'], stored.values['state']];
  if (stateAt === undefined || said === now) return [];
  return [
    {
      path: stateAt(index),
      code: 'imports/state-by-transition',
      messages: {
        ja: `状態は取込では変わりません（いま「${String(now)}」、ファイルは「${String(said)}」）。ページの手続で変えるか、ファイルの state を「${String(now)}」にしてください。`,
        en: `No import changes the state (now "${String(now)}", the file says "${String(said)}"). Please change it on its page, or write "${String(now)}" in the file.`,
      },
    },
  ];
}
