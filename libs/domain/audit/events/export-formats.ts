import { type CellValue, CSV_MARK, csvLines } from '@platform/spreadsheets';
import type { AuditEventList } from './audit-event.schemas.js';

/** An event as an export gives it: what the list shows, and what proves it. */
export type ExportedEvent = AuditEventList['items'][number] & {
  requestId: string | null;
  contentHash: string;
  hash: string | null;
  content: Record<string, unknown> | null;
};

/** One way to write an export, piece by piece. */
export interface ExportFormat {
  contentType: string;
  head: string;
  rows(events: ExportedEvent[], first: boolean): string;
  tail: string;
}

const COLUMNS: readonly [string, (event: ExportedEvent) => CellValue][] = [
  ['番号', ({ number }) => number],
  ['日時（UTC）', ({ at }) => at],
  ['機関', ({ agency }) => agency],
  ['誰が', ({ who }) => who.ja],
  ['氏名', ({ person }) => person],
  ['方法', ({ how }) => how],
  ['出来事', ({ type }) => type],
  ['内容', ({ sentence }) => sentence.ja],
  ['変更', (event) => changesInWords(event)],
  ['理由', ({ reason, disposed }) => (disposed ? '内容は保存期間満了により廃棄' : reason)],
  ['対象の種類', ({ subject }) => subject.word.ja],
  ['対象のID', ({ subject }) => subject.id],
  ['記録のID', ({ id }) => id],
  ['要求の番号', ({ requestId }) => requestId],
  ['内容の値', ({ contentHash }) => contentHash],
  ['封の値', ({ hash }) => hash],
];

function changesInWords({ changes }: ExportedEvent): string {
  return changes.map(({ field, before, after }) => `${field.ja}：${before.ja} → ${after.ja}`).join('\n');
}

/** CSV with a byte order mark, by which spreadsheets know that it is UTF-8; JSON as one array. */
export const exportFormats: Record<'csv' | 'json', ExportFormat> = {
  csv: {
    contentType: 'text/csv; charset=utf-8',
    head: `${CSV_MARK}${csvLines([COLUMNS.map(([name]) => name)])}`,
    rows: (events) => csvLines(events.map((event) => COLUMNS.map(([, cell]) => cell(event)))),
    tail: '',
  },
  json: {
    contentType: 'application/json; charset=utf-8',
    head: '[',
    rows: (events, first) =>
      events.map((event, index) => `${first && index === 0 ? '' : ','}\n${JSON.stringify(event)}`).join(''),
    tail: '\n]\n',
  },
};
