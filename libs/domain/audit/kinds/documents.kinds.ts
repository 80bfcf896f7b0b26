import { scopesOf } from '@domain/access';
import { visibleDocument } from '@domain/documents';
import { draftOfTheOther } from '@domain/programmes';
import type { RecordKind } from './record-kind.js';
import { AUDIENCE_THEN, toldByAudience } from './scopes.sql.js';

/** The documents on a record, told with it to whom each is for. */
export const documentsOn = (subject: string, id: string): string =>
  `SELECT 'document', document.id, NULL::text, NULL::uuid FROM documents document
   WHERE document.subject_type = '${subject}' AND document.subject_id = ${id}`;

export const documentKinds: Record<string, RecordKind> = {
  document: {
    word: { ja: '資料・写真', en: 'document' },
    visible: (actor, id, values) =>
      scopesOf(actor, 'document.read').size > 0
        ? `EXISTS (SELECT FROM documents document WHERE ${visibleDocument(actor, id, values)})`
        : 'false',
    told: (actor, values) => toldByAudience(actor, 'document.read', values),
    concerns: (
      agency,
      id,
    ) => `(${AUDIENCE_THEN} <> 'own_agency' AND NOT EXISTS (SELECT FROM documents document
      WHERE document.id = ${id} AND document.subject_type = 'initiative' AND ${draftOfTheOther(agency, 'document.subject_id')}))`,
  },
};
