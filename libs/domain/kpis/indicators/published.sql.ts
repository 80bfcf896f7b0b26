/**
 * Over the alias `indicator`: its agency published it, both did of a joint one, or it came as official wording in an
 * import. What is entered on a page is not public before that.
 */
export const PUBLISHED = `(indicator.published_at IS NOT NULL OR EXISTS (SELECT FROM import_records imported
  WHERE imported.record_type = 'indicator' AND imported.record_id = indicator.id))`;
