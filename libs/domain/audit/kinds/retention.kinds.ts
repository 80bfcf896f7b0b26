import type { RecordKind } from './record-kind.js';
import { inScopes } from './scopes.sql.js';

const ofTable = (table: string): Pick<RecordKind, 'visible' | 'concerns'> => ({
  visible: (actor, id, values) =>
    `EXISTS (SELECT FROM ${table} WHERE id = ${id} AND ${inScopes(actor, 'retention.read', 'agency_code', values)})`,
  concerns: (agency, id) => `EXISTS (SELECT FROM ${table} WHERE id = ${id} AND agency_code = ${agency})`,
});

/** Both secretariats read the classes and lists of both; each audits its own. */
export const retentionKinds: Record<string, RecordKind> = {
  retention_class: { word: { ja: '保存期間の区分', en: 'retention class' }, ...ofTable('retention_classes') },
  disposal_list: {
    word: { ja: '廃棄の一覧', en: 'disposal list' },
    ...ofTable('disposal_lists'),
    // What was disposed of in its name; the records themselves are no more.
    also: (id) =>
      `SELECT item.kind, item.record_id, 'record.disposed', item.list_id FROM disposal_items item WHERE item.list_id = ${id}`,
  },
};

/** A record that is no more no longer says whose it was; the list in whose name it went does. */
export const disposedOf = (agency: string): string =>
  `event.type = 'record.disposed' AND EXISTS (SELECT FROM disposal_items item WHERE item.kind = event.subject_type
    AND item.record_id = event.subject_id AND item.agency_code = ${agency})`;
