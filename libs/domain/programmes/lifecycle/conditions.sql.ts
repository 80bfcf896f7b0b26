// Conditions of transitions, over the aliases `initiative` and `programme`.

/** Today lies inside the programme's fiscal years. */
export const INSIDE_PERIOD = `(app_today() BETWEEN make_date(programme.fy_from, 4, 1) AND make_date(programme.fy_to + 1, 3, 31))`;

/** Another initiative that is official follows it in the lineage. */
export const FOLLOWED = `EXISTS (SELECT FROM initiative_lineage edge JOIN initiatives successor ON successor.id = edge.to_initiative_id
  WHERE edge.from_initiative_id = initiative.id AND successor.state NOT IN ('draft', 'proposed'))`;
