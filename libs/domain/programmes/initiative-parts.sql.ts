/** The departments in charge of the initiative under the alias given, with their posts, as JSON (see `chargeRef`). */
export function departmentsSql(initiative: string): string {
  return `coalesce((SELECT json_agg(json_build_object('id', department.id, 'agency', charge.agency_code,
      'name', department.name, 'demo', department.demo,
      'post', CASE WHEN post.id IS NOT NULL THEN json_build_object('id', post.id, 'name', post.name) END) ORDER BY agency.position)
    FROM initiative_departments charge JOIN departments department ON department.id = charge.department_id
    JOIN agencies agency ON agency.code = charge.agency_code LEFT JOIN posts post ON post.id = charge.post_id WHERE charge.initiative_id = ${initiative}.id), '[]'::json)`;
}

/** One column of the edge by which an initiative came; of several the one that says most. */
export function cameBySql(initiative: string, column: 'kind' | 'status'): string {
  return `(SELECT ${column} FROM initiative_lineage WHERE to_initiative_id = ${initiative}.id
    ORDER BY array_position(ARRAY['merged', 'split', 'continued', 'new'], kind), id LIMIT 1)`;
}

/** A post in words, for the expression of its id: 道・総合政策部 担当. */
export function postWordsSql(id: string): string {
  return `(SELECT coalesce(agency.short_name || '・', '') || concat_ws(' ', department.name, post.name) FROM posts post
    LEFT JOIN agencies agency ON agency.code = post.agency_code
    LEFT JOIN departments department ON department.id = post.department_id WHERE post.id = ${id})`;
}

/** What the agencies answered on its owner, as JSON (see `answerView`). */
export function ownerAnswersSql(initiative: string): string {
  return `coalesce((SELECT json_agg(json_build_object('agency', answer.agency_code, 'kind', answer.owner_kind,
      'post', ${postWordsSql('answer.post_id')}, 'at', answer.confirmed_at) ORDER BY agency.position)
    FROM owner_confirmations answer JOIN agencies agency ON agency.code = answer.agency_code
    WHERE answer.initiative_id = ${initiative}.id), '[]'::json)`;
}
