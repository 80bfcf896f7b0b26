import { validOn } from '../dated.sql.js';

/** True when the post of the alias exists today and somebody whose account is not disabled holds it (not as a deputy). */
export function heldSql(alias: string): string {
  return `(${validOn(alias, 'app_today()')} AND EXISTS (SELECT FROM post_holders holder LEFT JOIN accounts account ON account.person_id = holder.person_id
    WHERE holder.post_id = ${alias}.id AND holder.kind = 'holder' AND ${validOn('holder', 'app_today()')} AND account.disabled_at IS NULL))`;
}

/** A post with its department and today's first holder as JSON, for the alias given (see `postRef` in the schemas). */
export function postRefSql(alias: string): string {
  return `json_build_object('id', ${alias}.id, 'name', ${alias}.name, 'agency', ${alias}.agency_code,
    'department', (SELECT name FROM departments WHERE id = ${alias}.department_id),
    'holder', (SELECT person.name FROM post_holders holder JOIN people person ON person.id = holder.person_id
      WHERE holder.post_id = ${alias}.id AND holder.valid_from <= app_today()
        AND (holder.valid_to IS NULL OR holder.valid_to >= app_today())
      ORDER BY holder.kind DESC, holder.valid_from, person.id LIMIT 1))`;
}
