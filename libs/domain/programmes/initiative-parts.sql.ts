/** The departments in charge of the initiative under the alias given, as JSON (see `departmentRef` in the schemas). */
export function departmentsSql(initiative: string): string {
  return `coalesce((SELECT json_agg(json_build_object('id', department.id, 'agency', charge.agency_code,
      'name', department.name, 'demo', department.demo) ORDER BY agency.position)
    FROM initiative_departments charge JOIN departments department ON department.id = charge.department_id
    JOIN agencies agency ON agency.code = charge.agency_code WHERE charge.initiative_id = ${initiative}.id), '[]'::json)`;
}

/** One column of the edge by which an initiative came; of several the one that says most. */
export function cameBySql(initiative: string, column: 'kind' | 'status'): string {
  return `(SELECT ${column} FROM initiative_lineage WHERE to_initiative_id = ${initiative}.id
    ORDER BY array_position(ARRAY['merged', 'split', 'continued', 'new'], kind), id LIMIT 1)`;
}
