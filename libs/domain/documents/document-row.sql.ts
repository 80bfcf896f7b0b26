import { postRefSql } from '@domain/agencies';

/** One stored version as JSON for the aliases `kept` and `file`. */
export const VERSION_FIELDS = `'number', kept.number, 'name', file.name, 'contentType', file.content_type, 'size', file.size,
  'sha256', encode(file.sha256, 'hex'), 'note', kept.note, 'addedAt', kept.added_at,
  'addedBy', (SELECT ${postRefSql('post')} FROM posts post WHERE post.id = kept.post_id)`;

/** One document as JSON for the alias `document`. */
export const DOCUMENT_ROW = `json_build_object('id', document.id, 'subjectType', document.subject_type,
  'subjectId', document.subject_id, 'kind', document.kind, 'agency', document.agency_code, 'audience', document.audience,
  'title', document.title, 'caption', document.caption, 'credit', document.credit, 'altText', document.alt_text,
  'consent', document.consent, 'consentOn', document.consent_on, 'consentNote', document.consent_note,
  'author', (SELECT ${postRefSql('post')} FROM posts post WHERE post.id = document.author_post_id),
  'version', document.version, 'createdAt', document.created_at, 'updatedAt', document.updated_at,
  'publishedAt', document.published_at,
  'withdrawn', CASE WHEN document.withdrawn_at IS NOT NULL THEN json_build_object('at', document.withdrawn_at,
    'by', (SELECT ${postRefSql('post')} FROM posts post WHERE post.id = document.withdrawn_by_post_id),
    'reason', document.withdrawal_reason) END,
  'file', (SELECT json_build_object(${VERSION_FIELDS}) FROM document_versions kept JOIN files file ON file.id = kept.file_id
    WHERE kept.document_id = document.id ORDER BY kept.number DESC LIMIT 1))`;
