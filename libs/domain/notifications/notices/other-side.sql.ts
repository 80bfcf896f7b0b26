/** The posts of administrators and secretariats of today that are not of the agency given; without an agency those of both. */
export function otherSideSql(agency: string): string {
  return `coalesce((SELECT array_agg(DISTINCT other.id) FROM posts other
    JOIN post_roles ON post_roles.post_id = other.id AND role IN ('administrator', 'secretariat')
    WHERE other.agency_code IS NOT NULL AND other.agency_code IS DISTINCT FROM ${agency}
      AND other.valid_from <= app_today() AND (other.valid_to IS NULL OR other.valid_to >= app_today())), '{}')`;
}
/** Who acted, in words, for the aliases `event` and those of DOER_JOINS. */
export const DOER = `coalesce(actor_agency.short_name || '・' || concat_ws(' ', actor_department.name, actor_post.name), 'システム')`;
export const DOER_JOINS = `LEFT JOIN agencies actor_agency ON actor_agency.code = event.agency_code
  LEFT JOIN posts actor_post ON actor_post.id = event.post_id
  LEFT JOIN departments actor_department ON actor_department.id = actor_post.department_id`;
/** A post in words, for the aliases `post` and those of POST_JOINS. */
export const POST_WORDS = `coalesce(agency.short_name || '・', '') || concat_ws(' ', department.name, post.name)`;
export const POST_JOINS = `LEFT JOIN agencies agency ON agency.code = post.agency_code
  LEFT JOIN departments department ON department.id = post.department_id`;
