const organisations = (
  measure: string,
) => `coalesce((SELECT json_agg(json_build_object('organisationId', body.id, 'name', body.name,
    'role', takes_part.role) ORDER BY body.name COLLATE "C", body.id)
  FROM strategy_measure_organisations takes_part JOIN organisations body ON body.id = takes_part.organisation_id
  WHERE takes_part.measure_id = ${measure}.id), '[]'::json)`;

/** The columns of a goal under the alias `goal`, as JSON pairs. */
export const GOAL = `'id', goal.id, 'strategyId', goal.strategy_id, 'code', goal.code, 'number', goal.number, 'title', goal.title,
  'summary', goal.summary, 'version', goal.version`;

/** Under the aliases `section` and `goal`. */
export const SECTION = `'id', section.id, 'strategyId', goal.strategy_id, 'goalId', section.goal_id, 'number', section.number,
  'title', section.title, 'version', section.version`;

/** Under the alias `measure`. */
export const MEASURE = `'id', measure.id, 'strategyId', measure.strategy_id, 'goalId', measure.goal_id, 'sectionId', measure.section_id,
  'code', measure.code, 'kind', measure.kind, 'position', measure.position, 'title', measure.title, 'summary', measure.summary,
  'note', measure.note, 'sdgs', measure.sdgs, 'tags', measure.tags, 'organisations', ${organisations('measure')},
  'version', measure.version`;

/** How many indicators are linked to it. */
export const indicatorsOf = (column: 'goal_id' | 'measure_id', row: string) =>
  `(SELECT count(*) FROM indicator_links WHERE ${column} = ${row}.id)`;

/** Every indicator of the strategy under the alias, once, whether under a goal, a measure, or under neither. */
export const indicatorsOfStrategy = (strategy: string) => `(SELECT count(*) FROM (
    SELECT link.indicator_id FROM indicator_links link JOIN strategy_goals goal ON goal.id = link.goal_id WHERE goal.strategy_id = ${strategy}.id
    UNION SELECT link.indicator_id FROM indicator_links link JOIN strategy_measures measure ON measure.id = link.measure_id
      WHERE measure.strategy_id = ${strategy}.id
    UNION SELECT id FROM indicators WHERE strategy_id = ${strategy}.id) its_own)`;
