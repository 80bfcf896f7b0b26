/** What a department was called on a day, for the alias given; `day` is a date expression. */
export function departmentNameOn(alias: string, day: string): string {
  return `coalesce((SELECT dated.name FROM department_names dated WHERE dated.department_id = ${alias}.id
    AND dated.valid_from <= ${day} ORDER BY dated.valid_from DESC LIMIT 1), ${alias}.name)`;
}

/** What a post was called on a day. */
export function postNameOn(alias: string, day: string): string {
  return `coalesce((SELECT dated.name FROM post_names dated WHERE dated.post_id = ${alias}.id
    AND dated.valid_from <= ${day} ORDER BY dated.valid_from DESC LIMIT 1), ${alias}.name)`;
}

/** The department above on a day; null = directly under the agency, so the row is looked up before the column. */
export function departmentParentOn(alias: string, day: string): string {
  const dated = `FROM department_parents dated WHERE dated.department_id = ${alias}.id AND dated.valid_from <= ${day}`;
  return `CASE WHEN EXISTS (SELECT 1 ${dated}) THEN (SELECT dated.parent_id ${dated} ORDER BY dated.valid_from DESC LIMIT 1)
    ELSE ${alias}.parent_id END`;
}

/** True on a day inside the validity. */
export function validOn(alias: string, day: string): string {
  return `(${alias}.valid_from <= ${day} AND (${alias}.valid_to IS NULL OR ${alias}.valid_to >= ${day}))`;
}
