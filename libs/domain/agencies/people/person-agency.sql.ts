/**
 * The one answer to whose a person is, for the alias given: an agency, or null = a matter of both. Every term of today or
 * later counts, a deputy's and a future one too; posts in both agencies make the person joint. Who has none is of the
 * agency of the post held last, else of the one that entered the person. A seat outside both decides nothing.
 */
export function personAgencySql(alias: string): string {
  const ofTerms = `FROM post_holders belonging_term JOIN posts belonging
      ON belonging.id = belonging_term.post_id AND belonging.agency_code IS NOT NULL
    WHERE belonging_term.person_id = ${alias}.id`;
  return `(SELECT CASE count(DISTINCT belonging.agency_code)
      WHEN 0 THEN coalesce((SELECT belonging.agency_code ${ofTerms}
        ORDER BY belonging_term.valid_to DESC, belonging_term.valid_from DESC, belonging_term.id LIMIT 1), ${alias}.agency_code)
      WHEN 1 THEN min(belonging.agency_code) END
    ${ofTerms} AND (belonging_term.valid_to IS NULL OR belonging_term.valid_to >= app_today()))`;
}
