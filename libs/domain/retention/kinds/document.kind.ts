import { dayInTokyo, mailParts, type RecordKind, subjectsOf } from './record-kind.js';

/**
 * A document or photo that was withdrawn, with all its files; from then on it is its own agency's alone. What was not
 * withdrawn is in use, or goes with its meeting or agreement.
 */
export const documentKind: RecordKind = {
  kind: 'document',
  finished: `SELECT document.id AS record_id, document.title, ${dayInTokyo('document.withdrawn_at')} AS completed_on,
      document.agency_code AS owner
    FROM documents document WHERE document.withdrawn_at IS NOT NULL`,
  parts: [
    ...mailParts('document'),
    { table: 'document_versions', where: 'document_id = $1' },
    { table: 'documents', where: 'id = $1' },
  ],
  files: 'SELECT file_id AS id FROM document_versions WHERE document_id = $1',
  subjects: subjectsOf('document'),
};
