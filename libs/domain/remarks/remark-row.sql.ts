import { postRefSql } from '@domain/agencies';

/** One remark as JSON for the alias `remark`; the text of a struck one stays in the database. */
export const REMARK_ROW = `json_build_object('id', remark.id, 'subjectType', remark.subject_type,
  'subjectId', remark.subject_id, 'audience', remark.audience, 'agency', remark.agency_code,
  'author', (SELECT ${postRefSql('post')} FROM posts post WHERE post.id = remark.author_post_id),
  'text', CASE WHEN remark.struck_at IS NULL THEN remark.text END, 'version', remark.version,
  'createdAt', remark.created_at, 'updatedAt', remark.updated_at,
  'struck', CASE WHEN remark.struck_at IS NOT NULL THEN json_build_object('at', remark.struck_at,
    'by', (SELECT ${postRefSql('post')} FROM posts post WHERE post.id = remark.struck_by_post_id),
    'reason', remark.strike_reason) END)`;
