/** A post with its department and today's first holder as JSON, for the alias given (see `postRef` in the schemas). */
export function postRefSql(alias: string): string {
  return `json_build_object('id', ${alias}.id, 'name', ${alias}.name, 'agency', ${alias}.agency_code,
    'department', (SELECT name FROM departments WHERE id = ${alias}.department_id),
    'holder', (SELECT person.name FROM post_holders holder JOIN people person ON person.id = holder.person_id
      WHERE holder.post_id = ${alias}.id AND holder.valid_from <= app_today()
        AND (holder.valid_to IS NULL OR holder.valid_to >= app_today())
      ORDER BY holder.kind DESC, holder.valid_from, person.id LIMIT 1))`;
}
