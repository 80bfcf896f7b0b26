import { scopesOf } from '@domain/access';
import type { RecordKind } from './record-kind.js';

export const auditKinds: Record<string, RecordKind> = {
  seal_head: {
    word: { ja: '記録の末尾', en: 'head of the record' },
    visible: (actor, id, values) =>
      scopesOf(actor, 'audit.read').size > 0
        ? `EXISTS (SELECT FROM seal_heads WHERE id = ${id} AND agency_code = ${values.add(actor.agency)})`
        : 'false',
    concerns: (agency, id) => `EXISTS (SELECT FROM seal_heads WHERE id = ${id} AND agency_code = ${agency})`,
  },
  chain_verification: {
    word: { ja: '記録の確認', en: 'verification' },
    visible: (actor, id) =>
      scopesOf(actor, 'audit.verify').size > 0
        ? `EXISTS (SELECT FROM chain_verifications WHERE id = ${id})`
        : 'false',
    concerns: () => 'true',
  },
  // What an agency took out of the record is its own matter, and no record that one opens.
  audit_export: { word: { ja: '記録の書出し', en: 'export of the record' }, visible: () => 'false' },
};
